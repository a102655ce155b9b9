/** A figure as it leaves the building: a view's chart on pages, with every word about it. Pure: the same material and the same wish give the same figure. */
import { wordsFor } from "../../i18n/intl"
import { isoOfDay } from "../../model/day"
import type { FigureMemory, FigureSpec } from "../../model/figure"
import { localize } from "../../model/localized"
import { presetOf } from "../../model/presets"
import { isEndless } from "../../query/span"
import type { Mark, Scene } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import { shortName } from "../frame"
import { altLongOf, altShortOf } from "./alt-text"
import type { Figure } from "./figure"
import { handlingOf } from "./handling"
import { type Laid, type Laying, layPages } from "./lay-pages"
import type { Material } from "./material"
import { type Paper, paperOf } from "./paper"
import { sheets } from "./sheets"
import { shownSources } from "./shown-sources"
import { sourceLine } from "./source-line"

/** How much smaller than wished everything is set where it finds no room else. */
const tightening = [1.1, 1.2, 1.3, 1.45, 1.6, 2, 2.5, 3.2, 4] as const
/** How much larger, where it leaves its page half empty. */
const loosening = [1.5, 1.35, 1.2, 1.1] as const
/** px of a phone's screen, upright. */
const phone = { width: 390, height: 760 } as const
/** How much smaller, where it then needs no second page; and px of a page that its smallest type keeps: 8 pt. */
const squeezing = [1.07, 1.14] as const
/** And on a card; what then finds no room goes on, as on any page. */
const squeezingCards = [1, 1.07, 1.14, 1.2, 1.28] as const
const leastType = 8 / 0.75
/** Room in which the finding is sought before any page is laid out: of the paper. */
const partForChart = 0.7

export function drawFigure(material: Material, spec: FigureSpec): Figure {
  const words = wordsFor(spec.language, material.view.display)
  const sheet = sheets[spec.chart](material, words)
  const frame = frameOf(material, spec, words)
  const nothing = nothingIn(material, spec, sheet.rows, words)
  const first = paperOf(spec)
  const room: Frame = { ...frame, width: first.width - 2 * first.margin, height: first.height * partForChart }
  const whole = isEndless(material.window) ? undatedScene(sheet.rows.length, room) : sheet.draw(room)
  const sources = shownSources(material.index, sheet.rows)
  const source = sourceLine(sources, words)
  const finding = isEndless(material.window) || sheet.rows.length === 0 ? undefined : sheet.finding(room)
  const title = said(spec.title) ?? finding ?? whole.title
  const note = said(spec.note)
  const layingOn = (paper: Paper, brevity?: 1 | 2): Laying => {
    const handling = spec.mark && handlingOf(spec.mark, paper.zoom)
    return {
      head: { title, handling, locale: spec.language },
      foot: {
        note: note && words.say("figure.note", { text: note }),
        source,
        made: madeLine(material, spec),
        author: said(spec.author),
        handling,
      },
      bleed: sheet.bleed,
      subtitle: sheet.subtitle,
      draw: sheet.draw,
      drawPages: sheet.drawPages,
      nothing,
      frame: brevity ? { ...frame, brevity } : frame,
      words,
    }
  }
  const { laid, paper } = laidOut(layingOn, spec)
  const [page] = laid.pages
  let tables: Figure["tables"] | undefined
  // How much of the whole a page shows is known once it is laid out; of several pages each has but a part.
  const description = (laid.pages.length === 1 && page?.description) || whole.description
  const figure: Figure = {
    spec,
    pages: laid.pages.map((scene): Figure["pages"][number] => ({ scene, zoom: paper.zoom })),
    ...{ title, subtitle: laid.subtitle, source, note, sources },
    altShort:
      said(spec.altShort) ??
      altShortOf({ chart: sheet.name, title, count: sheet.rows.length, window: sheet.window }, words),
    altLong: said(spec.altLong) ?? altLongOf({ ...sheet, description }, material, words),
    // A million rows are written out only where somebody asks for them.
    get tables() {
      tables ??= sheet.tables(room)
      return tables
    },
    memory: memoryOf(material, spec),
  }
  if (paper.width * paper.zoom <= 1.25 * phone.width) return figure
  // Not counted among its parts, so that taking the figure apart does not draw it.
  const drawnNarrow = () => drawFigure(material, { ...spec, preset: "custom", ...phone }).pages
  return Object.defineProperty(figure, "narrow", { configurable: true, get: drawnNarrow })
}

