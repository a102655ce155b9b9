/** Files dropped anywhere on Sherpa: a figure goes back to its view, all else is for the import. */
import { lazy, Suspense, useState } from "react"
import type { NamedFile } from "../../state/useImport"
import { DropTarget } from "./DropTarget"

const DroppedFigure = lazy(() => import("./DroppedFigure").then((module) => ({ default: module.DroppedFigure })))

interface Props {
  readonly onImport: (files: readonly NamedFile[]) => void
}

export function FileDrop({ onImport }: Props) {
  const [figure, setFigure] = useState<NamedFile>()
  const take = async (files: readonly NamedFile[]) => {
    const { soleFigure } = await import("./sole-figure")
    const found = await soleFigure(files)
    if (found) setFigure(found)
    else onImport(files)
  }
  return (
    <>
      <DropTarget onFiles={(files) => void take(files)} />
      <Suspense>{figure && <DroppedFigure file={figure} onClose={() => setFigure(undefined)} />}</Suspense>
    </>
  )
}
