/** Who acts and who reports in a dossier, as a card has room for them: short names of actors, publishers of sources. */
import type { Actor } from "../../model/actor"
import type { Catalog } from "../../model/dossier"
import { type Locale, localize } from "../../model/localized"
import { textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"

export interface Cast {
  /** What an actor is called for short; its id where nobody is called so. */
  shortName(actor: string, locale: Locale): string
  /** Undefined for a source that is not in the catalog. */
  publisher(source: string): string | undefined
}

/** px: a longer name of what is no person is abbreviated where the record knows how. */
const mostName = 72

const casts = new WeakMap<Catalog, Cast>()

export function castOf(catalog: Catalog): Cast {
  const known = casts.get(catalog)
  if (known) return known
  const publishers = new Map(catalog.sources.map(({ id, publisher }) => [id, publisher]))
  const names: Partial<Record<Locale, ReadonlyMap<string, string>>> = {}
  const cast: Cast = {
    shortName(actor, locale) {
      names[locale] ??= shortNames(catalog.actors, locale)
      return names[locale].get(actor) ?? actor
    },
    publisher: (source) => publishers.get(source),
  }
  casts.set(catalog, cast)
  return cast
}

/** Each actor's short name, in full where two would be called the same. */
function shortNames(actors: readonly Actor[], locale: Locale): ReadonlyMap<string, string> {
  const shorts = actors.map((actor) => shortNameOf(actor, locale))
  const uses = new Map<string, number>()
  for (const name of shorts) uses.set(name, (uses.get(name) ?? 0) + 1)
  return new Map(
    actors.map((actor, i) => {
      const short = shorts[i] ?? ""
      return [actor.id, (uses.get(short) ?? 0) > 1 ? localize(actor.name, locale) : short]
    }),
  )
}

function shortNameOf(actor: Actor, locale: Locale): string {
  const name = localize(actor.name, locale)
  if (actor.kind === "person") return familyName(actor, name)
  if (textWidth(name, textSizes.small) <= mostName) return name
  const abbreviations = actor.aliases.filter((alias) => isCjk(alias) === isCjk(name) && alias.length < name.length)
  return abbreviations.toSorted((a, b) => a.length - b.length)[0] ?? name
}

const isCjk = (text: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(text)
const suffix = /[\s,]+(?:Jr\.?|Sr\.?|II|III|IV)$/

/**
 * The family name as far as the record tells it: an alias that is one of the words of the name; the first word of the name in Japanese order, where
 * that stands among the aliases; the last, where Japanese writes the name with a dot between its parts, as those of Western order. Else all of it.
 */
function familyName({ name: { ja = "" }, aliases }: Actor, name: string): string {
  const parts = name.replace(suffix, "").split(/[\s・]+/)
  const single = aliases.find((alias) => parts.includes(alias))
  if (single !== undefined) return single
  if (parts.length === 2 && aliases.includes(`${parts[1]} ${parts[0]}`)) return parts[1] ?? name
  return ja.includes("・") && parts.length > 1 ? (parts.at(-1) ?? name) : name
}
