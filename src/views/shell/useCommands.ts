/** Everything that can be commanded, for the palette. An area's own commands stand in its file in `commands/`. */
import type { Command } from "./commands/command"
import { useAppCommands } from "./commands/useAppCommands"
import { useCompareCommands } from "./commands/useCompareCommands"
import { useDisplayCommands } from "./commands/useDisplayCommands"
import { useDossierCommands } from "./commands/useDossierCommands"
import { useFilterCommands } from "./commands/useFilterCommands"
import { useNoteCommands } from "./commands/useNoteCommands"
import { useScreenCommands } from "./commands/useScreenCommands"
import { useTimelineCommands } from "./commands/useTimelineCommands"

export function useCommands(): readonly Command[] {
  return [
    ...useScreenCommands(),
    ...useTimelineCommands(),
    ...useDisplayCommands(),
    ...useCompareCommands(),
    ...useFilterCommands(),
    ...useNoteCommands(),
    ...useAppCommands(),
    ...useDossierCommands(),
  ]
}
