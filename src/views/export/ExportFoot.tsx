/** The foot of the dialog: what is under way or was done, and the buttons that do it. */
import { type RefObject, useRef } from "react"
import { describeError } from "../../state/refusal"
import { useWords } from "../../state/useWords"
import { describeBytes } from "../data/describe"
import { useExportChoice } from "./choice"
import { type CopyKind, CopyRefused } from "./copy-figure"
import type { Writing } from "./useWriting"

/** What became of a figure: a file, or a copy. */
export type Written =
  | { readonly kind: "file"; readonly name: string; readonly bytes: number }
  | { readonly kind: CopyKind }

interface Props {
  readonly writing: Writing<Written>
  /** What is being done. */
  readonly doing: "file" | CopyKind
  readonly isReady: boolean
  readonly onDownload: () => void
  readonly onCopy: (kind: CopyKind) => void
  readonly onCancel: () => void
}

export function ExportFoot({ writing, doing, isReady, onDownload, onCopy, onCancel }: Props) {
  const words = useWords()
  const download = useRef<HTMLButtonElement>(null)
  const isWriting = writing.kind === "under-way"
  const isIdle = isReady && !isWriting
  return (
    <div className="export-foot">
      <div className="export-said">
        {isWriting && <Bar doing={doing} share={writing.share} onCancel={onCancel} next={download} />}
        <p role="status">{isWriting ? "" : outcome(writing, words)}</p>
        {writing.kind === "failed" && <p role="alert">{trouble(writing.error, words)}</p>}
      </div>
      <div className="export-buttons">
        {(["png", "svg"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button"
            aria-disabled={!isIdle}
            onClick={() => isIdle && onCopy(kind)}
          >
            {words.say(`export.copy.${kind}`)}
          </button>
        ))}
        <button
          ref={download}
          type="button"
          className="button primary"
          aria-disabled={!isIdle}
          onClick={() => isIdle && onDownload()}
        >
          {words.say("export.download")}
        </button>
      </div>
    </div>
  )
}

type Words = ReturnType<typeof useWords>

function outcome(writing: Writing<Written>, words: Words): string {
  if (writing.kind === "cancelled") return words.say("export.cancelled")
  if (writing.kind !== "done") return ""
  const { value } = writing
  if (value.kind !== "file") return words.say(`export.copied.${value.kind}`)
  return words.say("export.saved", { file: value.name, size: describeBytes(value.bytes, words) })
}

const trouble = (error: unknown, words: Words) =>
  error instanceof CopyRefused ? words.say("export.copyRefused") : describeError(error, words)

interface BarProps {
  readonly doing: Props["doing"]
  readonly share: number | undefined
  readonly onCancel: () => void
  readonly next: RefObject<HTMLElement | null>
}

function Bar({ doing, share, onCancel, next }: BarProps) {
  const words = useWords()
  const { format } = useExportChoice()
  const said =
    doing === "file"
      ? words.say("export.writing", { format: words.say(`export.format.${format}`) })
      : words.say("export.copying")
  const cancel = () => {
    onCancel()
    // The button goes; the keys stay in the dialog.
    next.current?.focus()
  }
  return (
    <div className="export-bar">
      <span>{said}</span>
      <progress aria-label={said} max={1} value={share} />
      <button type="button" className="quiet" onClick={cancel}>
        {words.say("action.cancel")}
      </button>
    </div>
  )
}
