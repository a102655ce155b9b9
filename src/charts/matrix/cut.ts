/** The matrix cut into the columns that a frame has room for: what is counted, apart from how it is drawn. */
import type { Window } from "../../model/view"
import type { Frame } from "../chart"
import type { MatrixAnswer } from "./answer"
import { type Column, type Columns, columnsOf } from "./columns"
import { type Names, namesOf } from "./rows"

export const margin = 12
/** px between names and cells, and of the totals at the right. */
export const gap = 10
export const totalWidth = 40
/** px of the narrowest cell with a number. */
const leastCell = 26

/** The counts of a matrix as it is cut into columns in a frame. */
export interface Cut extends Columns {
  readonly window: Window
  /** Row after row. */
  readonly counts: Uint32Array
  readonly totals: Uint32Array
  /** Events in the window, each once. */
  readonly events: number
}

/** The key of a cell: what a pick of it filters by. */
export function cellKey(topic: string, { firstDay, lastDay }: Pick<Column, "firstDay" | "lastDay">): string {
  return `cell:${firstDay}:${lastDay}:${topic}`
}

export function cellOfKey(key: string | undefined): { readonly topic: string; readonly window: Window } | undefined {
  const found = /^cell:(-?\d+):(-?\d+):(.+)$/.exec(key ?? "")
  return found ? { topic: found[3] ?? "", window: [Number(found[1]), Number(found[2])] } : undefined
}

/** The key of a column's head: a pick of it sets the window. */
export function spanKey({ firstDay, lastDay }: Pick<Column, "firstDay" | "lastDay">): string {
  return `span:${firstDay}:${lastDay}`
}

export function daysOfKey(key: string | undefined): Window | undefined {
  const found = /^span:(-?\d+):(-?\d+)$/.exec(key ?? "")
  return found ? [Number(found[1]), Number(found[2])] : undefined
}

/** The matrix in the columns that a frame has room for. */
export function cutMatrix(answer: MatrixAnswer, frame: Pick<Frame, "width" | "window" | "words">): Cut {
  const names = namesIn(answer, frame)
  const room = frame.width - 2 * margin - names.width - gap - totalWidth
  const columns = columnsOf(frame.window, room, leastCell, frame.words)
  const window: Window = [
    Math.floor(frame.window[0]),
    Math.max(Math.floor(frame.window[0]), Math.floor(frame.window[1])),
  ]
  const across = columns.columns.length
  const counts = new Uint32Array(answer.rows.length * across)
  answer.rows.forEach(({ code }, i) => {
    columns.columns.forEach(({ firstDay, lastDay }, j) => {
      counts[i * across + j] = answer.byTopic.countIn(code, firstDay, lastDay)
    })
  })
  const totals = Uint32Array.from(answer.rows, ({ code }) => answer.byTopic.countIn(code, window[0], window[1]))
  return { ...columns, window, counts, totals, events: answer.all.countIn(0, window[0], window[1]) }
}

export function namesIn(answer: MatrixAnswer, { width, words }: Pick<Frame, "width" | "words">): Names {
  const namesIn = (rows: MatrixAnswer["rows"]) => namesOf(rows, Math.min(240, Math.max(96, width * 0.36)), words)
  const names = namesIn(answer.rows)
  return answer.whole ? { ...names, width: namesIn(answer.whole.rows).width } : names
}
