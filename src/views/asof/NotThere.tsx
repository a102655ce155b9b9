/** In place of what is not there, or, where the record is rewound, not there yet. */
import { lazy, Suspense } from "react"
import type { Selection } from "../../model/view"
import { useReading } from "../inspector/reading"

const NotYetKnown = lazy(() => import("./NotYetKnown").then((module) => ({ default: module.NotYetKnown })))

export function NotThere({ selection, id }: { readonly selection: Selection; readonly id: string }) {
  const { index, words } = useReading()
  if (index.asOf === undefined) return <p className="inspector-hint">{words.say("inspector.missing", { id })}</p>
  return (
    <Suspense fallback={<p className="inspector-hint" />}>
      <NotYetKnown selection={selection} id={id} />
    </Suspense>
  )
}
