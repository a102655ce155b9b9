/** To compare, and to be done with it. */
import { keptAs, stretchBefore, swapped } from "../../../query/comparison"
import { isEndless } from "../../../query/span"
import { useDossier } from "../../../state/useDossier"
import { useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import { type Command, changing } from "./command"

export function useCompareCommands(): readonly Command[] {
  const { view } = useView()
  const { window } = useDossier()
  const words = useWords()
  const { compare, filters, chain, search } = view
  const mode = compare?.mode ?? "overlaid"
  const comparing = { screen: "timeline" } as const
  const other = mode === "overlaid" ? "beside" : "overlaid"
  const before = { mode, window: stretchBefore(window), filters, chain, search }
  return [
    ...(isEndless(window)
      ? []
      : [
          {
            id: "comparison.before",
            label: words.say("compare.command.before"),
            run: changing({ ...comparing, compare: before }),
          },
        ]),
    {
      id: "comparison.keep",
      label: words.say("compare.command.keep"),
      run: changing({ ...comparing, compare: keptAs(mode, view, window) }),
    },
    ...(compare
      ? [
          {
            id: "comparison.swap",
            label: words.say("compare.swap"),
            run: changing({ ...comparing, ...swapped(view, compare, window) }),
          },
          {
            id: "comparison.mode",
            label: words.say(`compare.command.${other}`),
            run: changing({ ...comparing, compare: { ...compare, mode: other } }),
          },
          { id: "comparison.stop", label: words.say("compare.stop"), run: changing({ compare: undefined }) },
        ]
      : []),
  ]
}
