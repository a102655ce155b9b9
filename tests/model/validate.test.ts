import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { validate } from "../../src/model/validate"
import { brokenDossier, smallDossier } from "../fixtures/small-dossier"

/** What a change does: the issues as `severity path code lost`, and the dossier left. */
function breaking(path: string, value: unknown) {
  const { dossier, issues } = validate(brokenDossier(path, value))
  return {
    dossier,
    named: issues.map(({ severity, where, code, values }) => {
      return `${severity} ${where.path} ${code.replace("issue.", "")} ${values.lost}`
    }),
  }
}
const sizes = (dossier: ReturnType<typeof validate>["dossier"]) =>
  dossier &&
  [dossier.sources, dossier.actors, dossier.topics, dossier.events, dossier.commitments].map((list) => list.length)

describe("a sound dossier", () => {
  test("passes whole and without a word", () => {
    const { dossier, issues } = validate(smallDossier())
    expect(issues).toEqual([])
    expect(dossier).toMatchObject(smallDossier())
  })

  test("reads null as absent, and what is absent as empty", () => {
    const { dossier, named } = breaking("events[0].place", null)
    expect(named).toEqual([])
    expect(dossier?.events[0]).not.toHaveProperty("place")
    expect(dossier?.events[1]?.participants).toEqual([])
    expect(validate(brokenDossier("agenda", undefined)).dossier?.agenda).toEqual([])
  })

  test("is not changed by being read", () => {
    const draft = smallDossier()
    validate(draft)
    expect(draft).toEqual(smallDossier())
  })
})

describe("no dossier at all", () => {
  test.each([
    ["format", "sherpa.facts", "error format format all"],
    ["format", undefined, "error format noFormat all"],
    ["format", null, "error format noFormat all"],
    ["version", undefined, "error version missing all"],
    ["version", 2, "error version version all"],
    ["version", "1", "error version version all"],
    ["id", "__proto__", "error id id-form all"],
    ["id", "constructor", "error id id-reserved all"],
    ["id", undefined, "error id missing all"],
    ["title", null, "error title missing all"],
    ["title", {}, "error title localized-empty all"],
    ["title", "Small", "error title type all"],
  ])("where %s is %j", (path, value, expected) => {
    const { dossier, named } = breaking(path, value)
    expect(dossier).toBeUndefined()
    expect(named).toEqual([expected])
  })

  test.each([[null], [undefined], [[]], ["{}"], [1], [() => 0]])("where the draft is %s", (draft) => {
    expect(validate(draft)).toMatchObject({ dossier: undefined, issues: [{ code: "issue.notDossier" }] })
  })
})

describe("a bad record falls alone", () => {
  test.each([
    ["events[0].date", "2026-02-30", "error events[0].date date-impossible record"],
    ["events[0].date", "soon", "error events[0].date date-form record"],
    ["events[0].date", "2026-03/2026-02", "error events[0].date date-reversed record"],
    ["events[0].status", "over", "error events[0].status choice record"],
    ["events[0].title", undefined, "error events[0].title missing record"],
    ["events[0].title", null, "error events[0].title missing record"],
    ["events[0]", null, "error events[0] type record"],
    ["events[0].participants[1]", null, "error events[0].participants[1] type record"],
    ["events[0].participants[1].role", 7, "error events[0].participants[1].role choice record"],
    ["events[0].quadClass", 5, "error events[0].quadClass choice record"],
    ["events[0].code", 42, "error events[0].code type record"],
    ["events[0].title.en", "", "error events[0].title.en empty record"],
    ["events[0].title.en", "x".repeat(20_001), "error events[0].title.en tooLong record"],
    ["events[0].title.en", "half \uD800", "error events[0].title.en brokenText record"],
    ["events[0].id", "a b", "error events[0].id id-form record"],
    ["events[0].id", "x".repeat(201), "error events[0].id tooLong record"],
  ])("%s = %j", (path, value, expected) => {
    const { dossier, named } = breaking(path, value)
    expect(named[0]).toBe(expected)
    expect(dossier?.events.map(({ id }) => id)).toEqual(["summit", "side-event"])
    // The record fell; what pointed to it is named as well.
    expect(named.slice(1).every((issue) => issue.includes("dangling"))).toBe(true)
  })

  test.each([
    ["sources[0].url", "javascript:alert(1)", "error sources[0].url url-scheme record"],
    ["sources[1].kind", "rumour", "error sources[1].kind choice record"],
    ["actors[0].wikidata", "17", "error actors[0].wikidata wikidata-form record"],
    ["places[0].lat", 91, "error places[0].lat tooGreat record"],
    ["places[0].lon", Number.NaN, "error places[0].lon type record"],
    ["claims[0].paragraph", 0, "error claims[0].paragraph tooSmall record"],
    ["claims[0].paragraph", 1.5, "error claims[0].paragraph notWhole record"],
    ["claims[0].source", "nowhere", "error claims[0].source dangling record"],
    ["phases[0].date", "2026-13", "error phases[0].date date-impossible record"],
    ["events", {}, "error events type record"],
  ])("%s = %j", (path, value, expected) => expect(breaking(path, value).named[0]).toBe(expected))

  test("of two with one id the first stands", () => {
    const { dossier, named } = breaking("events[2].id", "summit")
    expect(named).toEqual(["error events[2].id duplicateId record"])
    expect(dossier?.events.map(({ title }) => title.en)).toEqual(["Munich meeting", "Summit"])
  })

  test("says all that is wrong with it, up to five things", () => {
    const { named } = breaking("events[1]", { id: "summit", date: 5, status: "over", participants: [{}, {}] })
    expect(named.filter((issue) => issue.includes("events[1]"))).toEqual([
      "error events[1].date type record",
      "error events[1].title missing record",
      "error events[1].kind missing record",
      "error events[1].status choice record",
      "error events[1].participants[0].actor missing record",
    ])
  })
})

