/** Random small dossiers in which things become known one after the other: dated sources, revisions, links, commitments, claims, an agenda. */
import fc from "fast-check"
import { commitmentStatuses } from "../../src/model/commitment"
import type { Dossier } from "../../src/model/dossier"
import { type Event, type Evidence, relations, statuses } from "../../src/model/event"
import * as arbitrary from "./arbitrary"

const someOf = (ids: readonly string[], maxLength: number): fc.Arbitrary<string[]> =>
  ids.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...ids), { maxLength })

const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Days from well before the first to well after the last that such a dossier names, and some in between. */
export const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 20_450, max: 20_560 }) },
  { weight: 1, arbitrary: fc.constantFrom(-800_000, 0, 19_000, 22_000, 2_000_000) },
)

export const dossier: fc.Arbitrary<Dossier> = arbitrary.dossier.chain((plain) => {
  const sourceIds = plain.sources.map(({ id }) => id)
  const eventIds = plain.events.map(({ id }) => id)
  const evidence = someOf(sourceIds, 3).map((sources): Evidence[] => sources.map((source) => ({ source })))
  const revision = fc.record({
    asOf: arbitrary.date,
    date: arbitrary.date,
    status: fc.constantFrom(...statuses),
    evidence,
  })
  const link = (from: string) =>
    fc
      .tuple(someOf(eventIds, 2), fc.constantFrom(...relations))
      .map(([events, relation]) => events.filter((id) => id !== from).map((event) => ({ event, relation })))
  const history = (event: Event) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<Event["revisions"]>([]) },
      { weight: 1, arbitrary: fc.array(revision, { minLength: 1, maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.array(revision, { maxLength: 3 }), arbitrary.date)
          .map(([earlier, asOf]) => [...earlier, { asOf, date: event.date, status: event.status, evidence: [] }]),
      },
    )
  const events = fc.tuple(
    ...plain.events.map((event) =>
      fc.tuple(history(event), link(event.id)).map(([revisions, links]): Event => ({ ...event, revisions, links })),
    ),
  )
  const sources = fc.tuple(
    ...plain.sources.map((source) =>
      orNone(arbitrary.date).map((published) => ({ ...source, ...(published !== undefined && { published }) })),
    ),
  )
  const oneEvent = eventIds.length > 0 ? fc.constantFrom(...eventIds) : fc.constant("nothing")
  const update = fc.record({
    event: oneEvent,
    status: fc.constantFrom(...commitmentStatuses),
    evidence: someOf(sourceIds, 2),
  })
  const commitment = fc.record({ madeAt: orNone(oneEvent), updates: fc.array(update, { maxLength: 3 }) })
  const claim = fc.record({
    source: sourceIds.length > 0 ? fc.constantFrom(...sourceIds) : fc.constant("nothing"),
    events: someOf(eventIds, 3),
    corroboratedBy: someOf(sourceIds, 2),
  })
  const item = fc.record({ events: someOf(eventIds, 2), sources: someOf(sourceIds, 2) })
  return fc
    .record({
      events,
      sources,
      anchors: orNone(fc.record({ opening: oneEvent, culminating: oneEvent })),
      knownUntil: orNone(arbitrary.date),
      startsFrom: orNone(fc.constantFrom(...sourceIds, "nothing")),
      phases: fc.array(arbitrary.date, { maxLength: 2 }),
      commitments: fc.array(commitment, { maxLength: 3 }),
      claims: fc.array(claim, { maxLength: 3 }),
      agenda: fc.array(item, { maxLength: 2 }),
    })
    .map(({ anchors, knownUntil, startsFrom, ...random }): Dossier => {
      const hasBoth = anchors && eventIds.includes(anchors.opening) && eventIds.includes(anchors.culminating)
      return {
        ...plain,
        events: [...random.events],
        sources: [...random.sources],
        ...(hasBoth && { anchors }),
        ...(knownUntil !== undefined && { knownUntil }),
        ...(startsFrom !== undefined && sourceIds.includes(startsFrom) && { startsFrom }),
        phases: random.phases.map((date, i) => ({ id: `p${i}`, label: { en: `Phase ${i}` }, date })),
        commitments: random.commitments.map(({ madeAt, updates }, i) => ({
          ...{ id: `c${i}`, text: { en: `Promise ${i}` }, parties: [], to: [], topics: [] },
          ...(madeAt !== undefined && eventIds.includes(madeAt) && { madeAt }),
          updates: updates.filter(({ event }) => eventIds.includes(event)),
        })),
        claims: random.claims
          .filter(({ source }) => sourceIds.includes(source))
          .map((claim, i) => ({ ...claim, paragraph: i + 1, claim: `Claim ${i}` })),
        agenda: random.agenda.map((item, i) => ({
          ...item,
          ...{ item: { en: `Item ${i}` }, topics: [], summitOutcome: { en: "It was agreed." }, gaps: "None." },
        })),
      }
    })
})
