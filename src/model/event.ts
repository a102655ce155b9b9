/** An event: a dated thing that happened, is planned or was called off, with who took part and on what evidence it rests. */
import * as v from "valibot"
import { edtfSchema, idSchema } from "./identifier"
import { localizedSchema, textSchema } from "./localized"

export const statuses = ["occurred", "scheduled", "proposed", "postponed", "cancelled"] as const
export const levels = ["leader", "minister", "official", "military", "legislature", "business"] as const
export const roles = ["participant", "host", "speaker", "signatory", "target", "mentioned"] as const
export const confidences = ["high", "medium", "low"] as const
export const relations = ["prepares", "follows", "implements", "responds-to", "part-of"] as const

export const participantSchema = v.object({ actor: idSchema, role: v.picklist(roles) })
export type Participant = v.InferOutput<typeof participantSchema>

export const evidenceSchema = v.object({
  source: idSchema,
  /** Where in the source: `¶ 4, s 2`, a page, a time code. */
  locator: v.optional(textSchema),
  /** At most twelve words. */
  quote: v.optional(textSchema),
  confidence: v.optional(v.picklist(confidences)),
  note: v.optional(textSchema),
})
export type Evidence = v.InferOutput<typeof evidenceSchema>

export const linkSchema = v.object({ event: idSchema, relation: v.picklist(relations) })
export type Link = v.InferOutput<typeof linkSchema>

/** What was known of the event as of a day: its date and status then. */
export const revisionSchema = v.object({
  asOf: edtfSchema,
  date: edtfSchema,
  status: v.picklist(statuses),
  note: v.optional(textSchema),
  evidence: v.optional(v.array(evidenceSchema), []),
})
export type Revision = v.InferOutput<typeof revisionSchema>

export const eventSchema = v.object({
  id: idSchema,
  /** EDTF. */
  date: edtfSchema,
  title: localizedSchema,
  summary: v.optional(localizedSchema),
  /** The field's word for what it was: meeting, call, summit, agreement, statement, exercise … */
  kind: idSchema,
  status: v.picklist(statuses),
  level: v.optional(v.picklist(levels)),
  place: v.optional(idSchema),
  participants: v.optional(v.array(participantSchema), []),
  topics: v.optional(v.array(idSchema), []),
  evidence: v.optional(v.array(evidenceSchema), []),
  links: v.optional(v.array(linkSchema), []),
  /** CAMEO or PLOVER code, kept as text (`042`). */
  code: v.optional(textSchema),
  /** 1 verbal co-operation, 2 material co-operation, 3 verbal conflict, 4 material conflict. */
  quadClass: v.optional(v.picklist([1, 2, 3, 4])),
  revisions: v.optional(v.array(revisionSchema), []),
})
export type Event = v.InferOutput<typeof eventSchema>
