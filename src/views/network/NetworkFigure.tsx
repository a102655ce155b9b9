/** The network's figure with its gestures and keys: arrows walk from actor to actor, F shows all, Esc lets go. */
import { type KeyboardEvent, useMemo, useState } from "react"
import type { NetworkAnswer } from "../../charts/network/answer"
import { drawNetwork } from "../../charts/network/draw"
import type { NetworkFrame } from "../../charts/network/gathered"
import { keyOfActor } from "../../charts/network/keys"
import { pointedMarks, walkable } from "../../charts/network/pointed"
import { planIn } from "../../charts/network/sight"
import { selectionFromText } from "../../model/address"
import { type Direction, neighbour } from "../../scene/walk"
import { useTheme } from "../../state/useTheme"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Figure } from "../../ui/Figure"
import type { Size } from "../../ui/useSize"
import type { CameraSight } from "./useCamera"
import { useGathered } from "./useGathered"

interface Props {
  readonly answer: NetworkAnswer
  readonly size: Size
  readonly sight: CameraSight
}

export function NetworkFigure({ answer, size, sight }: Props) {
  const { view, change } = useView()
  const words = useWords()
  const theme = useTheme()
  const [pointed, setPointed] = useState<string>()
  const { camera } = sight
  const { selection } = view
  const gathered = useGathered(answer)
  const frame = useMemo<NetworkFrame>(
    () => ({
      ...{ ...size, window: answer.window, locale: words.locale, words, selection },
      ...{ eventOf: () => undefined, pointed: undefined, found: undefined, gathered },
    }),
    [size, answer, words, selection, gathered],
  )
  const scene = useMemo(() => drawNetwork(answer, frame, camera), [answer, frame, camera])
  const overlay = useMemo(() => pointedMarks(answer, { ...frame, pointed }, camera), [answer, frame, pointed, camera])

  const pick = (key: string | undefined) => {
    const picked = selectionFromText(key)
    if (picked) change({ selection: picked })
    else if (selection) change({ selection: undefined })
  }
  const walk = (direction: Direction) => {
    const strongest = answer.actors[planIn(answer, frame, camera).shown[0] ?? -1]
    const start = pointed ?? (selection?.kind === "actor" ? keyOfActor(selection.id) : undefined)
    const next = start
      ? (neighbour(walkable(answer, frame, camera), start, direction) ?? start)
      : strongest && keyOfActor(strongest.id)
    setPointed(next)
    sight.show(answer.actors.findIndex(({ id }) => keyOfActor(id) === next))
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === "f" || event.key === "F") sight.fit()
    else if (event.key === "Escape" && !selection && pointed !== undefined) setPointed(undefined)
    else if (event.key === "Escape" && !selection) sight.fit()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the figure's own, heard as they rise from it
    <div onKeyDown={press}>
      <Figure
        scene={scene}
        theme={theme}
        overlay={overlay}
        pointed={pointed}
        onPick={pick}
        onPoint={setPointed}
        onPan={sight.pan}
        onZoom={sight.zoom}
        onWalk={walk}
      />
    </div>
  )
}
