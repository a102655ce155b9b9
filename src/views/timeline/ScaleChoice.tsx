/** How days become places; what cannot be chosen says why. */
import { useId } from "react"
import { timeScales } from "../../model/view"
import { zeroDayOf } from "../../query/zero-day"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { DisplayOption } from "./DisplayOption"
import { useDisplay } from "./useDisplay"

/** `why` there is no choice here, if there is none. */
export function ScaleChoice({ why }: { readonly why: string | undefined }) {
  const words = useWords()
  const { index } = useDossier()
  const [display, change] = useDisplay()
  const name = useId()
  const zero = zeroDayOf(index)
  // What the address asks for and the record does not allow is drawn as the even scale, and so it is shown.
  const inForce =
    why !== undefined ? "even" : display.scale === "countdown" && typeof zero === "string" ? "even" : display.scale
  return (
    <fieldset>
      <legend>{words.say("display.scale")}</legend>
      {why && <p className="display-why">{why}</p>}
      {timeScales.map((scale) => {
        const reason = scale === "countdown" && typeof zero === "string" ? zero : undefined
        return (
          <DisplayOption
            key={scale}
            type="radio"
            name={name}
            label={words.say(`display.scale.${scale}`)}
            about={reason ? words.say(`display.noZero.${reason}`) : words.say(`display.scale.${scale}.about`)}
            isDisabled={reason !== undefined || (why !== undefined && scale !== "even")}
            isChosen={inForce === scale}
            onChoose={() => change({ scale })}
          />
        )
      })}
    </fieldset>
  )
}
