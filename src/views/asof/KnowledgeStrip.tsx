/** How much became known when, as a strip along which the day is scrubbed: a slider, with its record behind it. */
import { useMemo } from "react"
import { knownBins } from "../../query/known-bins"
import { useDossier } from "../../state/useDossier"
import { changeView, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { sayDay } from "./say-day"

const bins = 100
const height = 34

export function KnowledgeStrip() {
  const { record } = useDossier()
  const { view } = useView()
  const words = useWords()
  const strip = useMemo(() => knownBins(record, bins), [record])
  if (!strip) return null
  const { firstDay, lastDay, counts } = strip
  const most = Math.max(1, ...counts)
  // One step beyond the last day is now.
  const now = lastDay + 1
  // What is chosen, not what is shown by now: the slider stays under the hand.
  const value = Math.max(Math.min(view.asOf ?? now, now), firstDay)
  const dayAt = (at: number) => (at > lastDay ? undefined : at)
  const settle = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
    changeView({ asOf: dayAt(currentTarget.valueAsNumber) })
  const shown = ((value - firstDay) / Math.max(1, now - firstDay)) * bins
  const month = { month: "short", year: "numeric" } as const
  return (
    <div className="asof-strip">
      <svg viewBox={`0 0 ${bins} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from(counts, (count, i) => ({ count, i })).map(
          ({ count, i }) =>
            count > 0 && (
              <rect
                key={i}
                className={i < shown ? "is-known" : undefined}
                x={i + 0.12}
                y={height - barHeight(count, most)}
                width={0.76}
                height={barHeight(count, most)}
              />
            ),
        )}
      </svg>
      <input
        type="range"
        aria-label={words.say("asOf.scrub")}
        aria-valuetext={value === now ? words.say("asOf.now") : sayDay(value, words)}
        min={firstDay}
        max={now}
        value={value}
        onChange={({ target }) => changeView({ asOf: dayAt(target.valueAsNumber) }, "live")}
        onPointerUp={settle}
        onKeyUp={settle}
      />
      <p>
        <span>{words.day(firstDay, month)}</span>
        <span>{words.say(`asOf.strip.${strip.of}`)}</span>
        <span>{words.day(lastDay, month)}</span>
      </p>
    </div>
  )
}

/** One is to be seen beside a hundred. */
function barHeight(count: number, most: number): number {
  return Math.max(2, Math.sqrt(count / most) * height)
}
