/** An actor: a person, state, ministry, organization, forum or company, with dated affiliations. */
import * as v from "valibot"
import { edtfSchema, idSchema } from "./identifier"
import { localizedSchema, textSchema } from "./localized"

export const actorKinds = ["person", "state", "ministry", "organization", "forum", "company"] as const

export const affiliationSchema = v.object({
  /** The actor one belongs to: a person to a ministry, a ministry to a state. */
  actor: idSchema,
  role: v.optional(localizedSchema),
  /** EDTF; absent = not known. */
  from: v.optional(edtfSchema),
  to: v.optional(edtfSchema),
})
export type Affiliation = v.InferOutput<typeof affiliationSchema>

export const actorSchema = v.object({
  id: idSchema,
  kind: v.picklist(actorKinds),
  name: localizedSchema,
  aliases: v.optional(v.array(textSchema), []),
  affiliations: v.optional(v.array(affiliationSchema), []),
  wikidata: v.optional(v.pipe(v.string(), v.maxLength(20), v.regex(/^Q\d+$/, "wikidata-form"))),
})
export type Actor = v.InferOutput<typeof actorSchema>
