/** What became known of commitments between two days: that they were made, and what became of them. */
import type { Commitment, CommitmentUpdate } from "../model/commitment"
import { commitmentKnownOn, updateKnownOn } from "../model/rewind-catalog"
import { timingOf } from "./knowledge"
import type { Index } from "./rows"

export interface CommitmentNews {
  readonly commitment: Commitment
  /** The day on which it became as it was at the end of the later day. */
  readonly day: number
  readonly isNew: boolean
  /** Absent while nothing had become of it. */
  readonly before: CommitmentUpdate["status"] | undefined
  readonly after: CommitmentUpdate["status"] | undefined
}

/** Commitments made, or of another status, from the end of one day to the end of a later one; in the order of days, then of the record. */
export function commitmentNews(record: Index, from: number, to: number): readonly CommitmentNews[] {
  return record.catalog.commitments
    .flatMap((commitment) => {
      const history = historyOf(record, commitment)
      const turns = history.turns.filter((day) => day > from && day <= to && history.isNews(day))
      const [before, after] = [history.statusOn(from), history.statusOn(to)]
      const isNew = history.knownOn > from
      const day = turns.at(-1)
      return day !== undefined && (isNew || before !== after) ? [{ commitment, day, isNew, before, after }] : []
    })
    .sort((a, b) => a.day - b.day)
}

/** The days on which a commitment was made or its status changed. */
export function commitmentTurns(record: Index): readonly number[] {
  return record.catalog.commitments.flatMap((commitment) => {
    const { turns, isNews } = historyOf(record, commitment)
    return turns.filter(isNews)
  })
}

function historyOf(record: Index, commitment: Commitment) {
  const timing = timingOf(record)
  const knownOn = commitmentKnownOn(commitment, timing)
  const updates = commitment.updates.map((update) => ({ ...update, day: updateKnownOn(update, timing) }))
  const statusOn = (day: number) => updates.findLast((update) => update.day <= day)?.status
  return {
    knownOn,
    statusOn,
    /** Days on which something may have changed, ascending. */
    turns: [...new Set([knownOn, ...updates.map(({ day }) => day)])].filter(Number.isFinite).sort((a, b) => a - b),
    isNews: (day: number) => day === knownOn || (day > knownOn && statusOn(day) !== statusOn(day - 1)),
  }
}
