import { expect, test } from "vitest"
import { exportDossier } from "../../src/engine/export"
import { exportRewound, idAsOf } from "../../src/engine/export-rewound"
import { importDossier } from "../../src/engine/import"
import { dayOfIso } from "../../src/model/edtf"
import { rewindDossier } from "../../src/model/rewind"
import { dossierToJson } from "../../src/model/serialize"
import { validate } from "../../src/model/validate"
import { context, fileOf, withEmptyStore } from "./fixture"

withEmptyStore()

const bornCase = async () => (await fetch("/road-to-the-summit.json")).json()
const id = "road-to-the-summit"
const day = dayOfIso("2026-02-04")

async function textOf(outcome: Awaited<ReturnType<typeof exportRewound>>): Promise<string> {
  if (outcome.kind !== "done") throw new Error(outcome.kind)
  return outcome.value.text()
}

test("the file of a day is the dossier rewound to it, under a title and an id of its own, and passes the gate", async () => {
  const file = await bornCase()
  await importDossier(context(), fileOf(file), "new")
  const text = await textOf(await exportRewound(context(), id, day))
  const { dossier, issues } = validate(JSON.parse(text))
  const whole = validate(file).dossier
  expect(issues).toEqual([])
  expect(dossier?.id).toBe("road-to-the-summit-as-of-2026-02-04")
  expect(dossier?.title).toEqual({
    en: `${file.title.en} (as of 4 February 2026)`,
    ja: `${file.title.ja}（2026年2月4日時点）`,
  })
  if (!dossier || !whole) throw new Error("no dossier")
  expect(text).toBe(dossierToJson(dossier))
  expect({ ...dossier, id, title: whole.title }).toEqual(rewindDossier(whole, day))
  expect(text).not.toContain("2026-03-20-step-up")
})

test("the file of the whole dossier is what it was, letter for letter, however the screen is rewound", async () => {
  const text = await (await fetch("/road-to-the-summit.json")).text()
  await importDossier(context(), new Blob([text]), "new")
  expect(await textOf(await exportDossier(context(), id))).toBe(text)
})

test("of a dossier that is not there, that is said", async () => {
  expect((await exportRewound(context(), "nothing", day)).kind).toBe("refused")
})

test("an id is never longer than ids may be, and says years beyond 9999 without a sign", () => {
  expect(idAsOf("a".repeat(200), day).length).toBeLessThanOrEqual(200)
  expect(idAsOf("a", dayOfIso("+12026-02-04"))).toBe("a-as-of-12026-02-04")
})
