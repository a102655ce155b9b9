/** Text in the languages of the interface. At least one is present; which one is shown is the reader's choice. */
import * as v from "valibot"

export type Locale = "en" | "ja"
export const locales: readonly Locale[] = ["en", "ja"]

/** Free text: no longer than a page. */
export const textSchema = v.pipe(v.string(), v.maxLength(20_000))
/** Free text that says something. */
export const sayingSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000))

/** A sentence or a name in English, Japanese or both. */
export const localizedSchema = v.pipe(
  v.object({ en: v.optional(sayingSchema), ja: v.optional(sayingSchema) }),
  v.check((text) => text.en !== undefined || text.ja !== undefined, "localized-empty"),
)
export type Localized = v.InferOutput<typeof localizedSchema>

/** The text in `locale`, else in the other language; empty only for an absent text. */
export function localize(text: Localized | undefined, locale: Locale): string {
  if (!text) return ""
  return text[locale] ?? text.en ?? text.ja ?? ""
}
