/**
 * Titles by weight, when every mark has its place. What is in sight has its title wherever one can stand that is in the way of no mark and of no
 * heavier title; lighter titles give way, and what is left of the room goes to cards, which cost no title. So no event is without title where a
 * lighter one has taken its place.
 */

import { byWeight, type Ground } from "./ground"
import {
  addDetails,
  findLabel,
  type Placed,
  type Room,
  removeDetails,
  removeLabel,
  setLabel,
  titlesUnder,
} from "./labels"

/** How often a title is tried for each that is allowed: in a figure too full for more, the lightest are not asked for. */
const triesPerLabel = 4

export function rankTitles(placed: readonly Placed[], rooms: readonly Room[], ground: Ground): void {
  for (const one of placed) {
    const room = rooms[one.entry.lane]!
    removeDetails(room, one)
    // What is out of sight keeps its title, so that those within do not jump when it comes.
    if (ground.isInSight(one.entry) && isCut(one, ground)) removeLabel(room, one)
  }
  const ranked = placed.filter(({ entry }) => ground.isInSight(entry)).toSorted((a, b) => byWeight(a.entry, b.entry))
  const titled = new Set(ranked.flatMap(({ label, entry }) => (label ? [entry.row] : [])))
  let tries = ground.mostLabels * triesPerLabel
  for (const one of ranked) {
    if (one.label || titled.has(one.entry.row)) continue
    if (tries-- <= 0) break
    giveTitle(one, rooms[one.entry.lane]!, ground, titled)
  }
  for (const one of ranked) {
    const cards = one.label && ground.cardsOf?.(one.entry)
    if (cards) addDetails(rooms[one.entry.lane]!, one, cards, ground.frame)
  }
}

function isCut({ label }: Placed, { frame: [first, last] }: Ground): boolean {
  return label !== undefined && (label.x0 < first || label.x1 > last)
}

/** A title where one is free, else in place of lighter ones, which are served after it. */
function giveTitle(one: Placed, room: Room, ground: Ground, titled: Set<number>): void {
  const { entry, row } = one
  const shapes = ground.shapesOf(entry)
  if (!shapes) return
  const limits = { frame: ground.frame, leavesRows: false }
  const yields = (other: Placed) => byWeight(entry, other.entry) < 0
  const spot =
    findLabel(room, entry, [row], shapes, limits) ?? findLabel(room, entry, [row], shapes, { ...limits, yields })
  if (!spot) return
  const { label } = spot
  for (let at = label.top; at < label.top + label.rows; at++) {
    for (const lighter of titlesUnder(room, at, label.x0, label.to)) {
      removeLabel(room, lighter)
      titled.delete(lighter.entry.row)
    }
  }
  setLabel(room, one, label)
  titled.add(entry.row)
}
