import { expect, test } from "vitest"
import { dossierToJson } from "../../src/model/serialize"
import { validate } from "../../src/model/validate"
import { smallDossier } from "../fixtures/small-dossier"

test("a dossier goes out as it came in, letter for letter", () => {
  const { dossier } = validate(smallDossier())
  const text = dossier ? dossierToJson(dossier) : ""
  const again = validate(JSON.parse(text))
  expect(again).toEqual({ dossier, issues: [] })
  expect(again.dossier && dossierToJson(again.dossier)).toBe(text)
})
