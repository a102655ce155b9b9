/** Keys of the network's marks: those by which a selection is written, so that what is picked is what is selected. */
import { selectionToText } from "../../model/address"

export const keyOfActor = (id: string): string => selectionToText({ kind: "actor", id })

export const keyOfTie = (a: string, b: string): string =>
  selectionToText({ kind: "tie", actors: a < b ? [a, b] : [b, a] })
