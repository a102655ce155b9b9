/** What a format cannot carry of one figure or several, told before anything is written. */
import { useEffect, useState } from "react"
import type { FigureFormat } from "../../exporters/figure-exporter"
import type { Words } from "../../i18n/intl"
import { describeIssue } from "../../model/describe-issue"
import type { Issue } from "../../model/issue"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { type Leaving, lossesOf } from "./write-figure"

interface Props {
  readonly format: FigureFormat
  readonly dossier: StoredDossier | undefined
  readonly figures: readonly Leaving[]
}

export function Losses({ format, dossier, figures }: Props) {
  const words = useWords()
  const losses = useLosses(format, dossier, figures)
  const name = words.say(`export.format.${format}`)
  if (!losses) return <p className="export-losses" />
  const none = figures.length > 1 ? "figures.noLosses" : "export.noLosses"
  if (losses.length === 0) return <p className="export-losses">{words.say(none, { format: name })}</p>
  const heading = words.say("export.losses", { format: name })
  return (
    <div className="export-losses">
      <p>{heading}</p>
      <ul aria-label={heading}>
        {[...new Set(losses.map((issue) => sentences(issue, words)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

function sentences(issue: Issue, words: Words): string {
  const { what, todo } = describeIssue(issue, words)
  return [what, todo].filter(Boolean).join(words.locale === "ja" ? "" : " ")
}

/** ms after the last letter before it is asked: behind the preview, which the reader looks at. */
const patience = 350

/** Undefined until it is known; those of the figure before stand while the next one is looked through. */
function useLosses(format: FigureFormat, dossier: StoredDossier | undefined, figures: readonly Leaving[]) {
  const [known, setKnown] = useState<{ readonly format: FigureFormat; readonly losses: readonly Issue[] }>()
  // A wish is plain data: the same text is the same wish.
  const wish = JSON.stringify(figures)
  useEffect(() => {
    if (!dossier) return
    const over = new AbortController()
    const { signal } = over
    const ask = async () => {
      const wanted: readonly Leaving[] = JSON.parse(wish)
      const losses: Issue[] = []
      for (const figure of wanted) losses.push(...(await lossesOf(dossier, figure, format, { signal })))
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
