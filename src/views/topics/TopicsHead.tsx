/** The head of the screen: the finding, what is counted, which of the two figures, figure or list. */
import { useId } from "react"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { ListSwitch } from "../timeline/ListSwitch"

const figures = [undefined, "together"] as const

export function TopicsHead({ title, subtitle }: { readonly title: string; readonly subtitle: string }) {
  return (
    <header className="screen-head">
      <div>
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </div>
      <div className="screen-tools">
        <FigureChoice />
        <ListSwitch />
      </div>
    </header>
  )
}

function FigureChoice() {
  const { view, change } = useView()
  const words = useWords()
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{words.say("topics.figure")}</legend>
      {figures.map((figure) => (
        <label key={figure ?? "time"}>
          <input
            type="radio"
            name={name}
            checked={view.figure === figure}
            onChange={() => change({ figure }, "replace")}
          />
          <span>{words.say(figure === "together" ? "topics.together" : "topics.time")}</span>
        </label>
      ))}
    </fieldset>
  )
}
