/** Full-text search: building what is searched and answering with every count, against flexsearch; both find what a plain scan finds. */
import { Index as FlexIndex } from "flexsearch"
import type { Dossier } from "../../src/model/dossier"
import { facets } from "../../src/model/view"
import { countRows } from "../../src/query/bitmap"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { prepareSearch, search } from "../../src/query/search"
import { createSearchBuilder, type SearchIndex } from "../../src/query/search-index"
import { type Area, agree, type Series, timed } from "./area"
import { generateDossier } from "./generate"

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
/** A common word, the beginning of some, two together, three, and one that is nowhere. */
const asked = ["treaty", "del", "tariff minerals", "review supply chain", "unheard"]
/** More are too many for flexsearch in a page. */
const surviving = 100_000

/** The dossier's events in the order of rows. */
const eventsOf = (dossier: Dossier) =>
  Array.from(rowOrder(dossier), (position) => dossier.events[position]).filter((event) => event !== undefined)

type Events = ReturnType<typeof eventsOf>

function build(dossier: Dossier, events: Events): SearchIndex {
  const builder = createSearchBuilder()
  for (const event of events) builder.add(event)
  return builder.finish(dossier)
}

/** Words found by their beginnings, as ours are. */
function buildFlexsearch(events: Events): FlexIndex {
  const index = new FlexIndex({ tokenize: "forward" })
  for (const [row, { title, summary }] of events.entries()) index.add(row, `${title.en} ${summary?.en}`)
  return index
}

/** Events in which every word of the text begins a word. */
function scan(events: Events, text: string): number {
  const terms = text.split(" ")
  return events.filter(({ title, summary }) => {
    const words = `${title.en} ${summary?.en}`.toLowerCase().split(/[^\p{L}\p{N}]+/u)
    return terms.every((term) => words.some((word) => word.startsWith(term)))
  }).length
}

export const searching: Area = {
  id: "search",
  sizes: [1_000, 100_000, 1_000_000],
  rounds: 3,
  async prepare(n): Promise<readonly Series[]> {
    const dossier = generateDossier(n)
    const events = eventsOf(dossier)
    const index = buildIndex(dossier, 1)
    const filter = createFilter(index)
    while (filter.prepare());
    prepareSearch(index)
    const words = build(dossier, events)
    const flex = n <= surviving ? buildFlexsearch(events) : undefined
    for (const text of asked) {
      const found = search(words, index, text)
      agree(`our search and a plain scan for “${text}”`, found && countRows(found), scan(events, text))
    }
    const answer = (text: string) => {
      const found = search(words, index, text)
      filter.rows({}, everything, found).count
      for (const facet of facets) filter.counts(facet, {}, everything, found)
    }
    return [
      {
        name: "search build",
        unit: "ms",
        ours: () => [timed(() => build(dossier, events))],
        ...(flex && { reference: { name: "flexsearch", round: () => [timed(() => buildFlexsearch(events))] } }),
        budget: { ratio: 2 },
      },
      {
        name: "search query",
        unit: "ms",
        ours: () => asked.map((text) => timed(() => answer(text))),
        ...(flex && {
          reference: {
            name: "flexsearch",
            round: () => asked.map((text) => timed(() => flex.search(text, { limit: n }))),
          },
        }),
        ...(n <= surviving && { budget: { p95: 5 } }),
      },
    ]
  },
}
