import fc from "fast-check"
import { expect, test } from "vitest"
import { dayOfIso } from "../../../src/model/edtf"
import { fileName } from "../../../src/views/export/file-name"

const day = dayOfIso("2026-04-06")

test("a file is named for its dossier, its chart and the day", () => {
  expect(fileName("road-to-the-summit", "timeline", day, ".svg")).toBe("road-to-the-summit-timeline-2026-04-06.svg")
})

test("a name that is not ASCII gives way to the app's, and marks over letters fall", () => {
  expect(fileName("首脳会談への道", "network", day, ".pdf")).toBe("sherpa-network-2026-04-06.pdf")
  expect(fileName("élysée 1963", "network", day, ".pdf")).toBe("elysee-1963-network-2026-04-06.pdf")
})

test("whatever the dossier is called, the name is short, plain and leads nowhere", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (id) => {
      const name = fileName(id, "timeline", day, ".svg")
      expect(name).toMatch(/^[A-Za-z0-9][\w-]*-timeline-2026-04-06\.svg$/)
      expect(name.length).toBeLessThan(130)
    }),
  )
})
