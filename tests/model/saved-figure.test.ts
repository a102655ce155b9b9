import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { figureCharts, figureLooks, handlingMarks } from "../../src/model/figure"
import { mergeItems } from "../../src/model/items"
import { presetIds } from "../../src/model/presets"
import {
  type FiledFigure,
  isOutdated,
  keptFigure,
  longestFigureName,
  memoryIn,
  mostFigures,
  newFigure,
  refreshedFigure,
  renamedFigure,
  savedFigureSchema,
} from "../../src/model/saved-figure"
import { readerOf, unfit } from "../../src/model/schema-reader"
import { dossierToJson } from "../../src/model/serialize"
import { validate } from "../../src/model/validate"
import { memoryOf, savedFigure } from "../fixtures/saved-figure"
import { smallDossier } from "../fixtures/small-dossier"

const moment = fc.integer({ min: 0, max: 9 }).map((n) => new Date(Date.UTC(2026, 1, 14 + n)).toISOString())
const text = fc.string({ unit: "grapheme", maxLength: 20 })
const filed: fc.Arbitrary<FiledFigure> = fc.record(
  {
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((id) => id !== "constructor" && id !== "prototype"),
    name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    created: moment,
    changed: moment,
    isKept: fc.boolean(),
    memory: fc.record({
      format: fc.constant("sherpa.figure" as const),
      version: fc.constant(1 as const),
      spec: fc.record(
        {
          chart: fc.constantFrom(...figureCharts),
          address: text,
          preset: fc.constantFrom(...presetIds, "custom" as const),
          width: fc.integer({ min: 1, max: 5000 }),
          look: fc.constantFrom(...figureLooks),
          language: fc.constantFrom("en" as const, "ja" as const),
          title: text,
          mark: fc.constantFrom(...handlingMarks),
          notes: fc.boolean(),
        },
        { requiredKeys: ["chart", "address", "preset", "look", "language"] },
      ),
      dossier: fc.constant("small"),
      revision: fc.nat(),
      hash: fc.constantFrom("", "a".repeat(64)),
      seed: fc.nat(),
      made: fc.constant("2026-04-06"),
    }),
    drawing: fc.base64String(),
  },
  { requiredKeys: ["id", "name", "created", "changed", "memory"] },
)
const all = fc.uniqueArray(filed, { selector: ({ id }) => id, maxLength: 5 })

const reader = readerOf(savedFigureSchema)

/** The issues of the small dossier with these figures, as `severity path code lost`. */
function named(given: unknown) {
  const { dossier, issues } = validate({ ...smallDossier(), figures: given })
  return {
    kept: dossier?.figures.map(({ id }) => id),
    said: issues.map(({ severity, where, code, values }) => `${severity} ${where.path} ${code} ${values.lost}`),
  }
}

describe("the gate", () => {
  test("lets whatever figures the file of a dossier holds pass as they stand, and writes them again letter for letter", () => {
    fc.assert(
      fc.property(all, (figures) => {
        const { dossier, issues } = validate({ ...smallDossier(), figures })
        expect(issues).toEqual([])
        expect(dossier?.figures).toEqual(figures)
        const written = dossier ? dossierToJson(dossier) : ""
        expect(validate(JSON.parse(written))).toEqual({ dossier, issues: [] })
      }),
    )
  })

  test.each([
    [{ name: "" }, "error figures[0].name issue.empty record"],
    [{ name: "x".repeat(longestFigureName + 1) }, "error figures[0].name issue.tooLong record"],
    [{ isKept: "yes" }, "error figures[0].isKept issue.type record"],
    [{ changed: "yesterday" }, "error figures[0].changed issue.instant-form record"],
    [{ drawing: 7 }, "error figures[0].drawing issue.type record"],
    [{ memory: { ...memoryOf(), format: "other" } }, "error figures[0].memory.format issue.choice record"],
    [{ memory: { ...memoryOf(), hash: "f".repeat(1000) } }, "error figures[0].memory.hash issue.tooLong record"],
    [{ memory: { ...memoryOf(), revision: 1e300 } }, "error figures[0].memory.revision issue.tooGreat record"],
    [
      { memory: { ...memoryOf(), spec: { ...memoryOf().spec, look: "neon" } } },
      "error figures[0].memory.spec.look issue.choice record",
    ],
    [{ id: "__proto__" }, "error figures[0].id issue.id-form record"],
  ])("names what is wrong with a figure, which falls alone: %j", (patch, said) => {
    expect(named([{ ...savedFigure("a"), ...patch }, savedFigure("b")])).toEqual({ kept: ["b"], said: [said] })
  })

  test("of two with one id keeps the first, and of too many those that there is room for", () => {
    expect(named([savedFigure("a"), savedFigure("a")]).said).toEqual(["error figures[1].id issue.duplicateId record"])
    const { kept, said } = named(Array.from({ length: mostFigures + 1 }, (_, i) => savedFigure(`f${i}`)))
    expect(kept).toHaveLength(mostFigures)
    expect(said).toEqual([`error figures[${mostFigures}] issue.tooManyFigures record`])
  })
})

describe("a saved figure", () => {
  const figure = savedFigure("a", "drawing@1", 5_000)
  const drawn = { memory: memoryOf("b".repeat(64)), drawing: "drawing@2" }

  test("is changed later than it was, though the clock went back", () => {
    const changes = [
      renamedFigure(figure, "Other", 1),
      keptFigure(figure, true, 1),
      refreshedFigure(figure, drawn, 1),
    ] as const
    for (const one of changes) expect(mergeItems([one], [figure])).toEqual([one])
  })

  test("is outdated when the record has another hash, unless it is kept as it is or nobody knows", () => {
    const now = "b".repeat(64)
    expect(isOutdated(figure, figure.memory.hash)).toBe(false)
    expect(isOutdated(figure, now)).toBe(true)
    expect(isOutdated(keptFigure(figure, true, 1), now)).toBe(false)
    expect(isOutdated(keptFigure(keptFigure(figure, true, 1), false, 1), now)).toBe(true)
    expect(isOutdated(figure, "")).toBe(false)
    expect(isOutdated({ ...figure, memory: memoryOf("") }, now)).toBe(false)
  })

  test("that was kept is no longer so when it is drawn anew, and shows the present record", () => {
    const fresh = refreshedFigure(keptFigure(figure, true, 1), drawn, 2)
    expect(fresh).toMatchObject({ id: "a", name: figure.name, created: figure.created, drawing: "drawing@2" })
    expect(fresh.isKept).toBeUndefined()
    expect(isOutdated(fresh, drawn.memory.hash)).toBe(false)
  })

  test("has a name that a file can hold, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
        const { name } = renamedFigure(figure, typed, 1)
        const first = newFigure("a", typed, drawn, 1).name || "x"
        expect([name, first].filter((given) => reader.read({ ...figure, name: given }) === unfit)).toEqual([])
      }),
    )
    expect(renamedFigure(figure, "  ", 1).name).toBe(figure.name)
    expect(newFigure("a", "👩‍🚀".repeat(60), drawn, 1).name).not.toMatch(/\p{Surrogate}/u)
  })

  test("that comes into a dossier of another id shows that dossier", () => {
    const { dossier, spec } = memoryIn("copy", memoryOf())
    expect({ dossier, address: spec.address }).toEqual({ dossier: "copy", address: "/copy/timeline" })
    const own = memoryOf()
    expect(memoryIn("road-to-the-summit", own)).toBe(own)
  })
})
