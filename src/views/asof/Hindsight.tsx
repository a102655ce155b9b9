/** That the words of an event are of later, where the record is rewound; fetched when one is looked at. */
import { lazy, Suspense } from "react"
import { useReading } from "../inspector/reading"

const HindsightNote = lazy(() => import("./HindsightNote").then((module) => ({ default: module.HindsightNote })))

export function Hindsight({ event }: { readonly event: string }) {
  const { index } = useReading()
  return <Suspense>{index.asOf !== undefined && <HindsightNote event={event} />}</Suspense>
}
