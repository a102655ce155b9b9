/** From answer to scene: measure, place, paint. Touches the rows in sight and no others. */
import { localize } from "../../model/localized"
import type { Mark, Scene } from "../../scene/scene"
import { axisHeight } from "../axis"
import type { Frame } from "../chart"
import { cutLegend, type LegendItem, type LegendRest, legendOf } from "../legend"
import type { TimeScale } from "../scale"
import { arrowY, captionMarks, captionsHeight, runUpOf, tintMarks, verticalMarks } from "./anchors"
import type { Lane, TimelineAnswer } from "./answer"
import { backdropOf } from "./backdrop"
import { capacityOf, isCrowded } from "./crowding"
import { type Density, densityMarks, densityOf } from "./density"
import { drawnLinks, expectedLinkItems, overLinks } from "./drawn-links"
import { type Edges, edgesOf } from "./edges"
import { type Entry, entryOf } from "./entry"
import { allowsCards, cardsOf } from "./event-cards"
import { rowOfKey } from "./event-key"
import { eventMarks, isInSight } from "./event-marks"
import { formsOfRecord } from "./forms"
import { foundMarks } from "./found"
import type { Ground } from "./ground"
import { type HeaderArea, headerArea, headerBoxes, headerMarks } from "./headers"
import { timelineDescription, timelineTitle } from "./heading"
import { laneLineMarks } from "./lane-density"
import { type LaneLayout, type Layout, layOut, sizes } from "./layout"
import { expectedDensityItems, type LegendForm, legendItems } from "./legend-items"
import { noteMarks } from "./note-marks"
import { ringMarks, spotsOf } from "./pick"
import { type Placement, place } from "./place"
import { asOfMarks } from "./rewound-marks"
import { scaleFor } from "./scale-for"
import type { Spot } from "./spot"
import { stripOf } from "./strip"
import { shapesOf } from "./title-shape"
import { textBoxes } from "./vertical"

const mostLabels = 150
/** Lines of the legend on a screen: lanes have more use of the room. On paper nothing can be asked for, and all of it is said. */
const legendLines = { wide: 2, narrow: 1 } as const
/** px that titles may reach beyond the plot at its left, short of the names of the lanes, and keep from the edges of the figure. */
const frameRoom = 6
const frameGap = 2

/** A drawn timeline, and where things are in it for those who point and walk. */
export interface DrawnTimeline {
  readonly scene: Scene
  readonly scale: TimeScale
  readonly spots: readonly Spot[]
  readonly lanes: readonly DrawnLane[]
  /** All that is to be explained, and where the figure says how much of it has no room. */
  readonly edges: Edges
  readonly legend: { readonly items: readonly LegendItem[]; readonly rest: LegendRest | undefined }
}

export interface DrawnLane {
  readonly id: string
  readonly top: number
  readonly bottom: number
  readonly hasBars: boolean
  readonly lane: Lane
  readonly header: HeaderArea
}

export function drawTimeline(given: TimelineAnswer, frame: Frame): DrawnTimeline {
  const answer = frame.isGrey ? { ...given, isOneInk: true } : given
  const drawn = drawWith(answer, frame, undefined)
  // On paper nothing moves, and what the legend does not need the lanes do.
  return frame.isPage ? drawWith(answer, frame, drawn.legendHeight) : drawn
}

