/** Groups that are there for their names only: nothing is placed or clipped by them. */
import type { Mark } from "../../scene/scene"

export type Group = Extract<Mark, { kind: "group" }>

export const group = (key: string, marks: readonly Mark[], label?: string): Group => ({
  ...{ kind: "group", x: 0, y: 0, key, marks },
  ...(label && { label }),
})

/** Marks of one key as a group where the first of them stands; those without a key as they are. */
export function byKey(marks: readonly Mark[]): readonly Mark[] {
  const known = new Map<string, Mark[]>()
  const order: (Mark | readonly [key: string, marks: readonly Mark[]])[] = []
  for (const mark of marks) {
    const own = mark.key === undefined ? undefined : known.get(mark.key)
    if (own) own.push(mark)
    else if (mark.key === undefined) order.push(mark)
    else {
      const first = [mark]
      known.set(mark.key, first)
      order.push([mark.key, first])
    }
  }
  return order.map((one) => ("kind" in one ? one : group(one[0], one[1], one[1].find(({ label }) => label)?.label)))
}
