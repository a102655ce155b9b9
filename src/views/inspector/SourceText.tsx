/** The text of a source where it is held here, with the sentences marked that an event rests on; else where to read it. */
import type { Source } from "../../model/source"
import { passagesOf } from "../../query/passage"
import { useReading } from "./reading"
import { Section } from "./Section"

export interface SourceTextProps {
  readonly source: Source
  /** Rows of the events that rest on the source. */
  readonly rows: Uint32Array
}

export function SourceText({ source, rows }: SourceTextProps) {
  const { eventOf, sourceText, words } = useReading()
  if (sourceText.kind === "reading") return null
  if (sourceText.kind === "none") return <p className="inspector-none">{words.say("inspector.noText")}</p>
  const evidence = Array.from(rows).flatMap(
    (row) => eventOf(row)?.evidence.filter((item) => item.source === source.id) ?? [],
  )
  return (
    <Section title={words.say("inspector.text")}>
      <div className="inspector-text" lang={source.language}>
        {passagesOf(sourceText.text, source.language, evidence).map(({ number, sentences }) => (
          <p key={number}>
            <span className="inspector-locator">{words.say("inspector.paragraph", { n: number })}</span>{" "}
            {sentences.map((sentence) =>
              sentence.isMarked ? <mark key={sentence.start}>{sentence.text}</mark> : sentence.text,
            )}
          </p>
        ))}
      </div>
    </Section>
  )
}
