/** A topic: a node of a tree, with the words by which articles speak of it. */
import * as v from "valibot"
import { idSchema } from "./identifier"
import { localizedSchema, textSchema } from "./localized"

export const topicSchema = v.object({
  id: idSchema,
  parent: v.optional(idSchema),
  label: localizedSchema,
  keywords: v.optional(v.object({ en: v.optional(v.array(textSchema)), ja: v.optional(v.array(textSchema)) })),
})
export type Topic = v.InferOutput<typeof topicSchema>
