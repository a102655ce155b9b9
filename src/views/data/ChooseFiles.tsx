/** What to read: files, which are read when they are chosen, or text that was copied from somewhere. */
import { useState } from "react"
import { Label, TextArea, TextField } from "react-aria-components"
import { importers } from "../../importers"
import type { NamedFile } from "../../state/useImport"
import { useWords } from "../../state/useWords"

/** Of figures that were exported, which open their view again. */
const figureEndings = [".svg", ".png", ".pdf", ".html", ".zip"]

interface Props {
  readonly onRead: (files: readonly NamedFile[]) => void
}

export function ChooseFiles({ onRead }: Props) {
  const words = useWords()
  const [files, setFiles] = useState<readonly NamedFile[]>([])
  const [text, setText] = useState("")
  const endings = importers.flatMap(({ accepts }) => accepts)
  const pasted = text.trim() === "" ? [] : [{ name: words.say("import.pasted"), content: new Blob([text]) }]
  const choose = (chosen: readonly File[]) => {
    const named = chosen.map((content) => ({ name: content.name, content }))
    setFiles(named)
    if (named.length > 0) onRead([...named, ...pasted])
  }
  return (
    <div className="data-form">
      <div className="data-files">
        <span className="button">
          <span aria-hidden="true">{words.say("import.choose")}</span>
          <input
            type="file"
            multiple
            accept={[...endings, "application/json", "application/x-ndjson", ...figureEndings].join(",")}
            aria-label={words.say("import.choose")}
            onChange={({ target }) => choose([...(target.files ?? [])])}
          />
        </span>
        <span>
          {files.length > 0
            ? words.list(files.map(({ name }) => name))
            : words.say("import.accepts", { endings: words.list(endings), figures: words.list(figureEndings) })}
        </span>
      </div>
      <TextField value={text} onChange={setText}>
        <Label>{words.say("import.paste")}</Label>
        <TextArea rows={3} spellCheck="false" />
      </TextField>
      <div>
        <button
          type="button"
          className="button"
          disabled={files.length + pasted.length === 0}
          onClick={() => onRead([...files, ...pasted])}
        >
          {words.say("import.read")}
        </button>
      </div>
    </div>
  )
}
