/** How far the reading or storing of a file has come. */
import type { Progress } from "../../engine/job"
import { useWords } from "../../state/useWords"

interface Props {
  readonly kind: "reading" | "storing"
  readonly name: string
  readonly progress: Progress | undefined
}

export function ImportProgress({ kind, name, progress }: Props) {
  const words = useWords()
  const working = words.say(kind === "reading" ? "import.working" : "import.storing", { name })
  return (
    <div className="data-working">
      <p role="status">
        {working}
        {progress && ` · ${words.sayIfKnown(`import.stage.${progress.stage}`, "")}`}
      </p>
      <progress aria-label={working} max={1} value={progress?.share} />
    </div>
  )
}
