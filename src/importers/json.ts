/** Bytes to text and text to JSON, with what can go wrong on the way as issues. Knows no format. */
import type { Issue } from "../model/issue"
import { faultOfJson } from "../model/json-fault"

/** What was read, or why nothing was. */
export type Read<T> = { readonly value: T } | { readonly issue: Issue }

/** The longest text an engine's string can hold is a little more than this (V8: 2^29 − 24 characters). */
const longestText = 500_000_000

/** How much of a file is looked at to see what it is. */
const startBytes = 16_384

/** The encoding of a file that begins so: UTF-8, or UTF-16 where it says so by its first two bytes. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le"
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
}

/** What a file begins with, however it goes on. */
export async function readStart(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, startBytes).arrayBuffer())
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** A way to read a file as text; throws a TypeError at bytes that are not of its encoding. */
export async function decoderFor(file: Blob): Promise<TextDecoder> {
  return new TextDecoder(encodingOf(new Uint8Array(await file.slice(0, 2).arrayBuffer())), { fatal: true })
}

/** A whole file as text. */
export async function readText(file: Blob): Promise<Read<string>> {
  if (file.size > longestText) return { issue: refusal("issue.tooLarge", { most: longestText / 1_000_000 }) }
  const decoder = await decoderFor(file)
  const bytes = await file.arrayBuffer()
  try {
    return { value: decoder.decode(bytes) }
  } catch {
    return { issue: refusal("issue.encoding") }
  }
}

/** A text as JSON. */
export function readJson(text: string): Read<unknown> {
  try {
    return { value: JSON.parse(text) }
  } catch {
    const { code, found, line, column } = faultOfJson(text) ?? { code: "issue.json", found: "", line: 1, column: 1 }
    return { issue: { severity: "error", where: { line, column }, code, values: { found, lost: "all" } } }
  }
}

export function refusal(code: string, values: Issue["values"] = {}): Issue {
  return { severity: "error", where: {}, code, values: { ...values, lost: "all" } }
}
