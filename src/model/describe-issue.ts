/** Puts an issue into the reader's language: where, what, and what to do about it. */
import type { Words } from "../i18n/intl"
import type { Issue } from "./issue"

export interface IssueInWords {
  readonly where: string
  /** What is wrong, and what was left out because of it. */
  readonly what: string
  readonly todo: string
}

export function describeIssue({ where, code, values }: Issue, words: Words): IssueInWords {
  const message = (id: string) => words.sayIfKnown(id, "", values)
  const lost = values.lost === undefined ? "" : message("issue.lost")
  const what = message(code) || code
  return {
    where:
      where.line === undefined
        ? (where.path ?? "")
        : words.say("issue.place", { line: where.line, column: where.column ?? 1 }),
    what: [what, lost].filter((sentence) => sentence !== "").join(words.locale === "ja" ? "" : " "),
    todo: message(`${code}.do`),
  }
}
