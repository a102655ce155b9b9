/** Nearer, farther, all of it. */
import { useWords } from "../../state/useWords"
import { useOffer } from "../shell/commands/useOffer"
import type { CameraSight } from "./useCamera"

const step = 1.6

export function ZoomButtons({ sight }: { readonly sight: CameraSight }) {
  const words = useWords()
  const [out, nearer] = [words.say("timeline.zoomOut"), words.say("timeline.zoomIn")]
  useOffer("network-zoom", [
    { id: "zoom.in", label: nearer, key: "+", run: () => sight.zoomStep(step) },
    { id: "zoom.out", label: out, key: "−", run: () => sight.zoomStep(1 / step) },
    { id: "zoom.fit", label: words.say("command.wholeNetwork"), key: "F", run: sight.fit },
  ])
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
