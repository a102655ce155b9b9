/** Playing and stepping through the events in order. */
import { askStep, togglePlaying, usePlayback } from "../../../state/playback"
import { useWords } from "../../../state/useWords"
import type { Command } from "./command"

export function usePlaybackCommands(): readonly Command[] {
  const words = useWords()
  const { isPlaying } = usePlayback()
  return [
    {
      id: "play",
      label: words.say(isPlaying ? "playback.pause" : "playback.playAll"),
      key: "P",
      run: togglePlaying,
    },
    { id: "forward", label: words.say("playback.forward"), key: ".", run: () => askStep(1) },
    { id: "back", label: words.say("playback.back"), key: ",", run: () => askStep(-1) },
  ]
}
