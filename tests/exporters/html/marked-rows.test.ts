import { expect, test } from "vitest"
import { rowsOfMark } from "../../../src/exporters/html/marked-rows"

const columns = [{ id: "id", label: "ID", kind: "text" }] as const

test("a mark stands for the rows that its key names, and for no others", () => {
  const events = rowsOfMark({ name: "", columns, rows: [["a"], ["b"]], keys: ["event:1", "event:12"] })
  expect([events("event:12:3"), events("event:1"), events("event:2"), events("lane:1")]).toEqual([[1], [0], [], []])
  const actors = rowsOfMark({ name: "", columns, rows: [["japan"], ["china"]] })
  expect([actors("actor:japan"), actors("tie:china+japan"), actors("tie:china+x")]).toEqual([[0], [1, 0], [1]])
  expect(rowsOfMark({ name: "", columns: [{ ...columns[0], id: "measure" }], rows: [["a"]] })("a")).toEqual([])
  expect(rowsOfMark(undefined)("a")).toEqual([])
})
