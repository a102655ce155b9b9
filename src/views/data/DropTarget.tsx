/** Takes files dropped anywhere on the screen; says so while they are dragged over it. */
import { useEffect, useRef, useState } from "react"
import type { NamedFile } from "../../state/useImport"
import { useWords } from "../../state/useWords"
import "./drop.css"

export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly NamedFile[]) => void }) {
  const words = useWords()
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      // Else the browser would leave the page and open the file.
      event.preventDefault()
      setOver(true)
    }
    // Leaving an element for one within it also counts as leaving; leaving the page leads to nothing.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])].map((content) => ({ name: content.name, content }))
      if (files.length > 0) take.current(files)
    }
    const cancelling = new AbortController()
    const { signal } = cancelling
    window.addEventListener("dragover", over, { signal })
    window.addEventListener("dragleave", leave, { signal })
    window.addEventListener("drop", drop, { signal })
    return () => cancelling.abort()
  }, [])
  return isOver ? <div className="data-drop">{words.say("data.drop")}</div> : null
}
