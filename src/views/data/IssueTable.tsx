/** What is wrong with what was read: where, what, what to do. */
import { describeIssue } from "../../model/describe-issue"
import type { Issue } from "../../model/issue"
import { useWords } from "../../state/useWords"

interface Props {
  readonly issues: readonly { readonly file: string; readonly issue: Issue }[]
  /** Whether a place needs the name of its file. */
  readonly showsFile: boolean
}

/** More than anybody reads in one go; the file is mended, or the rest is more of the same. */
const most = 200

export function IssueTable({ issues, showsFile }: Props) {
  const words = useWords()
  return (
    <div className="data-issues">
      <table aria-label={words.say("import.issues")}>
        <thead>
          <tr>
            <th scope="col">{words.say("import.where")}</th>
            <th scope="col">{words.say("import.what")}</th>
            <th scope="col">{words.say("import.todo")}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, most).map(({ file, issue }, i) => {
            const { where, what, todo } = describeIssue(issue, words)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two issues may say the same.
              <tr key={i} data-severity={issue.severity}>
                <td>{[showsFile ? file : "", where].filter((part) => part !== "").join(" · ")}</td>
                <td>{what}</td>
                <td>{todo}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {issues.length > most && (
        <p className="data-hint">{words.say("import.moreIssues", { n: issues.length - most })}</p>
      )}
    </div>
  )
}
