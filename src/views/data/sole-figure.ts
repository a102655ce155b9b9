/** Tells a figure that was exported from files to import. */
import { figureFileOf } from "../../exporters/memory/memory-of"
import type { NamedFile } from "../../state/useImport"

/** The file, where it is one picture or page; several, or a mixture, are for the import, which says of each what it is. */
export async function soleFigure(files: readonly NamedFile[]): Promise<NamedFile | undefined> {
  const [only] = files
  return only && files.length === 1 && (await figureFileOf(only.content)) ? only : undefined
}
