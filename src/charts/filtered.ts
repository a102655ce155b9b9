/** What is filtered, in a line of words, for subtitles and descriptions. */
import type { Words } from "../i18n/intl"
import type { Catalog } from "../model/dossier"
import { localize } from "../model/localized"
import { type Facet, facets, type View } from "../model/view"

/** "Topics: Tariffs or China; Level: not Leaders", or nothing where all is shown. */
export function describeFilters(
  { filters, search }: Pick<View, "filters" | "search">,
  catalog: Catalog,
  words: Words,
): string {
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
  if (search !== "") parts.push(words.say("filters.chipSearch", { text: search }))
  return parts.join(words.say("filtered.and"))
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
