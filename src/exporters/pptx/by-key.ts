/** Pieces of one thing taken together: an event's mark with its title, a cell with its number. */
import type { Piece, PlacedMark, PlacedText } from "./piece"

/** Neighbours with the same key as one group, or as one shape with its text where the text stands in the middle of it. */
export function inKeys(pieces: readonly Piece[]): readonly Piece[] {
  const groups = new Map<string, Piece[]>()
  const order: Piece[][] = []
  for (const piece of pieces) {
    const known = piece.key === undefined ? undefined : groups.get(piece.key)
    if (known) known.push(piece)
    else {
      const own = [piece]
      order.push(own)
      if (piece.key !== undefined) groups.set(piece.key, own)
    }
  }
  return order.map(together)
}

function together(pieces: readonly Piece[]): Piece {
  const [first, second] = pieces
  if (pieces.length === 2 && first?.kind === "mark" && second?.kind === "text" && isWithin(second, first)) {
    return { ...first, text: second.block }
  }
  // There is one at least.
  if (pieces.length === 1) return first!
  const label = pieces.map((piece) => (piece.kind === "group" ? undefined : piece.label)).find(Boolean)
  return { kind: "group", name: label ?? "", description: label, key: first?.key, pieces }
}

/** Whether a text stands in the middle of a rect. */
function isWithin({ block, origin }: PlacedText, { mark, origin: ground }: PlacedMark): boolean {
  const [line] = block.lines
  if (mark.kind !== "rect" || block.lines.length > 1 || line.anchor !== "middle" || line.rotate) return false
  const x = origin.x + line.x - ground.x - (mark.x + mark.width / 2)
  const y = origin.y + line.y - 0.36 * line.size - ground.y - (mark.y + mark.height / 2)
  return Math.abs(x) < 1 && Math.abs(y) < 0.2 * line.size
}
