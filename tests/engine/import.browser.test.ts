import { describe, expect, test } from "vitest"
import { exportDossier } from "../../src/engine/export"
import { acceptDraft, dropDraft, importDossier, readDraft } from "../../src/engine/import"
import { packDossier, unpackDossier } from "../../src/engine/share"
import { editedNote, type Note, newNote } from "../../src/model/note"
import { undoChange } from "../../src/store/changes"
import { deleteDossier, readRows } from "../../src/store/dossiers"
import { deleteNote, putNote } from "../../src/store/notes"
import { context, dossierOf, everything, fileOf, withEmptyStore } from "./fixture"

withEmptyStore()

async function exported(id: string): Promise<string> {
  const outcome = await exportDossier(context(), id)
  return outcome.kind === "done" ? outcome.value.text() : expect.unreachable(outcome.kind)
}

describe("a round trip", () => {
  test.each(["road-to-the-summit", "us-diplomatic-travel"])("of %s is exact, byte for byte", async (id) => {
    const text = await (await fetch(`/${id}.json`)).text()
    const outcome = await importDossier(context(), new Blob([text]), "new")
    expect(outcome).toMatchObject({ kind: "done", value: { id, revision: 1, issues: [] } })
    expect(await exported(id)).toBe(text)
  })

  test("keeps the order of events and fields, empty lists, and what is left out", async () => {
    const dossier = { ...dossierOf("a", 700), phases: [], claims: [] }
    const [first, second] = dossier.events
    const odd = {
      ...dossier,
      events: [...dossier.events, { ...first, id: "x", topics: [], links: [] }, { ...second, id: "y" }],
    }
    await importDossier(context(), fileOf(odd), "new")
    expect(JSON.stringify(JSON.parse(await exported("a")))).toBe(JSON.stringify(odd))
  })

  test("through the export and back again changes nothing more", async () => {
    await importDossier(context(), fileOf({ ...dossierOf("a", 300), riddle: 1 }), "new")
    const once = await exported("a")
    await importDossier(context(), new Blob([once]), "replace")
    expect(await exported("a")).toBe(once)
  })
})

describe("notes", () => {
  const noteOf = (id: string, text = `Note ${id}`): Note => newNote(id, { kind: "event", event: "e1" }, text, 1_000)
  const notesIn = (text: string): readonly Note[] => JSON.parse(text).notes
  const noted = () => ({ ...dossierOf("a", 4), notes: [noteOf("n1"), noteOf("n2")] })

  test("of a file come with it, and go out again byte for byte where they stood among the fields", async () => {
    const { events, ...rest } = noted()
    await importDossier(context(), fileOf({ ...rest, events }), "new")
    expect(JSON.stringify(JSON.parse(await exported("a")))).toBe(JSON.stringify({ ...rest, events }))
  })

  test("stay at home when the dossier goes out in a link, which may be only so long", async () => {
    await importDossier(context(), fileOf(noted()), "new")
    const packed = await packDossier(context(), "a")
    const link = packed.kind === "done" ? await unpackDossier(context(), packed.value) : packed
    const sent = JSON.parse(link.kind === "done" ? await link.value.text() : "{}")
    expect(sent).toMatchObject({ id: "a", events: dossierOf("a", 4).events })
    expect(sent.notes ?? []).toEqual([])
    const letters = crypto.getRandomValues(new Uint8Array(50_000))
    const text = Array.from(letters, (n) => n.toString(36)).join("")
    const [mofa] = dossierOf("b", 1).sources
    const long = { ...dossierOf("b", 1), sources: [{ ...mofa, text }] }
    await importDossier(context(), fileOf(long), "new")
    expect(await packDossier(context(), "b")).toMatchObject({
      kind: "refused",
      issues: [{ code: "issue.linkTooLong", values: { most: 60 } }],
    })
  })

  test("are counted before they are accepted", async () => {
    expect(await readDraft(context(), fileOf(noted()))).toMatchObject({ kind: "done", value: { notes: 2, issues: [] } })
  })

  test("are exported as they are now, at the end of a file that had none", async () => {
    const file = dossierOf("a", 4)
    await importDossier(context(), fileOf(file), "new")
    const without = await exported("a")
    await putNote("a", noteOf("n1", "first"), 2)
    await putNote("a", editedNote(noteOf("n1"), { kind: "time", date: "2026-02" }, "second 二", 2_000), 3)
    const text = await exported("a")
    expect(notesIn(text)).toMatchObject([{ id: "n1", text: "second 二", on: { kind: "time", date: "2026-02" } }])
    expect(Object.keys(JSON.parse(text)).at(-1)).toBe("notes")
    await deleteNote("a", "n1", 4)
    expect(await exported("a")).toBe(without)
  })

  test("come back whole from an export, even under another id and beside others", async () => {
    await importDossier(context(), fileOf(noted()), "new")
    await putNote("a", newNote("n3", { kind: "event", event: "never" }, "an orphan", 5), 2)
    const text = await exported("a")
    const again = await importDossier(context(), new Blob([text]), "new")
    expect(again).toMatchObject({ value: { id: "a-2", issues: [{ severity: "warning", code: "issue.orphanNote" }] } })
    expect(notesIn(await exported("a-2"))).toEqual(notesIn(text))
    // What the gate left standing is kept letter for letter, though it had something to say.
    expect((await exported("a-2")).replace('"a-2"', '"a"')).toBe(text)
  })

  test("survive a new file in place of the dossier, which may lack what they are written on", async () => {
    await importDossier(context(), fileOf(dossierOf("a", 4)), "new")
    await putNote("a", noteOf("mine"), 2)
    await importDossier(context(), fileOf({ ...dossierOf("a", 1), notes: [noteOf("theirs")] }), "replace")
    expect(notesIn(await exported("a")).map(({ id }) => id)).toEqual(["mine", "theirs"])
    await undoChange()
    expect(notesIn(await exported("a")).map(({ id }) => id)).toEqual(["mine"])
  })

  test("that are bad fall alone and are named by their paths", async () => {
    const notes = [
      noteOf("n1"),
      { ...noteOf("n2"), text: "" },
      { ...noteOf("n3"), on: { kind: "time", date: "soon" } },
      7,
    ]
    const outcome = await importDossier(context(), fileOf({ ...dossierOf("a", 2), notes }), "new")
    const issues = outcome.kind === "done" ? outcome.value.issues : []
    expect(issues.map(({ where }) => where.path)).toEqual(["notes[1].text", "notes[2].on.date", "notes[3]"])
    expect(notesIn(await exported("a")).map(({ id }) => id)).toEqual(["n1"])
  })

  test("of a deleted dossier do not come back with another file", async () => {
    await importDossier(context(), fileOf(dossierOf("a", 2)), "new")
    await putNote("a", noteOf("mine"), 2)
    await deleteDossier("a", 3)
    await importDossier(context(), fileOf(dossierOf("a", 2)), "new")
    expect(notesIn(await exported("a"))).toBeUndefined()
  })
})

