/**
 * What is being written and is not saved yet, by what it is written on. A draft outlives its editor: whoever looks at another event and comes back finds
 * it as it was. It lasts as long as the page.
 */
import { makeAudience } from "./audience"

export interface Draft {
  readonly text: string
  /** EDTF as it is typed; absent where what is written on has no date of its own to choose. */
  readonly date: string | undefined
  /** Whether its editor stands open; one that was put aside keeps what was typed. */
  readonly isOpen: boolean
}

const drafts = new Map<string, Draft>()
const { tell, subscribe } = makeAudience()
/** The draft whose editor is to take the focus as soon as it stands. */
let wanted: string | undefined

export function draftOf(key: string): Draft | undefined {
  return drafts.get(key)
}

/** Puts a draft in place of the one there was; undefined forgets it. */
export function putDraft(key: string, draft: Draft | undefined): void {
  if (draft) drafts.set(key, draft)
  else drafts.delete(key)
  tell()
}

/** Opens the editor and lets it take the focus: with what was typed before, else with the date it is to begin with. */
export function openDraft(key: string, date: string | undefined, text = ""): void {
  const before = drafts.get(key)
  wanted = key
  putDraft(key, before && before.text.trim() !== "" ? { ...before, isOpen: true } : { text, date, isOpen: true })
}

export const subscribeDrafts = subscribe

/** Whether the editor of a draft is to take the focus now; asked once, it is answered. */
export function takesFocus(key: string): boolean {
  if (wanted !== key) return false
  wanted = undefined
  return true
}
