/** Makes dossiers.json, the list of the dossiers beside it that come with the app. Run it from the root of the repository: `node data/make-list.mjs`. */
import { readFileSync, writeFileSync } from "node:fs"

/** In the order the app offers them; the first opens by default. */
const files = ["road-to-the-summit.json", "us-diplomatic-travel.json"]
const lists = ["events", "sources", "actors", "topics", "commitments"]

const entries = files.map((file) => {
  const bytes = readFileSync(new URL(file, import.meta.url))
  const dossier = JSON.parse(bytes.toString("utf8"))
  const counts = Object.fromEntries(lists.map((list) => [list, dossier[list]?.length ?? 0]))
  const { id, title, description } = dossier
  return JSON.stringify({ id, file, title, description, counts, bytes: bytes.length })
})
writeFileSync(new URL("dossiers.json", import.meta.url), `[\n${entries.join(",\n")}\n]\n`)
