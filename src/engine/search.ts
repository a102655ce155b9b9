/** Finds the events whose text bears what was typed. */
import { type BodyOf, gone, readDossier } from "./derive"
import { done, type JobContext, type Outcome } from "./job"
import { rowOrder } from "../query/columns"

export async function searchEvents(_: JobContext, of: BodyOf, text: string): Promise<Outcome<Uint32Array>> {
  const dossier = await readDossier(of)
  if (!dossier) return gone(of)
  const wanted = text.normalize("NFKC").toLowerCase()
  const texts = dossier.events.map(({ title, summary }) => [title.en, title.ja, summary?.en, summary?.ja].join("\n").normalize("NFKC").toLowerCase())
  return done(Uint32Array.from([...rowOrder(dossier)].flatMap((position, row) => (texts[position]?.includes(wanted) ? [row] : []))))
}
