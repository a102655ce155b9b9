/** The dossier format itself, one JSON file. Reads any JSON; whether it is a dossier is for the gate to say. */
import type { Importer } from "./importer"
import { readJson, readText } from "./json"

export const dossierImporter: Importer = {
  id: "dossier",
  title: "import.dossier",
  accepts: [".json"],
  recognizes: (start) => /^\s*[[{"]/.test(start),
  read: async (file, { signal, report }) => {
    const text = await readText(file)
    if ("issue" in text) return { draft: undefined, issues: [text.issue] }
    signal.throwIfAborted()
    report(0.4)
    const draft = readJson(text.value)
    return "issue" in draft ? { draft: undefined, issues: [draft.issue] } : { draft: draft.value, issues: [] }
  },
}
