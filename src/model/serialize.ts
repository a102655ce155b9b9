/** A dossier as the text of its file: one record a line, so that two revisions can be compared; lists that are empty and fields that are absent are left out. */
import { type Dossier, dossierSchema } from "./dossier"

/** The canonical file of a dossier: read back through the gate it gives the same dossier, and the same text again. */
export function dossierToJson(dossier: Dossier): string {
  const fields: string[] = []
  for (const key of Object.keys(dossierSchema.entries) as (keyof Dossier)[]) {
    const value: unknown = dossier[key]
    if (value === undefined || isEmptyList(value)) continue
    const text = Array.isArray(value) ? `[\n${value.map(toLine).join(",\n")}\n]` : toLine(value)
    fields.push(`${JSON.stringify(key)}: ${text}`)
  }
  return `{\n${fields.join(",\n")}\n}\n`
}

/** A value on one line, without its empty lists. */
export function toLine(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isEmptyList(inner) ? undefined : inner))
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
