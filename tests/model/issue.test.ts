import { readdirSync, readFileSync } from "node:fs"
import { parseSync } from "vite"
import { expect, test } from "vitest"
import en from "../../src/i18n/en.json"
import { wordsFor } from "../../src/i18n/intl"
import ja from "../../src/i18n/ja.json"
import { readJson } from "../../src/importers/json"
import { describeIssue } from "../../src/model/describe-issue"
import type { Issue } from "../../src/model/issue"
import { validate } from "../../src/model/validate"
import { brokenDossier } from "../fixtures/small-dossier"

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child)
}
const nodesIn = (node: Node, key: string): readonly Node[] => [node[key]].flat().filter(isNode)
const nameIn = (node: Node, key: string): unknown => nodesIn(node, key)[0]?.name

const codeOf = (node: Node | undefined): string | undefined =>
  typeof node?.value === "string" && node.value.startsWith("issue.") ? node.value : undefined
const fieldOf = (node: Node, name: string): Node | undefined =>
  nodesIn(nodesIn(node, "properties").find((field) => nameIn(field, "key") === name) ?? node, "value")[0]
const namesOf = (values: Node | undefined): readonly unknown[] =>
  values?.type === "ObjectExpression" ? nodesIn(values, "properties").map((field) => nameIn(field, "key")) : []

/** An issue as code makes it: `refuse("issue.…", { … })` or `{ code: "issue.…", values: { … } }`. */
function makingOf(node: Node): readonly [code: string, values: readonly unknown[]] | undefined {
  const args = node.type === "CallExpression" ? nodesIn(node, "arguments") : []
  const called = codeOf(args[0])
  // What was lost is said after every issue, by whatever value it has.
  if (called && called !== "issue.lost") return [called, namesOf(args.at(-1))]
  const code = node.type === "ObjectExpression" ? codeOf(fieldOf(node, "code")) : undefined
  return code === undefined ? undefined : [code, namesOf(fieldOf(node, "values"))]
}

const sources = readdirSync(new URL("../../src/", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
  .map((path) => ({ path, text: readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8") }))

const makings = sources.flatMap(({ path, text }) => {
  // The parser's types name every node; here a node is anything with a type.
  const nodes = [...nodesOf(parseSync(path, text).program as unknown as Node)]
  // What is past the limit of issues is counted, never shown.
  const counted = nodes.find((node) => node.type === "VariableDeclarator" && nameIn(node, "id") === "onlyCounted")
  return nodes
    .filter((node) => node !== counted?.init)
    .flatMap((node) => {
      const making = makingOf(node)
      return making ? [{ path, code: making[0], values: making[1] }] : []
    })
})

const messages = [en, ja].map((language): Readonly<Record<string, string>> => language)
/** The values that the words of an issue take, in either language. */
const takenBy = (code: string): readonly string[] => {
  const said = messages.flatMap((language) => [language[code] ?? "", language[`${code}.do`] ?? ""]).join("\n")
  const taken = said.matchAll(/\{(\w+)(?=\}|, (?:number|plural|select))/g)
  return [...new Set(Array.from(taken, ([, name]) => name ?? ""))].sort()
}

const sentencesOf = (issue: Issue): string =>
  (["en", "ja"] as const)
    .map((locale) => describeIssue(issue, wordsFor(locale)))
    .map(({ where, what, todo }) => `${where} ${what} ${todo}`)
    .join("\n")

/** Issues whose code is worked out while the app runs. */
const brokenJson = ["", '{"a" 1}', "[1 2]", '["a\nb"]', '["\\x"]', "{a:1}", "[-]", "[1] 2", "[x]", "[1", "[1,]"]
const workedOut: readonly Issue[] = [
  ...brokenJson.flatMap((text) => {
    const read = readJson(text)
    return "issue" in read ? [read.issue] : []
  }),
  ...(
    [
      ["events[1].date", "soon"],
      ["events[1].date", "2026-02-30"],
      ["events[1].date", "2026-03-02/2026-03-01"],
      ["events[1].topics", ["nothing"]],
      ["events[1].id", "__proto__"],
      ["events[1].id", " "],
      ["sources[0].url", "javascript:x"],
      ["sources[0].language", "?"],
      ["actors[0].wikidata", "17"],
      ["actors[0].name", {}],
      ["events[1].kind", 7],
    ] as const
  ).flatMap(([path, value]) => validate(brokenDossier(path, value)).issues),
]

test("every issue brings exactly the values that its words take", () => {
  expect(makings.length).toBeGreaterThan(40)
  const wrong = makings.filter(
    ({ code, values }) =>
      values
        .filter((name) => name !== "lost")
        .sort()
        .join() !== takenBy(code).join(),
  )
  expect(wrong).toEqual([])
})

test("no issue that is worked out while the app runs shows the form of its message", () => {
  expect(workedOut.length).toBeGreaterThan(20)
  for (const issue of workedOut) expect(sentencesOf(issue), issue.code).not.toMatch(/\{\w+[},]/)
})

test("an issue without its value would be seen", () => {
  expect(sentencesOf({ severity: "error", where: {}, code: "issue.tooLarge", values: { limit: 500 } })).toMatch(
    /\{most/,
  )
})
