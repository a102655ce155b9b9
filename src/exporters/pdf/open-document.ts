/** An empty PDF that says what it is: title, author, language, what it remembers. Equal figures give equal bytes. */
import { PDFDocument } from "pdfkit"
import type { Figure } from "../../charts/page/figure"
import { cleanText } from "../clean-text"
import { memoryBase64 } from "../memory/memory-text"
import { type About, producer, xmpOf } from "./xmp"

export interface OpenDocument {
  readonly pdf: PDFDocument
  /** Ends the document; the whole file. */
  close(): Promise<Blob>
}

const pdfType = "application/pdf"

/** Publishers that are named among the keywords. */
const mostPublishers = 12

export function openDocument(figure: Figure): OpenDocument {
  const about = aboutOf(figure)
  const pdf = new PDFDocument({
    ...{ pdfVersion: "1.7", subset: "PDF/UA", tagged: true, displayTitle: true, autoFirstPage: false, font: "" },
    lang: about.language,
    info: infoOf(about),
  })
  pdf._addInfo = () => pdf.appendXML(xmpOf(about))
  writeMemory(pdf, memoryBase64(figure.memory))
  const file = fileOf(pdf)
  return {
    pdf,
    close: () => {
      pdf.end()
      return file
    },
  }
}

function aboutOf({ spec, title, subtitle, sources, memory }: Figure): About {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].slice(0, mostPublishers)
  return {
    ...{ title: cleanText(title), author: cleanText(spec.author?.trim() ?? ""), subject: cleanText(subtitle) },
    keywords: cleanText([spec.mark ?? "", memory.dossier, ...publishers].filter(Boolean).join(", ")),
    ...{ language: spec.language, made: memory.made },
  }
}

function infoOf({ title, author, subject, keywords, made }: About): Readonly<Record<string, string | Date>> {
  const created = new Date(`${made}T00:00:00Z`)
  return {
    ...{ Title: title, ...(author && { Author: author }), Subject: subject, Keywords: keywords },
    ...{ Creator: producer, Producer: producer, CreationDate: created, ModDate: created },
    SherpaFigure: "",
  }
}

/** pdfkit puts each entry of the dictionary elsewhere; the memory is to stand beside its key, where a plain search of the file finds it. */
function writeMemory(pdf: PDFDocument, memory: string): void {
  const write = pdf._write
  pdf._write = (data) => {
    const isText = typeof data === "string"
    write.call(pdf, isText ? data.replace(/^\/SherpaFigure \d+ 0 R$/m, `/SherpaFigure (${memory})`) : data)
  }
}

function fileOf(pdf: PDFDocument): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  return new Promise((resolve, reject) => {
    pdf.on("data", (chunk) => void chunks.push(chunk))
    pdf.on("end", () => resolve(new Blob(chunks, { type: pdfType })))
    pdf.on("error", reject)
  })
}
