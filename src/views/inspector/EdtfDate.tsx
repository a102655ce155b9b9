/** A date in words, and the record's own EDTF beside it where the words alone say less. */
import { describeDate } from "../../model/dates"
import { DateWords } from "./DateWords"
import { useReading } from "./reading"

export function EdtfDate({ edtf, style = "long" }: { readonly edtf: string; readonly style?: "long" | "short" }) {
  const { words } = useReading()
  return (
    <span title={edtf}>
      <DateWords text={describeDate(edtf, words, style)} />
    </span>
  )
}

/** The date as it stands in the record. */
export function Edtf({ edtf }: { readonly edtf: string }) {
  const { words } = useReading()
  return (
    <code className="inspector-edtf" title={words.say("inspector.edtf")}>
      {edtf}
    </code>
  )
}
