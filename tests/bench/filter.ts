/** Linked filtering: the columns against crossfilter2, the classic of linked counts. Dragging the window, toggling a value, building. */
import crossfilter from "crossfilter2"
import type { Facet, Filters, Window } from "../../src/model/view"
import { arrangeColumns, buildIndex } from "../../src/query/columns"
import { facetsOf } from "../../src/query/facets"
import { createFilter, type Filter } from "../../src/query/filter"
import { sortRows } from "../../src/query/row-order"
import type { Index } from "../../src/query/rows"
import { type Area, agree, type Series, timed } from "./area"
import { createRandom, generateDossier } from "./generate"
import { type CountsBy, checksum, countNaively, type Fact, factsOf, type Question } from "./naive"

const measured = ["topic", "actor", "kind"] as const satisfies readonly Facet[]
const decade = 3652
const dragSteps = 60

/** A window of ten years on its way through half a century, a day a step, as a hand drags it. */
const dragged = Array.from({ length: dragSteps }, (_, step): Window => [step * 30, step * 30 + decade])

/** What a reader switches on and off, one after the other. Other values each round, so that nothing is answered from memory. */
function togglesOf(round: number): readonly Omit<Question, "window">[] {
  const topic = `topic-${(2 + 5 * round) % 24}`
  const other = `topic-${(9 + 5 * round) % 24}`
  const actor = `actor-${(1 + 7 * round) % 40}`
  const kind = ["visit", "call", "summit", "meeting", "exercise", "trip", "statement"][round % 7]
  return [
    { topic, actor: undefined, kind: undefined },
    { topic, actor, kind: undefined },
    { topic: undefined, actor, kind: undefined },
    { topic: undefined, actor, kind },
    { topic: other, actor: undefined, kind },
    { topic: undefined, actor: undefined, kind: undefined },
  ]
}

const toggleWindow: Window = [0, decade * 3]

interface Engine {
  ask(question: Question): void
  /** Reads every count the screen shows; called after `ask`, and part of its time. */
  read(): number
  counts(): { total: number; by: CountsBy }
}

const choiceOf = (id: string | undefined) => (id === undefined ? undefined : { include: [id], exclude: [] })

function columnsEngine(filter: Filter): Engine {
  let filters: Filters = {}
  let window: Window = [0, 0]
  const { vocabulary } = filter.index
  const names = { topic: vocabulary.topics, actor: vocabulary.actors, kind: vocabulary.kinds }
  return {
    ask({ topic, actor, kind, window: asked }) {
      const chosen = { topic: choiceOf(topic), actor: choiceOf(actor), kind: choiceOf(kind) }
      filters = Object.fromEntries(Object.entries(chosen).filter(([, choice]) => choice))
      window = asked
    },
    read() {
      const rows = filter.rows(filters, window)
      let sum = rows.count + rows.possible
      for (const facet of measured) sum += filter.counts(facet, filters, window)[0] ?? 0
      return sum
    },
    counts() {
      const countsOf = (facet: (typeof measured)[number]) =>
        new Map(Array.from(filter.counts(facet, filters, window), (count, code) => [names[facet][code] ?? "", count]))
      return {
        total: filter.rows(filters, window).count,
        by: { topic: countsOf("topic"), actor: countsOf("actor"), kind: countsOf("kind") },
      }
    },
  }
}

/** Two dimensions hold the dates, since an event is in the window when any day it may have happened on is. */
function crossfilterEngine(facts: readonly Fact[]): Engine {
  const cross = crossfilter([...facts])
  const first = cross.dimension((fact) => fact.first)
  const last = cross.dimension((fact) => fact.last)
  const dimensions = {
    topic: cross.dimension((fact) => fact.topics as string[], true), // the types ask for arrays that could be written to
    actor: cross.dimension((fact) => fact.actors as string[], true),
    kind: cross.dimension((fact) => fact.kind),
  }
  const groups = { topic: dimensions.topic.group(), actor: dimensions.actor.group(), kind: dimensions.kind.group() }
  const all = cross.groupAll()
  const chosen: Record<string, string | undefined> = {}
  let at: Window | undefined
  return {
    ask(question) {
      if (at?.[1] !== question.window[1]) first.filterRange([Number.NEGATIVE_INFINITY, question.window[1] + 1])
      if (at?.[0] !== question.window[0]) last.filterRange([question.window[0], Number.POSITIVE_INFINITY])
      at = question.window
      for (const facet of measured) {
        if (chosen[facet] === question[facet]) continue
        chosen[facet] = question[facet]
        const wanted = question[facet]
        if (wanted === undefined) dimensions[facet].filterAll()
        else dimensions[facet].filterExact(wanted)
      }
    },
    read: () => Number(all.value()) + measured.reduce((sum, facet) => sum + Number(groups[facet].all()[0]?.value), 0),
    counts() {
      const countsOf = (facet: (typeof measured)[number]) =>
        new Map(groups[facet].all().map(({ key, value }) => [String(key), Number(value)]))
      return {
        total: Number(all.value()),
        by: { topic: countsOf("topic"), actor: countsOf("actor"), kind: countsOf("kind") },
      }
    },
  }
}

