/** Judges files against the law of house.ts. Pure: texts in, complaints out, so that it can be seen to fail on made-up houses. */
import { cyclesOf } from "./cycles"
import { type Facts, factsOf } from "./facts"
import * as law from "./house"

/** Path from the top of the repository → text. */
export type Files = ReadonlyMap<string, string>

interface SourceFile {
  readonly path: string
  readonly text: string
  /** Folder of src; empty for the files of src itself. */
  readonly folder: string
  readonly name: string
  readonly facts: Facts
}

/** Everything that breaks the law, one sentence a breach. */
export function breaches(files: Files): readonly string[] {
  const sources = [...files]
    .filter(([path]) => /^src\/.*\.tsx?$/.test(path))
    .map(([path, text]) => sourceFile(path, text))
  return [
    ...[...files.keys()].flatMap(breachesOfName),
    ...sources.flatMap((source) => breachesOfImports(source, files)),
    ...sources.flatMap(breachesOfStyle),
    ...[...files].flatMap(([path, text]) => (path.endsWith(".css") ? breachesOfSheet(path, text) : [])),
    ...[...files].flatMap(([path, text]) => (/^src\/.*\.(tsx?|css)$/.test(path) ? breachesOfLength(path, text) : [])),
    ...[...files.keys()].flatMap((path) => breachesOfMirror(path, files)),
    ...cyclesOf(new Map(sources.map((source) => [source.path, pathsImported(source, files)]))).map(
      (cycle) => `${cycle.join(" → ")}: files import each other in a circle`,
    ),
  ]
}

function sourceFile(path: string, text: string): SourceFile {
  const parts = path.split("/")
  return {
    path,
    text,
    folder: parts.length > 2 ? (parts[1] ?? "") : "",
    name: (parts.at(-1) ?? "").replace(/\.tsx?$/, ""),
    facts: factsOf(path, text),
  }
}

