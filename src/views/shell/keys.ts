/** The keys that work everywhere, and how they are written on this machine. */
const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

/** `⌘` on a Mac, `Ctrl ` elsewhere. */
export const commandKey = isMac ? "⌘" : "Ctrl "

export const isCommand = (key: KeyboardEvent): boolean => (isMac ? key.metaKey : key.ctrlKey)

/** True while the reader is typing into something, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "submit", "file"].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}
