/** Draws topic × time: topics down, time across, a tone and a number in each cell, totals at the right, the scale at the foot. */
import type { Mark, Scene } from "../../scene/scene"
import { textWidth } from "../../scene/text"
import { familyInk, textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import type { MatrixAnswer } from "./answer"
import { type Cut, cellKey, cutMatrix, gap, margin, namesIn, spanKey, totalWidth } from "./cut"
import { numberMark } from "./number"
import { type Names, nameMarks } from "./rows"
import { type Scale, scaleLegend, scaleTo } from "./tone"
import { cellLabel, descriptionOf, findingOf, unitWords } from "./words"

const headHeight = 38
const size = textSizes.small
/** px of the broadest cell and the tallest row. */
const [mostCell, mostRow] = [88, 30]
const leastRow = { screen: 20, page: 18, card: 15 } as const
/** px above a family, and above the legend. */
const familyGap = 7
const legendGap = 14

export function drawMatrix(answer: MatrixAnswer, frame: Frame): Scene {
  const { width, height, words } = frame
  const names = namesIn(answer, frame)
  const cut = cutMatrix(answer, frame)
  const { counts } = answer.whole ? cutMatrix(answer.whole, frame) : cut
  const scale = scaleTo(counts.reduce((most, count) => Math.max(most, count), 0))
  const left = margin + names.width + gap
  const cellWidth = Math.min(mostCell, (width - margin - totalWidth - left) / Math.max(1, cut.columns.length))
  const place = { left, cellWidth, right: left + cellWidth * cut.columns.length }
  const legendAt = (y: number) => scaleLegend(scale, "soft", unitWords(cut, words), margin, y, width - margin, words)
  const even = rowHeightIn(answer, frame, height - headHeight - margin - legendGap - legendAt(0).height)
  const marks: Mark[] = headMarks(cut, place, frame)
  let top = headHeight
  answer.rows.forEach((row, i) => {
    const rowHeight = Math.max(even, names.rows[i]!.height - (frame.brevity ? leastRow.page - leastRow.card : 0))
    if (row.depth === 0 && i > 0) {
      marks.push({
        kind: "line",
        x1: margin,
        x2: place.right + totalWidth,
        y1: top + familyGap / 2,
        y2: top + familyGap / 2,
        stroke: "hair",
      })
      top += familyGap
    }
    marks.push(...rowMarks(answer, names, cut, scale, i, { ...place, top, rowHeight }, frame))
    top += rowHeight
  })
  const legend = legendAt(top + legendGap)
  return {
    width,
    height: top + legendGap + legend.height + margin,
    title: findingOf(answer, cut, words),
    description: descriptionOf(answer, cut, words),
    marks: [...marks, ...legend.marks],
  }
}

/** What each row takes of the room for all of them: as much as there is, within bounds. */
function rowHeightIn({ rows, fullest = rows }: MatrixAnswer, { isPage, brevity }: Frame, room: number): number {
  const families = fullest.filter(({ depth }, i) => depth === 0 && i > 0).length
  const free = (room - families * familyGap) / Math.max(1, fullest.length)
  const least = leastRow[brevity ? "card" : isPage ? "page" : "screen"]
  return Math.max(least, Math.min(mostRow, Math.floor(free)))
}

interface Place {
  readonly left: number
  readonly right: number
  readonly cellWidth: number
}

/** Months or years above, the beginnings of the columns beneath. */
function headMarks({ columns }: Cut, { left, right, cellWidth }: Place, { words }: Frame): Mark[] {
  const marks: Mark[] = []
  const starts = columns.flatMap(({ group }, j) => (group.length > 0 ? [j] : []))
  starts.forEach((j, n) => {
    const room = ((starts[n + 1] ?? columns.length) - j) * cellWidth - 6
    const text = columns[j]!.group.find((candidate) => textWidth(candidate, size, { weight: 600 }) <= room)
    if (text) marks.push({ kind: "text", x: left + j * cellWidth + 2, y: 13, text, size, weight: 600, fill: "soft" })
  })
  columns.forEach((column, j) => {
    const x = left + (j + 0.5) * cellWidth
    const key = spanKey(column)
    marks.push({
      kind: "text",
      x,
      y: 30,
      text: column.head,
      size,
      anchor: "middle",
      fill: "soft",
      key,
      label: column.span,
    })
  })
  marks.push({
    kind: "text",
    x: right + totalWidth,
    y: 30,
    text: words.say("matrix.total"),
    size,
    anchor: "end",
    fill: "soft",
  })
  return marks
}

function rowMarks(
  answer: MatrixAnswer,
  names: Names,
  cut: Cut,
  scale: Scale,
  i: number,
  { left, right, cellWidth, top, rowHeight }: Place & { readonly top: number; readonly rowHeight: number },
  { words, selection, isGrey }: Frame,
): Mark[] {
  const row = answer.rows[i]!
  // Tones of families would be taken for tones of counts.
  const ink = isGrey ? "soft" : familyInk(row.family)
  const named = names.rows[i]!
  const total = cut.totals[i]!
  const isSelected = selection?.kind === "topic" && selection.id === row.topic.id
  const baseline = top + rowHeight / 2 + size * 0.35
  const said = words.say("matrix.row.label", { topic: named.lines.join(" "), n: total })
  const marks = nameMarks(named, margin, top + rowHeight / 2, { isSelected, isEmpty: total === 0, isGrey }, said)
  cut.columns.forEach((column, j) => {
    const count = cut.counts[i * cut.columns.length + j]!
    const tone = scale.toneOf(count)
    const x = left + j * cellWidth
    const key = cellKey(row.topic.id, column)
    marks.push({
      ...{ kind: "rect", x: x + 1, y: top + 1, width: cellWidth - 2, height: rowHeight - 2, radius: 2, key },
      ...(count === 0 ? { fill: "sunk" } : { fill: ink, opacity: tone.opacity }),
      label: cellLabel(row, column, count, words),
    })
    if (count > 0)
      marks.push(numberMark(count, x + cellWidth / 2, top + rowHeight / 2, cellWidth, tone.text, key, words))
  })
  marks.push({
    ...{ kind: "text", x: right + totalWidth, y: baseline, text: words.number(total), size, anchor: "end" },
    ...(row.depth === 0 && { weight: 600 }),
    fill: total === 0 ? "faint" : "soft",
  })
  return marks
}
