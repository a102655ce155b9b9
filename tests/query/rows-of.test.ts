import fc from "fast-check"
import { expect, test } from "vitest"
import { buildIndex } from "../../src/query/columns"
import { rowOfId } from "../../src/query/row-of"
import { rowsOfIds } from "../../src/query/rows-of"
import { dossier } from "../fixtures/born-case"

const index = buildIndex(dossier, 1)
const ids = dossier.events.map(({ id }) => id)

test("few ids and many are found where each is found alone, and what is unknown is left out", () => {
  const id = fc.oneof(fc.constantFrom(...ids), fc.string())
  fc.assert(
    fc.property(fc.array(id, { maxLength: 60 }), (wanted) => {
      const rows = rowsOfIds(index, wanted)
      for (const one of wanted) expect(rows.get(one), one).toBe(rowOfId(index, one))
    }),
  )
  expect(rowsOfIds(index, ids).size).toBe(ids.length)
})
