import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { dayOfIso, isoOfDay, parseEdtf } from "../../src/model/edtf"
import type { Event } from "../../src/model/event"
import { settledDay, stateOn, statesOf } from "../../src/model/known"
import { rewindDossier } from "../../src/model/rewind"
import { validate } from "../../src/model/validate"
import { dossier as bornCase } from "../fixtures/born-case"
import { savedFigure } from "../fixtures/saved-figure"
import { day, dossier } from "../query/rewind-arbitrary"

const on = (iso: string) => rewindDossier(bornCase, dayOfIso(iso))
const eventOn = (iso: string, id: string) => on(iso).events.find((event) => event.id === id)

describe("the born case", () => {
  const summit = (iso: string) => {
    const event = eventOn(iso, "2026-03-19-takaichi-trump-summit")
    return event && [event.status, event.date]
  }

  test("knows of the summit what was known: nothing, proposed for spring, scheduled, occurred", () => {
    expect(summit("2026-01-01")).toBeUndefined()
    expect(summit("2026-01-02")).toEqual(["proposed", "2026-21"])
    expect(summit("2026-02-04")).toEqual(["proposed", "2026-21"])
    expect(summit("2026-02-06")).toEqual(["scheduled", "2026-03-19"])
    // An article of 15 February that names the month alone takes nothing away.
    expect(summit("2026-03-18")).toEqual(["scheduled", "2026-03-19"])
    expect(summit("2026-03-20")).toEqual(["occurred", "2026-03-19"])
  })

  test.each([
    ["a month about the day that was known", { date: "2026-03", status: "scheduled" }, "2026-03-19"],
    ["another month", { date: "2026-04", status: "scheduled" }, "2026-04"],
    ["a month it is put off to", { date: "2026-03", status: "postponed" }, "2026-03"],
    [
      "a stretch that has the day in it",
      { date: "2026-03-18/2026-03-20", status: "scheduled" },
      "2026-03-18/2026-03-20",
    ],
  ] as const)("a later word of %s", (_, { date, status }, known) => {
    const revisions: Event["revisions"] = [
      { asOf: "2026-02-06", date: "2026-03-19", status: "scheduled", evidence: [] },
      { asOf: "2026-02-15", date, status, evidence: [] },
      { asOf: "2026-05-30", date: "2026-05-20", status: "occurred", evidence: [] },
    ]
    const event: Event = { ...bornCase.events[0]!, date: "2026-05-20", status: "occurred", revisions }
    const states = statesOf(event, () => undefined)
    expect(stateOn(states, dayOfIso("2026-02-20"))?.date).toBe(known)
  })

  test("rests the summit on the sources of its revisions until all of those of the meeting itself are out", () => {
    const sourcesOn = (iso: string) =>
      eventOn(iso, "2026-03-19-takaichi-trump-summit")?.evidence.map(({ source }) => source)
    expect(sourcesOn("2026-02-04")).toEqual(["yomiuri-2026-01-03-call", "nippon-2026-01-02-call"])
    expect(sourcesOn("2026-03-20")).toContain("yonhap-2026-03-20-step-up")
    expect(sourcesOn("2026-03-31")).not.toContain("yomiuri-2026-01-03-call")
  })

  test("has no anchors before both were known, and reaches no further than the day", () => {
    expect(on("2026-02-04").anchors).toBeUndefined()
    expect(on("2026-02-20").anchors).toEqual(bornCase.anchors)
    expect(on("2026-02-04").knownUntil).toBe("2026-02-04")
    expect(on("2027-01-01").knownUntil).toBe(bornCase.knownUntil)
  })

  test("takes what was announced for scheduled until its day comes", () => {
    const drill = (iso: string) => eventOn(iso, "2025-09-11-resolute-dragon-typhon")?.status
    expect([drill("2025-09-10"), drill("2025-09-11")]).toEqual(["scheduled", "occurred"])
  })

  test("gives a commitment the status it had", () => {
    const last = (iso: string) =>
      on(iso)
        .commitments.find(({ id }) => id === "us-tariff-cap-15-percent")
        ?.updates.at(-1)?.status
    expect(last("2025-07-01")).toBeUndefined()
    expect([last("2025-07-31"), last("2025-08-10"), last("2025-09-12")]).toEqual(["agreed", "stalled", "advanced"])
  })

  test("is itself once all is known", () => {
    expect(on("2030-01-01")).toEqual(bornCase)
  })
})

