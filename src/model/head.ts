/** Reads what a dossier says of itself, field by field: only a wrong format or version, or no id or title, leaves nothing to open. */
import type { GenericSchema } from "valibot"
import { dossierFormat, dossierSchema, dossierVersion, type Head, headSchema } from "./dossier"
import { excerpt, faultsOf, strangersOf } from "./explain"
import type { Issues } from "./issues"
import { isRecord, readerOf, unfit } from "./schema-reader"

/** What the draft says of the dossier as a whole; undefined, and named, where it is no dossier of this format and version. */
export function readHead(draft: unknown, issues: Issues): Head | undefined {
  if (!isRecord(draft)) {
    issues.add("issue.notDossier", "", "all")
    return undefined
  }
  if (draft.format === undefined || draft.format === null) {
    issues.add("issue.noFormat", "format", "all", { expected: dossierFormat })
    return undefined
  }
  if (draft.format !== dossierFormat) {
    issues.add("issue.format", "format", "all", { found: excerpt(draft.format), expected: dossierFormat })
    return undefined
  }
  if (draft.version === undefined || draft.version === null) {
    issues.add("issue.missing", "version", "all")
    return undefined
  }
  if (draft.version !== dossierVersion) {
    issues.add("issue.version", "version", "all", { found: excerpt(draft.version), expected: dossierVersion })
    return undefined
  }
  for (const key of Object.keys(draft)) {
    if (!Object.hasOwn(dossierSchema.entries, key)) issues.add("issue.unknownField", excerpt(key), "part")
  }
  return readHeadFields(draft, issues)
}

/** Each field of the head by itself: only a missing id or title leaves no dossier. */
function readHeadFields(draft: Readonly<Record<string, unknown>>, issues: Issues): Head | undefined {
  const head: Record<string, unknown> = {}
  let isWhole = true
  for (const [key, reader] of headReaders) {
    const value = draft[key]
    const isOptional = key !== "id" && key !== "title"
    const field = isOptional && (value === undefined || value === null) ? defaultOf(key) : reader.read(value)
    if (field !== unfit) {
      if (field !== undefined) head[key] = field
      const strangers = reader.sawStranger() ? strangersOf(reader.node, value) : []
      for (const stranger of strangers) issues.add("issue.unknownField", key + stranger, "part")
      continue
    }
    if (!isOptional) isWhole = false
    else if (defaultOf(key) !== undefined) head[key] = defaultOf(key)
    for (const fault of faultsOf(reader.node, value ?? undefined)) {
      issues.add(fault.code, key + fault.path, isOptional ? "part" : "all", fault.values)
    }
  }
  // Every field was read by the schema's own reader, and none that the schema requires is missing.
  return isWhole ? (head as Head) : undefined
}

const headReaders = Object.entries(headSchema.entries).map(
  ([key, schema]) => [key, readerOf<GenericSchema>(schema)] as const,
)

function defaultOf(key: string): unknown {
  return key === "provenance" ? [] : undefined
}
