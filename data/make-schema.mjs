/** Makes dossier.schema.json from the schema in src/model/dossier.ts. Run it from the root of the repository: `node data/make-schema.mjs`. */
import { writeFileSync } from "node:fs"
import { runnerImport } from "vite"

const { module } = await runnerImport("/data/json-schema.ts")
writeFileSync(new URL("dossier.schema.json", import.meta.url), module.jsonSchemaOfDossier())
