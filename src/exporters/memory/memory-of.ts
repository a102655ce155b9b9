/** What a file remembers of the figure it holds, so that dropping it restores the view. Reads SVG, PNG, PDF, HTML and ZIP; hostile files cost little and do nothing. */
import type { FigureMemory } from "../../model/figure"
import type { Issue } from "../../model/issue"
import { isPng, textsOfPng } from "../png/chunks"
import { memoryInStreams } from "./in-pdf"
import { hasPicture, pictureIn } from "./in-zip"
import { readMemory } from "./memory-text"
import { memoryInPdf, memoryInXml, memoryKeyword } from "./scan"

/** Larger than any figure. */
export const mostFigureBytes = 64 * 2 ** 20

/** How far in a file the root element of an SVG may stand: behind a declaration, a doctype, comments. */
const startBytes = 4096

export type FigureFile = "svg" | "png" | "pdf" | "html" | "zip"

/** Which of the formats that remember a file is in; undefined for another. Looks at its start only. */
export async function figureFileOf(file: Blob): Promise<FigureFile | undefined> {
  const start = new Uint8Array(await file.slice(0, startBytes).arrayBuffer())
  if (isPng(start)) return "png"
  const text = new TextDecoder().decode(start)
  if (text.startsWith("%PDF-")) return "pdf"
  if (text.startsWith("PK\u0003\u0004")) return (await hasPicture(file)) ? "zip" : undefined
  // Other pages are articles, to be read and not to be opened.
  if (isPage.test(text)) return text.includes(generator) ? "html" : undefined
  return /^\s*</.test(text) && /<(?:\w+:)?svg[\s>]/.test(text) ? "svg" : undefined
}

/** A comment ends at its first end: otherwise a row of them could be divided in ways without number. */
const isPage = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|html)[\s>]/i
const generator = '<meta name="generator" content="Sherpa"'

/** The memory, or why there is none to be had. */
export async function memoryOf(file: Blob): Promise<FigureMemory | Issue> {
  const kind = await figureFileOf(file)
  if (!kind) return issue("issue.notFigure")
  if (file.size > mostFigureBytes) return issue("issue.tooLarge", { most: mostFigureBytes / 2 ** 20 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  return readers[kind](bytes) ?? issue("issue.noMemory")
}

type Read = FigureMemory | undefined
const inXml = (bytes: Uint8Array) => memoryInXml(new TextDecoder().decode(bytes))

const readers: Readonly<Record<FigureFile, (bytes: Uint8Array<ArrayBuffer>) => Read>> = {
  svg: inXml,
  // The picture stands in the page.
  html: inXml,
  zip: (bytes) => {
    const picture = pictureIn(bytes)
    return picture && (picture.kind === "svg" ? inXml(picture.bytes) : inPng(picture.bytes))
  },
  // The Info dictionary is read a letter a byte; the XMP, which other programs may have kept alone, is UTF-8.
  pdf: (bytes) => {
    const letters = new TextDecoder("latin1").decode(bytes)
    return memoryInPdf(letters) ?? inXml(bytes) ?? memoryInStreams(bytes, letters)
  },
  png: (bytes) => inPng(bytes),
}

const inPng = (bytes: Uint8Array): Read =>
  textsOfPng(bytes).flatMap(({ keyword, text }) => (keyword === memoryKeyword ? (readMemory(text) ?? []) : []))[0]

const issue = (code: string, values: Issue["values"] = {}): Issue => ({ severity: "error", where: {}, code, values })

export const isMemory = (read: FigureMemory | Issue): read is FigureMemory => "format" in read
