/** The way to a new note: a button, which opens the editor; with words in it where a draft was put aside. */
import { useRef } from "react"
import { useDraft } from "../../state/useDraft"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { catchFocus } from "../../ui/catch-focus"
import { useReading } from "../inspector/reading"
import { NoteEditor } from "./NoteEditor"
import { NoteStatus } from "./NoteStatus"
import { startOf } from "./start-of"
import { beginNote, draftKey, type NewTarget } from "./target"

/** Characters of a draft by which it is known again. */
const shown = 40

interface Props {
  readonly target: NewTarget
  readonly onSaved?: () => void
}

export function WriteNote({ target, onSaved }: Props) {
  const words = useWords()
  const { view } = useView()
  const { window } = useReading().rows
  const draft = useDraft(draftKey(view.dossier, target))
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place} className="note-write">
      {draft?.isOpen ? (
        <NoteEditor
          target={target}
          onDone={(isSaved) => {
            if (isSaved) onSaved?.()
            catchFocus(() => place.current?.querySelector("button"))
          }}
        />
      ) : (
        <button type="button" data-act="add" onClick={() => beginNote(view.dossier, target, window)}>
          {draft
            ? words.say("notes.goOnWith", { text: startOf(draft.text, shown) })
            : words.say(`notes.add.${target.kind}`)}
        </button>
      )}
      <NoteStatus />
    </div>
  )
}
