/** How the timeline is drawn: the button that opens the choice. */
import { lazy, Suspense, useRef, useState } from "react"
import type { TimeScale } from "../../charts/scale"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import type { Compared } from "./DisplayMenu"
import "../../ui/tools.css"

const DisplayMenu = lazy(() => import("./DisplayMenu").then((module) => ({ default: module.DisplayMenu })))

interface Props {
  /** What is drawn at the moment, if anything. */
  readonly drawn: () => TimeScale | undefined
  /** What is drawn is a comparison: on a calendar, or with days counted. */
  readonly compared?: Compared | undefined
}

export function DisplayButton({ drawn, compared }: Props) {
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool-button"
        title={words.say("display.title")}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="sliders" />
        <span className="tool-word">{words.say("display.title")}</span>
      </button>
      <Suspense>
        {isOpen && (
          <DisplayMenu
            anchor={button}
            pxPerDay={drawn()?.pxPerDay}
            compared={compared}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  )
}
