/** Everything that can be commanded, for the palette. */
import { useQuery } from "@tanstack/react-query"
import { defaultView } from "../../model/address"
import { localize } from "../../model/localized"
import { laneFields, screens, type View } from "../../model/view"
import { bundledQuery, dossiersQuery } from "../../state/queries"
import { redoStep, undoStep } from "../../state/steps"
import { switchTheme, useTheme } from "../../state/useTheme"
import { changeView, useView } from "../../state/useView"
import { useSwitchLanguage, useWords } from "../../state/useWords"

export interface Command {
  readonly id: string
  readonly label: string
  readonly key?: string
  readonly run: () => void
}

export function useCommands(): readonly Command[] {
  const { view } = useView()
  const words = useWords()
  const theme = useTheme()
  const switchLanguage = useSwitchLanguage()
  const stored = useQuery(dossiersQuery()).data ?? []
  const bundled = useQuery(bundledQuery()).data ?? []
  const change = (patch: Partial<View>) => () => changeView(patch)
  const others = new Map([...bundled, ...stored].map((one) => [one.id, one.title]))
  others.delete(view.dossier)
  return [
    ...screens.map((screen) => ({
      id: `screen.${screen}`,
      label: words.say("command.goTo", { screen: words.say(`screen.${screen}`) }),
      run: change({ screen }),
    })),
    { id: "list", label: words.say(view.list ? "command.figure" : "command.list"), run: change({ list: !view.list }) },
    ...laneFields.map((lanes) => ({
      id: `lanes.${lanes}`,
      label: words.say("command.lanes", { by: words.say(`timeline.by.${lanes}`) }),
      run: change({ lanes, screen: "timeline" }),
    })),
    {
      id: "fit",
      label: words.say("command.wholeSpan"),
      key: "F",
      run: change({ window: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] }),
    },
    { id: "runUp", label: words.say("command.runUp"), run: change({ window: undefined }) },
    { id: "clear", label: words.say("action.clearFilters"), run: change({ filters: {}, search: "" }) },
    { id: "undo", label: words.say("action.undo"), run: () => void undoStep() },
    { id: "redo", label: words.say("action.redo"), run: () => void redoStep() },
    { id: "theme", label: words.say(theme === "dark" ? "theme.toLight" : "theme.toDark"), run: switchTheme },
    {
      id: "language",
      label: words.locale === "ja" ? "English" : "日本語",
      run: () => switchLanguage(words.locale === "ja" ? "en" : "ja"),
    },
    ...[...others].map(([id, title]) => ({
      id: `dossier.${id}`,
      label: words.say("command.open", { title: localize(title, words.locale) }),
      run: () => changeView({ ...defaultView(id), language: view.language }),
    })),
  ]
}
