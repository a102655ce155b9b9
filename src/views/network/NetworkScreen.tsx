/** The finding, the figure, or the two tables that say the same. */
import { useDeferredValue, useMemo } from "react"
import { selectNetwork } from "../../charts/network/answer"
import { planIn } from "../../charts/network/sight"
import { findingOf, subtitleOf } from "../../charts/network/words"
import type { Layout } from "../../query/layout"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { useSize } from "../../ui/useSize"
import { useAsked } from "../filters/useAsked"
import { NothingHere } from "../NothingHere"
import { PlayButton } from "../playback/PlayButton"
import { ListSwitch } from "../timeline/ListSwitch"
import { NetworkFigure } from "./NetworkFigure"
import { NetworkTables } from "./NetworkTables"
import { useCamera } from "./useCamera"
import { useHeldSize } from "./useHeldSize"
import { ZoomButtons } from "./ZoomButtons"
import "../../ui/tools.css"

export function NetworkScreen({ layout }: { readonly layout: Layout }) {
  const { view } = useView()
  const { index, rows } = useDossier()
  const words = useWords()
  const [ref, room] = useSize<HTMLDivElement>()
  const { selection, list } = view
  const what = useAsked()
  const asked = useMemo(() => ({ rows, ...what }), [rows, what])
  // While the window is dragged the network may come a frame later than the overview that is dragged.
  const settled = useDeferredValue(asked)
  const answer = useMemo(() => selectNetwork(index, settled.rows, settled, layout), [index, settled, layout])
  const size = useHeldSize(room, asked)
  const sight = useCamera(answer, size, selection)
  const plan = !list && size && size.width > 0 ? planIn(answer, { ...size, selection }, sight.camera) : undefined
  const title = findingOf(answer, words)
  return (
    <>
      <header className="screen-head network-head">
        <div>
          <h1>{title}</h1>
          <p>{subtitleOf(answer, plan, words)}</p>
        </div>
        <div className="screen-tools">
          {!list && <ZoomButtons sight={sight} />}
          <PlayButton />
          <ListSwitch />
        </div>
      </header>
      {answer.ties.a.length === 0 && <NothingHere text={words.say("network.noTies", { n: answer.present.length })} />}
      {list ? (
        <NetworkTables answer={answer} title={title} />
      ) : (
        <div className="network-room" ref={ref}>
          {size && size.width > 0 && answer.present.length > 0 && (
            <NetworkFigure answer={answer} size={size} sight={sight} />
          )}
        </div>
      )}
    </>
  )
}
