import fc from "fast-check"
import { expect, test } from "vitest"
import { rewindDossier } from "../../src/model/rewind"
import { buildIndex, rowOrder } from "../../src/query/columns"
import { createRewinder } from "../../src/query/rewind-events"
import { rewindIndex } from "../../src/query/rewind-index"
import { day, dossier } from "./rewind-arbitrary"

test("the records of a rewound index are those of the dossier rewound, each always the same object", () => {
  fc.assert(
    fc.property(dossier, day, (whole, to) => {
      const rewound = rewindIndex(buildIndex(whole, 1), to)
      const rewind = createRewinder(rewound)
      const order = rowOrder(whole)
      const naive = new Map(rewindDossier(whole, to).events.map((event) => [event.id, event]))
      for (const stored of rewound.storedRows) {
        const event = whole.events[order[stored]!]!
        expect(rewind(event)).toEqual(naive.get(event.id))
        expect(rewind(event)).toBe(rewind(event))
      }
    }),
  )
})
