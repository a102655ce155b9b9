import { expect, test } from "vitest"
import { castOf } from "../../../src/charts/timeline/cast"
import type { Actor } from "../../../src/model/actor"
import { dossier } from "../../fixtures/born-case"

const cast = castOf(dossier)
const person = (id: string, en: string, ja?: string, ...aliases: string[]): Actor => ({
  ...{ id, kind: "person", name: { en, ...(ja && { ja }) }, aliases, affiliations: [] },
})
const shortOf = (...actors: readonly Actor[]) => {
  const own = castOf({ ...dossier, actors: [...actors] })
  return actors.map(({ id }) => own.shortName(id, "en"))
}

test("persons of the born case are called by their family names, as far as the record tells them", () => {
  const ids = dossier.actors.filter(({ kind }) => kind === "person").map(({ id, name }) => [name.en, id] as const)
  const short = Object.fromEntries(ids.map(([name, id]) => [name, cast.shortName(id, "en")]))
  expect(short).toMatchObject({
    "Sanae Takaichi": "Takaichi",
    "Donald Trump": "Trump",
    "Marco Rubio": "Rubio",
    "Gilberto Teodoro Jr.": "Teodoro",
    // Whose family name comes first, the record does not say: in full.
    "Xi Jinping": "Xi Jinping",
    "Lee Jae Myung": "Lee Jae Myung",
  })
})

test("a long name of what is no person is abbreviated in the reader's language", () => {
  const id = (name: string) => dossier.actors.find((actor) => actor.name.en === name)?.id ?? ""
  expect(cast.shortName(id("Ministry of Foreign Affairs of Japan"), "en")).toBe("MOFA")
  expect(cast.shortName(id("United States"), "ja")).toBe("米国")
  expect(cast.shortName(id("Japan"), "en")).toBe("Japan")
})

test("two who would be called the same are called in full, and one whom nobody knows by his id", () => {
  expect(shortOf(person("a", "Shinzo Abe", undefined, "Abe"), person("b", "Shintaro Abe", undefined, "Abe"))).toEqual([
    "Shinzo Abe",
    "Shintaro Abe",
  ])
  expect(shortOf(person("c", "Plato"))).toEqual(["Plato"])
  expect(cast.shortName("nobody", "en")).toBe("nobody")
})
