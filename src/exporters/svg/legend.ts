/** Where the legend of a chart begins: forms, each followed by its name, at the end of its marks. */
import type { Mark } from "../../scene/scene"

const isForm = (mark: Mark | undefined) =>
  mark?.kind === "group" && !mark.clip && mark.marks.every(({ key }) => key === undefined)

/** A text that stands for nothing else and begins where it is placed. */
const plain = (mark: Mark | undefined) =>
  mark?.kind === "text" && mark.key === undefined && !mark.label && !mark.anchor ? mark : undefined

/** The number of marks where there is no legend. */
export function startOfLegend(marks: readonly Mark[]): number {
  let start = marks.length
  // Words beneath the legend belong to it.
  while (plain(marks[start - 1]) && itemBefore(marks, start) === start) start -= 1
  for (let before = itemBefore(marks, start); before < start; before = itemBefore(marks, start)) start = before
  return isForm(marks[start]) ? start : marks.length
}

/** Where the form begins whose name, in one line or several, ends just before; `end` where there is none. */
function itemBefore(marks: readonly Mark[], end: number): number {
  let at = end - 1
  const last = plain(marks[at])
  while (last && plain(marks[at - 1])?.x === last.x) at -= 1
  return last && isForm(marks[at - 1]) ? at - 1 : end
}
