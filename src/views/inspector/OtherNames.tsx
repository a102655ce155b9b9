/** The names an actor also goes by: in the other language, its aliases, its Wikidata item. */
import type { Localized } from "../../model/localized"
import { useReading } from "./reading"

export interface OtherNamesProps {
  readonly name: Localized
  readonly aliases: readonly string[]
  readonly wikidata: string | undefined
}

export function OtherNames({ name, aliases, wikidata }: OtherNamesProps) {
  const { words } = useReading()
  const other = words.locale === "en" ? "ja" : "en"
  const translated = name[other] !== undefined && name[words.locale] !== undefined ? name[other] : undefined
  if (translated === undefined && aliases.length === 0 && wikidata === undefined) return null
  return (
    <p className="inspector-line">
      {translated !== undefined && <span lang={other}>{translated}</span>}
      {aliases.length > 0 && <span>{words.say("inspector.names", { names: words.list(aliases) })}</span>}
      {wikidata !== undefined && (
        <a
          href={`https://www.wikidata.org/wiki/${wikidata}`}
          target="_blank"
          rel="noopener noreferrer"
          className="inspector-out"
        >
          {words.say("inspector.wikidata", { id: wikidata })} <span aria-hidden="true">↗</span>
        </a>
      )}
    </p>
  )
}
