/** Several figures in one ZIP: a file each, named after the figure; a folder each where the format has several files a figure. */
import { unzipSync, type Zippable, zipSync } from "fflate"
import { fileNames } from "./file-names"

export interface NamedFigure {
  readonly name: string
  readonly file: Blob
}

/** What packs further; the others are packed already. */
const texts: ReadonlySet<string> = new Set(["svg", "csv", "html", "txt", "json", "bib", "ris"])
/** The same bytes for the same figures: the files bear the first day that every clock's ZIP can say. */
const firstZipDay = "1980-01-02T00:00:00"

/** `extension`: that of the format, with the dot. */
export async function zippedFigures(figures: readonly NamedFigure[], extension: string): Promise<Blob> {
  const names = fileNames(figures.map(({ name }) => name))
  const files: Zippable = {}
  for (const [at, { file }] of figures.entries()) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    // Nobody wants a ZIP in a ZIP.
    const pieces = file.type === "application/zip" ? Object.entries(unzipSync(bytes)) : undefined
    for (const [path, inside] of pieces ?? ([[extension, bytes]] as const))
      files[pieces ? `${names[at]}/${path}` : `${names[at]}${path}`] = [
        inside,
        { level: texts.has(path.split(".").at(-1) ?? "") ? 6 : 0, mtime: firstZipDay },
      ]
  }
  return new Blob([zipSync(files)], { type: "application/zip" })
}
