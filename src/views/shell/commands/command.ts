/** A command of the palette. Each area of the app has a hook beside this file that lists its own; useCommands.ts puts them in order. */
import type { View } from "../../../model/view"
import { changeView } from "../../../state/useView"

export interface Command {
  /** `area.what`, unique in the palette. */
  readonly id: string
  readonly label: string
  /** The key that does the same, as it is written on this machine. */
  readonly key?: string
  /** One of very many: shown only where its label is typed. */
  readonly isSought?: boolean
  readonly run: () => void
}

/** A command that is a change of the view. */
export const changing = (patch: Partial<View>) => () => changeView(patch)