/** `legendHeight`: what is kept free for the legend; absent: what it takes with every form of the record, so that lanes stand still while one pans. */
function drawWith(
  answer: TimelineAnswer,
  frame: Frame,
  legendHeight: number | undefined,
): DrawnTimeline & { readonly legendHeight: number } {
  const { words, window } = frame
  const scale = scaleFor(answer, frame)
  const runUp = runUpOf(answer, scale, frame.width, words)
  const backdrop = backdropOf(answer, frame, scale)
  const notes = noteMarks(answer, frame)
  const expected = formsOfRecord(answer)
  const legendRoom =
    legendHeight ??
    fitLegend(
      frame,
      legendItems(
        answer,
        frame.found ? new Set([...expected.forms, "found"]) : expected.forms,
        expected.families,
        undefined,
        words,
      ).concat(
        expectedDensityItems(answer, words),
        expectedLinkItems(answer, frame),
        backdrop.expected,
        notes.expected,
      ),
      Math.min(scale.left, sizes.nameLeft),
      0,
      scale.right,
    ).height
  const layout = layOut(answer, frame, scale, runUp.height + notes.room + backdrop.room, axisHeight + legendRoom + 6)
  const { placement, density } = settle(answer, frame, layout, runUp.walls)

  const forms = new Set<LegendForm>()
  const families = new Set<number>()
  const events = eventMarks(answer, frame, layout, placement, forms, families)
  const strip = stripOf(answer, layout, placement.passing, placement.left, runUp.walls, words)
  if (strip.hasDots) forms.add("minor")
  for (const { row } of strip.spots) if (row !== undefined) families.add(answer.traits.family[row]!)
  if (strip.hasCounts) forms.add("more")
  const bars = densityMarks(answer, layout, density, words)
  const spots = [...spotsOf(answer, layout, placement), ...strip.spots, ...bars.spots]
  const links = drawnLinks(answer, frame, { scale, top: layout.top, spots })
  const found = foundMarks(answer, frame, layout)
  if (found.length > 0) forms.add("found")
  const noted = notes.draw(layout, spots, layout.top - backdrop.room)
  const legendTop = layout.bottom + axisHeight + 6
  const items = legendItems(answer, forms, families, density, words).concat(links.legend, backdrop.legend, noted.legend)
  const legend = fitLegend(frame, items, layout.isNarrow ? scale.left : sizes.nameLeft, legendTop, scale.right)
  const { selection } = frame
  const selected = selection?.kind === "event" ? answer.rowOf(selection.id) : undefined
  const top = arrowY(runUp)
  const asOf = asOfMarks(frame, scale, layout.top, layout.bottom)
  const behind = backdrop.draw(layout.top, layout.bottom, asOf.tag)
  const boxes = [...headerBoxes(layout), ...behind.boxes, ...noted.boxes]
  const lines = laneLines(layout, frame)
  const captions = captionMarks(answer, runUp, scale, words)
  const marks: Mark[] = [
    ...asOf.veil,
    ...behind.tints,
    ...tintMarks(runUp, scale, layout.top, layout.bottom),
    ...lines,
    ...behind.axis,
    ...bars.marks,
    ...events.bands,
    ...verticalMarks(runUp, top, layout.bottom, boxes),
    ...asOf.line([...boxes, ...textBoxes(events.labels), ...textBoxes(strip.marks)]),
    ...links.marks,
    ...events.marks,
    ...ringMarks(answer, spots, selected, "accent"),
    ...ringMarks(answer, spots, rowOfKey(frame.pointed), "soft"),
    ...overLinks(events.labels, links),
    ...overLinks(strip.marks, links),
    ...noted.marks,
    ...headerMarks(layout),
    ...laneLineMarks(answer, layout, density, frame),
    ...captions,
    ...asOf.caption,
    ...found,
    ...legend.marks,
  ]
  const scene: Scene = {
    width: frame.width,
    height: Math.max(layout.height, legendTop + legend.height),
    title: timelineTitle(answer, window, words),
    description: [
      timelineDescription(answer, window, words, density !== undefined),
      links.said,
      asOf.said,
      ...backdrop.sentences,
    ]
      .filter(Boolean)
      .join(words.locale === "ja" ? "" : " "),
    marks,
  }
  const lanes = layout.lanes.map((laid) => ({
    id: laid.lane.key,
    top: laid.top,
    bottom: laid.bottom,
    hasBars: density?.counts.has(laid) ?? false,
    lane: laid.lane,
    header: headerArea(layout, laid),
  }))
  return {
    ...{ scene, scale, lanes, spots: [...spots, ...noted.spots] },
    legend: { items, rest: legend.rest },
    edges: edgesOf({
      width: frame.width,
      captions: { height: captionsHeight(runUp), marks: captions },
      axis: { top: layout.bottom, marks: [...lines.slice(-1), ...behind.axis, ...asOf.caption] },
    }),
    legendHeight: legend.height,
  }
}

