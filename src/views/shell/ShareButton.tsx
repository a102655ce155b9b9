/** Copies a link to what is on the screen, and says so; beside that it offers a link that brings the dossier along. */
import { useEffect, useRef, useState } from "react"
import { run } from "../../engine/client"
import { describeIssue } from "../../model/describe-issue"
import { linkWith } from "../../state/brought"
import { currentView, hrefOf } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { useOffer } from "./commands/useOffer"

interface Said {
  readonly text: string
  /** Whether the other kind of link is offered as well. */
  readonly offers: boolean
  /** The link itself, where the browser would not have it copied. */
  readonly link?: string
}

/** KB of a link that any program passes on whole. */
const plainSize = 8

/** ms; longer while there is something to choose. */
const shownFor = { word: 4000, offer: 9000 } as const

export function ShareButton() {
  const words = useWords()
  const [said, setSaid] = useState<Said>()
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!said) return
    const fade = () => {
      // Not from under the hand or the focus.
      if (place.current?.matches(":hover, :focus-within")) timer = setTimeout(fade, 1000)
      else setSaid(undefined)
    }
    let timer = setTimeout(fade, said.offers || said.link ? shownFor.offer : shownFor.word)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async (text: string, done: Said) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(done)
    } catch {
      setSaid({ text: words.say("share.refused"), offers: done.offers, link: text })
    }
  }
  // The language travels with the link, so that the other reader sees the same.
  const share = () => {
    const { href } = new URL(hrefOf({ ...currentView(), language: words.locale }), location.href)
    return copy(href, { text: words.say("share.copied"), offers: true })
  }
  const shareWith = async () => {
    setSaid({ text: words.say("share.packing"), offers: false })
    const outcome = await run("packDossier", [currentView().dossier])
    if (outcome.kind === "done") {
      const link = linkWith(outcome.value, words.locale)
      const size = Math.ceil(link.length / 1000)
      const sentences = [words.say("share.withCopied", { size }), words.say("share.without")]
      if (size > plainSize) sentences.push(words.say("share.long"))
      return copy(link, { text: sentences.join(words.locale === "ja" ? "" : " "), offers: false })
    }
    if (outcome.kind !== "refused") return
    const issues = outcome.issues.map((issue) => describeIssue(issue, words))
    setSaid({ text: issues.map(({ what, todo }) => `${what} ${todo}`).join(" "), offers: false })
  }
  useOffer("share", [
    { id: "share", label: words.say("command.share"), run: () => void share() },
    { id: "shareWith", label: words.say("command.shareWith"), run: () => void shareWith() },
  ])
  return (
    <span className="share" ref={place}>
      <button type="button" className="tool" onClick={() => void share()}>
        <Icon name="link" />
        <span className="wide-only">{words.say("action.share")}</span>
        <span className="narrow-only visually-hidden">{words.say("action.share")}</span>
      </button>
      <span className={said ? "toast" : "visually-hidden"}>
        <span role="status">{said?.text}</span>
        {said?.link && (
          <input
            readOnly
            value={said.link}
            aria-label={words.say("share.link")}
            ref={(field) => field?.select()}
            onFocus={({ target }) => target.select()}
          />
        )}
        {said?.offers && (
          <button type="button" className="toast-action" onClick={() => void shareWith()}>
            {words.say("share.with")}
            <small>{words.say("share.with.hint")}</small>
          </button>
        )}
      </span>
    </span>
  )
}
