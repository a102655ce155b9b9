/** What is said of a date, its lines broken between its parts only. */
import { Fragment } from "react"
import { datePieces } from "./date-pieces"
import { useReading } from "./reading"

export function DateWords({ text }: { readonly text: string }) {
  const { words } = useReading()
  return datePieces(text, words.locale).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in order and have no other name
    <Fragment key={i}>
      {i > 0 && <wbr />}
      <span className="date-piece">{piece}</span>
    </Fragment>
  ))
}