describe("a bad reference falls alone, and the record stands", () => {
  test.each([
    ["events[0].place", "atlantis", "error events[0].place dangling part"],
    ["events[0].participants[0].actor", "nobody", "error events[0].participants[0] dangling part"],
    ["events[0].topics[0]", "nothing", "error events[0].topics[0] dangling part"],
    ["events[0].evidence[0].source", "hearsay", "error events[0].evidence[0] dangling part"],
    ["events[0].links[0].event", "never", "error events[0].links[0] dangling part"],
    ["events[1].revisions[0].evidence[0].source", "hearsay", "error events[1].revisions[0].evidence[0] dangling part"],
    ["events[1].revisions[0].asOf", "2026-02-31", "error events[1].revisions[0].asOf date-impossible part"],
    ["actors[2].affiliations[0].actor", "nobody", "error actors[2].affiliations[0] dangling part"],
    ["actors[2].affiliations[0].from", "once", "error actors[2].affiliations[0].from date-form part"],
    ["topics[1].parent", "nothing", "error topics[1].parent dangling part"],
    ["commitments[0].parties[0]", "nobody", "error commitments[0].parties[0] dangling part"],
    ["commitments[0].to[0]", "nobody", "error commitments[0].to[0] dangling part"],
    ["commitments[0].topics[0]", "nothing", "error commitments[0].topics[0] dangling part"],
    ["commitments[0].madeAt", "never", "error commitments[0].madeAt dangling part"],
    ["commitments[0].due", "2026-99", "error commitments[0].due date-impossible part"],
    ["commitments[0].updates[0].event", "never", "error commitments[0].updates[0] dangling part"],
    ["commitments[0].updates[0].evidence[0]", "hearsay", "error commitments[0].updates[0].evidence[0] dangling part"],
    ["claims[0].events[0]", "never", "error claims[0].events[0] dangling part"],
    ["claims[0].corroboratedBy[0]", "hearsay", "error claims[0].corroboratedBy[0] dangling part"],
    ["agenda[0].topics[0]", "nothing", "error agenda[0].topics[0] dangling part"],
    ["agenda[0].events[0]", "never", "error agenda[0].events[0] dangling part"],
    ["agenda[0].sources[0]", "hearsay", "error agenda[0].sources[0] dangling part"],
    ["anchors.opening", "never", "error anchors.opening dangling part"],
    ["startsFrom", "hearsay", "error startsFrom dangling part"],
    ["knownUntil", "2026-02-30", "error knownUntil date-impossible part"],
    ["sources[0].published", "2026-02-30", "error sources[0].published date-impossible part"],
    ["provenance", "here", "error provenance type part"],
    ["events[0].topics", ["talks", "talks"], "warning events[0].topics[1] repeated part"],
  ])("%s = %j", (path, value, expected) => {
    const { dossier, named } = breaking(path, value)
    expect(named).toEqual([expected])
    expect(sizes(dossier)).toEqual(sizes(validate(smallDossier()).dossier))
    expect(JSON.stringify(dossier)).not.toMatch(/atlantis|nobody|nothing|hearsay|never|2026-99|2026-02-3/)
  })

  test("both anchors fall where one is missing", () => {
    expect(breaking("anchors.culminating", "never").dossier).not.toHaveProperty("anchors")
  })

  test("long lists of repetitions are mended without slowing down", () => {
    const { dossier, named } = breaking("events[0].participants", Array(200_000).fill({ actor: "japan", role: "host" }))
    expect(dossier?.events[0]?.participants).toEqual([{ actor: "japan", role: "host" }])
    expect(named.at(-1)).toBe("error undefined more nothing")
  })
})

