/** The text of a note as it was typed; a long one is folded after its first lines. */
import { useState } from "react"
import { useWords } from "../../state/useWords"

/** Characters and lines up to which a text stands whole. */
const mostCharacters = 700
const mostLines = 12

interface Props {
  readonly id: string
  readonly text: string
  readonly isWhole: boolean
}

export function NoteText({ id, text, isWhole }: Props) {
  const words = useWords()
  const [isUnfolded, setUnfolded] = useState(false)
  const isLong = !isWhole && (text.length > mostCharacters || text.split("\n", mostLines + 1).length > mostLines)
  return (
    <>
      <p id={id} className={isLong && !isUnfolded ? "note-text is-folded" : "note-text"} dir="auto">
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          className="note-unfold"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {words.say(isUnfolded ? "notes.fold" : "notes.unfold")}
        </button>
      )}
    </>
  )
}
