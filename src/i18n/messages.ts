/** The messages of each language. They come when they are first needed, since a reader needs one language at a time; who asks for words waits for them once. */
import type en from "./en.json"

export type MessageId = keyof typeof en
export type Messages = Readonly<Record<string, string>>
type Locale = "en" | "ja"

const sources = { en: () => import("./en.json"), ja: () => import("./ja.json") } as const
const kept = new Map<Locale, Messages>()
const listeners = new Set<() => void>()

/** The messages of a language that has come. Throws before: whoever draws or says anything has waited for `loadMessages`. */
export function messagesOf(locale: Locale): Messages {
  const messages = kept.get(locale)
  if (!messages) throw new Error(`The messages of ${locale} have not been loaded`)
  return messages
}

export const hasMessages = (locale: Locale): boolean => kept.has(locale)

/** Takes messages that are at hand. */
export function keepMessages(locale: Locale, messages: Messages): void {
  kept.set(locale, messages)
  for (const listener of listeners) listener()
}

/** Reads the messages of a language, once. Fails where the network does. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (!kept.has(locale)) keepMessages(locale, (await sources[locale]()).default)
}

/** Calls back whenever another language has come. */
export function subscribeMessages(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
