/** Reads one source file into the facts that check.ts judges. Knows the language, not the law. */
import { parseSync } from "vite"

export interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

export interface Facts {
  readonly imports: readonly Import[]
  readonly exports: readonly string[]
  /** Statements are re-exports and nothing else. */
  readonly isBarrel: boolean
  readonly opensWithComment: boolean
  readonly comments: readonly string[]
  /** Literal strings and the fixed pieces of templates. */
  readonly strings: readonly string[]
  /** Texts that templates begin with, where they go on with a value: `kind.` of `kind.${id}`. */
  readonly templateHeads: readonly string[]
  /** Names of what the code does that a rule forbids: `any`, `default export`, `Math.random` … */
  readonly deeds: readonly string[]
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

/** Every node of a tree, parents first. */
function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child)
  }
}

const reExports: readonly string[] = ["ExportAllDeclaration", "ExportNamedDeclaration"]
const pageObjects: readonly string[] = ["document", "localStorage", "sessionStorage", "navigator", "location"]
const clockAndChance: readonly string[] = ["Date.now", "Math.random", "performance.now", "crypto.randomUUID"]

/** Throws where the text is no TypeScript. */
export function factsOf(path: string, text: string): Facts {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  // The parser's types name every node; here a node is anything with a type.
  const nodes = [...nodesOf(program as unknown as Node)]
  const statements: readonly Node[] = program.body as unknown as readonly Node[]
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length
  const commented = new Set(comments.map(({ end }) => lineOf(end)))
  const isExplained = ({ start, end }: Node) =>
    [Number(start), Number(end)].map(lineOf).some((line) => commented.has(line) || commented.has(line - 1))
  return {
    imports: nodes.flatMap(importOf),
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.map(({ exportName }) => exportName.name ?? "default"),
    ),
    isBarrel: statements.length > 0 && statements.every((node) => reExports.includes(node.type) && isNode(node.source)),
    opensWithComment: /^\s*(\/\*|\/\/)/.test(text),
    comments: comments.map(({ value }) => value),
    strings: nodes.flatMap(stringOf),
    templateHeads: nodes.flatMap(templateHeadOf),
    deeds: nodes.flatMap((node) => deedOf(node, isExplained)),
  }
}

function importOf(node: Node): readonly Import[] {
  const { type, source } = node
  const isModuleRequest =
    type === "ImportDeclaration" ||
    type === "ImportExpression" ||
    type === "ExportAllDeclaration" ||
    type === "ExportNamedDeclaration" ||
    type === "TSImportType"
  if (!isModuleRequest || !isNode(source) || typeof source.value !== "string") return []
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : []
  const onlyTypes =
    specifiers.length > 0 && specifiers.every((one) => one.importKind === "type" || one.exportKind === "type")
  const typeOnly = type === "TSImportType" || node.importKind === "type" || node.exportKind === "type" || onlyTypes
  return [{ from: source.value, typeOnly }]
}

function stringOf(node: Node): readonly string[] {
  if (node.type === "Literal" && typeof node.value === "string") return [node.value]
  if (node.type === "JSXText" && typeof node.value === "string") return [node.value]
  if (node.type === "TemplateElement") return [cooked(node)]
  return []
}

function templateHeadOf(node: Node): readonly string[] {
  if (node.type !== "TemplateLiteral" || !Array.isArray(node.quasis) || node.quasis.length < 2) return []
  return [cooked(node.quasis[0])]
}

function cooked(element: Node): string {
  const value = element.value
  return typeof value === "object" && value !== null && "cooked" in value ? String(value.cooked) : ""
}

function deedOf(node: Node, isExplained: (node: Node) => boolean): readonly string[] {
  switch (node.type) {
    case "TSAnyKeyword":
      return ["any"]
    case "ExportDefaultDeclaration":
      return ["default export"]
    case "TSAsExpression":
      return isNode(node.expression) && node.expression.type === "TSAsExpression" && !isExplained(node)
        ? ["double assertion"]
        : []
    case "NewExpression":
      return nameOf(node.callee) === "Date" && Array.isArray(node.arguments) && node.arguments.length === 0
        ? ["new Date()"]
        : []
    case "MemberExpression": {
      const object = nameOf(node.object)
      const member = `${object}.${nameOf(node.property)}`
      if (object !== undefined && pageObjects.includes(object)) return [object]
      return clockAndChance.includes(member) ? [member] : []
    }
    default:
      return []
  }
}

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node.type === "Identifier" && typeof node.name === "string" ? node.name : undefined
