/** The drawing of a saved figure, read from the store and judged again: another version of the app may have written it. */
import type { Figure } from "../charts/page/figure"
import { refusal } from "../importers/json"
import * as store from "../store/drawings"
import { unpackDrawing } from "./drawing"
import { done, type JobContext, type Outcome, refused } from "./job"

export async function readDrawing(_: JobContext, name: string): Promise<Outcome<Figure>> {
  const bytes = await store.readDrawing(name)
  const read = bytes && (await unpackDrawing(bytes))
  return read ? done(read.figure) : refused(refusal("issue.drawing"))
}
