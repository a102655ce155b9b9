/** The dossier format as JSON Schema, made from the valibot schema that the gate itself reads by. */
import { toJsonSchema } from "@valibot/to-json-schema"
import { dossierSchema } from "../src/model/dossier"

/** Text of dossier.schema.json. What JSON Schema cannot say (an id that is reserved, a text in at least one language) is left to the gate. */
export function jsonSchemaOfDossier(): string {
  const schema = toJsonSchema(dossierSchema, { typeMode: "input", errorMode: "ignore", target: "draft-2020-12" })
  return `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, title: "Sherpa dossier, version 1" }, null, 1)}\n`
}
