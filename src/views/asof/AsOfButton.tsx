/** As of which day the record is shown: the button that opens the choice, plainly marked when it is not now; and what the day brought, said aloud. */
import { lazy, Suspense, useEffect, useRef, useState } from "react"
import { useDossier } from "../../state/useDossier"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { closeAsOf, useAsOfOpen } from "./open-menu"
import { sayDay, sayShortDay } from "./say-day"
import "./asof.css"

const AsOfMenu = lazy(() => import("./AsOfMenu").then((module) => ({ default: module.AsOfMenu })))

export function AsOfButton() {
  const { asOf } = useDossier()
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useAsOfOpen()
  const day = asOf === undefined ? words.say("asOf.now") : sayShortDay(asOf, words)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool asof-button"
        data-rewound={asOf !== undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words.say("asOf.button", { day })}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="clock" />
        <span>{asOf === undefined ? words.say("asOf.title") : day}</span>
        <Icon name="down" />
      </button>
      <NewsAloud />
      <Suspense>{isOpen && <AsOfMenu anchor={button} onClose={closeAsOf} />}</Suspense>
    </>
  )
}

/** "4 February 2026: 3 new, 1 re-dated", when the day has changed. */
function NewsAloud() {
  const { record, asOf } = useDossier()
  const words = useWords()
  const before = useRef(asOf)
  const [said, setSaid] = useState("")
  useEffect(() => {
    if (before.current === asOf) return
    before.current = asOf
    let isCurrent = true
    void import("./say-news").then(({ sayNews }) => {
      if (!isCurrent) return
      const text =
        asOf === undefined
          ? words.say("asOf.allKnown")
          : words.say("asOf.newsOn", { day: sayDay(asOf, words), news: sayNews(record, asOf - 1, asOf, words) })
      setSaid(text)
    })
    return () => {
      isCurrent = false
    }
  }, [record, asOf, words])
  return (
    <span className="visually-hidden" aria-live="polite">
      {said}
    </span>
  )
}
