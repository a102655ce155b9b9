import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { jsonSchemaOfDossier } from "../../data/json-schema"
import { actorSchema, affiliationSchema } from "../../src/model/actor"
import { commitmentSchema, commitmentUpdateSchema } from "../../src/model/commitment"
import { agendaItemSchema, claimSchema, dossierSchema, phaseSchema, provenanceSchema } from "../../src/model/dossier"
import { eventSchema, evidenceSchema, linkSchema, participantSchema, revisionSchema } from "../../src/model/event"
import { figureMemorySchema, figureSpecSchema } from "../../src/model/figure"
import { noteOnSchema, noteSchema } from "../../src/model/note"
import { placeSchema } from "../../src/model/place"
import { savedFigureSchema } from "../../src/model/saved-figure"
import { nodeOf } from "../../src/model/schema-reader"
import { sourceSchema } from "../../src/model/source"
import { topicSchema } from "../../src/model/topic"

const read = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")
const nouns = {
  Dossier: dossierSchema,
  Provenance: provenanceSchema,
  Phase: phaseSchema,
  Source: sourceSchema,
  Actor: actorSchema,
  Affiliation: affiliationSchema,
  Topic: topicSchema,
  Place: placeSchema,
  Event: eventSchema,
  Participant: participantSchema,
  Evidence: evidenceSchema,
  Link: linkSchema,
  Revision: revisionSchema,
  Commitment: commitmentSchema,
  Update: commitmentUpdateSchema,
  Claim: claimSchema,
  "Agenda item": agendaItemSchema,
  Note: noteSchema,
  "Note's place": noteOnSchema,
  "Saved figure": savedFigureSchema,
  "Figure's memory": figureMemorySchema,
  "Figure's wish": figureSpecSchema,
}

/** The fields a section of the README names, and which of them it calls required. */
function documented(section: string) {
  const text = read("README.md").split(`### ${section}\n`)[1]?.split(/\n##/)[0] ?? ""
  const lines = [...text.matchAll(/^\| (`[^|]*`) *\| *(required)? *\|/gm)]
  return lines.flatMap(([, names = "", required]) => {
    return [...names.matchAll(/`(.*?)`/g)].map(([, name]) => `${name}${required ? " required" : ""}`)
  })
}

describe("the format, version 1", () => {
  test.each(Object.entries(nouns))("is described field by field: %s", (name, schema) => {
    const entries = Object.entries(nodeOf(schema).entries ?? {})
    const fields = entries.map(([key, node]) => `${key}${node.type === "optional" ? "" : " required"}`)
    expect(documented(name).sort()).toEqual(fields.sort())
  })

  test("names every word a field may be", () => {
    const readme = read("README.md")
    for (const schema of Object.values(nouns)) {
      for (const node of Object.values(nodeOf(schema).entries ?? {})) {
        const options = node.options ?? node.wrapped?.options ?? []
        for (const option of options) expect(readme).toContain(`\`${option}\``)
      }
    }
  })

  test("is published as JSON Schema, up to date, every field in it", () => {
    expect(read("dossier.schema.json")).toBe(jsonSchemaOfDossier())
    const { properties, required } = JSON.parse(jsonSchemaOfDossier())
    expect(Object.keys(properties)).toEqual(Object.keys(dossierSchema.entries))
    expect(required).toEqual(["format", "version", "id", "title"])
    const event = properties.events.items
    expect(Object.keys(event.properties)).toEqual(Object.keys(eventSchema.entries))
    expect(event.required).toEqual(["id", "date", "title", "kind", "status"])
  })
})

describe("the list of bundled dossiers", () => {
  const list: readonly {
    file: string
    id: string
    counts: Readonly<Record<string, number>>
    [field: string]: unknown
  }[] = JSON.parse(read("dossiers.json"))

  test("opens with the road to the summit", () =>
    expect(list.map(({ id }) => id)).toEqual(["road-to-the-summit", "us-diplomatic-travel"]))

  test.each(list)("is true of $file", ({ file, id, title, description, counts, bytes }) => {
    const text = read(file)
    const dossier = JSON.parse(text)
    expect({ id, title, description, bytes }).toEqual({
      id: dossier.id,
      title: dossier.title,
      description: dossier.description,
      bytes: new TextEncoder().encode(text).length,
    })
    expect(Object.keys(counts)).toEqual(["events", "sources", "actors", "topics", "commitments"])
    for (const [name, count] of Object.entries(counts)) expect(dossier[name]?.length ?? 0).toBe(count)
  })
})
