/**
 * Whether the events are being played, and how fast. Where playback stands is what is selected; this is only the player, so it is neither in the
 * address nor kept. Keys and commands ask here for a step; the bar takes it when it is there.
 */
import { useSyncExternalStore } from "react"
import { makeAudience } from "./audience"

export const speeds = [0.5, 1, 2, 4] as const
export type Speed = (typeof speeds)[number]

export interface Playback {
  readonly isOpen: boolean
  readonly isPlaying: boolean
  readonly speed: Speed
  /** Days apart are waited for in proportion; else each event is shown for as long as any other. */
  readonly isToScale: boolean
  /** On the network only ties up to the day of the event stand out. */
  readonly isGathering: boolean
  /** Steps asked for and not yet taken, later ones positive. */
  readonly asked: number
}

let playback: Playback = {
  ...{ isOpen: false, isPlaying: false, speed: 1, isToScale: false, isGathering: false },
  asked: 0,
}
const { tell, subscribe } = makeAudience()

export const currentPlayback = (): Playback => playback

export function changePlayback(patch: Partial<Playback>): void {
  playback = { ...playback, ...patch }
  tell()
}

/** Plays or pauses; opens the bar if need be. */
export function togglePlaying(): void {
  changePlayback({ isOpen: true, isPlaying: !playback.isPlaying })
}

/** Asks for a step, forward or back, and pauses. */
export function askStep(by: 1 | -1): void {
  changePlayback({ isOpen: true, isPlaying: false, asked: playback.asked + by })
}

export function closePlayback(): void {
  changePlayback({ isOpen: false, isPlaying: false, asked: 0 })
}

export function usePlayback(): Playback {
  return useSyncExternalStore(subscribe, currentPlayback)
}
