/**
 * Reads what comes from outside by a valibot schema, compiled once into plain functions: in one pass, without copying what already fits, `null` as
 * absent, and taking note of fields the schema does not know. The schema stays the single source; a test holds both to the same verdicts. Goes no
 * deeper than the schema does, whatever the depth of what it reads.
 */
import type { GenericSchema, InferOutput } from "valibot"
import { idForm, isPlainId } from "./identifier"

/** The parts of a valibot schema that readers are made from. */
export interface SchemaNode {
  readonly type: string
  readonly entries?: Readonly<Record<string, SchemaNode>>
  readonly item?: SchemaNode
  readonly wrapped?: SchemaNode
  readonly default?: unknown
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly pipe?: readonly SchemaStep[]
}

export interface SchemaStep {
  readonly kind: string
  readonly type: string
  readonly requirement?: unknown
  readonly message?: unknown
}

/** What a reader answers when the value does not fit. */
export const unfit: unique symbol = Symbol("unfit")

type Read = (value: unknown) => unknown

export interface Reader<T> {
  /** The value as the schema has it, or `unfit`. Fields the schema does not know are left out. */
  readonly read: (value: unknown) => T | typeof unfit
  readonly node: SchemaNode
  /** Whether a value just read held fields the schema does not know. */
  readonly sawStranger: () => boolean
}

let strangers = false

/** Compiles a schema. Throws where the schema uses a part of valibot that is not known here: a mistake in the code, not in the data. */
export function readerOf<S extends GenericSchema>(schema: S): Reader<InferOutput<S>> {
  const node = nodeOf(schema)
  const read = compile(node)
  return {
    node,
    // The compiled functions follow the schema, so what they return is its output.
    read: (value) => {
      strangers = false
      return read(value) as InferOutput<S> | typeof unfit
    },
    sawStranger: () => strangers,
  }
}

/** A schema seen as its parts: valibot keeps them all as plain public properties, whatever the schema's type. */
export function nodeOf(schema: object): SchemaNode {
  return schema as SchemaNode
}

/** A step's test of a value that already has the right type. */
export function passes(step: SchemaStep, value: unknown): boolean {
  const { requirement } = step
  switch (step.type) {
    case "regex":
      return requirement instanceof RegExp && requirement.test(String(value))
    case "max_length":
      return (value as string | unknown[]).length <= Number(requirement)
    case "non_empty":
      return (value as string | unknown[]).length > 0
    case "min_value":
      return Number(value) >= Number(requirement)
    case "max_value":
      return Number(value) <= Number(requirement)
    case "integer":
      return Number.isInteger(value)
    case "check":
      return typeof requirement === "function" && Boolean(requirement(value))
    default:
      throw new Error(`schema-reader knows no step ${step.type}`)
  }
}

/** Text that can be stored and sent as UTF-8: no half characters. */
export function isWellFormed(text: string): boolean {
  // ES2024; every engine this runs on has it, the type library does not.
  return (text as string & { isWellFormed(): boolean }).isWellFormed()
}

export function stepsOf(node: SchemaNode): readonly SchemaStep[] {
  return (node.pipe ?? []).filter((step) => step.kind === "validation")
}

function compile(node: SchemaNode): Read {
  const base = compileBase(node)
  const steps = stepsOf(node)
  for (const step of steps) passes(step, "") // throws now, not at the first record, for an unknown step
  if (steps.length === 0) return base
  const read: Read = (value) => {
    const found = base(value)
    if (found === unfit) return unfit
    for (const step of steps) if (!passes(step, found)) return unfit
    return found
  }
  if (node.type !== "string" || !steps.some((step) => step.type === "regex")) return read
  return remembering(
    read,
    node.pipe?.some((step) => step.type === "regex" && step.requirement === idForm) ? isPlainId : () => false,
  )
}

function compileBase(node: SchemaNode): Read {
  switch (node.type) {
    case "string":
      return (value) => (typeof value === "string" && isWellFormed(value) ? value : unfit)
    case "number":
      return (value) => (typeof value === "number" && !Number.isNaN(value) ? value : unfit)
    case "boolean":
      return (value) => (typeof value === "boolean" ? value : unfit)
    case "literal":
      return (value) => (value === node.literal ? value : unfit)
    case "picklist": {
      const options = node.options ?? []
      return (value) => (options.includes(value) ? value : unfit)
    }
    case "optional":
      return compile(node.wrapped ?? node)
    case "array":
      return compileArray(compile(node.item ?? node))
    case "object":
      return compileObject(node.entries ?? {})
    default:
      throw new Error(`schema-reader knows no type ${node.type}`)
  }
}

/** A Unicode regular expression costs ten times a look-up, and a look-up ten times a glance at the few letters that most ids are made of. */
function remembering(read: Read, isPlain: (text: string) => boolean): Read {
  const fit = new Set<unknown>()
  return (value) => {
    if (typeof value === "string" && isPlain(value)) return value
    if (fit.has(value)) return value
    const found = read(value)
    if (found === unfit) return unfit
    if (fit.size >= 20_000) fit.clear()
    fit.add(value)
    return found
  }
}

/** What fits as it stands is handed on as it stands: copying a hundred thousand records costs more than reading them. */
function compileArray(readItem: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return unfit
    let items: unknown[] | undefined // a copy, once one is needed
    for (let i = 0; i < value.length; i++) {
      const item = readItem(value[i])
      if (item === unfit) return unfit
      if (item !== value[i]) items ??= value.slice()
      if (items) items[i] = item
    }
    return items ?? value
  }
}

interface Field {
  readonly key: string
  readonly read: Read
  readonly isOptional: boolean
  readonly fallback: unknown
}

function compileObject(entries: Readonly<Record<string, SchemaNode>>): Read {
  const fields = Object.entries(entries).map(([key, node]): Field => {
    return { key, read: compile(node), isOptional: node.type === "optional", fallback: node.default }
  })
  // One buffer serves all records: no schema holds itself, so a reader is never entered twice at once.
  const parts: unknown[] = new Array(fields.length)
  return (value) => (isRecord(value) ? fill(value, fields, parts) : unfit)
}

/** Reads each field into `parts`, then answers the value itself where nothing differs, else a new object in the schema's order. */
function fill(value: Readonly<Record<string, unknown>>, fields: readonly Field[], parts: unknown[]): unknown {
  let known = 0
  let isSame = true
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as Field // i is within bounds
    const given = value[field.key]
    if (given !== undefined) known++
    if (given === undefined || given === null) {
      if (!field.isOptional) return unfit
      parts[i] = field.fallback
      if (given !== field.fallback) isSame = false
      continue
    }
    const part = field.read(given)
    if (part === unfit) return unfit
    if (part !== given) isSame = false
    parts[i] = part
  }
  let size = 0
  for (const _ in value) size++
  if (size > known) strangers = true
  if (isSame && size === known) return value
  const found: Record<string, unknown> = {}
  for (let i = 0; i < fields.length; i++) {
    const part = parts[i]
    if (part !== undefined) found[(fields[i] as Field).key] = part
  }
  return found
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
