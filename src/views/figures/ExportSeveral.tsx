/** In which format, with which options, several figures leave, and what the format cannot carry of them. */
import type { SavedFigure } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { useExportChoice } from "../export/choice"
import { FormatOptionsChoice } from "../export/FormatOptionsChoice"
import { FormatRadios } from "../export/FormatRadios"
import { Losses } from "../export/Losses"

interface Props {
  /** Undefined while they are being written: what they lose is not looked through beside it. */
  readonly dossier: StoredDossier | undefined
  readonly figures: readonly SavedFigure[]
}

export function ExportSeveral({ dossier, figures }: Props) {
  const words = useWords()
  const { format } = useExportChoice()
  const [only] = figures
  const leaving = figures.map(({ memory: { spec }, drawing }) => ({ spec, drawing }))
  return (
    <section className="gallery-export" aria-label={words.say("action.export")}>
      <h3>
        {only && figures.length === 1
          ? words.say("figures.exportOf", { name: only.name })
          : words.say("figures.exporting", { n: figures.length })}
      </h3>
      <FormatRadios charts={leaving.map(({ spec }) => spec.chart)} />
      <FormatOptionsChoice format={format} />
      <Losses format={format} dossier={dossier} figures={leaving} />
    </section>
  )
}
