/** Says why a record does not fit its schema, field by field, and which of its fields the schema does not know. Runs only for records that fall. */
import { isRecord, isWellFormed, passes, type SchemaNode, type SchemaStep, stepsOf } from "./schema-reader"

export interface Fault {
  /** From the record on: `.participants[2].role`. */
  readonly path: string
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** Of a record with a thousand faults the first few tell the story. */
const faultsPerRecord = 5

/** The faults of a value a reader found unfit. */
export function faultsOf(node: SchemaNode, value: unknown): readonly Fault[] {
  const faults: Fault[] = []
  explain(node, value, "", faults)
  return faults
}

/** Paths of the fields the schema does not know. */
export function strangersOf(node: SchemaNode, value: unknown, path = "", found: string[] = []): readonly string[] {
  if (found.length >= faultsPerRecord) return found
  if (node.type === "optional" && node.wrapped) return strangersOf(node.wrapped, value, path, found)
  if (node.type === "array" && node.item && Array.isArray(value)) {
    for (const [i, item] of value.entries()) strangersOf(node.item, item, `${path}[${i}]`, found)
  }
  if (node.type !== "object" || !node.entries || !isRecord(value)) return found
  for (const key of Object.keys(value)) {
    const entry = Object.hasOwn(node.entries, key) ? node.entries[key] : undefined
    if (entry) strangersOf(entry, value[key], `${path}.${key}`, found)
    else if (found.length < faultsPerRecord) found.push(`${path}.${excerpt(key)}`)
  }
  return found
}

/** A value short and safe enough to be shown. */
export function excerpt(value: unknown): string {
  if (value === null) return "null"
  if (Array.isArray(value)) return "[…]"
  if (typeof value === "object") return "{…}"
  const text = String(value)
    .slice(0, 60)
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
  return typeof value === "string" && value.length > 60 ? `${text}…` : text
}

function explain(node: SchemaNode, value: unknown, path: string, faults: Fault[]): void {
  if (faults.length >= faultsPerRecord) return
  if (node.type === "optional") {
    if (value !== undefined && value !== null && node.wrapped) explain(node.wrapped, value, path, faults)
    return
  }
  const before = faults.length
  // In a field null reads as absent; in a list it stands in the place of an entry.
  const isEntry = path === "" || path.endsWith("]")
  const mistake = value === null && isEntry ? nullFault(node) : typeFault(node, value)
  if (mistake) faults.push({ path, ...mistake })
  else explainInside(node, value, path, faults)
  if (faults.length > before) return
  const read = withoutNulls(value)
  const failed = stepsOf(node).find((step) => !passes(step, read))
  if (failed) faults.push({ path, ...stepFault(failed, value) })
}

function explainInside(node: SchemaNode, value: unknown, path: string, faults: Fault[]): void {
  const { entries, item } = node
  if (entries && isRecord(value)) {
    for (const [key, entry] of Object.entries(entries)) explain(entry, value[key], `${path}.${key}`, faults)
  }
  if (item && Array.isArray(value)) {
    for (let i = 0; i < value.length && faults.length < faultsPerRecord; i++) {
      explain(item, value[i], `${path}[${i}]`, faults)
    }
  }
}

/** A record as its checks see it: `null` has become absent. */
function withoutNulls(value: unknown): unknown {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null)) : value
}

type Mistake = Omit<Fault, "path">

function typeFault(node: SchemaNode, value: unknown): Mistake | undefined {
  if (value === undefined || value === null) return { code: "issue.missing", values: {} }
  if (node.type === "picklist" || node.type === "literal") {
    const options = node.options ?? [node.literal]
    if (options.includes(value)) return undefined
    return { code: "issue.choice", values: { found: excerpt(value), choices: options.join(", ") } }
  }
  const found = Array.isArray(value) ? "array" : typeof value
  if (found !== node.type || Number.isNaN(value)) {
    return { code: "issue.type", values: { expected: node.type, found: Number.isNaN(value) ? "nan" : found } }
  }
  if (typeof value === "string" && !isWellFormed(value)) return { code: "issue.brokenText", values: {} }
  return undefined
}

function nullFault(node: SchemaNode): Mistake {
  return { code: "issue.type", values: { expected: node.type, found: "null" } }
}

function stepFault(step: SchemaStep, value: unknown): Mistake {
  const found = excerpt(value)
  switch (step.type) {
    case "max_length":
      return { code: "issue.tooLong", values: { limit: Number(step.requirement) } }
    case "non_empty":
      return { code: "issue.empty", values: {} }
    case "min_value":
      return { code: "issue.tooSmall", values: { found, least: Number(step.requirement) } }
    case "max_value":
      return { code: "issue.tooGreat", values: { found, most: Number(step.requirement) } }
    case "integer":
      return { code: "issue.notWhole", values: { found } }
    default:
      // regex and check carry the name of what they ask for as their message.
      return { code: `issue.${String(step.message)}`, values: { found } }
  }
}
