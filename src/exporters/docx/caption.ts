/** Captions whose numbers Word counts itself, so that they go on from those of a document they are pasted into. */
import type { Words } from "../../i18n/intl"
import { field, paragraph, run } from "./paragraph"

/** As it stands until Word counts. */
export const captionText = (n: number, title: string, words: Words): string =>
  `${words.say("figure.number", { n })}${title}`

/** `isSame`: it bears the number of the caption before it, as a further page of one figure does. */
export function caption(n: number, title: string, words: Words, isSame = false): string {
  const [before = "", after = ""] = words.say("figure.number", { n }).split(String(n))
  const counted = `SEQ ${words.say("figure.sequence")} ${isSame ? "\\c " : ""}\\* ARABIC`
  return paragraph("Caption", [run(before), field(counted, String(n)), run(`${after}${title}`)])
}
