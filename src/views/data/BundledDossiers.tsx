/** What comes with the app and is not in this browser yet. */
import { useQueryClient } from "@tanstack/react-query"
import { localize } from "../../model/localized"
import type { BundledDossier } from "../../state/bundled"
import { loadAgain } from "../../state/queries"
import { useProgress } from "../../state/useProgress"
import { useWords } from "../../state/useWords"
import { describeBytes } from "./describe"
import { useNotice } from "./notice"

export function BundledDossiers({ bundled }: { readonly bundled: readonly BundledDossier[] }) {
  const words = useWords()
  return (
    <section className="data-bundled" aria-labelledby="data-bundled">
      <h2 id="data-bundled">{words.say("data.bundled")}</h2>
      <p className="data-hint">{words.say("data.bundledNote")}</p>
      <ul>
        {bundled.map((dossier) => (
          <BundledItem key={dossier.id} dossier={dossier} />
        ))}
      </ul>
    </section>
  )
}

function BundledItem({ dossier }: { readonly dossier: BundledDossier }) {
  const words = useWords()
  const client = useQueryClient()
  const { tell, attempt } = useNotice()
  const progress = useProgress(dossier.id)
  const title = localize(dossier.title, words.locale)
  const load = () =>
    attempt(async () => {
      await loadAgain(dossier.id, client)
      tell((inWords) => inWords.say("data.loaded", { title: localize(dossier.title, inWords.locale) }))
    })
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p>{localize(dossier.description, words.locale)}</p>
        <small>
          {words.say("dossier.events", { n: dossier.counts.events })} · {describeBytes(dossier.bytes, words)}
        </small>
      </div>
      {progress === undefined ? (
        <button type="button" className="button" aria-label={words.say("data.loadOf", { title })} onClick={load}>
          {words.say("data.load")}
        </button>
      ) : (
        <div className="data-progress">
          <progress aria-label={words.say("data.loading", { title })} max={1} value={progress} />
          <button
            type="button"
            className="quiet"
            onClick={() => client.cancelQueries({ queryKey: ["open", dossier.id] })}
          >
            {words.say("action.cancel")}
          </button>
        </div>
      )}
    </li>
  )
}
