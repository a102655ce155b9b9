/** Where a note is written. What is typed is a draft until it is saved: Esc puts it aside, a refusal leaves it standing. */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef } from "react"
import { longestNote } from "../../model/note"
import { takesFocus } from "../../state/drafts"
import { useWords } from "../../state/useWords"
import { commandKey } from "../shell/keys"
import { DateField } from "./DateField"
import type { NoteTarget } from "./target"
import { useNoteDraft } from "./useNoteDraft"

/** Characters before the limit from which on what is left is told. */
const nearLimit = 500

interface Props {
  readonly target: NoteTarget
  /** Called when the note is saved or put aside, before the editor goes. */
  readonly onDone: (isSaved: boolean) => void
}

export function NoteEditor({ target, onDone }: Props) {
  const words = useWords()
  const { key, draft, left, isReady, problem, change, save, putAside } = useNoteDraft(target, onDone)
  const field = useRef<HTMLTextAreaElement>(null)
  const about = useId()
  // After every rendering: who opens the editor once more wants to be in it.
  useEffect(() => {
    if (takesFocus(key)) field.current?.focus()
  })
  if (!draft) return null

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isSave = event.key === "Enter" && (event.metaKey || event.ctrlKey)
    if (event.key !== "Escape" && !isSave) return
    event.preventDefault()
    event.stopPropagation()
    if (isSave) void save()
    else putAside()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="note-editor" onKeyDown={press} onSubmit={submit}>
      {draft.date !== undefined && <DateField date={draft.date} onChange={(date) => change({ date })} />}
      <textarea
        ref={field}
        dir="auto"
        rows={5}
        aria-label={words.say("notes.text")}
        aria-describedby={about}
        aria-invalid={left < 0 || undefined}
        value={draft.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
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
