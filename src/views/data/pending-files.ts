/** Files dropped on another screen, on their way to the import on the screen Data. */
import type { NamedFile } from "../../state/useImport"
import { changeView } from "../../state/useView"

let pending: readonly NamedFile[] | undefined

/** Opens the screen Data, which begins to import the files. */
export function importOnData(files: readonly NamedFile[]): void {
  pending = files
  changeView({ screen: "data" })
}

/** The files that wait, once. */
export function takePendingFiles(): readonly NamedFile[] | undefined {
  const files = pending
  pending = undefined
  return files
}
