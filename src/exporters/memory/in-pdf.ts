/** The memory in a PDF that another program saved anew: what lay open is deflated then, with other objects or alone. */
import { inflateSync } from "fflate"
import type { FigureMemory } from "../../model/figure"
import { memoryInPdf, memoryInXml } from "./scan"

/** Bytes of a stream that is looked into, packed and unpacked; how many are. A few bytes can be made to hold gigabytes. */
const mostPacked = 65_536
const mostBytes = 2_000_000
const mostStreams = 200

/** `text` is the file, a letter a byte. */
export function memoryInStreams(bytes: Uint8Array, text: string): FigureMemory | undefined {
  // Objects gathered in a stream, and what a file says of itself.
  const streams = /\/Type\s*\/(?:ObjStm|Metadata)\b[^>]{0,400}>>\s*stream\r?\n/g
  const out = new Uint8Array(mostBytes)
  for (let tries = 0; tries < mostStreams; tries += 1) {
    const found = streams.exec(text) ?? undefined
    if (!found) return undefined
    const start = found.index + found[0].length
    const end = text.indexOf("endstream", start)
    if (end < 0 || end - start > mostPacked) continue
    const inside = inflated(bytes.subarray(start + zlibHeader, end), out)
    if (!inside) continue
    const memory =
      memoryInPdf(new TextDecoder("latin1").decode(inside)) ?? memoryInXml(new TextDecoder().decode(inside))
    if (memory) return memory
  }
  return undefined
}

const zlibHeader = 2

function inflated(packed: Uint8Array, out: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(packed, { out })
  } catch {
    return undefined
  }
}
