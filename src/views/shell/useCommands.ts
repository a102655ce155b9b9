/** Everything that can be commanded, for the palette. An area's own commands stand in its file in `commands/`. */
import type { Command } from "./commands/command"
import { useAppCommands } from "./commands/useAppCommands"
import { useAsOfCommands } from "./commands/useAsOfCommands"
import { useCompareCommands } from "./commands/useCompareCommands"
import { useDisplayCommands } from "./commands/useDisplayCommands"
import { useDossierCommands } from "./commands/useDossierCommands"
import { useFilterCommands } from "./commands/useFilterCommands"
import { useLinkCommands } from "./commands/useLinkCommands"
import { useListCommands } from "./commands/useListCommands"
import { useNoteCommands } from "./commands/useNoteCommands"
import { usePlaybackCommands } from "./commands/usePlaybackCommands"
import { useLinkCommands } from "./commands/useLinkCommands"
import { usePlaybackCommands } from "./commands/usePlaybackCommands"
import { useScreenCommands } from "./commands/useScreenCommands"
import { useTimelineCommands } from "./commands/useTimelineCommands"

export function useCommands(): readonly Command[] {
  return [
    ...useScreenCommands(),
    ...useTimelineCommands(),
    ...useAsOfCommands(),
    ...useListCommands(),
    ...useDisplayCommands(),
    ...useCompareCommands(),
    ...useLinkCommands(),
    ...usePlaybackCommands(),
    ...useLinkCommands(),
    ...usePlaybackCommands(),
    ...useFilterCommands(),
    ...useNoteCommands(),
    ...useAppCommands(),
    ...useDossierCommands(),
  ]
}
