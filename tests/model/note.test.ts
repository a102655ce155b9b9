import { describe, expect, test } from "vitest"
import { mergeItems } from "../../src/model/items"
import { editedNote, longestNote, mostNotes, newNote } from "../../src/model/note"
import { dossierToJson } from "../../src/model/serialize"
import { validate } from "../../src/model/validate"
import { notedDossier, smallNotes } from "../fixtures/noted-dossier"
import { smallDossier } from "../fixtures/small-dossier"

/** The issues of the small dossier with these notes, as `severity path code lost`. */
function named(given: unknown) {
  const { dossier, issues } = validate({ ...smallDossier(), notes: given })
  return {
    kept: dossier?.notes.map(({ id }) => id),
    said: issues.map(({ severity, where, code, values }) => `${severity} ${where.path} ${code} ${values.lost}`),
  }
}

test("a change is later than what it changes, though the clock went back", () => {
  const before = newNote("a", { kind: "event", event: "munich" }, "  one\n", 2_000)
  const after = editedNote(before, before.on, "two", 1_000)
  expect(before.text).toBe("one")
  expect(after).toMatchObject({ id: "a", text: "two", created: before.created })
  expect(mergeItems([after], [before])).toEqual([after])
})

test("what is typed with half a character in it can be stored and read again", () => {
  const [read] =
    validate({
      ...smallDossier(),
      notes: [newNote("a", { kind: "time", date: "2026" }, "half \uD800", 0)],
    }).dossier?.notes ?? []
  expect(read?.text).toBe("half \uFFFD")
})

describe("the gate", () => {
  test("lets sound notes pass as they stand, and writes them again letter for letter", () => {
    const { dossier, issues } = validate(notedDossier())
    expect(issues).toEqual([])
    expect(dossier?.notes).toEqual(smallNotes())
    const text = dossier ? dossierToJson(dossier) : ""
    expect(validate(JSON.parse(text))).toEqual({ dossier, issues: [] })
  })

  test.each([
    [{ text: "" }, "error notes[0].text issue.empty record"],
    [{ text: "x".repeat(longestNote + 1) }, "error notes[0].text issue.tooLong record"],
    [{ text: 7 }, "error notes[0].text issue.type record"],
    [{ on: { kind: "event" } }, "error notes[0].on issue.note-on record"],
    [{ on: { kind: "event", event: "munich", date: "2026" } }, "error notes[0].on issue.note-on record"],
    [{ on: { kind: "actor", actor: "japan" } }, "error notes[0].on issue.note-on record"],
    [{ on: { kind: "place", place: "munich" } }, "error notes[0].on.kind issue.choice record"],
    [{ on: { kind: "time", date: "2026-02-30" } }, "error notes[0].on.date issue.date-impossible record"],
    [{ on: { kind: "time", date: "2026-03/2026-02" } }, "error notes[0].on.date issue.date-reversed record"],
    [{ changed: "yesterday" }, "error notes[0].changed issue.instant-form record"],
    [{ created: "2026-02-30T99:00:00Z" }, "error notes[0].created issue.instant-form record"],
    [{ id: "__proto__" }, "error notes[0].id issue.id-form record"],
  ])("names what is wrong with a note, which falls alone: %j", (patch, said) => {
    const [first, ...rest] = smallNotes()
    expect(named([{ ...first, ...patch }, ...rest])).toEqual({ kept: ["on-the-run-up", "on-motegi"], said: [said] })
  })

  test.each([
    [{ kind: "event", event: "never" }, "warning notes[0].on.event issue.orphanNote nothing"],
    [{ kind: "actor", actor: "nobody", date: "2026" }, "warning notes[0].on.actor issue.orphanNote nothing"],
  ])("keeps a note on what is not there, and says so: %j", (place, said) => {
    const [first] = smallNotes()
    expect(named([{ ...first, on: place }])).toEqual({ kept: ["on-munich"], said: [said] })
  })

  test("of two with one id keeps the first, and of too many those that there is room for", () => {
    const [first] = smallNotes()
    expect(named([first, first]).said).toEqual(["error notes[1].id issue.duplicateId record"])
    const many = Array.from({ length: mostNotes + 2 }, (_, i) => ({ ...first, id: `n${i}` }))
    const { kept, said } = named(many)
    expect(kept).toHaveLength(mostNotes)
    expect(said).toEqual([
      `error notes[${mostNotes}] issue.tooManyNotes record`,
      `error notes[${mostNotes + 1}] issue.tooManyNotes record`,
    ])
  })
})
