/** What the inspector and the screens say only of a rewound record; fetched when one is looked at. */
import { lazy, Suspense } from "react"
import type { Selection } from "../../model/view"
import { useReading } from "../inspector/reading"

const HindsightNote = lazy(() => import("./HindsightNote").then((module) => ({ default: module.HindsightNote })))
const NotYetKnown = lazy(() => import("./NotYetKnown").then((module) => ({ default: module.NotYetKnown })))

/** That the words of an event are of later, where they may be. */
export function Hindsight({ event }: { readonly event: string }) {
  const { index } = useReading()
  return <Suspense>{index.asOf !== undefined && <HindsightNote event={event} />}</Suspense>
}

/** In place of what is not there, or not there yet. */
export function NotThere({ selection, id }: { readonly selection: Selection; readonly id: string }) {
  const { index, words } = useReading()
  if (index.asOf === undefined) return <p className="inspector-hint">{words.say("inspector.missing", { id })}</p>
  return (
    <Suspense fallback={<p className="inspector-hint" />}>
      <NotYetKnown selection={selection} id={id} />
    </Suspense>
  )
}
