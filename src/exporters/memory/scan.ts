/** Finds the memory in the bytes of a file without reading the format whole: the places where exports put it are known, and anyone may have written them. */
import type { FigureMemory } from "../../model/figure"
import { longestMemory, readMemory, readMemoryBase64 } from "./memory-text"

/** Of the element in an SVG's or a PDF's metadata that holds the memory as JSON. */
export const memoryNamespace = "urn:sherpa:figure"
/** Keyword of the PNG's text chunk. */
export const memoryKeyword = "sherpa.figure"
/** Key of the PDF's Info dictionary. */
export const memoryInfoKey = "SherpaFigure"

/** How many of the places that look like a memory are tried before the file is given up. */
const mostTries = 16

/** The memory of an element of our namespace in XML, wherever in the text it stands. */
export function memoryInXml(text: string): FigureMemory | undefined {
  let from = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const named = text.indexOf(memoryNamespace, from)
    if (named < 0) return undefined
    const start = text.indexOf(">", named) + 1
    const end = text.indexOf("<", start)
    if (start === 0 || end < 0) return undefined
    const memory = end - start <= longestMemory ? readMemory(unescaped(text.slice(start, end))) : undefined
    if (memory) return memory
    from = named + memoryNamespace.length
  }
  return undefined
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

/** Programs that write an SVG anew choose other entities than we do. */
function unescaped(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** The memory of a PDF's Info dictionary, as base64 in a string written in letters or in hex digits. `text` is the file, a letter a byte. */
export function memoryInPdf(text: string): FigureMemory | undefined {
  let from = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const named = text.indexOf(`/${memoryInfoKey}`, from)
    if (named < 0) return undefined
    from = named + 1 + memoryInfoKey.length
    const string = /^\s*(?:\(([\w+/=\\\s]*)\)|<([0-9a-f\s]*)>)/i.exec(text.slice(from, from + 4 * longestMemory))
    if (!string) continue
    const letters = string[1]?.replace(/\\\r?\n?/g, "") ?? lettersOfHex(string[2] ?? "")
    const memory = readMemoryBase64(letters)
    if (memory) return memory
  }
  return undefined
}

function lettersOfHex(digits: string): string {
  const plain = digits.replace(/\s/g, "").replace(/^feff/i, "")
  // In UTF-16 every other byte of plain letters is nought.
  return (plain.match(/../g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .filter((letter) => letter !== "\0")
    .join("")
}
