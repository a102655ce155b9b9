/** Everything known of what is selected, with the evidence and links to walk along. It stands beside the figure and never in its place. */
import { useView } from "../state/useView"
import { InspectorPanel } from "./inspector/InspectorPanel"
import { ReadingProvider } from "./inspector/ReadingProvider"

export function Inspector() {
  const { view, change } = useView()
  return (
    <ReadingProvider>
      <InspectorPanel selection={view.selection} onClose={() => change({ selection: undefined })} />
    </ReadingProvider>
  )
}
