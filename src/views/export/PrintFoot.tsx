/** On paper, beneath the figure or the list: its sources, and when and from what it was made. What it holds is fetched when the page has time, since printing does not wait. */
import { type ComponentType, useEffect, useState } from "react"
import { usePrinting } from "../../state/usePrinting"

/** ms after the page has come to rest. */
const patience = 4000

export function PrintFoot() {
  const isPrinted = usePrinting()
  const [Foot, setFoot] = useState<ComponentType>()
  useEffect(() => {
    const fetchFoot = async () => {
      const { PrintedSources } = await import("./PrintedSources")
      setFoot(() => PrintedSources)
    }
    const timer = setTimeout(() => void fetchFoot().catch(() => undefined), patience)
    return () => clearTimeout(timer)
  }, [])
  return isPrinted && Foot ? <Foot /> : null
}
