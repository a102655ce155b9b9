/** Adds the readings of `sources/readings.mjs` to the aliases of the road to the summit, where they are not yet. Run by `node data/add-readings.mjs`. */
import { readFileSync, writeFileSync } from "node:fs"
import { runnerImport } from "vite"
import { readings } from "./sources/readings.mjs"

const file = new URL("road-to-the-summit.json", import.meta.url)
const { module: serializer } = await runnerImport("/src/model/serialize.ts")
const { module: gate } = await runnerImport("/src/model/validate.ts")

const { dossier, issues } = gate.validate(JSON.parse(readFileSync(file, "utf8")))
if (!dossier || issues.length > 0) throw new Error("The dossier is not sound")
const actors = dossier.actors.map((actor) => {
  const aliases = [...new Set([...actor.aliases, ...(readings[actor.id] ?? [])])]
  return { ...actor, aliases }
})
writeFileSync(file, serializer.dossierToJson({ ...dossier, actors }))
