/** What the reader chose in the dialog Export. Kept as long as the page lives; the words of a figure are kept by figure. */
import { useSyncExternalStore } from "react"
import type { FigureFormat, FormatOptions } from "../../exporters/figure-exporter"
import type { FigureSpec } from "../../model/figure"
import { presets } from "../../model/presets"
import { makeAudience } from "../../state/audience"
import { readPreference, writePreference } from "../../state/preferences"

/** The words that a reader may set in place of those drafted from the data. */
export const draftedWords = ["title", "altShort", "altLong"] as const
export type FigureWords = Pick<FigureSpec, (typeof draftedWords)[number] | "note">

export interface ExportChoice {
  readonly format: FigureFormat
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
  readonly options: FormatOptions
  /** Id of the saved figure that was opened or saved last. */
  readonly saved: string | undefined
  /** By the key of a figure. */
  readonly words: Readonly<Record<string, FigureWords>>
}

const { width, height } = presets["slide-16-9"]

let choice: ExportChoice = {
  ...{ format: "svg", preset: "slide-16-9", width, height, look: "light", language: undefined },
  ...{ author: readPreference("author") ?? "", mark: undefined, notes: false },
  ...{ options: { scale: 2, outlines: false, bom: false }, saved: undefined, words: {} },
}
const { tell, subscribe } = makeAudience()

export const currentChoice = (): ExportChoice => choice

export function choose(patch: Partial<ExportChoice>): void {
  if (patch.author !== undefined) writePreference("author", patch.author)
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

/** Takes over what a saved figure was asked to be. Its author's name does not become that of the reader. */
export function chooseSpec(spec: FigureSpec, figure: string, saved: string): void {
  const { preset, width, height, look, language, author = "", mark, notes = false } = spec
  const { title, altShort, altLong, note } = spec
  put({
    ...{ saved, preset, look, language, author, mark, notes },
    ...(width !== undefined && height !== undefined && { width, height }),
    words: { ...choice.words, [figure]: { title, altShort, altLong, note } },
  })
}

export const useExportChoice = (): ExportChoice => useSyncExternalStore(subscribe, currentChoice)
