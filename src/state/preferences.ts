/**
 * The reader's own choices of look and language, and the name on what is made. Kept in localStorage rather than in Dexie because they must be known before the first paint;
 * where storage is refused, they last as long as the page.
 */
export type Preference = "theme" | "language" | "author"

const unsaved = new Map<Preference, string>()

export function readPreference(name: Preference): string | undefined {
  try {
    return localStorage.getItem(`sherpa.${name}`) ?? unsaved.get(name)
  } catch {
    return unsaved.get(name)
  }
}

export function writePreference(name: Preference, value: string): void {
  unsaved.set(name, value)
  try {
    localStorage.setItem(`sherpa.${name}`, value)
  } catch {
    // Refused or full: the choice lasts as long as the page.
  }
}
