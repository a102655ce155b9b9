/** Nearer, farther, fit. */
import { useWords } from "../../state/useWords"
import { useOffer } from "../shell/commands/useOffer"
import type { WindowGestures } from "./useWindowGestures"

const step = 1.6

export function ZoomButtons({ gestures }: { readonly gestures: WindowGestures }) {
  const words = useWords()
  useOffer("timeline-zoom", [
    { id: "zoom.in", label: words.say("timeline.zoomIn"), key: "+", run: () => gestures.zoomStep(step) },
    { id: "zoom.out", label: words.say("timeline.zoomOut"), key: "−", run: () => gestures.zoomStep(1 / step) },
  ])
  return (
    <div className="segments">
      <button
        type="button"
        aria-label={words.say("timeline.zoomOut")}
        title={words.say("timeline.zoomOut")}
        onClick={() => gestures.zoomStep(1 / step)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.say("timeline.zoomIn")}
        title={words.say("timeline.zoomIn")}
        onClick={() => gestures.zoomStep(step)}
      >
        +
      </button>
      <button type="button" title={words.say("keys.fit")} onClick={gestures.fit}>
        {words.say("timeline.fit")}
      </button>
    </div>
  )
}
