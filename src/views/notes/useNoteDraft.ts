/** A draft on its way to be a note: whether it may be saved, saving it, and putting it aside. A refusal leaves it standing, with the reason. */
import { useState } from "react"
import type { Words } from "../../i18n/intl"
import { longestNote } from "../../model/note"
import { type Draft, putDraft } from "../../state/drafts"
import { addNote, changeNote } from "../../state/edits"
import { describeError } from "../../state/refusal"
import { useDraft } from "../../state/useDraft"
import { useView } from "../../state/useView"
import { dateOf, draftKey, type NoteTarget, placeOf } from "./target"
import { tellOfNotes } from "./told"

export interface NoteDraft {
  readonly key: string
  readonly draft: Draft | undefined
  /** Characters that may still be typed; negative for those too many. */
  readonly left: number
  readonly isReady: boolean
  /** Why it was not saved. */
  readonly problem: ((words: Words) => string) | undefined
  readonly change: (patch: Partial<Draft>) => void
  readonly save: () => Promise<void>
  readonly putAside: () => void
}

/** `onDone` is called when the note is saved or put aside, before its editor goes. */
export function useNoteDraft(target: NoteTarget, onDone: (isSaved: boolean) => void): NoteDraft {
  const { dossier } = useView().view
  const key = draftKey(dossier, target)
  const draft = useDraft(key)
  const [problem, setProblem] = useState<(words: Words) => string>()
  const [isSaving, setSaving] = useState(false)
  const text = draft?.text ?? ""
  const left = longestNote - text.trim().length
  const on = placeOf(target, draft?.date)

  const save = async () => {
    if (!on || text.trim() === "" || left < 0 || isSaving) return
    setSaving(true)
    setProblem(undefined)
    tellOfNotes(undefined)
    try {
      if (target.kind === "note") await changeNote(dossier, target.note, on, text)
      else await addNote(dossier, on, text)
      onDone(true)
      putDraft(key, undefined)
      tellOfNotes("notes.saved")
    } catch (error) {
      setProblem(() => (inWords: Words) => describeError(error, inWords))
    } finally {
      setSaving(false)
    }
  }
  const putAside = () => {
    onDone(false)
    // A change that changes nothing leaves nothing to come back to.
    const isSame = target.kind === "note" && target.note.text === text && dateOf(target.note.on) === draft?.date
    putDraft(key, draft && text.trim() !== "" && !isSame ? { ...draft, isOpen: false } : undefined)
  }
  return {
    ...{ key, draft, left, problem, save, putAside },
    isReady: on !== undefined && text.trim() !== "" && left >= 0 && !isSaving,
    change: (patch) => draft && putDraft(key, { ...draft, ...patch }),
  }
}
