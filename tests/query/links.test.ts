import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { relations } from "../../src/model/event"
import { buildIndex, decodeIndex, encodeIndex } from "../../src/query/columns"
import { linkColumns, linksFrom, linksTo } from "../../src/query/links"
import { dossier, eventOf, index, rowOf } from "../fixtures/born-case"

describe("links", () => {
  test("every link of the born case is found from both of its ends", () => {
    const { links } = index
    if (!links) throw new Error("The born case has links")
    for (let row = 0; row < index.size; row += 1) {
      const event = eventOf(row)
      expect(linksFrom(links, row)).toEqual(
        event?.links.map(({ event: id, relation }) => ({ relation, row: rowOf(id) })),
      )
      const backward = dossier.events.flatMap((other) =>
        other.links
          .filter((link) => link.event === event?.id)
          .map(({ relation }) => ({ relation, row: rowOf(other.id) })),
      )
      expect(linksTo(links, row)).toHaveLength(backward.length)
      expect(linksTo(links, row)).toEqual(expect.arrayContaining(backward))
    }
  })

  test("what leads in is what leads out, seen from the other end; a link to nothing is left out", () => {
    const events = fc.array(
      fc.array(fc.record({ event: fc.nat(12).map((n) => `e${n}`), relation: fc.constantFrom(...relations) }), {
        maxLength: 4,
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(events, (linked) => {
        const order = Uint32Array.from(linked, (_, i) => linked.length - 1 - i)
        const records = linked.map((links, i) => ({ id: `e${i}`, links }))
        const columns = linkColumns(records, order)
        const rows = Array.from(order, (_, row) => row)
        const out = columns
          ? rows.flatMap((row) => linksFrom(columns, row).map((link) => `${row} ${link.relation} ${link.row}`))
          : []
        const back = columns
          ? rows.flatMap((row) => linksTo(columns, row).map((link) => `${link.row} ${link.relation} ${row}`))
          : []
        const plain = linked.flatMap((links, i) =>
          links
            .filter((link) => Number(link.event.slice(1)) < linked.length)
            .map(
              (link) => `${linked.length - 1 - i} ${link.relation} ${linked.length - 1 - Number(link.event.slice(1))}`,
            ),
        )
        expect(out.toSorted()).toEqual(plain.toSorted())
        expect(back.toSorted()).toEqual(plain.toSorted())
      }),
    )
  })

  test("links travel with the index, and cost nothing where there are none", () => {
    const back = decodeIndex(encodeIndex(index), index.catalog, index.dossier, 1)
    expect(back.links).toEqual(index.links)
    const unlinked = buildIndex({ ...dossier, events: dossier.events.map((event) => ({ ...event, links: [] })) }, 1)
    expect(unlinked.links).toBeUndefined()
    expect(decodeIndex(encodeIndex(unlinked), index.catalog, index.dossier, 1).links).toBeUndefined()
  })
})
