/** The player's place beneath every screen; what it needs is loaded when it is first opened. */
import { lazy, Suspense } from "react"
import { usePlayback } from "../../state/playback"

const PlaybackBar = lazy(() => import("./PlaybackBar").then((module) => ({ default: module.PlaybackBar })))

export function Playback() {
  const { isOpen } = usePlayback()
  return <Suspense>{isOpen && <PlaybackBar />}</Suspense>
}
