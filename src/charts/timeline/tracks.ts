/** Which stretches of a lane's rows are taken, in cells of two px: the memory of the placement, so that nothing is ever set upon another. */

const cellPx = 2

/** One line of cells from `origin` px on. */
export interface Track {
  readonly origin: number
  readonly words: Uint32Array
}

export function emptyTrack(origin: number, width: number): Track {
  return { origin, words: new Uint32Array(Math.ceil(width / cellPx / 32) + 1) }
}

/** What lies on the edge of a cell lies there still when sums of px differ in their last digit. */
const rounding = 1e-6

// Outwards to whole cells: two stretches that share no cell share no px.
const firstCell = (track: Track, x: number) => Math.max(0, Math.floor((x - track.origin) / cellPx + rounding))
const lastCell = (track: Track, x: number) =>
  Math.min(track.words.length * 32 - 1, Math.ceil((x - track.origin) / cellPx - rounding) - 1)

/** Bits from..to of one word. */
function mask(from: number, to: number): number {
  return ((to === 31 ? 0xffffffff : (1 << (to + 1)) - 1) & ~((1 << from) - 1)) >>> 0
}

/** True when no px between the two is taken. What lies wholly outside the track is free. */
export function isFree(track: Track, from: number, to: number): boolean {
  const first = firstCell(track, from)
  const last = lastCell(track, to)
  for (let cell = first; cell <= last; cell = (cell | 31) + 1) {
    const word = cell >>> 5
    if ((track.words[word] as number) & mask(cell & 31, word === last >>> 5 ? last & 31 : 31)) return false
  }
  return true
}

function write(track: Track, from: number, to: number, taken: boolean): void {
  const first = firstCell(track, from)
  const last = lastCell(track, to)
  for (let cell = first; cell <= last; cell = (cell | 31) + 1) {
    const word = cell >>> 5
    const bits = mask(cell & 31, word === last >>> 5 ? last & 31 : 31)
    track.words[word] = taken ? (track.words[word] as number) | bits : (track.words[word] as number) & ~bits
  }
}

export const take = (track: Track, from: number, to: number): void => write(track, from, to, true)
export const release = (track: Track, from: number, to: number): void => write(track, from, to, false)
