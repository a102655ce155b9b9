/** The figure on the screen as a file, with what was last chosen in the dialog: for commands that open no dialog. */
import type { QueryClient } from "@tanstack/react-query"
import type { FigureFormat, FormatOptions } from "../../exporters/figure-exporter"
import type { Locale } from "../../model/localized"
import { openDossierQuery } from "../../state/queries"
import { currentView } from "../../state/useView"
import { currentChoice, leaveSaved } from "./choice"
import { chartsOf, specFrom } from "./wish"
import { writeFigure } from "./write-figure"

/** Its first page. */
export async function writeShown(
  client: QueryClient,
  format: FigureFormat,
  locale: Locale,
  options: FormatOptions = {},
): Promise<Blob> {
  const view = currentView()
  const [chart = "timeline"] = chartsOf(view)
  leaveSaved(view.dossier, chart)
  const choice = currentChoice()
  const dossier = await client.ensureQueryData(openDossierQuery(view.dossier))
  const spec = specFrom(view, chart, choice, locale)
  return writeFigure({ dossier, spec, format, options: { ...choice.options, page: 0, ...options } })
}
