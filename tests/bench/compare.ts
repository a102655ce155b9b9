/** Two quarters of the record held against each other while both move: the difference, the answer and the figure, in either mode. */
import type { Frame } from "../../src/charts/chart"
import { compareChart } from "../../src/charts/compare"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import type { Dossier } from "../../src/model/dossier"
import { compareModes, type Filters, type View, type Window } from "../../src/model/view"
import { buildIndex } from "../../src/query/columns"
import { differenceOf } from "../../src/query/difference"
import { createFilter } from "../../src/query/filter"
import { wholeSpan } from "../../src/query/span"
import { type Area, agree, type Series, timed } from "./area"
import { generateDossier } from "./generate"
import { show, stageSize } from "./stage"

const steps = 40
/** Overlapping, so that all three parts hold something. */
const filtered: Filters = { topic: { include: ["topic-1", "topic-2"], exclude: [] } }

function prepare(dossier: Dossier) {
  const index = buildIndex(dossier, 1)
  const filter = createFilter(index)
  while (filter.prepare());
  const [first, last] = wholeSpan(index)
  const quarter = Math.floor((last - first) / 4)
  const words = wordsFor("en")
  const nothing = { selection: undefined, pointed: undefined, found: undefined } as const
  const frame: Omit<Frame, "window"> = { ...stageSize, ...nothing, locale: "en", words, eventOf: () => undefined }
  const sides = (step: number): readonly [Window, Window] => {
    const end = last - step * 3
    return [
      [end - quarter, end],
      [end - quarter - Math.floor(quarter / 2), end - Math.floor(quarter / 2)],
    ]
  }
  const rowsOf = (step: number) => {
    const [a, b] = sides(step)
    return [filter.rows(filtered, a), filter.rows({}, b)] as const
  }
  const draw = (mode: (typeof compareModes)[number], step: number) => {
    const [rows, other] = rowsOf(step)
    const compare = { mode, window: other.window, filters: {}, chain: undefined, search: "" }
    const view: View = { ...defaultView(index.dossier), window: rows.window, filters: filtered, compare }
    const chart = compareChart({ other })
    show(chart.draw(chart.select(index, rows, view), { ...frame, window: rows.window }))
  }
  return { index, rowsOf, draw }
}

/** Throws where the counts are not those of a look at each row. */
function check({ index, rowsOf }: ReturnType<typeof prepare>): void {
  const [a, b] = rowsOf(0)
  const plain = { a: 0, b: 0, both: 0 }
  for (let row = 0; row < index.size; row += 1) {
    const [inA, inB] = [a.has(row), b.has(row)]
    if (inA && inB) plain.both += 1
    else if (inA) plain.a += 1
    else if (inB) plain.b += 1
  }
  agree("the difference and a plain count", differenceOf(index, a, b).counts, plain)
}

export const comparing: Area = {
  id: "compare",
  sizes: [100_000, 1_000_000],
  rounds: 3,
  async prepare(n): Promise<readonly Series[]> {
    const prepared = prepare(generateDossier(n))
    check(prepared)
    // What does not depend on the window is prepared once, with the first figure.
    for (const mode of compareModes) prepared.draw(mode, 0)
    const { index, rowsOf, draw } = prepared
    const times = (work: (step: number) => unknown) =>
      Array.from({ length: steps }, (_, step) => timed(() => work(step)))
    const difference: Series = {
      name: "difference of two sides",
      unit: "ms",
      ours: () => times((step) => differenceOf(index, ...rowsOf(step))),
      budget: { p95: n <= 100_000 ? 1 : 8 },
    }
    const figures = compareModes.map(
      (mode): Series => ({
        name: `comparison ${mode}, script a step`,
        unit: "ms",
        ours: () => times((step) => draw(mode, step)),
        budget: { median: 17, p95: 34 },
      }),
    )
    return [difference, ...figures]
  },
}
