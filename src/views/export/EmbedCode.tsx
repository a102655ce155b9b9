/** Copies the lines that put an HTML file into another page. */
import { useState } from "react"
import { useWords } from "../../state/useWords"

export function EmbedCode({ code }: { readonly code: string }) {
  const words = useWords()
  const [last, setLast] = useState<{ readonly code: string; readonly isCopied: boolean }>()
  // Of another figure nothing has been copied yet.
  const said = last?.code === code ? last : undefined
  const copy = async () => {
    const isCopied = await copyText(code)
    setLast({ code, isCopied })
  }
  return (
    <div className="export-embed">
      <button type="button" className="quiet" onClick={() => void copy()}>
        {words.say("export.embed")}
      </button>
      <p role="status">{said && words.say(said.isCopied ? "export.embed.copied" : "export.embed.refused")}</p>
      {said?.isCopied === false && (
        <textarea
          readOnly
          rows={4}
          dir="ltr"
          aria-label={words.say("html.embed")}
          value={code}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  )
}

/** Whether the browser let the page do it. */
async function copyText(text: string): Promise<boolean> {
  // Absent where the page is not served securely.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard) return false
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}
