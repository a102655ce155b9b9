import { expect, test } from "vitest"
import { readRows, storeDossier } from "../../src/store/dossiers"
import { readEvents, readRecords, readRest, rowsPerChunk } from "../../src/store/records"
import { eventLine, freshName, incoming, tab } from "./fixture"

test("records come back in the order of the file, letter for letter, whatever the order of the rows", async () => {
  const db = tab(freshName())
  const events = rowsPerChunk * 20 + 7
  const order = Array.from({ length: events }, (_, row) => (row * 1009) % events)
  await storeDossier(incoming("a", events, order), { at: 1 }, db)
  const read = await readRecords("a@1", events, db)
  expect(read?.rest).toBe('{"id":"a","events":[]}')
  expect(read?.lines).toEqual(Array.from({ length: events }, (_, position) => eventLine(position)))
})

test("a chunk holds the events of its rows, with what their lines leave out", async () => {
  const db = tab(freshName())
  const order = Array.from({ length: 600 }, (_, row) => 599 - row)
  await storeDossier(incoming("a", 600, order), { at: 1 }, db)
  const chunk = await readEvents("a@1", 1, db)
  expect(chunk.map(({ id }) => id)).toEqual(order.slice(256, 512).map((position) => `e${position}`))
  expect(chunk[0]).toMatchObject({ title: { ja: "会談" }, participants: [], topics: [], evidence: [], links: [] })
  expect(await readEvents("a@1", 2, db)).toHaveLength(600 - 512)
  expect(await readEvents("a@1", 3, db)).toEqual([])
})

test("a dossier without events has a body all the same", async () => {
  const db = tab(freshName())
  await storeDossier(incoming("a", 0), { at: 1 }, db)
  expect(await readRecords("a@1", 0, db)).toEqual({ rest: '{"id":"a","events":[]}', lines: [] })
  expect(await readRest("a@1", db)).toBe('{"id":"a","events":[]}')
  expect(await readRows(db)).toHaveLength(1)
})

test("a body that is gone is told from an empty one", async () => {
  const db = tab(freshName())
  expect(await readRecords("a@1", 0, db)).toBeUndefined()
})
