/** From what to what. */
import { useReading } from "../inspector/reading"

export function Turn({ before, after }: { readonly before: string | undefined; readonly after: string | undefined }) {
  const { words } = useReading()
  if (before === undefined) return <span className="news-turn">{after}</span>
  return (
    <span className="news-turn">
      {before} <span aria-hidden="true">→</span>
      <span className="visually-hidden">{words.say("changes.became")}</span> <ins>{after}</ins>
    </span>
  )
}