describe("any dossier", () => {
  test("shows, rewound to a day, nothing published or become known after it", () => {
    fc.assert(
      fc.property(dossier, day, (whole, to) => {
        const then = rewindDossier(whole, to)
        const sources = new Set(then.sources.map(({ id }) => id))
        const events = new Set(then.events.map(({ id }) => id))
        for (const { published } of then.sources)
          expect(published === undefined || settledDay(published) <= to).toBe(true)
        for (const source of sourcesNamedIn(then)) expect(sources).toContain(source)
        for (const event of eventsNamedIn(then)) expect(events).toContain(event)
        for (const { revisions } of then.events) {
          for (const { asOf } of revisions) expect(settledDay(asOf)).toBeLessThanOrEqual(to)
        }
        expect(parse(then.knownUntil)).toBeLessThanOrEqual(to)
        for (const { status, date } of then.events)
          if (status === "occurred") expect(firstDay(date)).toBeLessThanOrEqual(to)
      }),
    )
  })

  test("gives each event the state of its latest revision by then", () => {
    const liesWithin = (date: string, other: string) => {
      const [inner, outer] = [parseEdtf(date), parseEdtf(other)]
      return Boolean(inner && outer && inner.firstDay >= outer.firstDay && inner.lastDay <= outer.lastDay)
    }
    fc.assert(
      fc.property(dossier, day, (whole, to) => {
        const then = new Map(rewindDossier(whole, to).events.map((event) => [event.id, event]))
        for (const event of whole.events.filter(({ revisions }) => revisions.length > 0)) {
          const known = event.revisions.filter(({ asOf }) => settledDay(asOf) <= to)
          const shown = then.get(event.id)
          expect(shown !== undefined).toBe(known.length > 0)
          const latest = known.reduce<(typeof known)[number] | undefined>(
            (best, one) => (best && settledDay(best.asOf) > settledDay(one.asOf) ? best : one),
            undefined,
          )
          if (!shown || !latest) continue
          // An earlier one stands where the latest only says less exactly the same.
          const exact = known.filter(({ date, status }) => status === latest.status && liesWithin(date, latest.date))
          // Once all revisions are known, the record's own state holds too, from some day on.
          const own = known.length < event.revisions.length ? [] : [event.date]
          expect([latest.date, ...exact.map(({ date }) => date), ...own]).toContain(shown.date)
          if (exact.length === 0 && own.length === 0) expect(shown.date).toBe(latest.date)
        }
      }),
    )
  })

  test("rewound twice knows the events of the earlier day, as they stood then", () => {
    // Their evidence may differ: until an event's own sources are out those of its revisions stand in, and the first rewinding has settled which. The app
    // rewinds from the whole record only.
    const known = ({ events }: Dossier) => events.map(({ id, date, status }) => ({ id, date, status }))
    fc.assert(
      fc.property(dossier, day, day, (whole, one, other) => {
        const twice = rewindDossier(rewindDossier(whole, Math.max(one, other)), Math.min(one, other))
        expect(known(twice)).toEqual(known(rewindDossier(whole, Math.min(one, other))))
      }),
    )
  })

  test("has all its events as they are recorded, rewound to after everything", () => {
    fc.assert(
      fc.property(dossier, (whole) => {
        const then = rewindDossier(whole, 9_000_000)
        expect(then.events).toEqual(whole.events)
        expect(then.sources).toEqual(whole.sources)
        expect(then.commitments).toEqual(whole.commitments)
      }),
    )
  })

  test("passes the gate, rewound, without a complaint", () => {
    fc.assert(
      fc.property(dossier, day, (whole, to) => {
        fc.pre(validate(whole).issues.length === 0)
        const then = rewindDossier(whole, to)
        const read = validate(JSON.parse(JSON.stringify(then)))
        expect(read.issues).toEqual([])
      }),
    )
  })
})

test("an event nothing dates is known once it has happened, and one without a day always", () => {
  const [event] = bornCase.events
  const alone = (date: string): Dossier => ({
    ...bornCase,
    ...{ sources: [], commitments: [], claims: [], agenda: [] },
    events: [{ ...event!, date, evidence: [], links: [], revisions: [] }],
  })
  const isKnown = (date: string, iso: string) => rewindDossier(alone(date), dayOfIso(iso)).events.length === 1
  expect([isKnown("2026-02", "2026-02-27"), isKnown("2026-02", "2026-02-28")]).toEqual([false, true])
  expect([isKnown("2026-02-14/..", "2026-02-13"), isKnown("2026-02-14/..", "2026-02-14")]).toEqual([false, true])
  expect(isKnown("../..", isoOfDay(0))).toBe(true)
  expect(isKnown("-0044-03-15", "-0044-03-15")).toBe(true)
})

function sourcesNamedIn(dossier: Dossier): readonly string[] {
  return [
    ...(dossier.startsFrom === undefined ? [] : [dossier.startsFrom]),
    ...dossier.events.flatMap(({ evidence, revisions }) =>
      [...evidence, ...revisions.flatMap((one) => one.evidence)].map(({ source }) => source),
    ),
    ...dossier.claims.flatMap(({ source, corroboratedBy }) => [source, ...corroboratedBy]),
    ...dossier.agenda.flatMap(({ sources }) => sources),
    ...dossier.commitments.flatMap(({ updates }) => updates.flatMap(({ evidence }) => evidence)),
  ]
}

function eventsNamedIn(dossier: Dossier): readonly string[] {
  return [
    ...(dossier.anchors ? [dossier.anchors.opening, dossier.anchors.culminating] : []),
    ...dossier.events.flatMap(({ links }) => links.map(({ event }) => event)),
    ...dossier.claims.flatMap(({ events }) => events),
    ...dossier.agenda.flatMap(({ events }) => events),
    ...dossier.commitments.flatMap(({ madeAt, updates }) => [
      ...(madeAt === undefined ? [] : [madeAt]),
      ...updates.map(({ event }) => event),
    ]),
  ]
}

const firstDay = (edtf: string) => parseEdtf(edtf)?.firstDay ?? Number.NEGATIVE_INFINITY
const parse = (knownUntil: string | undefined) => settledDay(knownUntil ?? "")

test("saved figures stay, without their drawings, which show what was known later", () => {
  const kept = { ...savedFigure("a"), isKept: true }
  const { drawing: _, isKept: __, ...undrawn } = kept
  expect(rewindDossier({ ...bornCase, figures: [kept] }, dayOfIso("2026-02-20")).figures).toEqual([undrawn])
})
