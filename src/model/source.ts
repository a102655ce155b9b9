/** A source: an article or document on which events rest. */
import * as v from "valibot"
import { edtfSchema, idSchema } from "./identifier"

export const sourceKinds = ["official", "news", "analysis"] as const
/** Admiralty code for the reliability of a source, A (completely reliable) to F (cannot be judged). */
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const

export const sourceSchema = v.object({
  id: idSchema,
  title: v.pipe(v.string(), v.nonEmpty()),
  publisher: v.string(),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//i, "url-scheme"))),
  /** EDTF; when the article was published. */
  published: v.optional(edtfSchema),
  /** BCP 47. */
  language: v.optional(v.string()),
  kind: v.picklist(sourceKinds),
  reliability: v.optional(v.picklist(reliabilities)),
  /** True when the headline was not seen and the title describes the article in our own words. */
  titleIsDescription: v.optional(v.boolean()),
  /** The text, only where the reader holds it locally. */
  text: v.optional(v.string()),
})
export type Source = v.InferOutput<typeof sourceSchema>
