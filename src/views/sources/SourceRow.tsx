/** One source: what it is, how many events rest on it, and two controls: its title opens it in the inspector, the button filters by it. */
import { languageName } from "../../i18n/names"
import { describeDate } from "../../model/dates"
import type { Source } from "../../model/source"
import { Icon } from "../../ui/Icon"
import { Grade } from "../inspector/Grade"
import { useReading } from "../inspector/reading"
import { Walk } from "../inspector/Walk"
import type { SourceLine } from "./lines"
import type { Place } from "./place"

export function SourceRow({ line, place }: { readonly line: SourceLine; readonly place: Place }) {
  const { filters, selection, toggleFilter, words } = useReading()
  const { source, now, all } = line
  const isOn = filters.source?.include.includes(source.id) ?? false
  const isSelected = selection?.kind === "source" && selection.id === source.id
  const published = source.published === undefined ? undefined : describeDate(source.published, words, "short")
  return (
    <tr {...place} className={rowClass(now, isSelected)}>
      <th scope="row" className="sources-title">
        <SourceLink source={source} isSelected={isSelected} />
        <small className="sources-beneath">{[source.publisher, published].filter(Boolean).join(" · ")}</small>
      </th>
      <td className="sources-publisher">{source.publisher}</td>
      <td className="sources-published" title={source.published}>
        {published ?? words.say("sources.noDate")}
      </td>
      <td className="sources-kind">{words.say(`sourceKind.${source.kind}`)}</td>
      <td className="sources-grade">
        <Grade source={source} />
      </td>
      <td className="sources-language">{source.language && languageName(source.language, words.locale)}</td>
      <td className="sources-events">{countOf(now, all, words)}</td>
      <td className="sources-filter">
        <button
          type="button"
          aria-pressed={isOn}
          aria-label={words.say("sources.filter", { title: source.title })}
          title={words.say("sources.filter", { title: source.title })}
          onClick={() => toggleFilter("source", source.id)}
        >
          <Icon name="filter" />
        </button>
      </td>
    </tr>
  )
}

function SourceLink({ source, isSelected }: { readonly source: Source; readonly isSelected: boolean }) {
  return (
    <Walk to={{ kind: "source", id: source.id }} lang={source.language} isCurrent={isSelected}>
      {source.title}
    </Walk>
  )
}

/** "3", or "3 of 7" where not all are in view. */
export function countOf(now: number, all: number, words: ReturnType<typeof useReading>["words"]): string {
  return now === all ? words.number(all) : words.say("sources.eventsOf", { n: now, all })
}

function rowClass(now: number, isSelected: boolean): string | undefined {
  return [now === 0 && "is-out", isSelected && "is-selected"].filter(Boolean).join(" ") || undefined
}
