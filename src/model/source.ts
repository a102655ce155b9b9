/** A source: an article or document on which events rest. */
import * as v from "valibot"
import { edtfSchema, idSchema, urlSchema } from "./identifier"
import { sayingSchema, textSchema } from "./localized"

export const sourceKinds = ["official", "news", "analysis"] as const
/** Admiralty code for the reliability of a source, A (completely reliable) to F (cannot be judged). */
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const

export const sourceSchema = v.object({
  id: idSchema,
  title: sayingSchema,
  publisher: textSchema,
  url: v.optional(urlSchema),
  /** EDTF; when the article was published. */
  published: v.optional(edtfSchema),
  /** BCP 47. */
  language: v.optional(
    v.pipe(v.string(), v.maxLength(35), v.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/, "language-form")),
  ),
  kind: v.picklist(sourceKinds),
  reliability: v.optional(v.picklist(reliabilities)),
  /** True when the headline was not seen and the title describes the article in our own words. */
  titleIsDescription: v.optional(v.boolean()),
  /** The text, only where the reader holds it locally. */
  text: v.optional(v.pipe(v.string(), v.maxLength(2_000_000))),
})
export type Source = v.InferOutput<typeof sourceSchema>
