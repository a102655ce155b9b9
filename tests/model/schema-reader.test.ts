import fc from "fast-check"
import * as v from "valibot"
import { describe, expect, test } from "vitest"
import { dossierSchema } from "../../src/model/dossier"
import { faultsOf, strangersOf } from "../../src/model/explain"
import { isRecord, readerOf, type SchemaNode, unfit } from "../../src/model/schema-reader"
import { smallDossier } from "../fixtures/small-dossier"

/** What valibot is asked instead: it knows nothing of `null` for absent, and takes a list for an object. */
function forValibot(node: SchemaNode, value: unknown): unknown {
  if (value === undefined) return value
  if (node.wrapped) return forValibot(node.wrapped, value)
  const { entries, item } = node
  if (item && Array.isArray(value)) return value.map((inner) => forValibot(item, inner))
  if (!entries) return value
  if (!isRecord(value)) return "no object"
  const fields = Object.entries(value).filter(([, field]) => field !== null)
  return Object.fromEntries(fields.map(([key, field]) => [key, entries[key] ? forValibot(entries[key], field) : field]))
}

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, trail: readonly string[] = []): string[][] {
  const inner = isRecord(value) || Array.isArray(value) ? Object.entries(value) : []
  return inner.flatMap(([key, part]) => [[...trail, key], ...placesIn(part, [...trail, key])])
}

const places = placesIn(smallDossier())
/** Made anew each time: a later change may reach into it. */
const anything = fc
  .oneof(
    fc.constantFrom<unknown>(
      null,
      undefined,
      "",
      "x",
      "2026-02-14",
      0,
      -1,
      1.5,
      1e9,
      true,
      [],
      {},
      [null],
      Number.NaN,
      "constructor",
      "https://x",
      "Q1",
      "JP",
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.integer({ min: 190, max: 210 }).map((length) => "x".repeat(length)),
  )
  .map((value) => structuredClone(value))
const tampered = fc.array(fc.tuple(fc.constantFrom(...places), anything), { maxLength: 3 }).map((changes) => {
  const draft: unknown = smallDossier()
  for (const [trail, value] of changes) {
    const holder = trail
      .slice(0, -1)
      .reduce<unknown>(
        (inner, key) => (isRecord(inner) || Array.isArray(inner) ? (inner as Record<string, unknown>)[key] : undefined),
        draft,
      )
    if (isRecord(holder) || Array.isArray(holder)) (holder as Record<string, unknown>)[trail.at(-1) ?? ""] = value
  }
  return draft
})

const reader = readerOf(dossierSchema)

describe("the compiled reader", () => {
  test("comes to the same verdict and the same value as valibot, however a dossier was tampered with", () => {
    const verdicts = { fit: 0, unfit: 0 }
    fc.assert(
      fc.property(tampered, (draft) => {
        const expected = v.safeParse(dossierSchema, forValibot(reader.node, draft))
        const found = reader.read(draft)
        verdicts[expected.success ? "fit" : "unfit"]++
        expect(found === unfit).toBe(!expected.success)
        if (expected.success) expect(found).toEqual(expected.output)
        else expect(faultsOf(reader.node, draft).length).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(verdicts.fit, verdicts.unfit), "both verdicts were tried").toBeGreaterThan(300)
  }, 30_000)

  test("explains nothing of what fits", () => {
    expect(faultsOf(reader.node, smallDossier())).toEqual([])
    expect(strangersOf(reader.node, smallDossier())).toEqual([])
  })

  test("notes fields the schema does not know, and leaves them out", () => {
    const draft = { ...smallDossier(), mood: "good" }
    expect(reader.read(draft)).not.toHaveProperty("mood")
    expect(reader.sawStranger()).toBe(true)
    expect(strangersOf(reader.node, draft)).toEqual([".mood"])
    reader.read(smallDossier())
    expect(reader.sawStranger()).toBe(false)
  })

  test("does not copy what is already as it should be", () => {
    const title = { en: "x" }
    expect(readerOf(v.object({ title: v.object({ en: v.string() }) })).read({ title })).toHaveProperty("title", title)
    const record = { title }
    expect(readerOf(v.object({ title: v.object({ en: v.string() }) })).read(record)).toBe(record)
  })

  test("takes no text with half a character in it, which valibot would", () => {
    expect(readerOf(v.string()).read("\uD800")).toBe(unfit)
    expect(readerOf(v.string()).read("𠮷")).toBe("𠮷")
  })

  test("refuses to be made from a schema it would misread", () => {
    expect(() => readerOf(v.pipe(v.string(), v.email()))).toThrow()
    expect(() => readerOf(v.union([v.string(), v.number()]))).toThrow()
  })
})
