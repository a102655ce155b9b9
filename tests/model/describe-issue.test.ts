import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import en from "../../src/i18n/en.json"
import { wordsFor } from "../../src/i18n/intl"
import ja from "../../src/i18n/ja.json"
import { describeIssue } from "../../src/model/describe-issue"
import { validate } from "../../src/model/validate"
import { brokenDossier } from "../fixtures/small-dossier"

describe("an issue in words", () => {
  const [issue] = validate(brokenDossier("events[1].date", "2026-02-30")).issues

  test("says where, what and what to do, in the reader's language", () => {
    expect(issue && describeIssue(issue, wordsFor("en"))).toEqual({
      where: "events[1].date",
      what: "No calendar has the date “2026-02-30”. The record was left out.",
      todo: "Check the month and the day in the source.",
    })
    expect(issue && describeIssue(issue, wordsFor("ja"))).toEqual({
      where: "events[1].date",
      what: "「2026-02-30」は暦にない日付です。この記録は読み飛ばしました。",
      todo: "出典で月と日を確かめてください。",
    })
  })

  test("says of a null in a list that it is null, and of a format that is not there that it is missing", () => {
    const whatIsWrong = (path: string, value: unknown) =>
      validate(brokenDossier(path, value)).issues.map((issue) => describeIssue(issue, wordsFor("en")).what)
    expect(whatIsWrong("events[1]", null)[0]).toBe("Expected an object, found nothing (null). The record was left out.")
    expect(whatIsWrong("format", undefined)).toEqual([
      "The field “format” is missing, by which a dossier is known. Nothing was read.",
    ])
  })

  test("gives line and column for a fault of syntax", () => {
    const fault = {
      severity: "error",
      where: { line: 1200, column: 7 },
      code: "issue.json-end",
      values: { lost: "all" },
    } as const
    expect(describeIssue(fault, wordsFor("en")).where).toBe("line 1,200, column 7")
  })

  test("has words in both languages for every issue the model can raise, and for what to do about it", () => {
    const folder = new URL("../../src/model/", import.meta.url)
    const code = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(new URL(name, folder), "utf8"))
      .join("\n")
    const literal = [...code.matchAll(/"(issue\.[\w-]+)"/g)].map(([, id]) => id ?? "")
    // Regular expressions and checks in the schemas bear the name of their message.
    const named = [
      ...code.matchAll(/"((?:id|url|wikidata|country|language|localized)-(?:form|reserved|scheme|empty))"/g),
    ].map(([, id]) => `issue.${id}`)
    const codes = new Set([...literal, ...named])
    expect(codes.size).toBeGreaterThan(35)
    const sentences = [...codes]
      .filter((id) => id !== "issue.lost" && id !== "issue.place")
      .flatMap((id) => [id, `${id}.do`])
    for (const messages of [en, ja]) expect(sentences.filter((id) => !Object.hasOwn(messages, id))).toEqual([])
  })
})
