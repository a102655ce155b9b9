/** The quiet bands behind the events; one that cannot be seen just now says why. */
import { canBeSeen, isBeyondSessions, knownSessions } from "../../charts/timeline/bands"
import { firstFiscalDay } from "../../model/fiscal-years"
import { type BandKind, bandKinds } from "../../model/view"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { DisplayOption } from "./DisplayOption"
import { useDisplay } from "./useDisplay"

interface Props {
  readonly pxPerDay: number | undefined
  /** Why none is drawn here, if none is. */
  readonly why: string | undefined
}

export function BandsChoice({ pxPerDay, why }: Props) {
  const words = useWords()
  const { window } = useDossier()
  const [{ bands }, change] = useDisplay()
  const noteOn = (kind: BandKind): string | undefined => {
    if (kind === "sessions")
      return isBeyondSessions(window)
        ? words.say("display.bands.sessions.known", { ...knownSessions(words) })
        : undefined
    if (kind === "fiscal-years" && window[0] < firstFiscalDay) return words.say("display.bands.fiscal-years.since")
    const isSeen = pxPerDay === undefined || canBeSeen(kind, pxPerDay)
    return isSeen ? undefined : words.say(`display.bands.${kind}.near`)
  }
  return (
    <fieldset>
      <legend>{words.say("display.bands")}</legend>
      {why && <p className="display-why">{why}</p>}
      {bandKinds.map((kind) => (
        <DisplayOption
          key={kind}
          type="checkbox"
          label={words.say(`display.bands.${kind}`)}
          about={why ? undefined : noteOn(kind)}
          isDisabled={why !== undefined}
          isChosen={bands.includes(kind)}
          onChoose={(isChosen) =>
            change({ bands: bandKinds.filter((own) => (own === kind ? isChosen : bands.includes(own))) })
          }
        />
      ))}
    </fieldset>
  )
}
