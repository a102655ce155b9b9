/** How a source is named in a list: its title, and a line with publisher, day and kind. */
import type { Source } from "../../model/source"
import { EdtfDate } from "./EdtfDate"
import { useReading } from "./reading"
import { Walk } from "./Walk"

/** A source's title, a link to walk to it, in the language it is written in. */
export function SourceTitle({ source }: { readonly source: Source }) {
  return (
    <Walk to={{ kind: "source", id: source.id }} lang={source.language}>
      {source.title}
    </Walk>
  )
}

/** Publisher, day and kind in one quiet line. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { words } = useReading()
  return (
    <p className="inspector-line">
      <span>{source.publisher}</span>
      {source.published !== undefined && <EdtfDate edtf={source.published} style="short" />}
      <span>{words.say(`sourceKind.${source.kind}`)}</span>
    </p>
  )
}
