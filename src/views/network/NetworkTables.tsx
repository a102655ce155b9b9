/** The list twin of the network: every actor with events, and every tie, whatever the figure has room for. */
import { useMemo } from "react"
import { describeDays } from "../../charts/frame"
import type { NetworkAnswer } from "../../charts/network/answer"
import { focusOf } from "../../charts/network/focus"
import { keyOfActor, keyOfTie } from "../../charts/network/keys"
import { nameOf } from "../../charts/network/words"
import type { Words } from "../../i18n/intl"
import { selectionFromText, selectionToText } from "../../model/address"
import type { Selection } from "../../model/view"
import { wholeSpan } from "../../query/span"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { type Column, SortedTable } from "./SortedTable"
import { tieDays } from "./tie-days"
import "../../ui/table.css"
import "./network.css"

interface ActorLine {
  readonly key: string
  readonly name: string
  readonly kind: string
  readonly events: number
  readonly ties: number
}

interface TieLine {
  readonly key: string
  readonly label: string
  readonly a: string
  readonly b: string
  readonly shared: number
  readonly first: number
  readonly last: number
}

interface Props {
  readonly answer: NetworkAnswer
  /** The title of the figure that the tables stand for. */
  readonly title: string
}

export function NetworkTables({ answer, title }: Props) {
  const { view, change } = useView()
  const words = useWords()
  const lines = useLines(answer, words)
  const columns = useMemo(() => {
    const pick = (key: string) => change({ selection: selectionFromText(key) })
    return { actors: actorColumns(words, pick), ties: tieColumns(words, pick) }
  }, [words, change])
  const { selection } = view
  const marked = useMemo(() => markedKeys(answer, selection), [answer, selection])
  const shared = { isSelected: ({ key }: { key: string }) => marked.has(key), keyOf, locale: words.locale }
  const captionOf = (what: string) => (
    <>
      {what} <small>{title}</small>
    </>
  )
  return (
    <div className="network-tables">
      <SortedTable<ActorLine>
        {...shared}
        name={words.say("network.table.actors")}
        caption={captionOf(words.say("network.table.actors"))}
        columns={columns.actors}
        lines={lines.actors}
        sortedBy="events"
      />
      <SortedTable<TieLine>
        {...shared}
        name={words.say("network.table.ties")}
        caption={captionOf(words.say("network.table.ties"))}
        columns={columns.ties}
        lines={lines.ties}
        sortedBy="shared"
      />
    </div>
  )
}

/** What is selected; of an event those who took part in it, and their ties, as the figure brings them out. */
function markedKeys(answer: NetworkAnswer, selection: Selection | undefined): ReadonlySet<string> {
  if (selection?.kind !== "event") return new Set(selection ? [selectionToText(selection)] : [])
  const { actors, ties } = answer
  const focus = focusOf(answer, selection)
  const idOf = (code: number) => actors[code]?.id ?? ""
  return new Set([
    ...Array.from(focus?.codes ?? [], (code) => keyOfActor(idOf(code))),
    ...Array.from(focus?.ties ?? [], (i) => keyOfTie(idOf(ties.a[i]!), idOf(ties.b[i]!))),
  ])
}

const keyOf = ({ key }: { readonly key: string }) => key

function useLines(answer: NetworkAnswer, words: Words) {
  const { index } = useDossier()
  return useMemo(() => {
    const { present, actors, events, degree, ties } = answer
    const name = (code: number) => nameOf(answer, code, words)
    const actorLines = Array.from(present, (code): ActorLine => {
      const { id, kind } = actors[code]!
      const line = { key: keyOfActor(id), name: name(code), kind: words.say(`actorKind.${kind}`) }
      return { ...line, events: events[code]!, ties: degree[code]! }
    })
    const days = tieDays(index, answer.rows, ties)
    const [from, to] = wholeSpan(index)
    const tieLines = Array.from(ties.a, (codeA, i): TieLine => {
      const codeB = ties.b[i]!
      const [a, b, shared] = [name(codeA), name(codeB), ties.weight[i]!]
      const label = words.say("network.tie.label", { a, b, n: shared })
      const key = keyOfTie(actors[codeA]!.id, actors[codeB]!.id)
      // Open ends are cut where the record ends.
      const reach = { first: Math.max(from, days.first[i]!), last: Math.min(to, days.last[i]!) }
      return { key, label, a, b, shared, ...reach }
    })
    return { actors: actorLines, ties: tieLines }
  }, [answer, words, index])
}

function actorColumns(words: Words, pick: (key: string) => void): readonly Column<ActorLine>[] {
  const head = (id: "actor" | "kind" | "events" | "ties") => ({ id, label: words.say(`network.table.${id}`) })
  return [
    {
      ...head("actor"),
      of: ({ name }) => name,
      show: ({ key, name }) => (
        <button type="button" onClick={() => pick(key)}>
          {name}
        </button>
      ),
    },
    { ...head("kind"), of: ({ kind }) => kind, show: ({ kind }) => kind },
    { ...head("events"), isNumber: true, of: ({ events }) => events, show: ({ events }) => words.number(events) },
    { ...head("ties"), isNumber: true, of: ({ ties }) => ties, show: ({ ties }) => words.number(ties) },
  ]
}

function tieColumns(words: Words, pick: (key: string) => void): readonly Column<TieLine>[] {
  return [
    {
      id: "a",
      label: words.say("network.table.actor"),
      of: ({ a }) => a,
      show: ({ key, a, label }) => (
        <button type="button" aria-label={label} onClick={() => pick(key)}>
          {a}
        </button>
      ),
    },
    { id: "b", label: words.say("network.table.with"), of: ({ b }) => b, show: ({ b }) => b },
    {
      ...{ id: "shared", label: words.say("network.table.shared"), isNumber: true },
      of: ({ shared }) => shared,
      show: ({ shared }) => words.number(shared),
    },
    {
      ...{ id: "days", label: words.say("network.table.days") },
      of: ({ first }) => first,
      show: ({ first, last }) => describeDays([first, last], words),
    },
  ]
}
