/** Gathers issues, but never more than a reader could read: past the limit they are only counted. */
import type { Issue } from "./issue"

/** How many issues are named one by one. */
export const issueLimit = 1000

/** What became of the data an issue is about; `issue.lost` says it in words. */
export type Lost = "record" | "part" | "all" | "nothing"

export interface Issues {
  /** Names an issue: an error where something was left out, a warning where all was kept (or only what the format does not know was not). */
  add(code: string, path: string, lost: Lost, values?: Issue["values"]): void
  /** Whether the issues are still being named; when not, there is no need to look for details. */
  readonly isOpen: () => boolean
  /** All issues, and how many more there were. */
  readonly all: () => readonly Issue[]
}

export function gatherIssues(): Issues {
  const issues: Issue[] = []
  let more = 0
  return {
    add(code, path, lost, values = {}) {
      if (issues.length >= issueLimit) more++
      else issues.push({ severity: severityOf(code, lost), where: { path }, code, values: { ...values, lost } })
    },
    isOpen: () => issues.length < issueLimit,
    all: () => (more === 0 ? issues : [...issues, moreIssues(more)]),
  }
}

function severityOf(code: string, lost: Lost): Issue["severity"] {
  return lost === "nothing" || code === "issue.unknownField" || code === "issue.repeated" ? "warning" : "error"
}

function moreIssues(n: number): Issue {
  return { severity: "error", where: {}, code: "issue.more", values: { n, lost: "nothing" } }
}
