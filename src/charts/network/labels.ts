/** Names beside their actors, the important first: beside, above or below, where no form, no other name and no edge is in the way. */
import { ellipsis, textWidth } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Box } from "./ground"

export interface Disc {
  readonly x: number
  readonly y: number
  /** px from the middle within which the form lies. */
  readonly reach: number
}

export interface Named extends Disc {
  readonly code: number
  readonly name: string
  readonly size: number
  readonly weight: number
  /** Set though it may cover others: what is picked or pointed at always says its name. */
  readonly isForced: boolean
}

export interface Label {
  readonly code: number
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly box: Box
}

const gap = 4
/** Height of capitals and of what hangs below the line, in parts of the size. */
const rise = 0.78
const fall = 0.24
const cell = 32

/** Places the names of `wanted` in their order; a name without a free place is left out. `discs` are all forms in sight. */
export function placeLabels(wanted: readonly Named[], discs: readonly Disc[], frame: Box): Label[] {
  const taken = boxesOf()
  for (const { x, y, reach } of discs)
    taken.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach })
  const labels: Label[] = []
  for (const named of wanted) {
    const small = named.size > textSizes.small ? placesOf({ ...named, size: textSizes.small }) : []
    const places = [...placesOf(named), ...small].filter((label) => isWithin(label.box, frame))
    const free = places.find((label) => !taken.meets(label.box))
    const label = free ?? (named.isForced ? (places[0] ?? pushedIn(named, frame)) : undefined)
    if (!label) continue
    taken.add(label.box)
    labels.push(label)
  }
  return labels
}

/** Right, left, below, above, then the corners. */
function placesOf({ code, name, x, y, reach, size, weight }: Named): Label[] {
  const width = textWidth(name, size, { weight })
  const middle = y + (size * (rise - fall)) / 2
  const below = y + reach + gap / 2 + size * rise
  const above = y - reach - gap / 2 - size * fall
  const at = (left: number, baseline: number): Label => ({
    ...{ code, text: name, size, weight, x: left, y: baseline },
    box: {
      left: left - 2,
      top: baseline - size * rise - 1,
      right: left + width + 2,
      bottom: baseline + size * fall + 1,
    },
  })
  const right = x + reach + gap
  const left = x - reach - gap - width
  const slant = reach * 0.6
  return [
    at(right, middle),
    at(left, middle),
    at(x - width / 2, below),
    at(x - width / 2, above),
    at(x + slant, below - 2),
    at(x + slant, above + 2),
    at(x - slant - width, below - 2),
    at(x - slant - width, above + 2),
  ]
}

/** Above or below, pushed in from the edge: for a name that must be said but is longer than there is room beside its actor. */
function pushedIn({ code, name, x, y, reach, size, weight }: Named, frame: Box): Label {
  const text = ellipsis(name, size, frame.right - frame.left - 4, { weight })
  const width = textWidth(text, size, { weight })
  const left = Math.max(frame.left + 2, Math.min(frame.right - 2 - width, x - width / 2))
  const below = y + reach + gap / 2 + size * rise
  const baseline = below + size * fall + 1 <= frame.bottom ? below : y - reach - gap / 2 - size * fall
  const box = { left, top: baseline - size * rise, right: left + width, bottom: baseline + size * fall }
  return { code, text, size, weight, x: left, y: baseline, box }
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
}

/** Boxes in a grid, to be met without looking at all of them. */
function boxesOf() {
  const cells = new Map<number, Box[]>()
  const visit = (box: Box, each: (key: number) => boolean): boolean => {
    for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column += 1) {
      for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row += 1) {
        if (each(column * 0x10000 + row)) return true
      }
    }
    return false
  }
  return {
    add(box: Box): void {
      visit(box, (key) => {
        const known = cells.get(key)
        if (known) known.push(box)
        else cells.set(key, [box])
        return false
      })
    },
    meets(box: Box): boolean {
      return visit(box, (key) => cells.get(key)?.some((other) => touches(box, other)) ?? false)
    },
  }
}

const touches = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
