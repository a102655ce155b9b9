/** XML of Office files, written as text. What comes from a dossier is always an attribute's value or the inside of an element, and escaped there. */
import { cleanText } from "../clean-text"

export type Attributes = Readonly<Record<string, string | number | undefined>>

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Any text as it may stand within an element or an attribute. Breaks of lines become spaces: Office has elements for them. */
export function escaped(text: string): string {
  return cleanText(text)
    .replace(/[\t\n\r]+/g, " ")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

/** An element; its children are XML already. Attributes that are undefined are left out. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  let pairs = ""
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) pairs += ` ${name}="${typeof value === "number" ? value : escaped(value)}"`
  }
  const inside = children.join("")
  return inside === "" ? `<${tag}${pairs}/>` : `<${tag}${pairs}>${inside}</${tag}>`
}

/** An element that holds a text. */
export const textElement = (tag: string, text: string, attributes: Attributes = {}): string =>
  element(tag, attributes, escaped(text))

/** A whole part. */
export const xmlPart = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
