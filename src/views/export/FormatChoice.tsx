/** The format, what it leaves to choose, and what it cannot carry of this figure. */
import type { ReactNode } from "react"
import type { FigureSpec } from "../../model/figure"
import type { StoredDossier } from "../../store/dossiers"
import { useExportChoice } from "./choice"
import { FormatOptionsChoice } from "./FormatOptionsChoice"
import { FormatRadios } from "./FormatRadios"
import { Losses } from "./Losses"

interface Props {
  /** What goes with the format. */
  readonly children?: ReactNode
  readonly dossier: StoredDossier | undefined
  readonly spec: FigureSpec
}

export function FormatChoice({ dossier, spec, children }: Props) {
  const { format } = useExportChoice()
  return (
    <section className="export-part">
      <FormatRadios charts={[spec.chart]} />
      <FormatOptionsChoice format={format} />
      {children}
      <Losses format={format} dossier={dossier} figures={[{ spec }]} />
    </section>
  )
}
