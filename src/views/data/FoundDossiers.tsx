/** What was found in the files, in words, with what is wrong with it; nothing is stored until it is accepted. */
import { Radio, RadioGroup } from "react-aria-components"
import type { Found, HowToImport } from "../../engine/import"
import type { MessageId } from "../../i18n/intl"
import { localize } from "../../model/localized"
import type { ReadFile } from "../../state/useImport"
import { useWords } from "../../state/useWords"
import { IssueTable } from "./IssueTable"

interface Props {
  readonly files: readonly ReadFile[]
  /** Whether a dossier of the same id is stored. */
  readonly isTaken: (found: Found) => boolean
  readonly howOf: (found: Found) => HowToImport
  readonly onHow: (found: Found, how: HowToImport) => void
}

export function FoundDossiers({ files, isTaken, howOf, onHow }: Props) {
  const words = useWords()
  const issues = files.flatMap((file) => file.issues.map((issue) => ({ file: file.name, issue })))
  return (
    <>
      <ul className="data-found">
        {files.map(({ name, found }) => (
          <li key={found?.draft ?? name}>
            {found ? <WhatWasFound found={found} /> : words.say("import.nothing", { name })}
            {found && isTaken(found) && (
              <RadioGroup
                className="data-how"
                aria-label={words.say("import.taken", { id: found.id })}
                value={howOf(found)}
                onChange={(value) => onHow(found, value === "replace" ? "replace" : "new")}
              >
                <span aria-hidden="true">{words.say("import.taken", { id: found.id })}</span>
                <Radio value="replace">{words.say("import.asReplacement")}</Radio>
                <Radio value="new">{words.say("import.asNew")}</Radio>
              </RadioGroup>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="data-hint">
        {issues.length === 0 ? words.say("import.clean") : words.say("import.issueCount", { n: issues.length })}
      </p>
      {issues.length > 0 && <IssueTable issues={issues} showsFile={files.length > 1} />}
    </>
  )
}

const nouns = ["events", "sources", "actors", "topics", "commitments"] as const

function WhatWasFound({ found }: { readonly found: Found }) {
  const words = useWords()
  const counts = nouns
    .filter((noun) => found.counts[noun] > 0 || noun === "events")
    .map((noun) => words.say(`import.count.${noun}` satisfies MessageId, { n: found.counts[noun] }))
    .concat(found.notes > 0 ? words.say("notes.count", { n: found.notes }) : [])
    .concat(found.figures > 0 ? words.say("figures.count", { n: found.figures }) : [])
  return (
    <>
      <strong>{localize(found.title, words.locale)}</strong>
      <span>{words.list(counts)}</span>
    </>
  )
}
