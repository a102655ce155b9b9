/** What an Office file says of itself: title, author, language, day; and, in a property of its own, what the figure remembers. */
import type { Figure } from "../../charts/page/figure"
import { memoryText } from "../memory/memory-text"
import type { Part, Reference } from "./package"
import { element, textElement, xmlPart } from "./xml"

const contentType = "application/vnd.openxmlformats"
const schemas = "http://schemas.openxmlformats.org"
/** Of properties that a program names itself (ECMA-376 part 1, 22.3). */
const customFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

export const coreProperties = "docProps/core.xml"
export const customProperties = "docProps/custom.xml"

export function documentProperties(figure: Figure): readonly Part[] {
  return [
    { path: coreProperties, type: `${contentType}-package.core-properties+xml`, content: coreXml(figure) },
    {
      path: customProperties,
      type: `${contentType}-officedocument.custom-properties+xml`,
      content: customXml(figure),
    },
  ]
}

/** How the file's root refers to them. */
export const propertyReferences: readonly Reference[] = [
  {
    id: "rIdCore",
    type: `${schemas}/package/2006/relationships/metadata/core-properties`,
    target: coreProperties,
  },
  { id: "rIdCustom", type: "custom-properties", target: customProperties },
]

function coreXml({ title, subtitle, altShort, spec, memory }: Figure): string {
  const moment = { "xsi:type": "dcterms:W3CDTF" }
  return xmlPart(
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${schemas}/package/2006/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      textElement("dc:title", title),
      textElement("dc:subject", subtitle),
      textElement("dc:creator", spec.author?.trim() || "Sherpa"),
      textElement("cp:keywords", [memory.dossier, spec.mark].filter(Boolean).join(", ")),
      textElement("dc:description", altShort),
      textElement("dc:language", spec.language),
      textElement("dcterms:created", `${memory.made}T00:00:00Z`, moment),
      textElement("dcterms:modified", `${memory.made}T00:00:00Z`, moment),
    ),
  )
}

function customXml({ memory }: Figure): string {
  return xmlPart(
    element(
      "Properties",
      {
        xmlns: `${schemas}/officeDocument/2006/custom-properties`,
        "xmlns:vt": `${schemas}/officeDocument/2006/docPropsVTypes`,
      },
      element(
        "property",
        { fmtid: customFormat, pid: 2, name: memory.format },
        textElement("vt:lpwstr", memoryText(memory)),
      ),
    ),
  )
}
