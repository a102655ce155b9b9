/** Sets the parts of a layout side by side: the largest first, the others in rows beneath it, none apart from the rest. */

/** Some nodes and where they stand. */
export interface Placed {
  readonly members: readonly number[]
  readonly x: Float32Array
  readonly y: Float32Array
}

/** Width to height of the whole, as far as the parts allow. */
const aspect = 1.6
const margin = 0.5

/** All parts in one, in the order given. `radius` by node. */
export function pack(parts: readonly Placed[], radius: Float32Array): Placed {
  const boxes = parts.map((part) => boxOf(part, radius))
  const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0)
  const width = Math.max(boxes[0]?.width ?? 0, Math.sqrt(area * aspect))
  const members: number[] = []
  const x: number[] = []
  const y: number[] = []
  let left = 0
  let top = 0
  let rowHeight = 0
  let row: number[] = []
  parts.forEach((part, i) => {
    const box = boxes[i]!
    if (left > 0 && left + box.width > width) endRow()
    row.push(members.length)
    part.members.forEach((member, node) => {
      members.push(member)
      x.push(part.x[node]! - box.left + left)
      y.push(part.y[node]! - box.top + top)
    })
    left += box.width
    rowHeight = Math.max(rowHeight, box.height)
  })
  endRow()
  return { members, x: Float32Array.from(x), y: Float32Array.from(y) }

  /** Centres the row just filled, and begins the next. */
  function endRow(): void {
    const shift = (width - left) / 2
    for (let i = row[0] ?? members.length; i < members.length; i += 1) x[i]! += shift
    top += rowHeight
    left = 0
    rowHeight = 0
    row = []
  }
}

function boxOf({ members, x, y }: Placed, radius: Float32Array) {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  members.forEach((member, i) => {
    const room = radius[member]! + margin / 2
    left = Math.min(left, x[i]! - room)
    right = Math.max(right, x[i]! + room)
    top = Math.min(top, y[i]! - room)
    bottom = Math.max(bottom, y[i]! + room)
  })
  return { left, top, width: right - left, height: bottom - top }
}