describe("importing", () => {
  test("tells how far it has come, from reading to storing", async () => {
    const { told, ...rest } = context()
    await importDossier(rest, fileOf(dossierOf("a", 20_000)), "new")
    const stages = [...new Set(told.map(({ stage }) => stage))]
    expect(stages).toEqual(["read", "check", "sort", "store"])
    const stored = told.filter(({ stage }) => stage === "store").map(({ share }) => share ?? Number.NaN)
    expect(stored).toEqual(stored.toSorted((a, b) => a - b))
    expect(stored.length).toBeGreaterThan(2)
  })

  test("as new under an id that is taken finds another; in place of it, replaces", async () => {
    const file = fileOf(dossierOf("a", 3))
    expect(await importDossier(context(), file, "new")).toMatchObject({ value: { id: "a", revision: 1 } })
    expect(await importDossier(context(), file, "new")).toMatchObject({ value: { id: "a-2", revision: 1 } })
    expect(await importDossier(context(), file, "replace")).toMatchObject({ value: { id: "a", revision: 2 } })
    expect(JSON.parse(await exported("a-2")).id).toBe("a-2")
  })

  test("lets bad records fall alone and says which", async () => {
    const dossier = dossierOf("a", 4)
    const events = [dossier.events[0], { id: "bad" }, 7, dossier.events[3]]
    const outcome = await importDossier(context(), fileOf({ ...dossier, events }), "new")
    expect(outcome).toMatchObject({ kind: "done", value: { id: "a" } })
    const issues = outcome.kind === "done" ? outcome.value.issues : []
    expect(issues.map(({ where }) => where.path?.match(/^events\[\d\]/)?.[0])).toContain("events[1]")
    expect((await readRows())[0]?.head?.counts.events).toBe(2)
    expect(JSON.parse(await exported("a")).events.map(({ id }: { id: string }) => id)).toEqual(["e0", "e3"])
  })

  test.each([
    ["a broken file", '{"format":"sherpa.dossier",'],
    ["another format", "<html>"],
    ["other JSON", "[1,2,3]"],
    ["a newer version", JSON.stringify({ ...dossierOf("a", 1), version: 99 })],
    ["no text at all", new Uint8Array([0x7b, 0xff, 0xfe, 0x00])],
    ["an empty file", ""],
  ])("%s is refused in words, and loses nothing", async (_, content) => {
    await importDossier(context(), fileOf(dossierOf("a", 300)), "new")
    const before = await everything()
    const outcome = await importDossier(context(), new Blob([content]), "replace")
    expect(outcome.kind).toBe("refused")
    expect(outcome.kind === "refused" && outcome.issues.length).toBeGreaterThan(0)
    expect(await everything()).toBe(before)
  })

  test("can be cancelled at any step, and leaves what was there", async () => {
    await importDossier(context(), fileOf(dossierOf("a", 300)), "new")
    const before = await everything()
    for (const at of ["read", "check", "sort", "store"]) {
      const cancel = new AbortController()
      const report = ({ stage, share = 1 }: { stage: string; share?: number | undefined }) => {
        if (stage === at && share > 0) cancel.abort()
      }
      const importing = importDossier({ signal: cancel.signal, report }, fileOf(dossierOf("a", 20_000)), "replace")
      await expect(importing, at).rejects.toThrow()
      expect(await everything(), at).toBe(before)
    }
  })
})