/** The file a relative import means, if it is among the files. */
function resolve(from: string, request: string, files: Files): string | undefined {
  const path = new URL(request.split("?")[0] ?? "", `file:///${from}`).pathname.slice(1)
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}.d.ts`].find((candidate) =>
    files.has(candidate),
  )
}

const pathsImported = ({ path, facts }: SourceFile, files: Files): readonly string[] =>
  facts.imports.flatMap(({ from }) => (from.startsWith(".") ? (resolve(path, from, files) ?? []) : []))

/** The package an import asks for: `@scope/name` or `name`. */
const packageOf = (request: string): string =>
  request
    .split("/")
    .slice(0, request.startsWith("@") ? 2 : 1)
    .join("/")

function breachesOfImports({ path, folder, facts }: SourceFile, files: Files): readonly string[] {
  if (law.compositionRoots.includes(path)) return []
  if (!Object.hasOwn(law.mayImport, folder)) return [`${path}: src has no folder "${folder}" in the law`]
  return facts.imports.flatMap(({ from, typeOnly }) => {
    if (!from.startsWith(".")) {
      const library = packageOf(from)
      const owners = law.homes[library]
      return owners?.includes(folder)
        ? []
        : [`${path}: ${library} lives in ${owners?.join(", ") ?? "no folder"}, not in ${folder}`]
    }
    const target = resolve(path, from, files)
    if (target === undefined) return [`${path}: ${from} is no file`]
    if (/\.tsx?$/.test(from)) return [`${path}: ${from} is written with its extension`]
    if (!target.startsWith("src/")) return [`${path}: ${from} lies outside src`]
    if (law.lists.includes(folder) && target === `src/${folder}/index.ts`)
      return [`${path}: imports the list of its own folder`]
    const parts = target.split("/")
    const to = parts.length > 2 ? (parts[1] ?? "") : ""
    if (to === folder) return []
    if (!law.mayImport[folder]?.includes(to)) return [`${path}: ${folder} may not import ${to || target}`]
    const mustBeType = law.typesOnly.some(([one, other]) => one === folder && other === to)
    return mustBeType && !typeOnly ? [`${path}: ${folder} may import only types from ${to}`] : []
  })
}

const fileNames = [/^[a-z][a-z0-9]*(-[a-z0-9]+)?$/, /^use[A-Z][A-Za-z]*$/, /^index$/]

function breachesOfName(path: string): readonly string[] {
  if (!/^(src|tests)\//.test(path)) return []
  const parts = path.split("/")
  const file = parts.pop() ?? ""
  const found: string[] = []
  for (const part of [...parts, file.replace(/\..*$/, "")])
    if (law.forbiddenNames.includes(part)) found.push(`${path}: nothing is named "${part}"`)
  for (const part of parts)
    if (!/^[a-z][a-z0-9]*$/.test(part) && part !== "__screenshots__")
      found.push(`${path}: a folder is one lower-case word`)
  const name = file.replace(/(\.browser)?(\.test|\.e2e|\.config)?(\.d)?\.(ts|tsx|css)$/, "")
  const isComponent = /\.tsx$/.test(file) && /^[A-Z][A-Za-z0-9]*$/.test(name)
  const isTest = path.startsWith("tests/")
  if (
    /\.(ts|tsx|css)$/.test(file) &&
    !isComponent &&
    !(isTest && /^[A-Z]/.test(name)) &&
    name !== "main" &&
    !fileNames.some((form) => form.test(name))
  )
    found.push(`${path}: a file is lower-case or kebab-case, a component PascalCase.tsx, a hook useX.ts`)
  return found
}

function breachesOfStyle({ path, folder, name, facts }: SourceFile): readonly string[] {
  const found: string[] = []
  const isList = name === "index" && law.lists.includes(folder)
  for (const deed of new Set(facts.deeds)) {
    const isImpure = deed !== "any" && deed !== "default export" && deed !== "double assertion"
    if (!isImpure) found.push(`${path}: ${deed}`)
    else if (law.pure.includes(folder) && !law.written.includes(path))
      found.push(`${path}: ${folder} may not know ${deed}`)
  }
  if (name === "index" && !isList) found.push(`${path}: only ${law.lists.join(", ")} have an index`)
  if (facts.isBarrel && !isList) found.push(`${path}: passes on what others export and nothing else`)
  if (!facts.opensWithComment && !law.compositionRoots.includes(path) && !path.endsWith(".d.ts"))
    found.push(`${path}: opens without saying what it is for`)
  if (/^(use[A-Z]|[A-Z])/.test(name) && !facts.exports.includes(name)) found.push(`${path}: exports no ${name}`)
  if (facts.comments.some((comment) => /@ts-(ignore|expect-error|nocheck)/.test(comment)))
    found.push(`${path}: silences the compiler`)
  if (!law.looks.includes(path)) {
    for (const text of facts.strings) {
      const colour = colourIn(text)
      if (colour) found.push(`${path}: the colour ${colour} stands outside theme.ts and tokens.css`)
      if (/\b(sans-serif|monospace|system-ui)\b/.test(text))
        found.push(`${path}: a font stands outside theme.ts and tokens.css`)
    }
  }
  return found
}

const colourIn = (text: string): string | undefined =>
  /(?<![\w/&])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/i.exec(text)?.[0]

function breachesOfSheet(path: string, text: string): readonly string[] {
  if (law.looks.includes(path)) return []
  const rules = text.replace(/\/\*[\s\S]*?\*\//g, "")
  const found: string[] = []
  const colour =
    colourIn(rules) ?? /:[^;{]*(?<![-\w])(?:white|black|red|green|blue|gr[ae]y|orange)\b(?![-(])/.exec(rules)?.[0]
  if (colour) found.push(`${path}: the colour ${colour} stands outside theme.ts and tokens.css`)
  for (const [, family] of rules.matchAll(/font-family:\s*([^;}]+)/g))
    if (!/^(var\(|inherit)/.test(family ?? ""))
      found.push(`${path}: the font ${family} stands outside theme.ts and tokens.css`)
  return found
}

function breachesOfLength(path: string, text: string): readonly string[] {
  const lines = text.split("\n").length - 1
  return lines > law.longestFile ? [`${path}: ${lines} lines; past ${law.longestFile} a file asks to be two`] : []
}

function breachesOfMirror(path: string, files: Files): readonly string[] {
  const [, folder, rest] = /^tests\/([^/]+)\/(.+)\.test\.tsx?$/.exec(path) ?? []
  if (folder === undefined || rest === undefined || law.testsOfTheirOwn.includes(folder)) return []
  const stem = `src/${folder}/${rest.replace(/\.browser$/, "")}`
  return files.has(`${stem}.ts`) || files.has(`${stem}.tsx`)
    ? []
    : [`${path}: tests mirror src, and ${stem}.ts is not there`]
}
