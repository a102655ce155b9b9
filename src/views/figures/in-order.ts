/** Saved figures as they are listed: those whose name or title bears what is sought, in the order that was chosen. */
import type { Locale } from "../../model/localized"
import type { SavedFigure } from "../../model/saved-figure"
import { fold } from "../../query/fold"

export const orders = ["newest", "name"] as const
export type Order = (typeof orders)[number]

export function inOrder(figures: readonly SavedFigure[], order: Order, sought: string, locale: Locale) {
  const parts = fold(sought)
    .split(/\s+/)
    .filter((part) => part !== "")
  const found = figures.filter(({ name, memory }) => {
    const text = fold(`${name} ${memory.spec.title ?? ""}`)
    return parts.every((part) => text.includes(part))
  })
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const newest = (a: SavedFigure, b: SavedFigure) => Date.parse(b.created) - Date.parse(a.created)
  return found.toSorted(
    (a, b) => (order === "name" && compare(a.name, b.name)) || newest(a, b) || (a.id < b.id ? -1 : 1),
  )
}
