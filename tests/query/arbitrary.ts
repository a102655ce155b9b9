/** Random small dossiers, filters and windows for the laws of the engine. */
import fc from "fast-check"
import { vi } from "vitest"
import type { Dossier } from "../../src/model/dossier"
import { type Event, levels, roles, statuses } from "../../src/model/event"
import { type Filters, facets, type Window } from "../../src/model/view"
import { valuesOfFacet } from "./oracle"

// Laws are tried many times over, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const publishers = ["The Japan Times", "Reuters", "MOFA", ""]
const kinds = ["summit", "meeting", "call", "statement", "other"]

const day = fc.integer({ min: -40, max: 40 })
const isoDay = day.map((n) => new Date((20_500 + n) * 86_400_000).toISOString().slice(0, 10))

/** Dates of every form, close enough together that windows cut them. */
export const date: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: isoDay },
  { weight: 2, arbitrary: isoDay.map((iso) => iso.slice(0, 7)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "2026",
      "202X",
      "2026-21",
      "2026-02~",
      "2026-02-14?",
      "[2026-02-13,2026-02-16]",
      "2026-03-XX",
    ),
  },
  { weight: 1, arbitrary: fc.tuple(isoDay, isoDay).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)) },
  { weight: 1, arbitrary: isoDay.chain((iso) => fc.constantFrom(`${iso}/..`, `../${iso}`, `${iso}/`, `/${iso}`)) },
  { weight: 1, arbitrary: setOfDays() },
  {
    weight: 1,
    arbitrary: fc.tuple(isoDay, isoDay).map(([a, b]) => `${[a, b].sort()[0]!.slice(0, 7)}/${[a, b].sort()[1]!}`),
  },
)

/** One of a few days or months, or all of them, here and there with a range or an open end. */
function setOfDays(): fc.Arbitrary<string> {
  const member = fc.oneof(
    isoDay,
    isoDay,
    isoDay.map((iso) => iso.slice(0, 7)),
    fc.tuple(isoDay, isoDay).map((ends) => ends.sort().join("..")),
  )
  const members = fc.array(member, { minLength: 1, maxLength: 4 })
  return fc
    .tuple(fc.constantFrom("[]", "{}"), members, fc.constantFrom("", "", "", ".."))
    .map(
      ([brackets, list, later]) =>
        `${brackets[0]}${list.join(",")}${list.at(-1)!.includes("..") ? "" : later}${brackets[1]}`,
    )
}

function idsOf(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}`)
}

const parentSeeds = fc.array(fc.nat(), { minLength: 6, maxLength: 6 })

export const dossier: fc.Arbitrary<Dossier> = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 0, max: 5 }),
    parentSeeds,
    fc.integer({ min: 0, max: 80 }),
  )
  .chain(([topicCount, actorCount, sourceCount, seeds, eventCount]) => {
    const topics = idsOf("t", topicCount).map((id, i) => {
      const parent = seeds[i]! % (i + 1)
      return { id, label: { en: id }, ...(parent < i && { parent: `t${parent}` }) }
    })
    const event = fc.record({
      date,
      kind: fc.constantFrom(...kinds),
      status: fc.constantFrom(...statuses),
      level: fc.option(fc.constantFrom(...levels), { nil: undefined }),
      topics: anyOf(idsOf("t", topicCount)),
      participants: anyOf(idsOf("a", actorCount)).chain((actors) =>
        fc.tuple(...actors.map((actor) => fc.constantFrom(...roles).map((role) => ({ actor, role })))),
      ),
      evidence: anyOf(idsOf("s", sourceCount)).map((sources) => sources.map((source) => ({ source }))),
    })
    const sources = fc.tuple(
      ...idsOf("s", sourceCount).map((id) =>
        fc
          .record({
            publisher: fc.constantFrom(...publishers),
            kind: fc.constantFrom("official" as const, "news" as const),
          })
          .map((rest) => ({ id, title: id, ...rest })),
      ),
    )
    return fc
      .record({ events: fc.array(event, { minLength: eventCount, maxLength: eventCount }), sources })
      .map(({ events, sources }) => ({
        format: "sherpa.dossier" as const,
        version: 1 as const,
        id: "random",
        title: { en: "Random" },
        ...{ provenance: [], phases: [], places: [], commitments: [], claims: [], agenda: [], notes: [], figures: [] },
        topics,
        actors: idsOf("a", actorCount).map((id) => ({
          id,
          kind: "person" as const,
          name: { en: id },
          aliases: [],
          affiliations: [],
        })),
        sources,
        events: events.map(({ level, ...rest }, i): Event => {
          return {
            ...rest,
            id: `e${(i * 7919) % 1009}`,
            title: { en: `Event ${i}` },
            links: [],
            revisions: [],
            ...(level && { level }),
          }
        }),
      }))
  })

/** A few of the ids, now and then one twice. */
function anyOf(ids: readonly string[]): fc.Arbitrary<string[]> {
  return ids.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...ids), { maxLength: 4 })
}

export function filtersFor(dossier: Dossier): fc.Arbitrary<Filters> {
  const choices = facets.map((facet) => {
    const ids = [...valuesOfFacet(dossier, facet), "unknown"]
    const choice = fc.record({
      include: fc.subarray(ids, { maxLength: Math.min(3, ids.length) }),
      exclude: fc.subarray(ids, { maxLength: 1 }),
    })
    return fc.option(choice, { nil: undefined, freq: 2 }).map((made) => [facet, made] as const)
  })
  return fc.tuple(...choices).map((made) => Object.fromEntries(made.filter(([, choice]) => choice)) as Filters)
}

export const window: fc.Arbitrary<Window> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(day, fc.nat(50)).map(([first, length]): Window => [20_500 + first, 20_500 + first + length]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(day, fc.double({ min: 0, max: 9, noNaN: true }))
      .map(([first, length]): Window => [20_500.25 + first, 20_500.25 + first + length]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Window>(
      [-Infinity, Infinity],
      [20_500, Infinity],
      [-Infinity, 20_500],
      [20_510, 20_500],
    ),
  },
)
