/** What can keep a figure from becoming a file, as an issue in words. */
import { RefusedFigure } from "../exporters/refused-figure"
import { refusal } from "../importers/json"
import type { Issue } from "../model/issue"
import { troubleOf } from "../store/trouble"

const codes: Readonly<Record<string, string>> = {
  QuotaExceededError: "issue.figureDisk",
  // What was made lies on a disk that has no room for it.
  NotReadableError: "issue.figureDisk",
  NetworkError: "issue.figureParts",
}
/** V8's words for what it cannot allocate; there is no name for it. */
const outOfMemory = /allocation failed|out of memory|invalid (array|string) length|array length/i
/** Chromium, Firefox and Safari of a piece of the app that could not be fetched. */
const notFetched = /dynamically imported module|importing a module script|failed to fetch|load failed/i

/** Undefined for a bug. */
export function figureTrouble(error: unknown): Issue | undefined {
  if (error instanceof RefusedFigure) return error.issue
  const { name = "", message = "" } = error instanceof Error || error instanceof DOMException ? error : {}
  if (codes[name] !== undefined) return refusal(codes[name])
  if (error instanceof RangeError && outOfMemory.test(message)) return refusal("issue.figureMemory")
  if (error instanceof TypeError && notFetched.test(message)) return refusal("issue.figureParts")
  return troubleOf(error)
}
