/** What is refused, as an error that TanStack Query can carry: its issues are told to the reader in words. */
import type { Outcome } from "../engine/job"
import type { Words } from "../i18n/intl"
import { describeIssue } from "../model/describe-issue"
import type { Issue } from "../model/issue"
import { troubleOf } from "../store/trouble"

export class Refusal extends Error {
  readonly issues: readonly Issue[]
  constructor(issues: readonly Issue[]) {
    super(issues[0]?.code ?? "")
    this.name = "Refusal"
    this.issues = issues
  }
}

/** The value of an outcome; throws a Refusal, or the reason of the cancelling. */
export function outcomeOf<T>(outcome: Outcome<T>): T {
  switch (outcome.kind) {
    case "done":
      return outcome.value
    case "refused":
      throw new Refusal(outcome.issues)
    case "cancelled":
      throw new DOMException("Cancelled", "AbortError")
    default:
      throw outcome satisfies never
  }
}

/** Reads from the store; what the browser refuses becomes a Refusal. */
export async function asked<T>(read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    const trouble = troubleOf(error)
    throw trouble ? new Refusal([trouble]) : error
  }
}

/** The issues an error stands for; empty for a bug. */
export function issuesOf(error: unknown): readonly Issue[] {
  return error instanceof Refusal ? error.issues : []
}

/** An error in the reader's language: what is wrong and what to do about it. */
export function describeError(error: unknown, words: Words): string {
  const [issue] = issuesOf(error)
  if (!issue) return words.say("issue.bug", { message: error instanceof Error ? error.message : String(error) })
  const { where, what, todo } = describeIssue(issue, words)
  const sentences = [what, todo].filter((part) => part !== "").join(words.locale === "ja" ? "" : " ")
  return where === "" ? sentences : words.say("issue.at", { where, what: sentences })
}
