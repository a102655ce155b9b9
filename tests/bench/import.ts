/** From a file to a dossier stored and drawn, through the engine's worker as in the app, against JSON.parse alone. */
import { run } from "../../src/engine/client"
import { purge } from "../../src/store/changes"
import { type Area, agree, type Round, type Series } from "./area"
import { jsonFile, linesFile } from "./files"
import { generateDossier } from "./generate"
import { openFigure } from "./opening"

/** A text of more characters than this is refused by the browser itself. */
const longestText = 2 ** 29 - 24

async function importAndDraw(file: Blob, expected: number): Promise<number> {
  const begin = performance.now()
  const outcome = await run("importDossier", [file, "replace"])
  if (outcome.kind !== "done") throw new Error(`The import came to ${JSON.stringify(outcome)}`)
  const index = await openFigure(outcome.value.id)
  const time = performance.now() - begin
  agree("events imported and events in the file", index.size, expected)
  // What the import replaced is kept to be undone; here it would fill the store.
  await purge(Number.POSITIVE_INFINITY)
  return time
}

async function parseWhole(file: Blob): Promise<number> {
  const text = await file.text()
  const begin = performance.now()
  JSON.parse(text)
  return performance.now() - begin
}

/** Line by line, a piece of the file at a time. */
async function parseLines(file: Blob): Promise<number> {
  let time = 0
  let rest = ""
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const lines = (rest + piece.value).split("\n")
    rest = lines.pop() ?? ""
    const begin = performance.now()
    for (const line of lines) JSON.parse(line)
    time += performance.now() - begin
  }
  return time
}

/** The longest task of the page while `work` is done, ms; 0 where none is longer than 50. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  })
  observer.observe({ type: "longtask" })
  await work()
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.disconnect()
  return longest
}

const once =
  (work: () => Promise<number>): Round =>
  async () => [await work()]

export const importing: Area = {
  id: "import",
  sizes: [1_000, 100_000, 1_000_000],
  rounds: 3,
  async prepare(n): Promise<readonly Series[]> {
    const dossier = generateDossier(n)
    const lines = linesFile(dossier)
    const isShort = lines.size < longestText
    const whole = isShort ? jsonFile(dossier) : lines
    const limits: Readonly<Record<number, number>> = { 100000: 1_200, 1000000: 8_000 }
    const limit = limits[n]
    return [
      {
        name: "import",
        unit: "ms",
        ours: once(() => importAndDraw(whole, n)),
        reference: { name: "JSON.parse", round: once(() => (isShort ? parseWhole(whole) : parseLines(lines))) },
      },
      {
        name: "import, a line a record",
        unit: "ms",
        ours: once(() => importAndDraw(lines, n)),
        reference: { name: "JSON.parse", round: once(() => parseLines(lines)) },
        ...(limit !== undefined && { budget: { p95: limit } }),
      },
      {
        name: "import, longest task of the page",
        unit: "ms",
        ours: once(() => longestTask(() => importAndDraw(lines, n))),
        budget: { p95: 50 },
      },
    ]
  },
}
