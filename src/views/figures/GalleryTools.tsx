/** Over the figures: select them all; of many, find some and choose their order. */
import { Checkbox } from "react-aria-components"
import type { SavedFigure } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { CheckBox } from "./CheckBox"
import { type Order, orders } from "./in-order"

/** Figures that are seen at a glance. */
const few = 12

interface Props {
  readonly figures: readonly SavedFigure[]
  readonly listed: readonly SavedFigure[]
  readonly selected: readonly SavedFigure[]
  readonly pick: (ids: ReadonlySet<string>) => void
  readonly order: Order
  readonly setOrder: (order: Order) => void
  readonly sought: string
  readonly seek: (text: string) => void
}

export function GalleryTools({ figures, listed, selected, pick, order, setOrder, sought, seek }: Props) {
  const words = useWords()
  return (
    <div className="gallery-tools">
      <Checkbox
        className="gallery-check"
        isDisabled={listed.length === 0}
        isSelected={selected.length > 0 && selected.length === listed.length}
        isIndeterminate={selected.length > 0 && selected.length < listed.length}
        onChange={(isAll) => pick(new Set(isAll ? listed.map(({ id }) => id) : []))}
      >
        <CheckBox />
        {words.say("figures.selectAll")}
      </Checkbox>
      {figures.length > few && (
        <>
          <label className="gallery-find">
            <Icon name="search" />
            <input
              type="search"
              aria-label={words.say("figures.find")}
              placeholder={words.say("figures.find")}
              value={sought}
              onChange={({ target }) => seek(target.value)}
            />
          </label>
          <select
            aria-label={words.say("figures.order")}
            value={order}
            onChange={({ target }) => setOrder(orders.find((one) => one === target.value) ?? "newest")}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {words.say(`figures.order.${one}`)}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  )
}
