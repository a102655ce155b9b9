/** Opens the dialog Export; offers to the palette to open it, and to copy the figure without it. */
import { useQueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { describeError } from "../../state/refusal"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { useOffer } from "../shell/commands/useOffer"
import { type CopyKind, CopyRefused, copyFigure, type Make } from "./copy-figure"

const shownFor = 4000

export function ExportButton({ onExport }: { readonly onExport: () => void }) {
  const words = useWords()
  const { view } = useView()
  const [said, copy] = useCopy()
  // The dossiers themselves are exported there, each by its own button.
  const isOffered = view.screen !== "data"
  const copies = (["png", "svg"] as const).map((kind) => ({
    id: `export.${kind}`,
    label: words.say(`export.copy.${kind}`),
    run: () => void copy(kind),
  }))
  // After the palette, which closes by itself.
  const open = { id: "export", label: words.say("command.export"), key: "E", run: () => setTimeout(onExport) }
  useOffer("export", isOffered ? [open, ...copies] : [])
  if (!isOffered) return null
  return (
    <span className="share">
      <button type="button" className="tool" aria-haspopup="dialog" onClick={onExport}>
        <Icon name="export" />
        <span className="wide-only">{words.say("action.export")}</span>
        <span className="narrow-only visually-hidden">{words.say("action.export")}</span>
      </button>
      <span role="status" className={said ? "toast" : "visually-hidden"}>
        {said}
      </span>
    </span>
  )
}

/** What is said of the last copy, for a while, and the way to make one. */
function useCopy(): readonly [said: string | undefined, copy: (kind: CopyKind) => Promise<void>] {
  const words = useWords()
  const client = useQueryClient()
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    if (said === undefined) return
    const timer = setTimeout(() => setSaid(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [said])
  const copy = async (kind: CopyKind) => {
    const make: Make = async (as) => (await import("./write-shown")).writeShown(client, kind, words.locale, as)
    try {
      await copyFigure(kind, make)
      setSaid(words.say(`export.copied.${kind}`))
    } catch (error) {
      setSaid(error instanceof CopyRefused ? words.say("export.copyRefused") : describeError(error, words))
    }
  }
  return [said, copy]
}