describe("circles are opened where they close", () => {
  test("of topic parents", () => {
    const { dossier, named } = breaking("topics[0].parent", "talks")
    expect(named).toEqual(["error topics[1].parent circle part"])
    expect(dossier?.topics.map(({ parent }) => parent)).toEqual(["talks", undefined])
  })

  test("of a topic with itself", () => {
    expect(breaking("topics[0].parent", "diplomacy").dossier?.topics[0]).not.toHaveProperty("parent")
  })

  test("of affiliations", () => {
    const { dossier, named } = breaking("actors[0].affiliations", [{ actor: "motegi" }])
    expect(named).toEqual(["error actors[1].affiliations circle part"])
    expect(dossier?.actors.map(({ affiliations }) => affiliations.length)).toEqual([1, 0, 1])
  })

  test("of part-of links, and of no others", () => {
    const links = [
      { event: "munich", relation: "follows" },
      { event: "side-event", relation: "part-of" },
    ]
    const { dossier, named } = breaking("events[1].links", links)
    expect(named).toEqual(["error events[2].links circle part"])
    expect(dossier?.events.map((event) => event.links.length)).toEqual([1, 2, 0])
  })
})

describe("what is kept, but questionable, is named", () => {
  test.each([
    ["colour", "red", "warning colour unknownField part"],
    ["events[0].mood", "good", "warning events[0].mood unknownField part"],
    ["events[0].evidence[0].page", 4, "warning events[0].evidence[0].page unknownField part"],
    ["title.fr", "Petit", "warning title.fr unknownField part"],
    [
      "events[0].evidence[0].quote",
      "a b c d e f g h i j k l m",
      "warning events[0].evidence[0].quote longQuote nothing",
    ],
    ["events[0].evidence[0].quote", "あ".repeat(41), "warning events[0].evidence[0].quote longQuote nothing"],
    ["actors[2].affiliations[0].to", "2020", "warning actors[2].affiliations[0] date-reversed nothing"],
  ])("%s = %j", (path, value, expected) => {
    const { dossier, named } = breaking(path, value)
    expect(named).toEqual([expected])
    expect(sizes(dossier)).toEqual(sizes(validate(smallDossier()).dossier))
  })

  test("a quotation of twelve words is not", () => {
    expect(breaking("events[0].evidence[0].quote", "a b c d e f g h i j k l").named).toEqual([])
    expect(breaking("events[0].evidence[0].quote", "あ".repeat(40)).named).toEqual([])
  })
})

test("a kind of event beyond the 250th falls, and those before it stand", () => {
  const events = Array.from({ length: 260 }, (_, i) => ({
    id: `e${i}`,
    date: "2026",
    title: { en: "x" },
    kind: `k${i}`,
    status: "occurred",
  }))
  const { dossier, issues } = validate({ format: "sherpa.dossier", version: 1, id: "x", title: { en: "x" }, events })
  expect(dossier?.events).toHaveLength(250)
  expect(issues.map(({ code }) => code)).toEqual(Array(10).fill("issue.tooManyKinds"))
})

test("what has any shape is judged without throwing, and what stands passes again without a word", () => {
  const values = fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSparseArray: true,
  })
  const paths = fc.constantFrom(
    "events",
    "events[0]",
    "events[0].participants",
    "sources[0].title",
    "title",
    "topics[1].parent",
    "actors[2].affiliations[0]",
    "provenance[0]",
    "anchors",
    "claims[0]",
  )
  fc.assert(
    fc.property(paths, values, (path, value) => {
      const { dossier } = validate(brokenDossier(path, value))
      if (dossier) expect(validate(dossier).issues.filter(({ code }) => code !== "issue.longQuote")).toEqual([])
      validate(value)
    }),
    { numRuns: 1500 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
}, 30_000)
