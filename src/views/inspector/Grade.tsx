/** The Admiralty grade of a source: a letter to the eye, its meaning to the pointer and to a screen reader. */
import type { Source } from "../../model/source"
import { useReading } from "./reading"
import "./grade.css"

export function Grade({ source }: { readonly source: Pick<Source, "reliability"> }) {
  const { words } = useReading()
  const { reliability } = source
  const said = reliability
    ? words.say("reliability.said", { grade: reliability, meaning: words.say(`reliability.${reliability}`) })
    : words.say("reliability.none")
  return (
    <span className="inspector-grade" role="img" aria-label={said} title={said}>
      {reliability ?? "–"}
    </span>
  )
}
