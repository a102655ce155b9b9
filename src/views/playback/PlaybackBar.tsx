/** The player: a thin bar beneath the screen that steps through the events in order, by hand or by itself. */
import { describeDate } from "../../model/dates"
import { localize } from "../../model/localized"
import { changePlayback, closePlayback, togglePlaying, usePlayback } from "../../state/playback"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { catchFocus, theScreen } from "../../ui/catch-focus"
import { Icon } from "../../ui/Icon"
import { PaceSelect } from "./PaceSelect"
import { PlayerButton } from "./PlayerButton"
import { usePlayer } from "./usePlayer"
import "./playback.css"

/** ms an event must stand for its title to be said without falling over the next. */
const longEnough = 1500

export function PlaybackBar() {
  const words = useWords()
  const player = usePlayer()
  const { isPlaying, isGathering } = usePlayback()
  const { screen } = useView().view
  const { count, event, place } = player
  const title = event && localize(event.title, words.locale)
  const date = event && describeDate(event.date, words, "short")
  const position =
    place === undefined
      ? words.say("playback.count", { n: count })
      : words.say("playback.place", { n: place + 1, all: count })
  const said = isPlaying ? (player.wait < longEnough ? "" : title) : [date, title, position].filter(Boolean).join(" · ")
  const close = () => {
    catchFocus(theScreen)
    closePlayback()
  }
  return (
    <section className="playback-room" aria-label={words.say("playback.title")}>
      <div className="playback">
        <progress className="playback-progress" max={Math.max(count, 1)} value={(place ?? -1) + 1} aria-hidden="true" />
        <div className="playback-buttons">
          <PlayerButton
            sign="first"
            label="playback.first"
            onPress={player.toFirst}
            isIdle={place === 0 || count === 0}
          />
          <PlayerButton
            sign="back"
            label="playback.back"
            keys=","
            onPress={() => player.step(-1)}
            isIdle={!player.canStep(-1)}
          />
          <PlayerButton
            sign={isPlaying ? "pause" : "play"}
            label={isPlaying ? "playback.pause" : "playback.playAll"}
            keys="P"
            onPress={togglePlaying}
            isIdle={count === 0}
          />
          <PlayerButton
            sign="forward"
            label="playback.forward"
            keys="."
            onPress={() => player.step(1)}
            isIdle={!player.canStep(1)}
          />
          <PlayerButton
            sign="last"
            label="playback.last"
            onPress={player.toLast}
            isIdle={count === 0 || place === count - 1}
          />
        </div>
        <p className="playback-event">
          <span className="playback-date">{date}</span>
          <button
            type="button"
            className="playback-title"
            onClick={close}
            title={words.say("playback.open")}
            hidden={!title}
          >
            {title}
          </button>
          <strong className="playback-title">{title ?? words.say("playback.none")}</strong>
        </p>
        <span className="playback-place">{position}</span>
        <div className="playback-choices">
          <PaceSelect />
          {screen === "network" && (
            <label>
              <input
                type="checkbox"
                checked={isGathering}
                onChange={({ target }) => changePlayback({ isGathering: target.checked })}
              />
              {words.say("playback.gather")}
            </label>
          )}
          {player.isReduced && <small>{words.say("playback.reduced")}</small>}
        </div>
        <button type="button" className="tool" aria-label={words.say("playback.close")} onClick={close}>
          <Icon name="close" />
        </button>
        <span className="visually-hidden" aria-live="polite">
          {said}
        </span>
      </div>
    </section>
  )
}
