/** Search: what is typed filters at once; the palette is one key away. */
import { useEffect, useRef, useState } from "react"
import { longestSearch } from "../../model/address"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { commandKey } from "./keys"

/** ms without a key before what was typed becomes a step in the history. */
const settleTime = 700

/** Spaces alone ask for nothing. */
const wanted = (typed: string): string => (typed.trim() === "" ? "" : typed)

export function SearchBox({ onPalette }: { readonly onPalette: () => void }) {
  const { view, change } = useView()
  const words = useWords()
  const [typed, setTyped] = useState(view.search)
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setTyped(view.search), [view.search])
  useEffect(() => () => clearTimeout(settle.current), [])
  const commit = (search: string) => {
    clearTimeout(settle.current)
    change({ search: wanted(search) }, "push")
  }
  return (
    <search className="search">
      <Icon name="search" />
      <input
        id="search"
        type="search"
        aria-label={words.say("search.label")}
        placeholder={words.say("search.placeholder")}
        value={typed}
        maxLength={longestSearch}
        autoComplete="off"
        spellCheck={false}
        onChange={(input) => {
          const search = input.currentTarget.value
          setTyped(search)
          change({ search: wanted(search) }, "live")
          clearTimeout(settle.current)
          settle.current = setTimeout(() => commit(search), settleTime)
        }}
        onKeyDown={(key) => {
          if (key.nativeEvent.isComposing) return
          if (key.key === "Enter") commit(typed)
          if (key.key === "Escape" && typed !== "") {
            key.stopPropagation()
            commit("")
          }
        }}
      />
      <button
        type="button"
        className="kbd"
        onClick={onPalette}
        aria-label={words.say("palette.button", { keys: `${commandKey}K` })}
        title={words.say("palette.open")}
      >
        {commandKey}K
      </button>
    </search>
  )
}
