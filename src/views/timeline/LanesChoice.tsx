/** By what the timeline is divided into lanes, and the way to choose single lanes. */
import { lazy, Suspense, useRef, useState } from "react"
import type { TimelineAnswer } from "../../charts/timeline/answer"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { closeLaneChooser, useLaneChooser } from "./lane-chooser"
import "./lanes.css"

const LanesMenu = lazy(() => import("./LanesMenu").then((module) => ({ default: module.LanesMenu })))
const LanesDialog = lazy(() => import("./LanesDialog").then((module) => ({ default: module.LanesDialog })))

export function LanesChoice({ answer }: { readonly answer: TimelineAnswer }) {
  const { view } = useView()
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const isChoosing = useLaneChooser()
  const field = words.say(`timeline.lanes.${view.lanes}`)
  const label = words.say("timeline.lanes.button", { field })
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool-button lanes-choice"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="lanes-choice-long">{label}</span>
        <span className="lanes-choice-short">{field}</span>
        <Icon name="down" />
      </button>
      <Suspense>
        {isOpen && <LanesMenu anchor={button} onClose={() => setOpen(false)} />}
        {isChoosing && <LanesDialog answer={answer} onClose={closeLaneChooser} />}
      </Suspense>
    </>
  )
}
