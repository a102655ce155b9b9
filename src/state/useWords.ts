/** The words of the reader's language: the view's, else the reader's last choice, else the browser's. */
import { useEffect, useSyncExternalStore } from "react"
import { type Words, wordsFor } from "../i18n/intl"
import { hasMessages, loadMessages, subscribeMessages } from "../i18n/messages"
import type { Locale } from "../model/localized"
import { readPreference, writePreference } from "./preferences"
import { currentView, useView } from "./useView"

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

const otherThan = (locale: Locale): Locale => (locale === "ja" ? "en" : "ja")

const wantedLocale = (): Locale => currentView().language ?? preferredLocale()

/** Reads the messages of the language the page opens in. */
export async function loadWords(): Promise<void> {
  const locale = wantedLocale()
  // Better in the other language than not at all.
  await loadMessages(locale).catch(() => loadMessages(otherThan(locale)))
}

/** Reads, once a dossier is open and the page has time, the messages of the other language: without them the switch of language waits for the network. */
export function useOtherWords(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadMessages(otherThan(wantedLocale())).catch(() => undefined), 3000)
    return () => clearTimeout(timer)
  }, [])
}

/** The language in force: the one asked for; until its messages have come, the other. */
export function useLocale(): Locale {
  const { view } = useView()
  const wanted = view.language ?? preferredLocale()
  useEffect(() => void loadMessages(wanted).catch(() => undefined), [wanted])
  return useSyncExternalStore(subscribeMessages, () => (hasMessages(wanted) ? wanted : otherThan(wanted)))
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
