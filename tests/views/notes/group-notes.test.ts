import fc from "fast-check"
import { expect, test } from "vitest"
import { type Note, newNote } from "../../../src/model/note"
import { groupNotes } from "../../../src/views/notes/group-notes"
import { dossier, index } from "../../fixtures/born-case"

const on: fc.Arbitrary<Note["on"]> = fc.oneof(
  fc.record({
    kind: fc.constant("event" as const),
    event: fc.constantFrom("never", ...dossier.events.slice(0, 30).map(({ id }) => id)),
  }),
  fc.record({
    kind: fc.constant("time" as const),
    date: fc.constantFrom("2026-03", "../2026-02", "2025-12-01", "2026/.."),
  }),
  fc.record({
    kind: fc.constant("actor" as const),
    actor: fc.constantFrom("japan", "nobody"),
    date: fc.constant("2026"),
  }),
)
const notes = fc
  .array(fc.tuple(on, fc.nat(5)), { maxLength: 40 })
  .map((list) => list.map(([place, at], i) => newNote(`n${i}`, place, `Note ${i}`, at)))

test("every note stands once, with its like, by the day of what it is written on; orphans last", () => {
  fc.assert(
    fc.property(notes, (list) => {
      const groups = groupNotes(list, index)
      expect(groups.flatMap((group) => group.notes.map(({ id }) => id)).sort()).toEqual(list.map(({ id }) => id).sort())
      const order = ["event", "time", "actor", "orphan"]
      expect(groups.map(({ kind }) => kind)).toEqual(
        order.filter((kind) => groups.some((group) => group.kind === kind)),
      )
      for (const { kind, notes: own } of groups) {
        for (const { on: place } of own) {
          const isOrphan =
            (place.kind === "event" && place.event === "never") || (place.kind === "actor" && place.actor === "nobody")
          expect(kind === "orphan").toBe(isOrphan)
          if (!isOrphan) expect(place.kind).toBe(kind)
        }
      }
      const dates = groups
        .find(({ kind }) => kind === "event")
        ?.notes.map(
          ({ on: place }) => dossier.events.find(({ id }) => place.kind === "event" && id === place.event)?.date,
        )
      // Where each date is a plain day, the order of the texts is the order of time.
      if (dates?.every((date) => date && /^\d{4}-\d\d-\d\d$/.test(date))) expect(dates).toEqual(dates.toSorted())
    }),
  )
})

test("an open beginning comes before every day", () => {
  const list = ["2026-03", "../2026-02", "2025-12-01"].map((date, i) =>
    newNote(`n${i}`, { kind: "time", date }, "x", 0),
  )
  expect(groupNotes(list, index)[0]?.notes.map(({ id }) => id)).toEqual(["n1", "n2", "n0"])
})
