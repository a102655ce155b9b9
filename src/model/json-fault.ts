/**
 * Finds where a text stops being JSON and says what was expected there. Engines word their own messages differently and not all give a place; this walks
 * the text itself, without recursion, and only after the engine has refused it.
 */

export interface JsonFault {
  /** Id of a message (`issue.json-…`). */
  readonly code: string
  /** What stands at the place instead; empty at the end of the text. */
  readonly found: string
  /** 1-based; columns count characters as an editor does. */
  readonly line: number
  readonly column: number
}

type Expecting = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end" | "nothing"

const literal = /(?:true|false|null)/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings.
const stringBody = /(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*/y
const space = /[ \t\n\r]*/y

/** The first fault of a text, undefined where it is JSON. */
export function faultOfJson(text: string): JsonFault | undefined {
  const open: ("{" | "[")[] = []
  let expecting: Expecting = "value"
  let at = skip(space, text, 0)
  while (at < text.length) {
    const sign = text[at] ?? ""
    if (sign === '"' && expecting !== "colon" && expecting !== "comma-or-end" && expecting !== "nothing") {
      const end = skip(stringBody, text, at + 1)
      if (text[end] !== '"') return fault(text, end, inString(text, end))
      at = end + 1
      expecting = expecting.startsWith("key") ? "colon" : after(open)
    } else if (expecting === "colon") {
      if (sign !== ":") return fault(text, at, "issue.json-colon")
      at++
      expecting = "value"
    } else if (expecting === "comma-or-end" && sign === ",") {
      at++
      expecting = open.at(-1) === "{" ? "key" : "value"
    } else if (closes(sign, open.at(-1), expecting)) {
      open.pop()
      at++
      expecting = after(open)
    } else if (expecting !== "value" && expecting !== "value-or-end") {
      return fault(text, at, codes[expecting])
    } else if (sign === "{" || sign === "[") {
      open.push(sign)
      at++
      expecting = sign === "{" ? "key-or-end" : "value-or-end"
    } else {
      const end = Math.max(skip(literal, text, at), skip(number, text, at))
      if (end === at) return fault(text, at, /[-\d]/.test(sign) ? "issue.json-number" : "issue.json-value")
      at = end
      expecting = after(open)
    }
    at = skip(space, text, at)
  }
  return expecting === "nothing" ? undefined : fault(text, at, "issue.json-end")
}

const codes = {
  key: "issue.json-key",
  "key-or-end": "issue.json-key",
  "comma-or-end": "issue.json-comma",
  nothing: "issue.json-rest",
}

/** Where a sticky pattern that begins at `at` ends; `at` itself where it finds nothing. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function after(open: readonly string[]): Expecting {
  return open.length === 0 ? "nothing" : "comma-or-end"
}

function closes(sign: string, innermost: string | undefined, expecting: Expecting): boolean {
  if (sign === "}") return innermost === "{" && (expecting === "key-or-end" || expecting === "comma-or-end")
  return sign === "]" && innermost === "[" && (expecting === "value-or-end" || expecting === "comma-or-end")
}

function inString(text: string, end: number): string {
  if (end >= text.length) return "issue.json-end"
  return text[end] === "\\" ? "issue.json-escape" : "issue.json-control"
}

function fault(text: string, at: number, code: string): JsonFault {
  const before = text.slice(0, at)
  const lines = before.split(/\r\n|\r|\n/)
  const found = /^(?:[\p{L}\p{N}_.+-]{1,20}|\P{Cc})/u.exec(text.slice(at, at + 40))?.[0] ?? ""
  return {
    code,
    found: found.replaceAll(/\p{Surrogate}/gu, "\uFFFD"),
    line: lines.length,
    column: [...(lines.at(-1) ?? "")].length + 1,
  }
}
