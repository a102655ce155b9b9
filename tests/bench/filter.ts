/** Linked filtering: the columns against crossfilter2, the classic of linked counts. Dragging the window, toggling a value, building. */
import crossfilter from "crossfilter2"
import type { Facet, Filters, Window } from "../../src/model/view"
import { buildIndex } from "../../src/query/columns"
import { createFilter, type Filter } from "../../src/query/filter"
import type { Index } from "../../src/query/rows"
import { type Area, agree, type Series, timed } from "./area"
import { generateDossier } from "./generate"
import { type CountsBy, checksum, countNaively, type Fact, factsOf, type Question } from "./naive"

const measured = ["topic", "actor", "kind"] as const satisfies readonly Facet[]
const decade = 3652
const dragSteps = 60

/** A window of ten years on its way through half a century, a day a step, as a hand drags it. */
const dragged = Array.from({ length: dragSteps }, (_, step): Window => [step * 30, step * 30 + decade])

/** What a reader switches on and off, one after the other. */
const toggles: readonly Omit<Question, "window">[] = [
  { topic: "topic-2", actor: undefined, kind: undefined },
  { topic: "topic-2", actor: "actor-1", kind: undefined },
  { topic: undefined, actor: "actor-1", kind: undefined },
  { topic: undefined, actor: "actor-1", kind: "visit" },
  { topic: "topic-9", actor: undefined, kind: "visit" },
  { topic: undefined, actor: undefined, kind: undefined },
]
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
      let sum = filter.rows(filters, window).count
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

function toggle(engine: Engine): readonly number[] {
  engine.ask({ ...nothing, window: toggleWindow })
  engine.read()
  return toggles.map((question) =>
    timed(() => {
      engine.ask({ ...question, window: toggleWindow })
      engine.read()
    }),
  )
}

function checkAgreement(engines: Readonly<Record<string, Engine>>, facts: readonly Fact[]): void {
  const questions = [
    ...toggles.map((question) => ({ ...question, window: toggleWindow })),
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
    const ours = columnsEngine(createFilter(index))
    const theirs = crossfilterEngine(facts)
    checkAgreement({ "the columns": ours, crossfilter2: theirs }, facts)
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
        ours: () => toggle(ours),
        reference: { name: "crossfilter2", round: () => toggle(theirs) },
        budget: { p95: large ? 8 : 1, ratio: 1 / 8 },
      },
      {
        name: "index build",
        unit: "ms",
        ours: () => [timed(() => createFilter(buildIndex(dossier, 1)).counts("topic", {}, toggleWindow))],
        reference: { name: "crossfilter2", round: () => [timed(() => crossfilterEngine(factsOf(dossier)).read())] },
        ...(large && { budget: { ratio: 1 / 8 } }),
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
