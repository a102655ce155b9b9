/** The bundled dossier as its file says it, for tests that count for themselves. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"
import { type Dossier, dossierSchema } from "../../src/model/dossier"
import { localize } from "../../src/model/localized"
import type { Facet } from "../../src/model/view"

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8")

export const dossierText: string = read("data/road-to-the-summit.json")
const messages: Readonly<Record<string, string>> = JSON.parse(read("src/i18n/en.json"))

/** Parsed by the schema, which gives what is left out its default. */
export const dossier: Dossier = v.parse(dossierSchema, JSON.parse(dossierText))

/** What the English screen calls a value of a facet. */
export function labelOf(facet: Facet, id: string): string {
  if (facet === "topic") return localize(dossier.topics.find((topic) => topic.id === id)?.label, "en")
  if (facet === "actor") return localize(dossier.actors.find((actor) => actor.id === id)?.name, "en")
  if (facet === "source") return dossier.sources.find((source) => source.id === id)?.title ?? id
  return messages[`${facet}.${id}`] ?? id
}
