/** What of the legend has no room beneath the figure: a button over the words that say so, and the whole legend when it is pressed. */
import { useRef, useState } from "react"
import { Dialog, Popover } from "react-aria-components"
import type { LegendItem, LegendRest as Rest } from "../../charts/legend"
import { useTheme } from "../../state/useTheme"
import { useWords } from "../../state/useWords"
import { SvgScene } from "../../ui/figure/SvgScene"
import { Sheet } from "../shell/Sheet"
import { useIsNarrow } from "../shell/useIsNarrow"
import "../../ui/dialog.css"
import "../shell/sheet.css"
import "./legend.css"

interface Props {
  readonly items: readonly LegendItem[]
  readonly rest: Rest
}

export function LegendRest({ items, rest: { count, x, y, width, height } }: Props) {
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const title = words.say("figure.part.legend")
  const rest = words.say("timeline.legend.rest", { n: count })
  const isNarrow = useIsNarrow()
  return (
    <>
      <button
        ref={button}
        type="button"
        className="legend-rest"
        aria-label={words.say("timeline.legendRest", { rest })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        style={{ left: x - 4, top: y - 1, width: width + 8, height: height + 2 }}
        onClick={() => setOpen(true)}
      />
      {isOpen && isNarrow && (
        <Sheet label={title} onClose={() => setOpen(false)}>
          <h2 className="sheet-title">{title}</h2>
          <Items items={items} />
        </Sheet>
      )}
      <Popover
        className="popover"
        triggerRef={button}
        isOpen={isOpen && !isNarrow}
        onOpenChange={setOpen}
        placement="top end"
      >
        <Dialog aria-label={title} className="legend-dialog">
          <Items items={items} />
        </Dialog>
      </Popover>
    </>
  )
}

/** px: the widest sign, and a line. */
const sign = 32
const line = 20

function Items({ items }: Pick<Props, "items">) {
  const theme = useTheme()
  return (
    <ul className="legend-items">
      {items.map(({ text, marks }) => (
        <li key={text}>
          <SvgScene
            scene={{
              ...{ width: sign, height: line, title: "", description: "" },
              marks: [{ kind: "group", x: sign / 2, y: line / 2, marks }],
            }}
            theme={theme}
          />
          {text}
        </li>
      ))}
    </ul>
  )
}
