/** A commitment: what was promised, by whom and to whom, where, due when, and what became of it. */
import * as v from "valibot"
import { edtfSchema, idSchema } from "./identifier"
import { localizedSchema } from "./localized"

export const commitmentStatuses = ["proposed", "agreed", "advanced", "delivered", "stalled", "dropped"] as const

export const commitmentUpdateSchema = v.object({
  /** The event at which this became so. */
  event: idSchema,
  status: v.picklist(commitmentStatuses),
  note: v.optional(localizedSchema),
  /** Ids of sources. */
  evidence: v.optional(v.array(idSchema), []),
})
export type CommitmentUpdate = v.InferOutput<typeof commitmentUpdateSchema>

export const commitmentSchema = v.object({
  id: idSchema,
  text: localizedSchema,
  /** Actors that promised. */
  parties: v.optional(v.array(idSchema), []),
  /** Actors it was promised to, where the record tells the two apart. */
  to: v.optional(v.array(idSchema), []),
  topics: v.optional(v.array(idSchema), []),
  /** The event at which it was made. */
  madeAt: v.optional(idSchema),
  /** EDTF. */
  due: v.optional(edtfSchema),
  updates: v.optional(v.array(commitmentUpdateSchema), []),
})
export type Commitment = v.InferOutput<typeof commitmentSchema>
