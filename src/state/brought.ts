/**
 * A dossier that a link brings inside itself: `#/id/timeline?…&with=…`. It is shown and stored only when the reader accepts it; the view never holds
 * it, so the first change of the view takes it out of the address.
 */
import { useSyncExternalStore } from "react"
import { searchFromText } from "../model/address"
import { makeAudience } from "./audience"
import { changeView, currentView, hrefOf } from "./useView"

const field = "with"
const { tell, subscribe } = makeAudience()
let brought = read()

function read(): string | undefined {
  const fields: Readonly<Record<string, string>> = searchFromText(location.hash.split("?")[1] ?? "")
  return fields[field]
}

function put(text: string | undefined): void {
  brought = text
  tell()
}

// A link pasted into a page that is open already.
addEventListener("hashchange", () => put(read()))

/** The text of the dossier that the link brings; undefined where it brings none, or that was settled. */
export function useBrought(): string | undefined {
  return useSyncExternalStore(subscribe, () => brought)
}

/** The dossier is stored, or is not wanted: goes on to the view of the link, of `dossier` where it was stored under that id. */
export function settleBrought(dossier: string): void {
  changeView({ dossier }, "replace")
  put(undefined)
}

/** A link to the present view with the dossier, packed by the engine, inside. */
export function linkWith(packed: string, language: "en" | "ja"): string {
  const href = hrefOf({ ...currentView(), language })
  return new URL(`${href}${href.includes("?", href.indexOf("#")) ? "&" : "?"}${field}=${packed}`, location.href).href
}
