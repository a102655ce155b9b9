/**
 * An Office file as a package of parts (ECMA-376 part 2): which parts there are, of what type, and what they refer to. Every part declares its type, and
 * every reference is to a part that is there, since both are written from the same list.
 */
import { strToU8, type Zippable, zipSync } from "fflate"
import { element, xmlPart } from "./xml"

export interface Part {
  /** Without a slash before it: `ppt/slides/slide1.xml`. */
  readonly path: string
  readonly type: string
  readonly content: string | Uint8Array
  readonly references?: readonly Reference[]
}

export interface Reference {
  readonly id: string
  /** The last part of the relationship's address, or the whole where it begins with "http". */
  readonly type: string
  /** The path of a part, or an address outside. */
  readonly target: string
  readonly isOutside?: boolean
}

const packageTypes = "http://schemas.openxmlformats.org/package/2006"
const documentTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml"

/** The same bytes for the same parts: the dates within a zip are the first that it can say. */
const firstZipDay = new Date(1980, 0, 1)

/** The bytes of a file whose root refers to `references`. */
export function packageOf(parts: readonly Part[], references: readonly Reference[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {}
  const add = (path: string, content: string | Uint8Array) => {
    files[path] = typeof content === "string" ? strToU8(content) : content
  }
  add("[Content_Types].xml", contentTypes(parts))
  add("_rels/.rels", relationships("", references))
  for (const part of parts) {
    add(part.path, part.content)
    if (part.references?.length) add(relationshipsPath(part.path), relationships(part.path, part.references))
  }
  return zipSync(files, { level: 6, mtime: firstZipDay })
}

function contentTypes(parts: readonly Part[]): string {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: relationshipsType }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ]
  const overrides = parts.map(({ path, type }) => element("Override", { PartName: `/${path}`, ContentType: type }))
  return xmlPart(element("Types", { xmlns: `${packageTypes}/content-types` }, ...defaults, ...overrides))
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

function relationships(path: string, references: readonly Reference[]): string {
  const each = references.map(({ id, type, target, isOutside }) =>
    element("Relationship", {
      Id: id,
      Type: type.startsWith("http") ? type : `${documentTypes}/${type}`,
      Target: isOutside ? target : relativePath(path, target),
      TargetMode: isOutside ? "External" : undefined,
    }),
  )
  return xmlPart(element("Relationships", { xmlns: `${packageTypes}/relationships` }, ...each))
}

/** The way from a part to another, both paths from the root. */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")]
  let shared = 0
  while (shared < here.length && here[shared] === there[shared]) shared += 1
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/")
}
