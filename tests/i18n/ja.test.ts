import { expect, test } from "vitest"
import en from "../../src/i18n/en.json"
import ja from "../../src/i18n/ja.json"

const japanese = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。「」（）：・～]"
const messages: readonly (readonly [id: string, text: string])[] = Object.entries(ja)
const english = (id: string) => (en as Readonly<Record<string, string>>)[id] ?? ""

/** The messages that break a rule of the house, by id. */
const breaking = (rule: RegExp) => messages.filter(([, text]) => rule.test(text)).map(([id, text]) => `${id}: ${text}`)

test("no half-width space stands beside Japanese", () => {
  expect(breaking(new RegExp(`${japanese} | ${japanese}`, "u"))).toEqual([])
})

test("punctuation beside Japanese is full-width", () => {
  expect(breaking(new RegExp(`${japanese}[,:;!?()]|[,:;!?()]${japanese}`, "u"))).toEqual([])
})

test("a range has the one wave that the platform's own dates have", () => {
  expect(breaking(/〜/u)).toEqual([])
})

test("a dossier is 資料集, and nothing else", () => {
  expect(breaking(/ドシエ|資料(?!集)/u)).toEqual([])
  expect(messages.filter(([id, text]) => /dossier/i.test(english(id)) && !text.includes("資料集"))).toEqual([])
})

test("what is a sentence in English is one in Japanese, and polite", () => {
  const sentences = messages.filter(([id]) => /\w[.]$/u.test(english(id)))
  expect(sentences.length).toBeGreaterThan(100)
  expect(sentences.filter(([, text]) => !/[。}]$/u.test(text))).toEqual([])
  expect(breaking(/(?<!ます|です|ました|でした|ません|ください|[}）]|^)。/u)).toEqual([])
})
