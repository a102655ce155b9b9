/** Ties that hold on to the shapes of their actors, so that whoever moves an actor on a slide drags its ties along. Knows nothing of how shapes are written. */
import { selectionFromText, selectionToText } from "../../model/address"
import { type Point, polylines } from "../../scene/path"
import { isPainted } from "./paint"
import type { Piece, PlacedMark } from "./piece"
import type { DrawnMark, Ends, Joint } from "./shape"
import type { Numbering } from "./slide-shape"

export interface Glue {
  readonly joints: ReadonlyMap<DrawnMark, Joint>
  readonly ends: ReadonlyMap<DrawnMark, Ends>
}

/** Numbers the actors' shapes beforehand, since ties lie beneath them and are written first. */
export function glueOf(pieces: readonly Piece[], numbers: Numbering): Glue {
  const marks = pieces.flatMap(marksIn)
  const forms = formsOf(marks)
  const joints = new Map<DrawnMark, Joint>()
  const ends = new Map<DrawnMark, Ends>()
  const jointAt = (form: PlacedMark | undefined, [x, y]: Point): Joint | undefined => {
    if (!form) return undefined
    const known = joints.get(form.mark)
    if (known) return known
    const joint: Joint = { id: numbers.next(), at: [x - form.origin.x, y - form.origin.y] }
    joints.set(form.mark, joint)
    return joint
  }
  for (const { mark, key, origin } of marks) {
    const tie = selectionFromText(key)
    if (tie?.kind !== "tie" || mark.kind !== "line") continue
    const start: Point = [origin.x + mark.x1, origin.y + mark.y1]
    const end: Point = [origin.x + mark.x2, origin.y + mark.y2]
    const [one, other] = tie.actors.map((id) => forms.get(selectionToText({ kind: "actor", id })))
    // A tie's key names its actors in an order of its own.
    const isTurned = far(start, one) + far(end, other) > far(start, other) + far(end, one)
    const [first, last] = isTurned ? [other, one] : [one, other]
    ends.set(mark, [jointAt(first, start), jointAt(last, end)])
  }
  return { joints, ends }
}

const marksIn = (piece: Piece): readonly PlacedMark[] =>
  piece.kind === "group" ? piece.pieces.flatMap(marksIn) : piece.kind === "mark" ? [piece] : []

/** What stands for each actor: the first of the marks with its key. */
function formsOf(marks: readonly PlacedMark[]): ReadonlyMap<string, PlacedMark> {
  const forms = new Map<string, PlacedMark>()
  for (const piece of marks) {
    const { key, mark } = piece
    if (key !== undefined && mark.kind !== "line" && isPainted(mark) && !forms.has(key)) forms.set(key, piece)
  }
  return forms
}

function far([x, y]: Point, form: PlacedMark | undefined): number {
  if (!form) return 0
  const [middleX, middleY] = middleOf(form.mark)
  return Math.hypot(x - form.origin.x - middleX, y - form.origin.y - middleY)
}

function middleOf(mark: DrawnMark): Point {
  switch (mark.kind) {
    case "circle":
      return [mark.x, mark.y]
    case "rect":
      return [mark.x + mark.width / 2, mark.y + mark.height / 2]
    case "line":
      return [(mark.x1 + mark.x2) / 2, (mark.y1 + mark.y2) / 2]
    case "path": {
      const points = polylines(mark.d).flat()
      const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length)
      return [mean(0), mean(1)]
    }
    default:
      return mark satisfies never
  }
}
