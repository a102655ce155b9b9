/** One event as a row of the table. */
import type { Words } from "../../i18n/intl"
import { describeDate } from "../../model/dates"
import type { Catalog } from "../../model/dossier"
import type { Event } from "../../model/event"
import { localize } from "../../model/localized"
import { NoteSign } from "../notes/NoteSign"
import { useRunUpDay } from "./useRunUpDay"

interface Props {
  /** 1-based position among all rows of the table, its head included. */
  readonly position: number
  /** Undefined while it is being read. */
  readonly event: Event | undefined
  /** It is not certain that the event lies in the window. */
  readonly isPossible: boolean
  readonly catalog: Catalog
  readonly words: Words
  readonly isSelected: boolean
  readonly onSelect: () => void
}

export function EventLine({ position, event, isPossible, catalog, words, isSelected, onSelect }: Props) {
  const runUpDay = useRunUpDay()
  if (!event) {
    return (
      <tr aria-rowindex={position}>
        <td colSpan={9}>{words.say("events.reading")}</td>
      </tr>
    )
  }
  const { locale } = words
  const date = describeDate(event.date, words, "short")
  const place = catalog.places.find(({ id }) => id === event.place)
  const takingPart = event.participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor)
  const names = takingPart.map((actor) => localize(namesOf(catalog).get(actor), locale) || actor)
  const topics = event.topics.map((topic) => localize(labelsOf(catalog).get(topic), locale) || topic)
  const named = (field: "kind" | "level" | "status", id: string | undefined) =>
    id === undefined ? "" : words.sayIfKnown(`${field}.${id}`, id)
  return (
    <tr aria-rowindex={position} className={isSelected ? "is-selected" : undefined}>
      <td className="event-table-date">
        {isPossible ? words.say("events.possible", { date }) : date} <small>{runUpDay(event.date)}</small>
      </td>
      <td className="event-table-title">
        <button type="button" aria-current={isSelected ? "true" : undefined} onClick={onSelect}>
          <bdi>{localize(event.title, locale)}</bdi>
        </button>
        <NoteSign event={event.id} />
      </td>
      <td className="event-table-kind">{named("kind", event.kind)}</td>
      <td className="event-table-level">{named("level", event.level)}</td>
      <td className="event-table-status">{named("status", event.status)}</td>
      <td className="event-table-place">{localize(place?.name, locale)}</td>
      <td className="event-table-participants">{join(names, words)}</td>
      <td className="event-table-topics">{join(topics, words)}</td>
      <td className="event-table-sources">{words.number(new Set(event.evidence.map(({ source }) => source)).size)}</td>
    </tr>
  )
}

const join = (items: readonly string[], { locale }: Words) => items.join(locale === "ja" ? "、" : ", ")

const names = new WeakMap<Catalog, ReadonlyMap<string, Catalog["actors"][number]["name"]>>()
function namesOf(catalog: Catalog) {
  const known = names.get(catalog) ?? new Map(catalog.actors.map(({ id, name }) => [id, name]))
  names.set(catalog, known)
  return known
}

const labels = new WeakMap<Catalog, ReadonlyMap<string, Catalog["topics"][number]["label"]>>()
function labelsOf(catalog: Catalog) {
  const known = labels.get(catalog) ?? new Map(catalog.topics.map(({ id, label }) => [id, label]))
  labels.set(catalog, known)
  return known
}
