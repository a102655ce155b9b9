/** What a format cannot carry of this figure, told before anything is written. */
import { useEffect, useState } from "react"
import type { Figure } from "../../charts/page/figure"
import type { FigureFormat } from "../../exporters/figure-exporter"
import { figureExporterOf } from "../../exporters/figures"
import { describeIssue } from "../../model/describe-issue"
import type { Issue } from "../../model/issue"
import { useWords } from "../../state/useWords"

interface Props {
  readonly format: FigureFormat
  readonly figure: Figure | undefined
}

export function Losses({ format, figure }: Props) {
  const words = useWords()
  const losses = useLosses(format, figure)
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

/** Undefined until it is known; those of the figure before stand while the next one is drawn. */
function useLosses(format: FigureFormat, figure: Figure | undefined): readonly Issue[] | undefined {
  const [known, setKnown] = useState<{ readonly format: FigureFormat; readonly losses: readonly Issue[] }>()
  useEffect(() => {
    if (!figure) return
    let isWanted = true
    const ask = async () => {
      const exporter = await figureExporterOf(format)?.load()
      if (isWanted && exporter) setKnown({ format, losses: exporter.losses(figure) })
    }
    // Of an exporter that cannot be fetched the writing will say so.
    ask().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [format, figure])
  return known?.format === format ? known.losses : undefined
}
