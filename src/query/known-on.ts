/** When a single thing of a record became known, for whoever asks for one that is not there yet. */
import { commitmentKnownOn } from "../model/rewind-catalog"
import type { Selection } from "../model/view"
import { knowledgeOf, timingOf } from "./knowledge"
import { rowOfId } from "./row-of"
import { type Index, openFirstDay } from "./rows"

/** The day it became known; undefined where the record knows no such thing, or tells no day of it. */
export function knownOnOf(record: Index, selection: Selection): number | undefined {
  const day = dayOf(record, selection)
  return day === undefined || day === openFirstDay || !Number.isFinite(day) ? undefined : day
}

function dayOf(record: Index, selection: Selection): number | undefined {
  switch (selection.kind) {
    case "event": {
      const row = rowOfId(record, selection.id)
      return row === undefined ? undefined : knowledgeOf(record).knownOn[row]
    }
    case "source":
      return knowledgeOf(record).publishedOn(selection.id)
    case "commitment": {
      const commitment = record.catalog.commitments.find(({ id }) => id === selection.id)
      return commitment && commitmentKnownOn(commitment, timingOf(record))
    }
    default:
      return undefined
  }
}

/** Whether sources of an event have been published since the day an index is rewound to. */
export function hasLaterSources({ record, asOf }: Index, event: string): boolean {
  const row = record && asOf !== undefined ? rowOfId(record, event) : undefined
  if (!record || asOf === undefined || row === undefined) return false
  const { offsets, codes } = record.sources
  const { published } = knowledgeOf(record)
  return codes.subarray(offsets[row], offsets[row + 1]).some((code) => published[code]! > asOf)
}
