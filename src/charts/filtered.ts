/** What is filtered, in a line of words, for subtitles and descriptions. */
import type { Words } from "../i18n/intl"
import type { Catalog } from "../model/dossier"
import { type Localized, localize } from "../model/localized"
import { type Chain, type Facet, facets, type View } from "../model/view"

/** A chain with the title of its event, which lies in the record; absent until that has been read. */
export interface NamedChain extends Chain {
  readonly title?: Localized | undefined
}

/** What a view asks for, to be said in words. */
export interface Asked extends Pick<View, "filters" | "search"> {
  readonly chain?: NamedChain | undefined
  /** The epoch day to which the record is rewound. */
  readonly asOf?: number | undefined
}

/** "Topics: Tariffs or China; Level: not Leaders", or nothing where all is shown. */
export function describeFilters({ filters, search, chain, asOf }: Asked, catalog: Catalog, words: Words): string {
  const parts = facets.flatMap((facet) => {
    const choice = filters[facet]
    if (!choice) return []
    const named = (ids: readonly string[]) =>
      ids.map((id) => valueName(catalog, facet, id, words)).join(words.say("filtered.or"))
    const name = words.say(`facet.${facet}`)
    return [
      ...(choice.include.length > 0
        ? [words.say("filtered.only", { facet: name, values: named(choice.include) })]
        : []),
      ...(choice.exclude.length > 0 ? [words.say("filtered.not", { facet: name, values: named(choice.exclude) })] : []),
    ]
  })
  if (chain) parts.push(chainName(chain, words))
  if (search !== "") parts.push(words.say("filters.chipSearch", { text: search }))
  if (asOf !== undefined) {
    const date = words.day(asOf, { day: "numeric", month: "long", year: "numeric" })
    parts.push(words.say("inspector.asOf", { date }))
  }
  return parts.join(words.say("filtered.and"))
}

/** "What led to: Takaichi and Trump meet at the White House" */
export function chainName({ direction, title }: NamedChain, words: Words): string {
  return words.say(`filtered.chain.${direction}`, {
    title: localize(title, words.locale) || words.say("filtered.chain.untitled"),
  })
}

/** What a reader calls one value of a facet; its id where nothing is called so. */
export function valueName(catalog: Catalog, facet: Facet, id: string, words: Words): string {
  switch (facet) {
    case "topic":
      return localize(catalog.topics.find((topic) => topic.id === id)?.label, words.locale) || id
    case "actor":
      return localize(catalog.actors.find((actor) => actor.id === id)?.name, words.locale) || id
    case "source":
      return catalog.sources.find((source) => source.id === id)?.title ?? id
    default:
      return words.sayIfKnown(`${facet}.${id}`, id)
  }
}