const nothing: Question = { topic: undefined, actor: undefined, kind: undefined, window: [0, 0] }

function drag(engine: Engine): readonly number[] {
  engine.ask({ ...nothing, window: [-30, decade - 30] })
  engine.read()
  return dragged.map((window) =>
    timed(() => {
      engine.ask({ ...nothing, window })
      engine.read()
    }),
  )
}

function toggle(engine: Engine, round: number): readonly number[] {
  engine.ask({ ...nothing, window: toggleWindow })
  engine.read()
  return togglesOf(round).map((question) =>
    timed(() => {
      engine.ask({ ...question, window: toggleWindow })
      engine.read()
    }),
  )
}

function checkAgreement(engines: Readonly<Record<string, Engine>>, facts: readonly Fact[]): void {
  const questions = [
    ...togglesOf(0).map((question) => ({ ...question, window: toggleWindow })),
    ...dragged.filter((_, step) => step % 20 === 0).map((window) => ({ ...nothing, window })),
  ]
  for (const question of questions) {
    const naive = countNaively(facts, question)
    for (const [name, engine] of Object.entries(engines)) {
      engine.ask(question)
      const { total, by } = engine.counts()
      agree(`${name} and the naive count`, checksum(total, by), checksum(naive.total, naive.by))
    }
  }
}

/** A filter with nothing left to prepare for the facets measured, as a page that has been idle for a moment has it. */
function preparedFilter(index: Index): Filter {
  const filter = createFilter(index)
  filter.prepare()
  for (const facet of measured) while (facetsOf(index)(facet).postings.grow());
  return filter
}

/** The columns of an index in the order they might come in, and what sorts them: what crossfilter is given as facts. */
function unsorted(index: Index): () => Filter {
  const random = createRandom(3)
  const keys = Float64Array.from({ length: index.size }, random)
  const shuffled = Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]!)
  const columns = arrangeColumns(index, shuffled)
  return () => {
    const order = sortRows(columns.firstDay, columns.lastDay, keys, String)
    return preparedFilter({ ...index, ...arrangeColumns(columns, order) })
  }
}

/** Bytes of all columns of an index. */
function bytesOf(index: Index): number {
  const sizeOf = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength
    if (typeof value !== "object" || value === null || Array.isArray(value)) return 0
    return Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 0)
  }
  const { catalog: _, vocabulary: __, ...columns } = index
  return sizeOf(columns)
}

export const filter: Area = {
  id: "filter",
  sizes: [1_000, 100_000, 1_000_000],
  rounds: 5,
  async prepare(n): Promise<readonly Series[]> {
    const dossier = generateDossier(n)
    const facts = factsOf(dossier)
    const index = buildIndex(dossier, 1)
    const ours = columnsEngine(preparedFilter(index))
    const build = unsorted(index)
    const theirs = crossfilterEngine(facts)
    checkAgreement({ "the columns": ours, crossfilter2: theirs }, facts)
    const rounds = { ours: 0, theirs: 0 }
    const large = n >= 1_000_000
    return [
      {
        name: "filter drag",
        unit: "ms",
        ours: () => drag(ours),
        reference: { name: "crossfilter2", round: () => drag(theirs) },
        budget: { p95: large ? 1 : 0.25 },
      },
      {
        name: "filter toggle",
        unit: "ms",
        ours: () => toggle(ours, ++rounds.ours),
        reference: { name: "crossfilter2", round: () => toggle(theirs, ++rounds.theirs) },
        budget: { p95: large ? 8 : 1, ratio: 1 / 8 },
      },
      {
        // Both from facts already read: columns out of order here, objects there; ready for any drag and any toggle.
        name: "index build",
        unit: "ms",
        ours: () => [timed(() => columnsEngine(build()).read())],
        reference: { name: "crossfilter2", round: () => [timed(() => crossfilterEngine(facts).read())] },
        ...(large && { budget: { ratio: 1 / 8 } }),
      },
      {
        name: "dossier to counts",
        unit: "ms",
        ours: () => [timed(() => createFilter(buildIndex(dossier, 1)).counts("topic", {}, toggleWindow))],
        reference: { name: "crossfilter2", round: () => [timed(() => crossfilterEngine(factsOf(dossier)).read())] },
      },
      {
        name: "index bytes an event",
        unit: "bytes",
        ours: () => [bytesOf(index) / n],
        ...(large && { budget: { median: 25 } }),
      },
    ]
  },
}
