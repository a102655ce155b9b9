/** What became of each file, where not all of them were stored: which are, which are not and why, and how to take back what is. */
import type { Words } from "../../i18n/intl"
import { localize } from "../../model/localized"
import type { FileOutcome } from "../../state/useImport"
import { useWords } from "../../state/useWords"
import { IssueTable } from "./IssueTable"

export function ImportOutcomes({ files }: { readonly files: readonly FileOutcome[] }) {
  const words = useWords()
  const stored = files.filter(({ outcome }) => outcome.kind === "done").length
  const issues = files.flatMap(({ name, outcome }) =>
    outcome.kind === "refused" ? outcome.issues.map((issue) => ({ file: name, issue })) : [],
  )
  return (
    <>
      <p role="status">{words.say("import.partly", { stored, n: files.length })}</p>
      <ul className="data-found">
        {files.map((file) => (
          <li key={file.draft}>
            <strong>{localize(file.title, words.locale)}</strong>
            <span>{describeOutcome(file, words)}</span>
          </li>
        ))}
      </ul>
      {issues.length > 0 && <IssueTable issues={issues} showsFile={files.length > 1} />}
    </>
  )
}

function describeOutcome({ name, outcome }: FileOutcome, words: Words): string {
  switch (outcome.kind) {
    case "done":
      return words.say("import.outcome.stored", { name })
    case "refused":
      return words.say("import.outcome.refused", { name })
    case "cancelled":
      return words.say("import.outcome.cancelled", { name })
    default:
      return outcome satisfies never
  }
}
