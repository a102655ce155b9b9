/** The house keeps its law; and the judge of the law is seen to complain about houses that break it. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { breaches } from "./architecture/check"
import { cyclesOf } from "./architecture/cycles"
import { breachesOfMessages } from "./architecture/messages"
import { breachesOfPackages } from "./architecture/packages"

const root = join(import.meta.dirname, "..")
const read = (path: string): string => readFileSync(join(root, path), "utf8")
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\/(__screenshots__|node_modules)/.test(entry.parentPath))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )

const paths = [...["src", "tests", "scripts"].flatMap(filesUnder), "vite.config.ts", "vitest.config.ts"]
const data = filesUnder("data").filter((path) => /\.(mjs|ts)$/.test(path))
const house = new Map(
  [...paths, ...data].filter((path) => /\.(tsx?|mjs|css|json)$/.test(path)).map((path) => [path, read(path)]),
)

describe("the house", () => {
  test("imports as the table says, without circles, in the names, sizes and colours that are its own", () => {
    expect(house.size).toBeGreaterThan(50)
    expect(breaches(house)).toEqual([])
  })

  test("says every message in both languages, and no message that nobody says", () => {
    const [en, ja] = [JSON.parse(read("src/i18n/en.json")), JSON.parse(read("src/i18n/ja.json"))]
    expect(breachesOfMessages(en, ja, house)).toEqual([])
  })

  test("depends on what it uses, in one version each, from no recorded address", () => {
    expect(breachesOfPackages(JSON.parse(read("package.json")), read("package-lock.json"), house)).toEqual([])
  })
})

/** The breaches of a made-up house in which every file opens with a comment. */
const judge = (files: Readonly<Record<string, string>>) =>
  breaches(
    new Map(
      Object.entries(files).map(([path, text]) => [path, path.endsWith(".css") ? text : `// For a test.\n${text}`]),
    ),
  )

