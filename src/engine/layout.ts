/** Where the network's actors stand: worked out once a body, then stored. */
import { decodeIndex } from "../query/columns"
import { type Layout, layoutOf } from "../query/layout"
import { putBytes, readBytes, readDerived } from "../store/derived"
import { type BodyOf, gone } from "./derive"
import { done, type JobContext, type Outcome } from "./job"

/** The layout of all actors, all x before all y. */
export async function readLayout({ report, signal }: JobContext, of: BodyOf): Promise<Outcome<Float32Array>> {
  const stored = await readBytes(of.body, "layout")
  if (stored) return done(new Float32Array(stored))
  const derived = await readDerived(of.body)
  if (!derived) return gone(of)
  const index = decodeIndex(derived.index, JSON.parse(derived.catalog), of.body, 0)
  const onProgress = (share: number) => {
    signal.throwIfAborted()
    report({ stage: "layout", share })
  }
  const bytes = encode(layoutOf(index, { onProgress }))
  await putBytes(of.body, "layout", bytes.slice().buffer)
  return done(bytes)
}

function encode({ x, y }: Layout): Float32Array<ArrayBuffer> {
  const bytes = new Float32Array(x.length + y.length)
  bytes.set(x)
  bytes.set(y, x.length)
  return bytes
}
