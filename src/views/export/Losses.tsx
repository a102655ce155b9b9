/** What a format cannot carry of this figure, told before anything is written. */
import { useEffect, useState } from "react"
import type { FigureFormat } from "../../exporters/figure-exporter"
import { describeIssue } from "../../model/describe-issue"
import type { FigureSpec } from "../../model/figure"
import type { Issue } from "../../model/issue"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { lossesOf } from "./write-figure"

interface Props {
  readonly format: FigureFormat
  readonly dossier: StoredDossier | undefined
  readonly spec: FigureSpec
}

export function Losses({ format, dossier, spec }: Props) {
  const words = useWords()
  const losses = useLosses(format, dossier, spec)
  const name = words.say(`export.format.${format}`)
  if (!losses) return <p className="export-losses" />
  if (losses.length === 0) return <p className="export-losses">{words.say("export.noLosses", { format: name })}</p>
  const heading = words.say("export.losses", { format: name })
  return (
    <div className="export-losses">
      <p>{heading}</p>
      <ul aria-label={heading}>
        {losses.map((issue) => {
          const { what, todo } = describeIssue(issue, words)
          return (
            <li key={JSON.stringify(issue)}>{[what, todo].filter(Boolean).join(words.locale === "ja" ? "" : " ")}</li>
          )
        })}
      </ul>
    </div>
  )
}

/** ms after the last letter before it is asked: behind the preview, which the reader looks at. */
const patience = 350

/** Undefined until it is known; those of the figure before stand while the next one is looked through. */
function useLosses(format: FigureFormat, dossier: StoredDossier | undefined, spec: FigureSpec) {
  const [known, setKnown] = useState<{ readonly format: FigureFormat; readonly losses: readonly Issue[] }>()
  // A wish is plain data: the same text is the same wish.
  const wish = JSON.stringify(spec)
  useEffect(() => {
    if (!dossier) return
    const over = new AbortController()
    const { signal } = over
    const ask = async () => {
      const losses = await lossesOf({ dossier, spec: JSON.parse(wish), format }, { signal })
      if (!signal.aborted) setKnown({ format, losses })
    }
    // Of an exporter that cannot be fetched the writing will say so.
    const timer = setTimeout(() => void ask().catch(() => undefined), patience)
    return () => {
      clearTimeout(timer)
      over.abort()
    }
  }, [format, dossier, wish])
  return known?.format === format ? known.losses : undefined
}
