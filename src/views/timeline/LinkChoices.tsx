/** Which links between events are drawn; those that do not occur in the dossier cannot be chosen. */
import { useMemo } from "react"
import { linkedIn } from "../../charts/timeline/linked"
import { relations } from "../../model/event"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { DisplayOption } from "./DisplayOption"
import { useDisplay } from "./useDisplay"

/** `why` none is drawn here, if none is. */
export function LinkChoices({ why }: { readonly why?: string | undefined }) {
  const words = useWords()
  const { index } = useDossier()
  const [{ links }, change] = useDisplay()
  const known = useMemo(() => linkedIn(index)?.relations ?? new Set(), [index])
  const all = relations.filter((relation) => known.has(relation))
  const isAll = all.length > 0 && all.every((relation) => links.includes(relation))
  return (
    <fieldset className="link-choices">
      <legend>{words.say("links.title")}</legend>
      {why && <p className="display-why">{why}</p>}
      {relations.map((relation) => (
        <DisplayOption
          key={relation}
          type="checkbox"
          label={words.say(`links.relation.${relation}`)}
          about={why || known.has(relation) ? undefined : words.say("links.absent")}
          isDisabled={why !== undefined || !known.has(relation)}
          isChosen={links.includes(relation)}
          onChoose={(isChosen) =>
            change({ links: relations.filter((own) => (own === relation ? isChosen : links.includes(own))) })
          }
        />
      ))}
      {all.length > 0 && !why && (
        <p className="link-choices-all">
          <button type="button" className="quiet" disabled={isAll} onClick={() => change({ links: all })}>
            {words.say("links.all")}
          </button>
          <button type="button" className="quiet" disabled={links.length === 0} onClick={() => change({ links: [] })}>
            {words.say("links.none")}
          </button>
        </p>
      )}
    </fieldset>
  )
}
