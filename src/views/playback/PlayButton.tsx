/** Opens the player, and begins. */
import { togglePlaying, usePlayback } from "../../state/playback"
import { useWords } from "../../state/useWords"
import { PlaySign } from "./PlaySign"
import "./play-button.css"

export function PlayButton() {
  const words = useWords()
  const { isPlaying } = usePlayback()
  return (
    <button
      type="button"
      className="play-button"
      title={words.say("keys.play")}
      aria-pressed={isPlaying}
      onClick={togglePlaying}
    >
      <PlaySign name={isPlaying ? "pause" : "play"} />
      <span>{words.say("playback.play")}</span>
    </button>
  )
}
