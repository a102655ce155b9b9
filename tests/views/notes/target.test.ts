import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dayOfIso, parseEdtf } from "../../../src/model/edtf"
import type { Note } from "../../../src/model/note"
import { draftOf, putDraft } from "../../../src/state/drafts"
import { beginNote, draftKey, editNote, placeOf, stretchOf } from "../../../src/views/notes/target"
import { smallNotes } from "../../fixtures/noted-dossier"

test("a window becomes an EDTF date that says the same days, before the common era and up to 9999 too", () => {
  const day = fc.integer({ min: dayOfIso("-9999-01-01"), max: dayOfIso("9999-12-31") })
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      expect(parseEdtf(stretchOf([from, to]))).toMatchObject({ firstDay: from, lastDay: to })
    }),
  )
  expect(stretchOf([20_498, 20_498])).toBe("2026-02-14")
  expect(stretchOf([20_497.6, 20_530.6])).toBe("2026-02-14/2026-03-19")
})

describe("where a note comes to stand", () => {
  const [onEvent, onTime, onActor] = smallNotes() as [Note, Note, Note]

  test("is the target, with the date as it is typed; nowhere while that is none", () => {
    expect(placeOf({ kind: "event", event: "munich" }, undefined)).toEqual({ kind: "event", event: "munich" })
    expect(placeOf({ kind: "time" }, " 2026-02~ ")).toEqual({ kind: "time", date: "2026-02~" })
    expect(placeOf({ kind: "actor", actor: "japan" }, "2026")).toEqual({ kind: "actor", actor: "japan", date: "2026" })
    for (const date of ["", "soon", "2026-02-30", "2026-03/2026-02", undefined])
      expect(placeOf({ kind: "time" }, date)).toBeUndefined()
  })

  test("is what it was, when a note is changed without its date", () => {
    for (const note of [onEvent, onTime, onActor]) {
      editNote("d", note)
      const key = draftKey("d", { kind: "note", note })
      expect(draftOf(key)?.text).toBe(note.text)
      expect(placeOf({ kind: "note", note }, draftOf(key)?.date)).toEqual(note.on)
      putDraft(key, undefined)
    }
  })

  test("a new note begins with the window's days, one on an event without any", () => {
    beginNote("d", { kind: "actor", actor: "japan" }, [20_498, 20_531])
    expect(draftOf("d/actor:japan")?.date).toBe("2026-02-14/2026-03-19")
    beginNote("d", { kind: "event", event: "munich" }, [20_498, 20_531])
    expect(draftOf("d/event:munich")?.date).toBeUndefined()
    for (const key of ["d/actor:japan", "d/event:munich"]) putDraft(key, undefined)
  })
})
