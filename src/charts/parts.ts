/** Dividing the lanes or rows of a figure among pages. */

/**
 * Places 0 … count − 1 in runs, as few as fit, and of these as even ones as fit. `fits` is asked of a run's first place and the one after its last; a run
 * of one is taken whether it fits or not. Where it can, a run begins at a place that heads others (`isHead`). What is shorter fits where something longer does.
 */
export function partsThatFit(
  count: number,
  fits: (from: number, to: number) => boolean,
  isHead: (place: number) => boolean = () => true,
): readonly (readonly [from: number, to: number])[] {
  const full = filled(count, fits, isHead)
  const even = evenly(count, full.length, isHead)
  return even.length === full.length && even.every(([from, to]) => to - from === 1 || fits(from, to)) ? even : full
}

type Run = readonly [from: number, to: number]

/** Each run as long as fits. */
function filled(count: number, fits: (from: number, to: number) => boolean, isHead: (place: number) => boolean): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < count; ) {
    const to = furthest(from, count, fits)
    let end = to
    while (to < count && end > from + 1 && !isHead(end)) end -= 1
    const next = end > from + 1 || isHead(end) ? end : to
    runs.push([from, next])
    from = next
  }
  return runs
}

/** The last place before which a run can end that begins here. */
function furthest(from: number, count: number, fits: (from: number, to: number) => boolean): number {
  let low = from + 1
  let high = count
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(from, middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** Runs of nearly the same length, each but the first from the head nearest to its even place. */
function evenly(count: number, runs: number, isHead: (place: number) => boolean): Run[] {
  const starts = [0]
  for (let i = 1; i < runs; i += 1) {
    const place = Math.round((count * i) / runs)
    const before = starts[i - 1]!
    const heads = [0, -1, 1, -2, 2].map((step) => place + step)
    starts.push(heads.find((start) => start > before && start < count && isHead(start)) ?? place)
  }
  return starts.map((start, i): Run => [start, starts[i + 1] ?? count]).filter(([from, to]) => to > from)
}
