import { expect, test, vi } from "vitest"
import { buildIndex } from "../../src/query/columns"
import { createFilter } from "../../src/query/filter"
import { perRows } from "../../src/query/per-rows"
import { dossier } from "../fixtures/born-case"

test("an answer is found once for the same rows and question, and the last few are remembered", () => {
  const index = buildIndex(dossier, 1)
  const filter = createFilter(index)
  const rowsOf = (topic: string) =>
    filter.rows({ topic: { include: [topic], exclude: [] } }, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
      .matching
  const [a, b, c] = [rowsOf("trade"), rowsOf("security"), rowsOf("region")]
  const find = vi.fn(() => ({}))
  const remembered = perRows<object>(2)
  const first = remembered(index, a, "topic", find)
  expect(remembered(index, b, "topic", find)).not.toBe(first)
  expect(remembered(index, a, "topic", find)).toBe(first)
  expect(find).toHaveBeenCalledTimes(2)
  expect(remembered(index, a, "actor", find)).not.toBe(first)
  expect(remembered(buildIndex(dossier, 2), a, "topic", find)).not.toBe(first)
  remembered(index, c, "topic", find)
  expect(remembered(index, a, "topic", find)).not.toBe(first)
})
