/** The values a facet offers, in the order the panel shows them, with the names a reader knows them by. */
import type { Words } from "../../i18n/intl"
import { familiesOf } from "../../model/families"
import { localize } from "../../model/localized"
import type { Facet } from "../../model/view"
import { evidenceClasses, type Index } from "../../query/rows"

export interface FacetValue {
  readonly id: string
  /** Position in the counts of the facet. */
  readonly code: number
  readonly label: string
  /** What stands beneath the label: the publisher of a source. */
  readonly note?: string
  /** Depth in the tree of topics; 0 elsewhere. */
  readonly depth: number
  /** Id of the value it hangs under. */
  readonly parent?: string
  readonly family?: number
}

function topicValues(index: Index, words: Words): readonly FacetValue[] {
  const { topics } = index.catalog
  const families = familiesOf(topics)
  const codes = new Map(index.vocabulary.topics.map((id, code) => [id, code]))
  const children = new Map<string | undefined, typeof topics>()
  const known = new Set(topics.map((topic) => topic.id))
  for (const topic of topics) {
    const parent = topic.parent !== undefined && known.has(topic.parent) ? topic.parent : undefined
    children.set(parent, [...(children.get(parent) ?? []), topic])
  }
  const values: FacetValue[] = []
  const walk = (parent: string | undefined, depth: number): void => {
    for (const topic of children.get(parent) ?? []) {
      const code = codes.get(topic.id)
      if (code === undefined) continue
      const family = families.get(topic.id) ?? 0
      const label = localize(topic.label, words.locale)
      values.push({ id: topic.id, code, label, depth, family, ...(parent === undefined ? {} : { parent }) })
      walk(topic.id, depth + 1)
    }
  }
  walk(undefined, 0)
  return values
}

/** All values of a facet. Those of actors and sources come in the dossier's order; the panel ranks them by count. */
export function facetValues(facet: Facet, index: Index, words: Words): readonly FacetValue[] {
  const { vocabulary, catalog } = index
  const named = (ids: readonly string[], labelOf: (id: string, code: number) => string): readonly FacetValue[] =>
    ids.map((id, code) => ({ id, code, label: labelOf(id, code), depth: 0 }))
  switch (facet) {
    case "topic":
      return topicValues(index, words)
    case "actor":
      return named(vocabulary.actors, (id, code) => localize(catalog.actors[code]?.name, words.locale) || id)
    case "source":
      return vocabulary.sources.map((id, code) => {
        const source = catalog.sources[code]
        return {
          id,
          code,
          label: source?.title ?? id,
          depth: 0,
          ...(source?.publisher ? { note: source.publisher } : {}),
        }
      })
    case "kind":
      return named(vocabulary.kinds, (id) => words.sayIfKnown(`kind.${id}`, id))
    case "status":
      return named(vocabulary.statuses, (id) => words.sayIfKnown(`status.${id}`, id))
    case "level":
      return named(vocabulary.levels, (id) => words.sayIfKnown(`level.${id}`, id))
    case "evidence":
      return named(evidenceClasses, (id) => words.sayIfKnown(`evidence.${id}`, id))
    default:
      return facet satisfies never
  }
}
