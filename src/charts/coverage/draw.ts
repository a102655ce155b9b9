/** Coverage as bars in columns: the events in view, before the whole dossier in a paler bar. */
import type { Words } from "../../i18n/intl"
import type { Mark, Scene } from "../../scene/scene"
import { ellipsis, textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import { legendOf } from "../legend"
import type { CoverageAnswer } from "./answer"
import { type Bar, type BarGroup, barsOf } from "./bars"
import { columnsOf } from "./columns"
import { coverageDescription, coverageTitle } from "./words"

const gap = 32
const narrowest = 210
const headHeight = 24
const rowHeight = 36
/** Of a page: what fills it, and the least. */
const pageRow = { least: 30, most: 40 } as const
/** px of bars that gain nothing by being longer. */
const widest = 600
const barHeight = 6
const legendGap = 6

export function drawCoverage(answer: CoverageAnswer, frame: Frame): Scene {
  const { width, height, words, isPage } = frame
  const groups = barsOf(answer, words).slice(...(answer.groups ?? []))
  const legendAt = (top: number) => (isWhole(answer) ? undefined : legendOf(legendItems(words), 0, top, width))
  const legendHeight = legendAt(0)?.height ?? -legendGap
  const most = Math.max(1, Math.min(groups.length, Math.floor((width + gap) / (narrowest + gap))))
  // On paper, which has an end, the fewest that fit: longer bars in fewer columns leave no corner empty.
  const room = height - legendGap - legendHeight
  const counts = Array.from({ length: most }, (_, i) => i + 1).filter((count) => width <= widest * count)
  const fitting = isPage
    ? counts.find((count) => highestOf(columnsOf(groups, count), pageRow.least) <= room)
    : undefined
  const columns = columnsOf(groups, fitting ?? most)
  const row = isPage ? grown(columns, room) : rowHeight
  const across = (width - gap * (columns.length - 1)) / columns.length
  const marks = columns.flatMap((column, i): Mark[] => {
    let top = 0
    return column.map((group): Mark => {
      const y = top
      top += heightOf(group, row)
      return { kind: "group", x: i * (across + gap), y, marks: groupMarks(group, across, row, answer, frame) }
    })
  })
  const foot = highestOf(columns, row)
  // Without filters both bars are one, and need no key.
  const legend = legendAt(foot + legendGap)
  return {
    width,
    height: foot + legendGap + legendHeight,
    title: coverageTitle(answer, words),
    description: coverageDescription(answer, groups, words),
    marks: [...marks, ...(legend?.marks ?? [])],
  }
}

const heightOf = ({ bars }: BarGroup, row: number): number => headHeight + bars.length * row

const highestOf = (columns: readonly (readonly BarGroup[])[], row: number): number =>
  Math.max(0, ...columns.map((column) => column.reduce((sum, group) => sum + heightOf(group, row), 0)))

/** The height of a row with which the columns fill the room. */
function grown(columns: readonly (readonly BarGroup[])[], room: number): number {
  let row: number = pageRow.least
  while (row < pageRow.most && highestOf(columns, row + 1) <= room) row += 1
  return row
}

const isWhole = ({ now, all }: CoverageAnswer): boolean => now.events === all.events

function groupMarks(group: BarGroup, room: number, row: number, answer: CoverageAnswer, frame: Frame): readonly Mark[] {
  return [
    {
      kind: "text",
      x: 0,
      y: 12,
      text: ellipsis(group.name, textSizes.small, room),
      size: textSizes.small,
      weight: 600,
      fill: "faint",
    },
    ...group.bars.flatMap((bar, i) => barMarks(bar, headHeight + i * row, room, answer, frame)),
  ]
}

function barMarks(bar: Bar, top: number, room: number, answer: CoverageAnswer, frame: Frame): readonly Mark[] {
  const { words, pointed } = frame
  const most = Math.max(1, answer.all.events)
  const isChosen = isFilteredBy(answer, bar.key)
  const number = bar.now === bar.all ? words.number(bar.all) : words.say("coverage.of", { n: bar.now, all: bar.all })
  const numberWidth = textWidth(number, textSizes.label)
  const name = ellipsis(bar.name, textSizes.label, room - numberWidth - 12)
  const barTop = top + 19
  const label = `${words.say("coverage.item", { name: bar.name, n: bar.now })}`
  const rounded = { height: barHeight, radius: barHeight / 2 }
  const ink = bar.isWeak ? ("accent" as const) : ("soft" as const)
  const named = { key: bar.key, label }
  return [
    {
      kind: "rect",
      x: 0,
      y: top - 2,
      width: room,
      height: rowHeight - 4,
      fill: pointed === bar.key ? "sunk" : "paper",
      radius: 4,
      ...named,
    },
    {
      ...{ kind: "text", x: 0, y: top + 12, text: name, size: textSizes.label, key: bar.key },
      ...{ fill: isChosen ? "accent" : "ink", weight: isChosen ? 600 : 400 },
    },
    {
      kind: "text",
      x: room,
      y: top + 12,
      text: number,
      size: textSizes.label,
      anchor: "end",
      fill: "soft",
      key: bar.key,
    },
    { kind: "rect", x: 0, y: barTop, width: room, ...rounded, fill: "sunk" },
    ...(bar.all > 0
      ? [
          {
            kind: "rect" as const,
            x: 0,
            y: barTop,
            width: lengthOf(bar.all, most, room),
            ...rounded,
            fill: ink,
            opacity: 0.3,
          },
        ]
      : []),
    ...(bar.now > 0
      ? [{ kind: "rect" as const, x: 0, y: barTop, width: lengthOf(bar.now, most, room), ...rounded, fill: ink }]
      : []),
  ]
}

/** A count above nothing is never drawn as nothing. */
function lengthOf(events: number, most: number, room: number): number {
  return Math.max(barHeight, (events / most) * room)
}

function isFilteredBy({ filters }: CoverageAnswer, key: string): boolean {
  return filters.evidence?.include.some((value) => key === `evidence:${value}`) ?? false
}

function legendItems(words: Words) {
  const swatch = (opacity: number): readonly Mark[] => [
    {
      kind: "rect",
      x: -11,
      y: -barHeight / 2,
      width: 22,
      height: barHeight,
      radius: barHeight / 2,
      fill: "soft",
      opacity,
    },
  ]
  return [
    { marks: swatch(1), width: 22, text: words.say("coverage.inView") },
    { marks: swatch(0.3), width: 22, text: words.say("coverage.inAll") },
  ]
}
