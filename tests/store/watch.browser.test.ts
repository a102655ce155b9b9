import { expect, test, vi } from "vitest"
import { undoChange } from "../../src/store/changes"
import { deleteDossier, readRows, renameDossier, storeDossier } from "../../src/store/dossiers"
import { type Stored, watchStored } from "../../src/store/watch"
import { freshName, incoming, tab } from "./fixture"

test("another tab hears of every change, and hears nothing after it stopped listening", async () => {
  const name = freshName()
  const [here, there] = [tab(name), tab(name)]
  const heard: Stored[] = []
  const stop = watchStored(
    (stored) => heard.push(stored),
    (error) => expect.unreachable(String(error)),
    there,
  )
  const last = () => heard.at(-1)?.rows.map(({ id, revision, head }) => [id, revision, head?.title.en])
  await vi.waitFor(() => expect(last()).toEqual([]))
  await storeDossier(incoming("a"), { at: 1 }, here)
  await vi.waitFor(() => expect(last()).toEqual([["a", 1, "Title of a"]]))
  await renameDossier("a", { en: "New" }, 2, here)
  await vi.waitFor(() => expect(last()).toEqual([["a", 2, "New"]]))
  await deleteDossier("a", 3, here)
  await vi.waitFor(() => expect(last()).toEqual([["a", 3, undefined]]))
  await undoChange(undefined, there)
  await vi.waitFor(() => expect(last()).toEqual([["a", 4, "New"]]))
  expect(heard.at(-1)?.steps.map(({ kind, isUndone }) => [kind, isUndone])).toEqual([
    ["import", false],
    ["rename", false],
    ["delete", true],
  ])
  stop()
  const before = heard.length
  await renameDossier("a", { en: "Newer" }, 5, here)
  await new Promise((resume) => setTimeout(resume, 100))
  expect(heard).toHaveLength(before)
})

test("two tabs that store the same dossier at once end with one of them on top of the other, both whole", async () => {
  const name = freshName()
  const [here, there] = [tab(name), tab(name)]
  const revisions = await Promise.all([
    storeDossier(incoming("a", 1000), { at: 1 }, here),
    storeDossier(incoming("a", 2000), { at: 1 }, there),
  ])
  expect(revisions.sort()).toEqual([1, 2])
  const [row] = await readRows(here)
  expect(row?.revision).toBe(2)
  const parts = await here.parts
    .where("body")
    .equals(row?.head?.body ?? "")
    .count()
  expect(parts).toBe(1 + Math.ceil((row?.head?.counts.events ?? 0) / 256))
})
