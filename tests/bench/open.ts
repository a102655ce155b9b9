/**
 * Opening a stored dossier in a page just loaded, up to its first figure, against the floor: a plain read of the same bytes from IndexedDB, one pass over
 * them and two frames.
 */
import { run } from "../../src/engine/client"
import type { Area, Series } from "./area"
import { linesFile } from "./files"
import { generateDossier } from "./generate"
import { openFigure } from "./opening"
import { nextFrame } from "./stage"

const idOf = (n: number): string => `made-up-${n}`

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Everything that was derived from the dossier's body for the first figure, read without Dexie. */
async function readPlainly(dossier: string): Promise<number> {
  const database = await answerOf(indexedDB.open("sherpa"))
  const store = (name: string) => database.transaction(name).objectStore(name)
  const { head } = await answerOf(store("dossiers").get(dossier))
  const derived = store("derived")
  const [catalog, index] = await Promise.all(
    ["catalog", "index"].map((name) => answerOf(derived.get([head.body, name]))),
  )
  const buffer: ArrayBuffer = await index.content.arrayBuffer()
  const bytes = new Uint32Array(buffer, 0, Math.floor(buffer.byteLength / 4))
  let sum = String(catalog.content).length
  for (const word of bytes) sum = (sum + word) | 0
  await nextFrame()
  await nextFrame()
  database.close()
  return sum
}

async function timedOnce(work: () => Promise<unknown>): Promise<readonly number[]> {
  const begin = performance.now()
  await work()
  return [performance.now() - begin]
}

export const open: Area = {
  id: "open",
  sizes: [1_000, 100_000, 1_000_000],
  rounds: 7,
  inFreshPage: true,
  async fill(n) {
    const outcome = await run("importDossier", [linesFile(generateDossier(n)), "replace"])
    if (outcome.kind !== "done") throw new Error(`The import came to ${JSON.stringify(outcome)}`)
  },
  async prepare(n): Promise<readonly Series[]> {
    const id = idOf(n)
    return [
      {
        name: "cold open",
        unit: "ms",
        ours: () => timedOnce(() => openFigure(id)),
        reference: { name: "plain IndexedDB read", round: () => timedOnce(() => readPlainly(id)) },
        budget: { ratio: 2 },
      },
    ]
  },
}