describe("a dossier as lines", () => {
  const linesOf = (dossier: ReturnType<typeof dossierOf>) => {
    const { events, actors, sources, ...head } = dossier
    const records = [
      ...actors.map((actor) => ({ actor })),
      ...sources.map((source) => ({ source })),
      ...events.map((event) => ({ event })),
    ]
    return [head, ...records].map((line) => JSON.stringify(line)).join("\n")
  }

  test("is stored as the same dossier as one JSON file, each event letter for letter", async () => {
    const dossier = dossierOf("a", 700)
    const odd = linesOf(dossier)
      .replace('{"event":{"id":"e5",', '{"event": {"id":"e5",')
      .replace('{"event":{"id":"e6",', '{"event":{  "id":"e6",')
    expect(await importDossier(context(), new Blob([odd]), "new")).toMatchObject({ value: { id: "a", issues: [] } })
    const text = await exported("a")
    expect(JSON.parse(text)).toEqual(dossier)
    expect(text).toContain('{  "id":"e6",')
  })

  test("loses only the lines that are wrong, and names them", async () => {
    const lines = linesOf(dossierOf("a", 4)).split("\n")
    lines[5] = lines[5]?.slice(0, -9) ?? ""
    lines.push('{"event":1,"event":{"id":"x"}}', '{"riddle":1}')
    const outcome = await importDossier(context(), new Blob([lines.join("\n")]), "new")
    const issues = outcome.kind === "done" ? outcome.value.issues : []
    expect(
      issues
        .map(({ where }) => where.line)
        .filter(Boolean)
        .sort(),
    ).toEqual([6, 9])
    expect(JSON.parse(await exported("a")).events.map(({ id }: { id: string }) => id)).toEqual(["e0", "e1", "e3"])
  })
})

describe("reading before accepting", () => {
  test("says what was found and changes nothing until it is accepted", async () => {
    const before = await everything()
    const found = await readDraft(context(), fileOf(dossierOf("a", 5)))
    if (found.kind !== "done") return expect.unreachable()
    expect(found.value).toMatchObject({
      id: "a",
      title: { ja: "資料" },
      counts: { events: 5, actors: 1, sources: 1 },
      issues: [],
    })
    expect(await everything()).toBe(before)
    expect(await acceptDraft(context(), found.value.draft, "new")).toMatchObject({ kind: "done", value: { id: "a" } })
    expect(await readRows()).toHaveLength(1)
  })

  test("forgets what was rejected or already stored, and says so", async () => {
    const found = await readDraft(context(), fileOf(dossierOf("a", 5)))
    if (found.kind !== "done") return expect.unreachable()
    await dropDraft(context(), found.value.draft)
    expect(await acceptDraft(context(), found.value.draft, "new")).toMatchObject({
      kind: "refused",
      issues: [{ code: "issue.draftGone" }],
    })
    expect(await readRows()).toEqual([])
  })
})

describe("what comes in is hostile until it is read", () => {
  const hostile: [string, unknown][] = [
    [
      "keys that name prototypes",
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    ],
    ["wrong types everywhere", { title: 7, actors: "many", topics: { length: 3 }, events: [[], null, "x", 1, true] }],
    ["lone surrogates", { title: { en: "\ud800" }, actors: [{ id: "\udfff", kind: "state", name: { en: "x" } }] }],
    ["a thousand strangers", Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`stranger${i}`, i]))],
  ]
  test.each(hostile)("%s do no harm", async (_, part) => {
    const outcome = await importDossier(context(), fileOf({ ...dossierOf("a", 3), ...(part as object) }), "new")
    expect(["done", "refused"]).toContain(outcome.kind)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    if (outcome.kind === "done") expect(JSON.parse(await exported("a")).id).toBe("a")
  })

  test("nesting without end does no harm, wherever it stands", async () => {
    const nest = `${"[".repeat(100_000)}${"]".repeat(100_000)}`
    const text = JSON.stringify({ ...dossierOf("a", 3), riddle: "@@" }).replace('"@@"', nest)
    expect((await importDossier(context(), new Blob([text]), "new")).kind).toBe("done")
    const inEvent = JSON.stringify(dossierOf("b", 3)).replace('"kind":"meeting"', `"kind":"meeting","riddle":${nest}`)
    expect((await importDossier(context(), new Blob([inEvent]), "new")).kind).toBe("done")
    expect(JSON.parse(await exported("b")).events).toHaveLength(3)
  })
})
