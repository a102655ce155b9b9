/** Nearer, farther, fit. */
import { useWords } from "../../state/useWords"
import type { WindowGestures } from "./useWindowGestures"

export function ZoomButtons({ gestures }: { readonly gestures: WindowGestures }) {
  const words = useWords()
  return (
    <div className="segments">
      <button
        type="button"
        aria-label={words.say("timeline.zoomOut")}
        title={words.say("timeline.zoomOut")}
        onClick={() => gestures.zoomStep(1 / 1.6)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={words.say("timeline.zoomIn")}
        title={words.say("timeline.zoomIn")}
        onClick={() => gestures.zoomStep(1.6)}
      >
        +
      </button>
      <button type="button" title={words.say("keys.fit")} onClick={gestures.fit}>
        {words.say("timeline.fit")}
      </button>
    </div>
  )
}
