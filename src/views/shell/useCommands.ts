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
import { offeredCommands } from "./commands/useOffer"
import { usePlaybackCommands } from "./commands/usePlaybackCommands"
import { useScreenCommands } from "./commands/useScreenCommands"
import { useSelectionCommands } from "./commands/useSelectionCommands"
import { useTimelineCommands } from "./commands/useTimelineCommands"
import { useTopicsCommands } from "./commands/useTopicsCommands"

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
    ...useSelectionCommands(),
    ...useTopicsCommands(),
    ...offeredCommands(),
    ...useFilterCommands(),
    ...useNoteCommands(),
    ...useAppCommands(),
    ...useDossierCommands(),
  ]
}
