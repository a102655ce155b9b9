/** What stands in place of the screens while a dossier is opened: how far it has come, or why it failed and what to do. */
import { defaultView } from "../../model/address"
import type { OpeningProps } from "../../state/DossierProvider"
import { describeError } from "../../state/refusal"
import { useProgress } from "../../state/useProgress"
import { changeView, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import "./opening.css"

export function Opening({ dossier, error, retry }: OpeningProps) {
  const words = useWords()
  const { view } = useView()
  const progress = useProgress(dossier)
  if (error) {
    return (
      <main className="opening" role="alert">
        <h1>{words.say("opening.failed")}</h1>
        <p>{describeError(error, words)}</p>
        <p className="opening-actions">
          <button type="button" className="button primary" onClick={retry}>
            {words.say("opening.retry")}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => changeView({ ...defaultView("road-to-the-summit"), language: view.language })}
          >
            {words.say("opening.other")}
          </button>
        </p>
      </main>
    )
  }
  return (
    <main className="opening" aria-busy="true">
      <h1>{words.say("opening.title")}</h1>
      <progress aria-label={words.say("opening.title")} max={1} value={progress} />
      <p role="status">
        {progress === undefined
          ? words.say("opening.reading")
          : words.say("opening.share", { share: words.percent(progress) })}
      </p>
    </main>
  )
}
