/** Names of languages and countries in the reader's language, from the platform's own tables. */

const known = new Map<string, Intl.DisplayNames>()

function namesOf(locale: "en" | "ja", type: "language" | "region"): Intl.DisplayNames {
  const key = `${locale} ${type}`
  const names = known.get(key) ?? new Intl.DisplayNames(locale === "ja" ? "ja-JP" : "en-GB", { type, fallback: "code" })
  known.set(key, names)
  return names
}

function nameOf(locale: "en" | "ja", type: "language" | "region", code: string): string {
  // Of the empty code the platform says "root".
  if (code === "") return code
  try {
    return namesOf(locale, type).of(code) ?? code
  } catch {
    // Not a well-formed code: the record's own text says more than an error would.
    return code
  }
}

/** The name of a BCP 47 language. */
export function languageName(tag: string, locale: "en" | "ja"): string {
  return nameOf(locale, "language", tag)
}

/** The name of an ISO 3166-1 alpha-2 country. */
export function countryName(code: string, locale: "en" | "ja"): string {
  return nameOf(locale, "region", code)
}
