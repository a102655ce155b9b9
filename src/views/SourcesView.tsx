/** The screen Sources: what the events in view rest on, and every source with what it supports. */
import { useDeferredValue, useMemo } from "react"
import { selectCoverage } from "../charts/coverage/answer"
import { useDossier } from "../state/useDossier"
import { useTheme } from "../state/useTheme"
import { useView } from "../state/useView"
import { useWords } from "../state/useWords"
import { useAsked } from "./filters/useAsked"
import { ReadingProvider } from "./inspector/ReadingProvider"
import { NothingHere } from "./NothingHere"
import { SourcesScreen } from "./sources/SourcesScreen"
import { ListSwitch } from "./timeline/ListSwitch"

export function SourcesView() {
  const { view } = useView()
  const { index, rows, window } = useDossier()
  const theme = useTheme()
  const words = useWords()
  // While the window is dragged the table may come a frame later than the figure that is dragged.
  const settled = useDeferredValue(rows)
  const { filters } = view
  const { chain } = useAsked()
  const answer = useMemo(() => selectCoverage(index, settled, { filters }), [index, settled, filters])
  return (
    <ReadingProvider>
      <SourcesScreen
        answer={answer}
        window={window}
        theme={theme}
        search={view.search}
        chain={chain}
        showsList={view.list}
        tools={<ListSwitch />}
        whenEmpty={<NothingHere text={words.say("coverage.empty")} />}
      />
    </ReadingProvider>
  )
}
