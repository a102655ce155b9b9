/** One facet: its values with bars and linked counts. A click includes, a second excludes, a third lets go; the minus key excludes at once. */
import { type CSSProperties, useDeferredValue, useMemo, useState } from "react"
import type { Facet } from "../../model/view"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { markOf, withMark } from "./choice"
import { FacetRow } from "./FacetRow"
import { type FacetValue, facetValues } from "./values"

/** How many values stand before “show all”, and how many at most are in the page at once. */
const shortList: Readonly<Record<Facet, number>> = {
  topic: 60,
  actor: 8,
  kind: 8,
  status: 8,
  level: 8,
  source: 5,
  evidence: 8,
}
const longList = 200
/** From how many values on a box to find one among them is offered. */
const searchable = 30

export function FacetGroup({ facet }: { readonly facet: Facet }) {
  const { index, filter, window, among } = useDossier()
  const { view, change } = useView()
  const words = useWords()
  const [isLong, setLong] = useState(false)
  const [isOpenBranch, setOpenBranch] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState("")
  const sought = useDeferredValue(wanted.trim().toLocaleLowerCase())

  const values = useMemo(() => facetValues(facet, index, words), [facet, index, words])
  const totals = useMemo(() => filter.counts(facet, {}, [-Infinity, Infinity]), [facet, filter])
  const ranked = useMemo(() => rank(facet, values, totals), [facet, values, totals])
  const counts = filter.counts(facet, view.filters, window, among)

  const isChosen = (value: FacetValue) => markOf(view.filters, facet, value.id) !== "off"
  const isShown = (value: FacetValue) =>
    value.parent === undefined || isOpenBranch.has(value.parent) || isChosen(value) || sought !== ""
  const listed = sought
    ? ranked.filter((value) => `${value.label} ${value.note ?? ""}`.toLocaleLowerCase().includes(sought))
    : ranked.filter(isShown)
  const short = shortList[facet]
  const limit = isLong || sought ? longList : short
  const shown = listed.filter((value, place) => place < limit || isChosen(value))
  const most = Math.max(1, ...shown.map((value) => counts[value.code] ?? 0))
  const hasMore = listed.length > short && !sought
  const name = words.say(`facet.${facet}`)
  const hasBranches = new Set(values.map((value) => value.parent))

  // What no event of the dossier has is no choice.
  if (ranked.length === 0) return null
  return (
    <fieldset
      className="facet"
      aria-label={name}
      style={{ "--count-width": `${words.number(index.size).length + 0.5}ch` } as CSSProperties}
    >
      <legend className="eyebrow" aria-hidden="true">
        {name}
      </legend>
      {isLong && ranked.length > searchable && (
        <input
          className="facet-find"
          type="text"
          value={wanted}
          onChange={(change) => setWanted(change.currentTarget.value)}
          placeholder={words.say("filters.findAmong", { n: ranked.length })}
          aria-label={words.say("filters.findIn", { facet: name })}
        />
      )}
      <ul className="facet-values">
        {shown.map((value) => (
          <FacetRow
            key={value.id}
            value={value}
            count={counts[value.code] ?? 0}
            share={(counts[value.code] ?? 0) / most}
            mark={markOf(view.filters, facet, value.id)}
            onMark={(mark) => change({ filters: withMark(view.filters, facet, value.id, mark) })}
            branch={
              hasBranches.has(value.id)
                ? { isOpen: isOpenBranch.has(value.id), toggle: () => setOpenBranch(toggled(isOpenBranch, value.id)) }
                : undefined
            }
            words={words}
          />
        ))}
      </ul>
      {sought && shown.length === 0 && <p className="facet-none">{words.say("filters.noneFound")}</p>}
      {listed.length > limit && isLong && (
        <p className="facet-none">{words.say("filters.firstOf", { n: limit, all: listed.length })}</p>
      )}
      {hasMore && (
        <button type="button" className="quiet facet-more" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? words.say("filters.fewer") : words.say("filters.showAll", { n: ranked.length })}
        </button>
      )}
    </fieldset>
  )
}

/** Trees keep their order; levels, statuses and evidence too; the rest stand by how many events they have in all, so that they keep their places. */
function rank(facet: Facet, values: readonly FacetValue[], totals: Uint32Array): readonly FacetValue[] {
  if (facet === "topic" || facet === "evidence") return values
  const present = values.filter((value) => (totals[value.code] ?? 0) > 0)
  if (facet === "level" || facet === "status") return present
  return present.toSorted((a, b) => (totals[b.code] ?? 0) - (totals[a.code] ?? 0) || a.code - b.code)
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}
