/** Plain data that came from anywhere, read field by field: what a reader does not ask for is left behind. */
import { isRecord } from "../../model/schema-reader"

/** What a reader answers when the value does not fit. */
export const unfit: unique symbol = Symbol("unfit")

export type Read<T> = (value: unknown) => T | typeof unfit
type Reads<T> = { readonly [K in keyof T]: Read<T[K]> }

export const numberIn =
  (least: number, most: number): Read<number> =>
  (value) =>
    typeof value === "number" && value >= least && value <= most ? value : unfit

export const truth: Read<boolean> = (value) => (typeof value === "boolean" ? value : unfit)

/** A text of at most so many characters, half characters replaced: no file could hold them. */
export const textOf =
  (most: number): Read<string> =>
  (value) =>
    typeof value === "string" && value.length <= most ? value.replaceAll(/\p{Surrogate}/gu, "\uFFFD") : unfit

export const oneOf =
  <T extends string>(choices: readonly T[]): Read<T> =>
  (value) =>
    choices.find((choice) => choice === value) ?? unfit

export const listOf =
  <T>(read: Read<T>, most: number, least = 0): Read<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most || value.length < least) return unfit
    const items: T[] = []
    for (const given of value) {
      const item = read(given)
      if (item === unfit) return unfit
      items.push(item)
    }
    return items
  }

/** An object of fields that must be there and fields that may be. */
export const objectOf =
  <R extends object, O extends object = object>(required: Reads<R>, optional?: Reads<O>): Read<R & Partial<O>> =>
  (value) => {
    if (!isRecord(value)) return unfit
    const found: Record<string, unknown> = {}
    for (const [key, read] of Object.entries<Read<unknown>>(required)) {
      const field = Object.hasOwn(value, key) ? read(value[key]) : unfit
      if (field === unfit) return unfit
      found[key] = field
    }
    for (const [key, read] of Object.entries<Read<unknown>>(optional ?? {})) {
      if (!Object.hasOwn(value, key) || value[key] === undefined || value[key] === null) continue
      const field = read(value[key])
      if (field === unfit) return unfit
      found[key] = field
    }
    // Every field was read by its own reader, and none that must be there is missing.
    return found as R & Partial<O>
  }