describe("the judge of the house", () => {
  test("finds nothing to say of a house in order", () => {
    const files = {
      "src/main.tsx": `import { App } from "./App"; import { createRoot } from "react-dom/client"; createRoot(document.body).render(<App />)`,
      "src/App.tsx": `import { View } from "./views/View"; export const App = () => <View />`,
      "src/views/View.tsx": `import "./view.css"; import { useState } from "react"; import { rows } from "../query/rows"; export const View = () => <p>{useState(rows)}</p>`,
      "src/views/view.css": `p { color: var(--ink); font-family: var(--serif) }`,
      "src/query/rows.ts": `import type { Day } from "../model/day"; export const rows: readonly Day[] = []`,
      "src/model/day.ts": `import * as v from "valibot"; export type Day = v.InferOutput<typeof v.number>`,
      "src/charts/index.ts": `export { bars } from "./bars"`,
      "src/charts/bars.ts": `export const bars = (today: number) => new Date(today)`,
      "tests/query/rows.test.ts": ``,
    }
    expect(judge(files)).toEqual([])
  })

  test.each([
    [
      "an import that the table forbids",
      { "src/query/a.ts": `import { b } from "../store/b"`, "src/store/b.ts": `export const b = 1` },
      /query may not import store/,
    ],
    [
      "a forbidden import for its type alone",
      { "src/query/a.ts": `import type { b } from "../ui/b"`, "src/ui/b.ts": `export type b = 1` },
      /query may not import ui/,
    ],
    [
      "a forbidden import that comes late",
      { "src/scene/a.ts": `export const a = () => import("../model/b")`, "src/model/b.ts": `export const b = 1` },
      /scene may not import model/,
    ],
    [
      "a forbidden export from elsewhere",
      {
        "src/model/a.ts": `export { b } from "../query/b"; export const a = 1`,
        "src/query/b.ts": `export const b = 1`,
      },
      /model may not import query/,
    ],
    [
      "more than types where only types may pass",
      { "src/store/a.ts": `import { b } from "../brief/b"`, "src/brief/b.ts": `export const b = 1` },
      /only types from brief/,
    ],
    [
      "a use of App from below",
      { "src/views/a.ts": `import { App } from "../App"`, "src/App.tsx": `export const App = 1` },
      /views may not import src\/App.tsx/,
    ],
    [
      "a library away from home",
      { "src/query/a.ts": `import Dexie from "dexie"` },
      /dexie lives in store, not in query/,
    ],
    [
      "a library without a home",
      { "src/ui/a.ts": `import { chunk } from "lodash/chunk"` },
      /lodash lives in no folder/,
    ],
    [
      "a chart that imports the list",
      { "src/charts/a.ts": `import { charts } from "./index"`, "src/charts/index.ts": `export const charts = []` },
      /list of its own folder/,
    ],
    [
      "a circle",
      {
        "src/model/a.ts": `import { b } from "./b"; export const a = b`,
        "src/model/b.ts": `import { a } from "./a"; export const b = a`,
      },
      /src\/model\/a.ts → src\/model\/b.ts.*circle/,
    ],
    ["an import of nothing", { "src/model/a.ts": `import { b } from "./b"` }, /\.\/b is no file/],
    [
      "an extension",
      { "src/model/a.ts": `import { b } from "./b.ts"`, "src/model/b.ts": `export const b = 1` },
      /with its extension/,
    ],
    ["a folder outside the law", { "src/services/a.ts": `export const a = 1` }, /no folder "services"/],
    [
      "a folder that gathers what belongs nowhere",
      { "src/model/utils/a.ts": `export const a = 1` },
      /nothing is named "utils"/,
    ],
    [
      "a file that gathers what belongs nowhere",
      { "src/model/constants.ts": `export const a = 1` },
      /nothing is named "constants"/,
    ],
    ["a folder in two words", { "src/views/myView/a.ts": `export const a = 1` }, /one lower-case word/],
    ["a file in camel case", { "src/model/myDay.ts": `export const myDay = 1` }, /kebab-case/],
    ["a hook named for another", { "src/state/useDay.ts": `export const useWeek = 1` }, /exports no useDay/],
    ["a barrel", { "src/model/all.ts": `export * from "./a"`, "src/model/a.ts": `export const a = 1` }, /passes on/],
    ["an index where there is no list", { "src/model/index.ts": `export const a = 1` }, /have an index/],
    ["a default export", { "src/model/a.ts": `export default 1` }, /default export/],
    ["any", { "src/model/a.ts": `export const a: any = 1` }, /a.ts: any/],
    ["any inside a type", { "src/model/a.ts": `export type A = readonly Promise<any>[]` }, /a.ts: any/],
    [
      "a double assertion",
      { "src/model/a.ts": `export const b = 1\nexport const a = 1 as unknown as string` },
      /double assertion/,
    ],
    ["a silenced compiler", { "src/model/a.ts": `// @ts-ignore\nexport const a: string = 1` }, /silences the compiler/],
    ["a clock below the engine", { "src/query/a.ts": `export const a = Date.now()` }, /query may not know Date.now/],
    [
      "today below the engine",
      { "src/charts/a.ts": `export const a = new Date()` },
      /charts may not know new Date\(\)/,
    ],
    [
      "chance below the engine",
      { "src/scene/a.ts": `export const a = Math.random()` },
      /scene may not know Math.random/,
    ],
    [
      "the page below the engine",
      { "src/charts/a.ts": `export const a = document.body` },
      /charts may not know document/,
    ],
    ["a colour in code", { "src/charts/a.ts": `export const a = "#b23a26"` }, /colour #b23a26/],
    ["a colour in a template", { "src/ui/a.ts": "export const a = (n: number) => `rgb(${n} 0 0)`" }, /colour rgb\(/],
    ["a colour in a style sheet", { "src/ui/a.css": `a { color: #fff }` }, /colour #fff/],
    ["a named colour in a style sheet", { "src/ui/a.css": `a { background: white }` }, /colour : white/],
    ["a font in a style sheet", { "src/ui/a.css": `a { font-family: Inter }` }, /font Inter/],
    ["a font in code", { "src/scene/a.ts": `export const a = "12px Inter, sans-serif"` }, /font stands outside/],
    ["a long file", { "src/model/a.ts": "export const a = [\n".concat("1,\n".repeat(300), "]\n") }, /303 lines/],
    ["a test of nothing", { "tests/model/a.test.ts": `` }, /src\/model\/a.ts is not there/],
  ])("complains about %s", (_, files, complaint) => {
    expect(judge(files).join("\n")).toMatch(complaint)
  })

  test("complains about a file that does not say what it is for", () => {
    expect(breaches(new Map([["src/model/a.ts", "export const a = 1"]]))).toEqual([
      "src/model/a.ts: opens without saying what it is for",
    ])
  })

  test("takes colours in comments, in paths and in theme.ts for what they are", () => {
    const files = {
      "src/charts/a.ts": `// like #fff\nexport const a = "#/dossier/timeline"`,
      "src/scene/theme.ts": `export const a = "#fbf9f4"`,
      "src/ui/a.css": `/* #fff */ a { white-space: nowrap; background: var(--white) }`,
    }
    expect(judge(files)).toEqual([])
  })
})

describe("the finder of circles", () => {
  test("finds those that share a way in, and those of one", () => {
    const graph = { a: ["b"], b: ["c", "d"], c: ["b"], d: ["d"], e: ["a"] }
    expect(cyclesOf(new Map(Object.entries(graph)))).toEqual([["d"], ["b", "c"]])
  })
})

describe("the judge of messages", () => {
  const code = (text: string) => new Map([["src/ui/a.ts", text]])

  test("finds nothing to say of messages in order", () => {
    const messages = { "a.b": "{n} days", "kind.visit": "Visit" }
    expect(breachesOfMessages(messages, messages, code("say('a.b'); say(`kind.${x}`)"))).toEqual([])
  })

  test.each([
    ["one that Japanese lacks", { "a.b": "x" }, {}, "say('a.b')", "a.b: not in ja.json"],
    ["one that English lacks", { "a.c": "x" }, { "a.c": "x", "a.b": "x" }, "say('a.c')", "a.b: not in en.json"],
    [
      "two that take different values",
      { "a.b": "{n} days" },
      { "a.b": "{m}日" },
      "say('a.b')",
      "a.b: its two languages take different values",
    ],
    ["one that nobody says", { "a.b": "x" }, { "a.b": "x" }, "", "a.b: said nowhere"],
    ["one that is not there", { "a.c": "x" }, { "a.c": "x" }, "say('a.c'); say('a.b')", "a.b: no such message"],
    [
      "a beginning that no message has",
      { "a.c.d": "x" },
      { "a.c.d": "x" },
      "say('a.c.d'); say(`a.b.${x}`)",
      "a.b.…: no message begins so",
    ],
  ])("complains about %s", (_, en, ja, text, complaint) => {
    expect(breachesOfMessages(en, ja, code(text))).toEqual([complaint])
  })
})

describe("the judge of packages", () => {
  const code = new Map([
    ["src/a.ts", `import "react/jsx-runtime"`],
    ["tests/a.ts", `import { x } from "@scope/y/z"`],
  ])
  const manifest = {
    dependencies: { react: "1.0.0" },
    devDependencies: { "@scope/y": "1.0.0", "@types/react": "1.0.0", typescript: "7.0.2" },
  }

  test("finds nothing to say of packages in order", () => {
    expect(breachesOfPackages(manifest, "{}", code)).toEqual([])
  })

  test.each([
    [
      "one that nothing uses",
      { ...manifest, devDependencies: { ...manifest.devDependencies, z: "1.0.0" } },
      "{}",
      "z: nothing uses it",
    ],
    [
      "one that only tests use, shipped",
      { ...manifest, dependencies: { ...manifest.dependencies, "@scope/y": "1.0.0" } },
      "{}",
      "@scope/y: src does not import it",
    ],
    [
      "one that is used and not declared",
      { ...manifest, devDependencies: { typescript: "7.0.2" } },
      "{}",
      "@scope/y: used, but package.json lacks it",
    ],
    ["a loose version", { ...manifest, dependencies: { react: "^1.0.0" } }, "{}", "react: ^1.0.0 is not one version"],
    [
      "the binary of another system",
      manifest,
      `{ "packages": { "node_modules/a": { "optionalDependencies": { "a-darwin-arm64": "1.0.0" } } } }`,
      "a-darwin-arm64: package-lock.json lacks it, which node_modules/a may need; npm run lock",
    ],
    ["a recorded address", manifest, `{ "resolved": "https://x/" }`, "package-lock.json records download addresses"],
  ])("complains about %s", (_, wrong, lock, complaint) => {
    expect(breachesOfPackages(wrong, lock, code)).toEqual([complaint])
  })
})
