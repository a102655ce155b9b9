/** The words of the reader's language: the view's, else the reader's last choice, else the browser's. */
import { useEffect } from "react"
import { type Words, wordsFor } from "../i18n/intl"
import type { Locale } from "../model/localized"
import { readPreference, writePreference } from "./preferences"
import { useView } from "./useView"

function preferredLocale(): Locale {
  const kept = readPreference("language")
  if (kept === "en" || kept === "ja") return kept
  return navigator.languages
    .find((tag) => /^(en|ja)\b/i.test(tag))
    ?.toLowerCase()
    .startsWith("ja")
    ? "ja"
    : "en"
}

/** The language in force. */
export function useLocale(): Locale {
  const { view } = useView()
  return view.language ?? preferredLocale()
}

/** The words of that language, with era years where the view wants them. */
export function useWords(): Words {
  const { view } = useView()
  return wordsFor(useLocale(), { era: view.display.era })
}

/** Switches the language: written in the address and kept as the reader's choice. */
export function useSwitchLanguage(): (locale: Locale) => void {
  const { change } = useView()
  return (locale) => {
    writePreference("language", locale)
    change({ language: locale }, "replace")
  }
}

/** Tells the document its language, for speech, hyphenation and fonts. */
export function useDocumentLanguage(): void {
  const locale = useLocale()
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
}
