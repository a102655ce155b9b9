/** Where a note is written. What is typed is a draft until it is saved: Esc puts it aside, a refusal leaves it standing. */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import type { Words } from "../../i18n/intl"
import { longestNote } from "../../model/note"
import { putDraft, takesFocus } from "../../state/drafts"
import { addNote, changeNote } from "../../state/edits"
import { describeError } from "../../state/refusal"
import { useDraft } from "../../state/useDraft"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { commandKey } from "../shell/keys"
import { DateField } from "./DateField"
import { draftKey, type NoteTarget, placeOf } from "./target"
import { tellOfNotes } from "./told"

/** Characters before the limit from which on what is left is told. */
const nearLimit = 500

interface Props {
  readonly target: NoteTarget
  /** Called when the note is saved or put aside, before the editor goes. */
  readonly onDone: () => void
  readonly onSaved?: (() => void) | undefined
}

export function NoteEditor({ target, onDone, onSaved }: Props) {
  const words = useWords()
  const { view } = useView()
  const key = draftKey(view.dossier, target)
  const draft = useDraft(key)
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem, setProblem] = useState<(words: Words) => string>()
  const [isSaving, setSaving] = useState(false)
  const about = useId()
  // After every rendering: who opens the editor once more wants to be in it.
  useEffect(() => {
    if (takesFocus(key)) field.current?.focus()
  })
  if (!draft) return null
  const { text, date } = draft
  const left = longestNote - text.trim().length
  const on = placeOf(target, date)
  const isReady = on !== undefined && text.trim() !== "" && left >= 0 && !isSaving

  const putAside = () => {
    onDone()
    // A change that changes nothing leaves nothing to come back to.
    const isSame = target.kind === "note" && target.note.text === text
    putDraft(key, text.trim() === "" || isSame ? undefined : { ...draft, isOpen: false })
  }
  const save = async () => {
    if (!isReady) return
    tellOfNotes(undefined)
    setSaving(true)
    setProblem(undefined)
    try {
      if (target.kind === "note") await changeNote(view.dossier, target.note, on, text)
      else await addNote(view.dossier, on, text)
      onDone()
      onSaved?.()
      putDraft(key, undefined)
      tellOfNotes("notes.saved")
    } catch (error) {
      setProblem(() => (inWords: Words) => describeError(error, inWords))
    } finally {
      setSaving(false)
    }
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isSave = event.key === "Enter" && (event.metaKey || event.ctrlKey)
    if (event.key !== "Escape" && !isSave) return
    event.preventDefault()
    event.stopPropagation()
    if (isSave) void save()
    else putAside()
  }
  return (
    <form
      className="note-editor"
      onKeyDown={press}
      onSubmit={(submit: FormEvent) => {
        submit.preventDefault()
        void save()
      }}
    >
      {date !== undefined && <DateField date={date} onChange={(next) => putDraft(key, { ...draft, date: next })} />}
      <textarea
        ref={field}
        dir="auto"
        rows={5}
        aria-label={words.say("notes.text")}
        aria-describedby={about}
        aria-invalid={left < 0 || undefined}
        value={text}
        onChange={({ currentTarget }) => putDraft(key, { ...draft, text: currentTarget.value })}
      />
      <p className="note-about" id={about} role="status">
        {left < 0
          ? words.say("notes.tooLong", { n: -left, most: longestNote })
          : left < nearLimit && words.say("notes.left", { n: left })}
      </p>
      {problem && (
        <p className="note-problem" role="alert">
          {problem(words)}
        </p>
      )}
      <div className="note-buttons">
        <button type="submit" className="note-save" disabled={!isReady} title={`${commandKey}Enter`}>
          {words.say("data.save")}
        </button>
        <button type="button" title="Esc" onClick={putAside}>
          {words.say("action.cancel")}
        </button>
      </div>
    </form>
  )
}
