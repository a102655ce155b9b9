/** The keys < and >, on every screen and in the choice of the day: to the previous and to the next day on which something became known. */
import { useDossier } from "../../state/useDossier"
import { loadRewinding } from "../../state/useRewound"
import { useBareKeys } from "../shell/useBareKeys"

export function useAsOfKeys(): void {
  const { record } = useDossier()
  useBareKeys(
    (key) => {
      if (key !== "<" && key !== ">") return false
      const direction = key === "<" ? "previous" : "next"
      void Promise.all([import("./news-steps"), loadRewinding()]).then(([{ stepAsOf }]) => stepAsOf(record, direction))
      return true
    },
    { within: ".asof-panel" },
  )
}
