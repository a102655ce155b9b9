/** From what a figure remembers back to its view, in the language that the reader reads. */
import { useQueryClient } from "@tanstack/react-query"
import { run } from "../engine/client"
import type { RememberedFigure } from "../engine/read-figure"
import { viewFromText } from "../model/address-text"
import type { FigureMemory } from "../model/figure"
import { bundledQuery, openDossierQuery } from "./queries"
import { outcomeOf } from "./refusal"
import { changeView, currentView } from "./useView"

/** A step to walk back from. The dossier is the one remembered, whatever the address in the file says. */
export function restoreFigure({ spec, dossier }: FigureMemory): void {
  changeView({ ...viewFromText(spec.address), dossier, language: currentView().language })
}

/** Reads what a file remembers. A dossier that comes with the app is loaded first where it is not stored. */
export function useFigureReader(): (file: Blob, signal: AbortSignal) => Promise<RememberedFigure> {
  const client = useQueryClient()
  return async (file, signal) => {
    const read = async () => outcomeOf(await run("readFigure", [file], { signal }))
    const figure = await read()
    if (figure.stored) return figure
    const bundled = await client.fetchQuery(bundledQuery()).catch(() => [])
    const id = figure.memory.dossier
    if (!bundled.some((one) => one.id === id)) return figure
    // One that was deleted, or cannot be fetched, is not here.
    const isHere = await client.fetchQuery(openDossierQuery(id)).then(Boolean, () => false)
    return isHere ? read() : figure
  }
}
