/** From the text or the bytes of a file to the gate, with what can go wrong on the way there: size, encoding, syntax. */
import type { Issue } from "./issue"
import { faultOfJson } from "./json-fault"
import { type Validation, validate } from "./validate"

/** The longest text an engine's string can hold is a little more than this (V8: 2^29 − 24 characters). */
export const longestFile = 500_000_000

/** A dossier from JSON, read through the gate. Bytes are UTF-8, or UTF-16 with a byte order mark. Never throws. */
export function parseDossier(file: string | Uint8Array): Validation {
  if (file.length > longestFile) return refused({ path: "" }, "issue.tooLarge", { most: longestFile / 1_000_000 })
  const text = typeof file === "string" ? file : decode(file)
  if (text === undefined) return refused({ path: "" }, "issue.encoding")
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text
  let draft: unknown
  try {
    draft = JSON.parse(json)
  } catch {
    const fault = faultOfJson(json)
    const { code = "issue.json", line = 1, column = 1, found = "" } = fault ?? {}
    return refused({ line, column }, code, { found })
  }
  return validate(draft)
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function refused(where: Issue["where"], code: string, values: Issue["values"] = {}): Validation {
  return { dossier: undefined, issues: [{ severity: "error", where, code, values: { ...values, lost: "all" } }] }
}
