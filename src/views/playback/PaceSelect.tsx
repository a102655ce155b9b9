/** How fast it plays: each event for as long as any other, or the days between them in proportion. */
import { changePlayback, speeds, usePlayback } from "../../state/playback"
import { useWords } from "../../state/useWords"

export function PaceSelect() {
  const words = useWords()
  const { isToScale, speed } = usePlayback()
  const kinds = [false, true]
  return (
    <select
      aria-label={words.say("playback.speed")}
      value={`${isToScale} ${speed}`}
      onChange={({ target }) => {
        const chosen = target.selectedIndex
        changePlayback({ isToScale: chosen >= speeds.length, speed: speeds[chosen % speeds.length] ?? speed })
      }}
    >
      {kinds.map((toScale) => (
        <optgroup key={String(toScale)} label={words.say(toScale ? "playback.toScale" : "playback.alike")}>
          {speeds.map((each) => (
            <option key={each} value={`${toScale} ${each}`}>
              {words.say(toScale ? "playback.times.days" : "playback.times", { n: words.number(each) })}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
