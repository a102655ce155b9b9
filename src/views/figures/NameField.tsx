/** A figure's name while it is written anew, in its place. Enter and leaving the field take it, Esc does not. */
import { type KeyboardEvent, type SyntheticEvent, useRef } from "react"
import { longestFigureName } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"

interface Props {
  readonly name: string
  /** Undefined: it stays as it was. */
  readonly onName: (name: string | undefined) => void
}

export function NameField({ name, onName }: Props) {
  const words = useWords()
  const isOver = useRef(false)
  const end = (text: string | undefined) => {
    if (isOver.current) return
    isOver.current = true
    onName(text?.trim() || undefined)
  }
  const press = (key: KeyboardEvent<HTMLInputElement>) => {
    key.stopPropagation()
    if (key.nativeEvent.isComposing) return
    if (key.key === "Enter") end(key.currentTarget.value)
    if (key.key === "Escape") end(undefined)
  }
  return (
    <input
      className="gallery-naming"
      aria-label={words.say("figures.name")}
      dir="auto"
      autoComplete="off"
      maxLength={longestFigureName}
      defaultValue={name}
      // biome-ignore lint/a11y/noAutofocus: it was asked for from the menu
      autoFocus
      onFocus={({ target }) => target.select()}
      onKeyDown={press}
      onBlur={({ target }) => end(target.value)}
      // Else the item beneath takes the press for its own.
      onPointerDown={keepPress}
      onMouseDown={keepPress}
      onClick={keepPress}
    />
  )
}

const keepPress = (event: SyntheticEvent) => event.stopPropagation()
