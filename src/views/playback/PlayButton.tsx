/** Opens the player, and begins. */
import { togglePlaying, usePlayback } from "../../state/playback"
import { useWords } from "../../state/useWords"
import { PlaySign } from "./PlaySign"
import "../../ui/tools.css"

export function PlayButton() {
  const words = useWords()
  const { isPlaying } = usePlayback()
  return (
    <button
      type="button"
      className="tool-button"
      title={words.say("keys.play")}
      aria-pressed={isPlaying}
      onClick={togglePlaying}
    >
      <PlaySign name={isPlaying ? "pause" : "play"} />
      <span className="tool-word">{words.say("playback.play")}</span>
    </button>
  )
}
