/** What the reader chose in the dialog Export. Kept as long as the page lives; the words of a figure are kept by figure. */
import { useSyncExternalStore } from "react"
import type { FigureFormat, FormatOptions } from "../../exporters/figure-exporter"
import { type FigureChart, type FigureMemory, type FigureSpec, handlingMarks } from "../../model/figure"
import { presets } from "../../model/presets"
import { makeAudience } from "../../state/audience"
import { readPreference, writePreference } from "../../state/preferences"

/** The words that a reader may set in place of those drafted from the data. */
export const draftedWords = ["title", "altShort", "altLong"] as const
export type FigureWords = Pick<FigureSpec, (typeof draftedWords)[number] | "note">

/** How figures look and what is said on them, whichever figure it is. */
interface Form {
  readonly preset: FigureSpec["preset"]
  /** px of a size of one's own. */
  readonly width: number
  readonly height: number
  readonly look: FigureSpec["look"]
  /** Absent: that of the interface. */
  readonly language: FigureSpec["language"] | undefined
  readonly author: string
  readonly mark: FigureSpec["mark"]
  readonly notes: boolean
}

export interface ExportChoice extends Form {
  readonly format: FigureFormat
  readonly options: FormatOptions
  /** Id of the saved figure that was opened or saved last. */
  readonly saved: string | undefined
  /** While a saved figure is open: which chart of which dossier it is, and what the reader had chosen before for all figures. */
  readonly aside: (Form & { readonly place: string }) | undefined
  /** By the key of a figure. */
  readonly words: Readonly<Record<string, FigureWords>>
}

const { width, height } = presets["slide-16-9"]

let choice: ExportChoice = {
  ...{ format: "svg", preset: "slide-16-9", width, height, look: "light", language: undefined },
  ...{ author: readPreference("author") ?? "", mark: undefined, notes: false },
  ...{ options: { scale: 2, outlines: false, bom: false }, saved: undefined, aside: undefined, words: {} },
}
const { tell, subscribe } = makeAudience()

export const currentChoice = (): ExportChoice => choice

export function choose(patch: Partial<ExportChoice>): void {
  // What is written on a saved figure is of that figure.
  if (patch.author !== undefined && !choice.aside) writePreference("author", patch.author)
  put(patch)
}

function put(patch: Partial<ExportChoice>): void {
  choice = { ...choice, ...patch }
  tell()
}

/** Sets words of one figure; undefined takes the draft again. */
export function chooseWords(figure: string, patch: FigureWords): void {
  choose({ words: { ...choice.words, [figure]: { ...choice.words[figure], ...patch } } })
}

/** Takes over what a saved figure was asked to be, until the reader exports another chart. */
export function chooseSpec({ spec, dossier }: FigureMemory, figure: string, saved: string): void {
  const { preset, width, height, look, language, author = "", mark, notes = false } = spec
  const { title, altShort, altLong, note } = spec
  put({
    ...{ saved, preset, look, language, author, mark, notes },
    aside: { ...(choice.aside ?? choice), mark: strictestMark(), place: placeOf(dossier, spec.chart) },
    ...(width !== undefined && height !== undefined && { width, height }),
    words: { ...choice.words, [figure]: { title, altShort, altLong, note } },
  })
}

/**
 * Before a chart is exported: where a saved figure of another is open, it is left, and what the reader had chosen before it stands again. Its mark stays
 * where it is the stricter one: a mark that sticks is seen and taken away, one that vanishes lets out what was not to leave.
 */
export function leaveSaved(dossier: string, chart: FigureChart): void {
  const { aside } = choice
  if (!aside || aside.place === placeOf(dossier, chart)) return
  const { preset, width, height, look, language, author, notes } = aside
  put({
    ...{ preset, width, height, look, language, author, notes },
    ...{ mark: strictestMark(), saved: undefined, aside: undefined },
  })
}

const placeOf = (dossier: string, chart: FigureChart) => `${dossier} ${chart}`

/** Of the mark that stands and the one that was set aside. */
const strictestMark = () => handlingMarks.find((one) => one === choice.mark || one === choice.aside?.mark)

export const useExportChoice = (): ExportChoice => useSyncExternalStore(subscribe, currentChoice)
