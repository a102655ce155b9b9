/** What led to an event and what followed from it, as paths to walk: the nearest first, each with the link by which it belongs there. */
import { useMemo } from "react"
import { chainOf, type EventChain, stepsAway } from "../../query/chains"
import { ChainItem } from "./ChainItem"
import { Pages } from "./Pages"
import { useReading } from "./reading"
import { Section } from "./Section"
import "./chain.css"

const firstSteps = 5

export function Chains({ row, id }: { readonly row: number; readonly id: string }) {
  const { index } = useReading()
  const led = useMemo(() => chainOf(index, row, "led"), [index, row])
  const followed = useMemo(() => chainOf(index, row, "followed"), [index, row])
  if (led.steps.length + followed.steps.length === 0) return null
  return (
    <>
      <Path id={id} chain={led} />
      <Path id={id} chain={followed} />
    </>
  )
}

function Path({ id, chain }: { readonly id: string; readonly chain: EventChain }) {
  const { words } = useReading()
  const { direction } = chain
  const steps = stepsAway(chain)
  const title = words.say(`chain.${direction}`)
  if (steps.length === 0) {
    return (
      <Section title={title}>
        <p className="inspector-none">{words.say(`chain.none.${direction}`)}</p>
      </Section>
    )
  }
  return (
    <Section title={title} aside={words.say("chain.count", { n: steps.length })}>
      <Pages items={steps} first={firstSteps} beside={<OnlyThese id={id} chain={chain} />}>
        {(shown) => (
          <ol className="chain">
            {shown.map((step) => (
              <ChainItem key={step.row} step={step} start={chain.row} />
            ))}
          </ol>
        )}
      </Pages>
    </Section>
  )
}

/** Makes the chain a filter, or lets go of it. */
function OnlyThese({ id, chain: { direction, steps } }: { readonly id: string; readonly chain: EventChain }) {
  const { chain, followChain, words } = useReading()
  const isOn = chain?.event === id && chain.direction === direction
  return (
    <button type="button" aria-pressed={isOn} onClick={() => followChain(isOn ? undefined : { event: id, direction })}>
      {words.say("chain.only", { n: steps.length + 1 })}
    </button>
  )
}
