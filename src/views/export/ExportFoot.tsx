/** The foot of the dialog: what is under way or was done, and the buttons that do it. */
import { type ReactNode, type RefObject, useEffect, useRef } from "react"
import { describeError } from "../../state/refusal"
import { useWords } from "../../state/useWords"
import { describeBytes } from "../data/describe"
import { useExportChoice } from "./choice"
import { type CopyKind, CopyRefused } from "./copy-figure"
import type { Writing } from "./useWriting"

/** What became of a figure: a file, a copy, or one of the gallery. */
export type Written =
  | { readonly kind: "file"; readonly name: string; readonly bytes: number }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: CopyKind }

export type Doing = "file" | "save" | CopyKind

interface Props {
  readonly writing: Writing<Written>
  /** What is being done. */
  readonly doing: Doing
  readonly isReady: boolean
  readonly onDownload: () => void
  readonly onCopy: (kind: CopyKind) => void
  readonly onCancel: () => void
  readonly onGallery: () => void
  /** Asks for the name under which the figure is saved, in place of the buttons. */
  readonly naming: ReactNode
  /** The buttons that save it. */
  readonly saves: (isIdle: boolean) => ReactNode
}

export function ExportFoot(props: Props) {
  const { writing, doing, isReady, onDownload, onCopy, onCancel, onGallery, naming, saves } = props
  const words = useWords()
  const download = useRef<HTMLButtonElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const isNaming = naming !== undefined
  const wasNaming = useRef(isNaming)
  useEffect(() => {
    // The field goes; the keys stay with the buttons that take its place.
    if (wasNaming.current && !isNaming) buttons.current?.querySelector<HTMLElement>("[data-saves]")?.focus()
    wasNaming.current = isNaming
  }, [isNaming])
  const isWriting = writing.kind === "under-way"
  const isIdle = isReady && !isWriting
  return (
    <div className="export-foot">
      <div className="export-said">
        {isWriting && <Bar doing={doing} share={writing.share} onCancel={onCancel} next={download} />}
        <p role="status">{isWriting ? "" : outcome(writing, words)}</p>
        {writing.kind === "done" && writing.value.kind === "saved" && (
          <button type="button" className="quiet" onClick={onGallery}>
            {words.say("figures.openGallery")}
          </button>
        )}
        {writing.kind === "failed" && <p role="alert">{trouble(writing.error, words)}</p>}
      </div>
      {naming}
      <div className="export-buttons" ref={buttons} hidden={isNaming}>
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
        {saves(isIdle)}
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
  if (value.kind === "saved") return words.say("figures.saved", { name: value.name })
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
      : words.say(doing === "save" ? "figures.saving" : "export.copying")
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
