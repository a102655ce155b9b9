import { expect, test } from "vitest"
import { run } from "../../src/engine/client"
import type { Progress } from "../../src/engine/job"
import { readRows, storedDossier } from "../../src/store/dossiers"
import { readEvents, rowsPerChunk } from "../../src/store/records"
import { dossierOf, fileOf, withEmptyStore } from "./fixture"

withEmptyStore()

/** Stores events whose titles come in no order, some of them twice, and gives their body. */
async function stored(events: number) {
  const dossier = dossierOf("a", events)
  const titled = dossier.events.map((event, i) => ({
    ...event,
    title: { en: `Round ${(i * 7919) % Math.ceil(events / 2)}`, ja: `第${(i * 31) % events}回` },
  }))
  await run("importDossier", [fileOf({ ...dossier, events: titled }), "new"])
  const { body } = storedDossier((await readRows())[0])!
  return { body, events }
}

test.each(["en", "ja"] as const)(
  "ranks the titles of every row as a plain sort of them does, in %s",
  async (locale) => {
    const of = await stored(3000)
    const titles: string[] = []
    for (let chunk = 0; chunk * rowsPerChunk < of.events; chunk += 1) {
      for (const { title } of await readEvents(of.body, chunk)) titles.push(title[locale] ?? "")
    }
    const told: Progress[] = []
    const outcome = await run("rankTitles", [of, locale], { onProgress: (progress) => told.push(progress) })
    const distinct = [...new Set(titles)].sort(new Intl.Collator(locale, { numeric: true }).compare)
    const rankOf = new Map(distinct.map((title, rank) => [title, rank]))
    expect(outcome.kind === "done" && [...outcome.value]).toEqual(titles.map((title) => rankOf.get(title)))
    expect(told.length).toBeGreaterThan(2)
  },
)

test("hears Cancel while titles are read", async () => {
  const of = await stored(12_000)
  const cancel = new AbortController()
  const outcome = await run("rankTitles", [of, "en"], { signal: cancel.signal, onProgress: () => cancel.abort() })
  expect(outcome).toEqual({ kind: "cancelled" })
})

test("of no events there is nothing to rank", async () => {
  expect(await run("rankTitles", [{ body: "none", events: 0 }, "en"])).toMatchObject({ kind: "done" })
})