/** Of events of which none has a day: no chart can be drawn, and the title says so. */
function undatedScene(n: number, { width, height, words }: Frame): Scene {
  const title = words.say("timeline.title.undated", { n })
  return { width, height, title, description: words.say("figure.noDates"), marks: [] }
}

const said = (text: string | undefined) => (text?.trim() ? text.trim() : undefined)

type Words = ReturnType<typeof wordsFor>

function frameOf(material: Material, { language, look }: FigureSpec, words: Words): Omit<Frame, "width" | "height"> {
  const { eventOf, view, window, found, asOf, notes } = material
  return {
    ...{
      window,
      locale: language,
      words,
      eventOf,
      found,
      asOf,
      display: view.display,
      isPage: true,
      isGrey: look === "greyscale",
    },
    ...{ selection: undefined, pointed: undefined },
    ...(notes && { notes }),
  }
}

function nothingIn(material: Material, spec: FigureSpec, rows: readonly number[], words: Words): string | undefined {
  const { window, layout } = material
  if (rows.length === 0) return words.say("figure.none")
  if (spec.chart === "network" && !layout) return words.say("figure.laying")
  return isEndless(window) ? words.say("figure.noDates") : undefined
}

function madeLine({ index, madeOn, revision }: Material, { language }: FigureSpec): string {
  const words = wordsFor(language)
  const date = words.day(madeOn, { day: "numeric", month: "long", year: "numeric" })
  const dossier = shortName(localize(index.catalog.title, language))
  return words.join([words.say("figure.made", { date }), words.say("figure.record", { dossier, n: revision })])
}

interface LaidOut {
  readonly laid: Laid
  readonly paper: Paper
}
type LayingOn = (paper: Paper, brevity?: 1 | 2) => Laying

function laidOut(layingOn: LayingOn, spec: FigureSpec): LaidOut {
  const { isCard = false } = presetOf(spec)
  const on = (tight: number, isOnePage = isCard, brevity?: 1 | 2): LaidOut => {
    const paper = paperOf(spec, tight)
    return { laid: layPages(layingOn(paper, brevity), paper, isOnePage), paper }
  }
  const isOnOne = ({ laid }: LaidOut) => laid.fits && laid.pages.length === 1
  const first = on(1)
  // A little smaller on one page rather than on two, while type stays what print can do.
  for (const tight of first.laid.pages.length > 1 && first.laid.fits ? squeezing : []) {
    if (paperOf(spec, tight).zoom * textSizes.small < leastType) break
    const smaller = on(tight, true)
    if (isOnOne(smaller)) return smaller
  }
  const brief = isCard && !first.laid.fits && briefer((tight, brevity) => on(tight, true, brevity), isOnOne)
  if (brief) return brief
  if (first.laid.isLoose) {
    for (const loose of loosening) {
      const larger = on(1 / loose, true)
      const { subtitle, pages } = larger.laid
      // What says the same, and cuts no more names short, shows as much.
      const isSame = subtitle === first.laid.subtitle && cutTexts(pages) <= cutTexts(first.laid.pages)
      if (isOnOne(larger) && isSame) return larger
    }
  }
  let last = first
  for (const tight of tightening) {
    if (last.laid.fits) break
    last = on(tight, false)
  }
  return last
}

/** The largest a card can be set that says less and less. */
function briefer(
  on: (tight: number, brevity: 1 | 2) => LaidOut,
  isOnOne: (one: LaidOut) => boolean,
): LaidOut | undefined {
  for (const brevity of [1, 2] as const) {
    for (const tight of squeezingCards) {
      const one = on(tight, brevity)
      if (isOnOne(one)) return one
    }
  }
  return undefined
}

/** How many texts end in "…". */
function cutTexts(pages: readonly Pick<Scene, "marks">[]): number {
  const cutIn = (marks: readonly Mark[]): number =>
    marks.reduce((sum, mark) => {
      if (mark.kind === "group") return sum + cutIn(mark.marks)
      return sum + (mark.kind === "text" && mark.text.endsWith("…") ? 1 : 0)
    }, 0)
  return pages.reduce((sum, { marks }) => sum + cutIn(marks), 0)
}

function memoryOf({ index, revision, hash, seed, madeOn }: Material, spec: FigureSpec): FigureMemory {
  return {
    ...{ format: "sherpa.figure", version: 1, spec, dossier: index.dossier, revision, hash, seed },
    made: isoOfDay(madeOn),
  }
}