function fitLegend(
  { isPage, brevity, width, words }: Frame,
  items: readonly LegendItem[],
  left: number,
  top: number,
  right: number,
): ReturnType<typeof cutLegend> {
  const kept = brevity ? items.filter((item) => !item.isPlain) : items
  if (isPage) return { ...legendOf(kept, left, top, right), rest: undefined }
  const lines = width < sizes.narrow ? legendLines.narrow : legendLines.wide
  return cutLegend(items, left, top, right, lines, (n) => words.say("timeline.legend.rest", { n }))
}

interface Settled {
  readonly placement: Placement & { readonly passing: readonly Entry[] }
  readonly density: Density | undefined
}

/** Which lanes are crowded, and where the events of the others stand. */
function settle(answer: TimelineAnswer, frame: Frame, layout: Layout, walls: readonly number[]): Settled {
  const { scale } = layout
  const width = scale.right - scale.left
  // Before the first day that is named and after the last there is only what is open at an end, and it has no days to be spread over as bars.
  const isBeside = frame.window[1] < answer.span[0] || frame.window[0] > answer.span[1]
  const crowded = layout.lanes.filter((laid) => {
    if (isBeside) return false
    const zoom = { rows: laid.rows, pxPerDay: scale.pxPerDay, width, span: answer.days }
    // Long events may lie upon each other without end: past bearing they are counted too.
    return isCrowded(laid.lane, answer.traits, zoom) || laid.count > 2 * capacityOf(zoom)
  })
  return {
    placement: placeLanes(answer, frame, layout, walls, crowded),
    density: densityOf(answer, layout, crowded),
  }
}

function placeLanes(
  answer: TimelineAnswer,
  frame: Frame,
  layout: Layout,
  walls: readonly number[],
  crowded: readonly LaneLayout[],
): Settled["placement"] {
  const { scale } = layout
  const reach = (scale.right - scale.left) / 2
  const around = [scale.day(scale.left - reach), scale.day(scale.right + reach) - 1] as const
  const entries: Entry[] = []
  const passing: Entry[] = []
  layout.lanes.forEach((laid, lane) => {
    if (crowded.includes(laid)) return
    // What lies beside the window steadies the placement while panning; where it is too much, it is left out.
    const isManyAround = laid.lane.calendar.count(around) > 4 * Math.max(60, laid.count)
    laid.lane.calendar.forEach(isManyAround ? scale.window : around, (row) =>
      (laid.lane.isMinor(row) ? passing : entries).push(entryOf(answer, scale, lane, row)),
    )
  })
  const titlesOf = (entry: Entry) => {
    const event = frame.eventOf(entry.row)
    const mostLines = layout.isNarrow && entry.isAnchor ? 4 : layout.isNarrow || entry.isAnchor ? 3 : 2
    return event && shapesOf(localize(event.title, frame.locale), entry.isAnchor, mostLines)
  }
  const hasCards = allowsCards(answer, scale, layout.bottom - layout.top)
  const ground: Ground = {
    left: scale.left,
    right: frame.width - frameGap,
    frame: [layout.isNarrow ? frameGap : scale.left - frameRoom, frame.width - frameGap],
    mooring: scale.x(0),
    lanes: layout.lanes,
    walls,
    mostLabels,
    shapesOf: titlesOf,
    cardsOf: hasCards
      ? (entry) => {
          const event = frame.eventOf(entry.row)
          const titles = titlesOf(entry)
          return event && titles && cardsOf(event, titles, answer.cast, frame.words)
        }
      : undefined,
    isInSight: (entry) => isInSight(entry, scale.left, scale.right),
  }
  return { ...place(entries, ground), passing }
}

function laneLines(layout: Layout, { isPage }: Frame): Mark[] {
  const x1 = layout.isNarrow ? layout.scale.left : isPage ? sizes.nameLeft : 0
  const line = (y: number): Mark => ({ kind: "line", x1, y1: y, x2: layout.scale.right, y2: y, stroke: "hair-2" })
  return [...layout.lanes.map((laid) => line(laid.top)), line(layout.bottom)]
}
