/** The screen Topics: how they run over time, or which come up together. */
import { useView } from "../state/useView"
import { OverTime } from "./topics/OverTime"
import { Together } from "./topics/Together"
import "../ui/tools.css"
import "./topics/topics.css"

export function TopicsView() {
  const { view } = useView()
  return view.figure === "together" ? <Together /> : <OverTime />
}
