/** One saved figure: its drawing small, its name, what it is, how it stands to the record, and what can be done with it. */
import { useRef, useState } from "react"
import { Checkbox, GridListItem, Text } from "react-aria-components"
import type { SavedFigure } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"
import { CheckBox } from "./CheckBox"
import { describeDrawn, describeForm } from "./describe-figure"
import { FigureMenu } from "./FigureMenu"
import { FigureThumb } from "./FigureThumb"
import { MarkChip } from "./MarkChip"
import { NameField } from "./NameField"
import { Standing, StandingActs } from "./Standing"
import type { Shown } from "./shown"
import { useDrawing } from "./useDrawing"
import { useIsNear } from "./useIsNear"

interface Props {
  readonly figure: SavedFigure
  readonly shown: Shown
}

export function FigureItem({ figure, shown }: Props) {
  return (
    <GridListItem
      id={figure.id}
      data-figure={figure.id}
      className="gallery-item"
      textValue={figure.name}
      data-busy={shown.work?.figures.has(figure.id) || undefined}
    >
      <Inside figure={figure} shown={shown} />
    </GridListItem>
  )
}

function Inside({ figure, shown }: Props) {
  const words = useWords()
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  const drawing = useDrawing(shown.dossier, figure, isNear)
  const [isNaming, setNaming] = useState(false)
  const { mark } = figure.memory.spec
  const standing = { figure, shown, error: drawing.error }
  const rename = (name: string | undefined) => {
    setNaming(false)
    if (name !== undefined && name !== figure.name) shown.rename(figure, name)
    document.querySelector<HTMLElement>(`[data-figure="${figure.id}"]`)?.focus()
  }
  return (
    <>
      <div className="gallery-mat" ref={place}>
        <FigureThumb figure={figure} drawing={drawing.data} error={drawing.error} />
        <Checkbox slot="selection" className="gallery-check" aria-label={words.say("figures.select")}>
          <CheckBox />
        </Checkbox>
      </div>
      <div className="gallery-caption">
        {isNaming ? (
          <NameField name={figure.name} onName={rename} />
        ) : (
          <span className="gallery-name">
            <bdi>{figure.name}</bdi>
          </span>
        )}
        <FigureMenu figure={figure} shown={shown} onRename={() => setNaming(true)} />
        <Text slot="description" elementType="div" className="gallery-facts">
          <span>{describeForm(figure, words)}</span>
          <span>
            {describeDrawn(figure, words)} {mark && <MarkChip mark={mark} />}
          </span>
          <Standing {...standing} />
        </Text>
        <StandingActs {...standing} />
      </div>
    </>
  )
}
