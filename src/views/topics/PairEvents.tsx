/** The events of two topics, beneath the figure that counts them. */
import { useEffect, useMemo, useRef } from "react"
import type { Words } from "../../i18n/intl"
import { localize } from "../../model/localized"
import { facetsOf } from "../../query/facets"
import type { Index, Rows } from "../../query/rows"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { EventTable } from "../EventTable"

interface Props {
  readonly topics: readonly [string, string]
  readonly onClose: () => void
}

export function PairEvents({ topics, onClose }: Props) {
  const { index, rows } = useDossier()
  const words = useWords()
  const [a, b] = topics
  const both = useMemo(() => rowsWithBoth(index, rows, a, b), [index, rows, a, b])
  const head = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newly picked pair is brought into sight
  useEffect(() => {
    head.current?.scrollIntoView({ block: "nearest" })
  }, [a, b])
  const title = words.say("cooccurrence.pair.label", {
    a: topicName(index, a, words),
    b: topicName(index, b, words),
    n: both.length,
  })
  return (
    <section className="topics-pair" ref={head} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="button" aria-label={words.say("action.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <EventTable caption={title} only={both} />
    </section>
  )
}

function topicName({ catalog }: Index, id: string, words: Words): string {
  return localize(catalog.topics.find((topic) => topic.id === id)?.label, words.locale) || id
}

/** A topic holds what those beneath it hold. */
function rowsWithBoth(index: Index, rows: Rows, a: string, b: string): Uint32Array {
  const reader = facetsOf(index)("topic")
  const wanted = [reader.values.indexOf(a), reader.values.indexOf(b)]
  const both: number[] = []
  rows.forEach((row) => {
    let met = 0
    reader.forEachValue(row, (value) => {
      if (wanted.includes(value)) met += 1
    })
    if (met === 2) both.push(row)
  })
  return Uint32Array.from(both)
}
