/** From the view on the screen and what was chosen in the dialog to the figure that is asked for. */
import { viewToText } from "../../model/address-text"
import type { FigureChart, FigureSpec } from "../../model/figure"
import type { Locale } from "../../model/localized"
import type { Screen, View } from "../../model/view"
import type { ExportChoice } from "./choice"

const places: Readonly<Record<FigureChart, readonly [Screen, View["figure"]]>> = {
  timeline: ["timeline", undefined],
  compare: ["timeline", undefined],
  network: ["network", undefined],
  matrix: ["topics", undefined],
  cooccurrence: ["topics", "together"],
  coverage: ["sources", undefined],
}

/** The charts of a view, the one on the screen first; none on the screen Data. */
export function chartsOf(view: View): readonly FigureChart[] {
  if (view.screen === "data") return []
  const shown = chartOn(view)
  const all: readonly FigureChart[] = ["timeline", ...(view.compare ? (["compare"] as const) : []), "network"]
  const topics: readonly FigureChart[] = ["matrix", "cooccurrence", "coverage"]
  return [shown, ...[...all, ...topics].filter((chart) => chart !== shown)]
}

function chartOn({ screen, figure, compare }: View): FigureChart {
  if (screen === "network") return "network"
  if (screen === "sources") return "coverage"
  if (screen === "topics") return figure === "together" ? "cooccurrence" : "matrix"
  return compare ? "compare" : "timeline"
}

/** The view in which a chart stands: what a file leads back to. What is selected and how the list is sorted are not part of a figure. */
export function viewOf(view: View, chart: FigureChart): View {
  const [screen, figure] = places[chart]
  const plain: View = { ...view, screen, figure, selection: undefined, list: false, sort: undefined }
  const compared = chart === "compare" ? plain : { ...plain, compare: undefined }
  return { ...compared, since: undefined, language: undefined }
}

/** Words written for one figure stay with it: the same chart of the same view, in the same language. */
export const keyOf = (view: View, chart: FigureChart, language: Locale): string =>
  `${chart} ${language} ${viewToText(viewOf(view, chart))}`

export function specFrom(view: View, chart: FigureChart, choice: ExportChoice, interfaceLanguage: Locale): FigureSpec {
  const language = choice.language ?? interfaceLanguage
  const { preset, width, height, look, author, mark, notes } = choice
  const written = Object.entries(choice.words[keyOf(view, chart, language)] ?? {})
  return {
    ...{ chart, address: viewToText(viewOf(view, chart)), preset, look, language },
    ...(preset === "custom" && { width, height }),
    ...Object.fromEntries(written.filter(([, text]) => text?.trim())),
    ...(author.trim() && { author: author.trim() }),
    ...(mark && { mark }),
    ...(notes && { notes }),
  }
}
