/** What works on every screen: steps back and forth, language, theme. */
import { redoStep, undoStep } from "../../../state/steps"
import { switchTheme, useTheme } from "../../../state/useTheme"
import { useSwitchLanguage, useWords } from "../../../state/useWords"
import { commandKey } from "../keys"
import type { Command } from "./command"

export function useAppCommands(): readonly Command[] {
  const words = useWords()
  const theme = useTheme()
  const switchLanguage = useSwitchLanguage()
  const other = words.locale === "ja" ? "en" : "ja"
  return [
    {
      id: "search",
      label: words.say("command.search"),
      key: "/",
      // After the palette, which gives the focus back when it closes.
      run: () => setTimeout(() => document.getElementById("search")?.focus(), 50),
    },
    { id: "undo", label: words.say("action.undo"), key: `${commandKey}Z`, run: () => void undoStep() },
    { id: "redo", label: words.say("action.redo"), key: `${commandKey}⇧Z`, run: () => void redoStep() },
    { id: "theme", label: words.say(theme === "dark" ? "theme.toLight" : "theme.toDark"), run: switchTheme },
    { id: "language", label: other === "en" ? "English" : "日本語", run: () => switchLanguage(other) },
  ]
}
