/** The born case's timeline to each format, in the worker: milliseconds from the wish to the file, and the bytes of it. */
import { run } from "../../src/engine/client"
import type { FigureDossier } from "../../src/engine/export-figure"
import type { FigureFormat } from "../../src/exporters/figure-exporter"
import { formatInfos } from "../../src/exporters/formats"
import { defaultView } from "../../src/model/address"
import { viewToText } from "../../src/model/address-text"
import { dayOfIso } from "../../src/model/edtf"
import type { FigureSpec } from "../../src/model/figure"
import { readRows, storedDossier } from "../../src/store/dossiers"
import type { Area, Series } from "./area"

const id = "road-to-the-summit"
const today = dayOfIso("2026-04-06")
const spec: FigureSpec = {
  ...{ chart: "timeline", address: viewToText(defaultView(id)), preset: "slide-16-9", look: "light", language: "en" },
}

async function storedBornCase(): Promise<FigureDossier> {
  const file = await (await fetch(new URL("../../data/road-to-the-summit.json", import.meta.url))).blob()
  const outcome = await run("importDossier", [file, "replace"])
  const stored = storedDossier((await readRows()).find((row) => row.id === id))
  if (!stored) throw new Error(`The import came to ${JSON.stringify(outcome)}`)
  return stored
}

/** Another day each time, since the figure made last is at hand. */
let asked = 0

async function write(dossier: FigureDossier, format: FigureFormat): Promise<Blob> {
  const outcome = await run("exportFigure", [dossier, spec, format, { scale: 2 }, today + asked++])
  if (outcome.kind !== "done") throw new Error(`${format} came to ${JSON.stringify(outcome)}`)
  return outcome.value
}

/** One page of PDF is to be under 300 KB; of the rest the size is only told. */
const mostBytes: Partial<Record<FigureFormat, number>> = { pdf: 300_000 }

export const exporting: Area = {
  id: "export",
  // The born case is as large as it is, whatever is asked for.
  sizes: [152],
  rounds: 5,
  async prepare(): Promise<readonly Series[]> {
    const dossier = await storedBornCase()
    const formats = formatInfos.map(({ id }) => id)
    // Libraries and fonts are fetched once; what they cost then is the first export's alone.
    for (const format of formats) await write(dossier, format)
    return formats.flatMap((format): Series[] => {
      const most = mostBytes[format]
      return [
        {
          name: `born case to ${format}`,
          unit: "ms",
          n: dossier.counts.events,
          ours: async () => {
            const begin = performance.now()
            await write(dossier, format)
            return [performance.now() - begin]
          },
        },
        {
          name: `size of ${format}`,
          unit: "bytes",
          n: dossier.counts.events,
          ours: async () => [(await write(dossier, format)).size],
          ...(most !== undefined && { budget: { median: most } }),
        },
      ]
    })
  },
}
