/** How far the reading or storing of a file has come. */
import type { Progress } from "../../engine/job"
import { useWords } from "../../state/useWords"

interface Props {
  readonly name: string
  readonly progress: Progress | undefined
}

export function ImportProgress({ name, progress }: Props) {
  const words = useWords()
  return (
    <div className="data-working">
      <p role="status">
        {words.say("import.working", { name })}
        {progress && ` · ${words.sayIfKnown(`import.stage.${progress.stage}`, "")}`}
      </p>
      <progress aria-label={words.say("import.working", { name })} max={1} value={progress?.share} />
    </div>
  )
}
