/** A view as the text of an address, `/road-to-the-summit/timeline?window=…`, and back: what stands after the `#`, and what saved figures keep. */
import { searchFromText, searchToText, viewFromPath, viewFromSearch, viewToPath, viewToSearch } from "./address"
import type { View } from "./view"

export function viewToText(view: View): string {
  const search = searchToText(viewToSearch(view))
  return search === "" ? viewToPath(view) : `${viewToPath(view)}?${search}`
}

/** The view an address says; `fallback` is the dossier where it names none. */
export function viewFromText(text: string, fallback = ""): View {
  const [path = "", ...search] = text.split("?")
  return viewFromSearch(viewFromPath(path, fallback), searchFromText(search.join("?")))
}
