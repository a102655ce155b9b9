/** Copies a link to what is on the screen; says so. */
import { useEffect, useState } from "react"
import { currentView, hrefOf } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { useOffer } from "./commands/useOffer"

type Outcome = "copied" | "refused"
const shownFor = 2500

export function ShareButton() {
  const words = useWords()
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [outcome])
  const share = async () => {
    // The language travels with the link, so that the other reader sees the same.
    const href = new URL(hrefOf({ ...currentView(), language: words.locale }), location.href).href
    try {
      await navigator.clipboard.writeText(href)
      setOutcome("copied")
    } catch {
      setOutcome("refused")
    }
  }
  useOffer("share", [{ id: "share", label: words.say("command.share"), run: () => void share() }])
  return (
    <span className="share">
      <button type="button" className="tool" onClick={share}>
        <Icon name="link" />
        <span className="wide-only">{words.say("action.share")}</span>
        <span className="narrow-only visually-hidden">{words.say("action.share")}</span>
      </button>
      <span role="status" className={outcome ? "toast" : "visually-hidden"}>
        {outcome && words.say(outcome === "copied" ? "share.copied" : "share.refused")}
      </span>
    </span>
  )
}
