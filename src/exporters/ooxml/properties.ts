/** What an Office file says of itself: title, maker, language, dates (ECMA-376 part 2), and properties of our own. */
import type { Part, Reference } from "./package"
import { element, textElement, xmlPart } from "./xml"

export interface Properties {
  readonly title: string
  readonly creator: string
  readonly description: string
  /** BCP 47. */
  readonly language: string
  /** ISO day. */
  readonly made: string
  readonly category?: string | undefined
  /** By name. */
  readonly own: Readonly<Record<string, string>>
}

const package_ = "http://schemas.openxmlformats.org/package/2006"
const office = "http://schemas.openxmlformats.org/officeDocument/2006"
/** Of properties that any program may add. */
const anyProgram = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

export function propertyParts(properties: Properties): readonly Part[] {
  return [
    {
      path: "docProps/core.xml",
      type: `application/vnd.openxmlformats-package.core-properties+xml`,
      content: core(properties),
    },
    {
      path: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      content: app,
    },
    {
      path: "docProps/custom.xml",
      type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      content: custom(properties),
    },
  ]
}

export const propertyReferences: readonly Reference[] = [
  { id: "rId2", type: `${package_}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
  { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  { id: "rId4", type: "custom-properties", target: "docProps/custom.xml" },
]

function core({ title, creator, description, language, made, category }: Properties): string {
  const day = (tag: string) => textElement(`dcterms:${tag}`, `${made}T00:00:00Z`, { "xsi:type": "dcterms:W3CDTF" })
  const namespaces = {
    "xmlns:cp": `${package_}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  }
  return xmlPart(
    element(
      "cp:coreProperties",
      namespaces,
      textElement("dc:title", title),
      textElement("dc:creator", creator),
      textElement("dc:description", description),
      textElement("dc:language", language),
      ...(category ? [textElement("cp:category", category)] : []),
      textElement("cp:lastModifiedBy", creator),
      day("created"),
      day("modified"),
    ),
  )
}

const app = xmlPart(
  element("Properties", { xmlns: `${office}/extended-properties` }, textElement("Application", "Sherpa")),
)

function custom({ own }: Properties): string {
  const each = Object.entries(own).map(([name, value], i) =>
    element("property", { fmtid: anyProgram, pid: i + 2, name }, textElement("vt:lpwstr", value)),
  )
  const namespaces = { xmlns: `${office}/custom-properties`, "xmlns:vt": `${office}/docPropsVTypes` }
  return xmlPart(element("Properties", namespaces, ...each))
}
