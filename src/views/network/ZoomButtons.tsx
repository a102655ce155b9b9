/** Nearer, farther, all of it. */
import { useWords } from "../../state/useWords"
import type { CameraSight } from "./useCamera"

const step = 1.6

export function ZoomButtons({ sight }: { readonly sight: CameraSight }) {
  const words = useWords()
  const [out, nearer] = [words.say("timeline.zoomOut"), words.say("timeline.zoomIn")]
  return (
    <div className="segments">
      <button type="button" aria-label={out} title={out} onClick={() => sight.zoomStep(1 / step)}>
        −
      </button>
      <button type="button" aria-label={nearer} title={nearer} onClick={() => sight.zoomStep(step)}>
        +
      </button>
      <button type="button" onClick={sight.fit}>
        {words.say("timeline.fit")}
      </button>
    </div>
  )
}
