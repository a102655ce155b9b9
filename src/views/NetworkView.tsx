/** The screen Network. Where the actors stand is worked out once for a revision; until then, how far that has come. */
import { useQuery } from "@tanstack/react-query"
import { layoutQuery } from "../state/queries"
import { useDossier } from "../state/useDossier"
import { useProgress } from "../state/useProgress"
import { useWords } from "../state/useWords"
import { NetworkScreen } from "./network/NetworkScreen"
import "./network/network.css"

export function NetworkView() {
  const { index } = useDossier()
  const words = useWords()
  const layout = useQuery(layoutQuery(index.dossier, index.revision))
  const done = useProgress(`layout:${index.dossier}`)
  const actors = index.vocabulary.actors.length
  if (layout.data?.x.length === actors) return <NetworkScreen layout={layout.data} />
  if (layout.error) {
    return (
      <div className="waiting" role="alert">
        <p>{words.say("network.failed")}</p>
        <button type="button" className="button" onClick={() => void layout.refetch()}>
          {words.say("network.retry")}
        </button>
      </div>
    )
  }
  return (
    <div className="waiting">
      <label>
        {words.say("network.layingOut", { n: actors })} <progress value={done} />
      </label>
    </div>
  )
}
