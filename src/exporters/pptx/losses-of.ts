/** What of a figure slides cannot carry. */
import type { Issue } from "../../model/issue"
import type { Mark } from "../../scene/scene"

/** Shapes beyond which PowerPoint answers slowly. */
const many = 2500

export function lossesOf(pages: readonly (readonly Mark[])[]): readonly Issue[] {
  const warning = (code: string, values: Issue["values"] = {}): Issue => {
    return { severity: "warning", where: {}, code, values }
  }
  const marks = pages.flatMap(flattened)
  const shapes = marks.filter(({ kind }) => kind !== "group").length
  return [
    ...(marks.some(({ kind }) => kind === "text") ? [warning("issue.pptxFonts")] : []),
    ...(marks.some(({ halo }) => halo) ? [warning("issue.pptxHalo")] : []),
    ...(marks.some((mark) => mark.kind === "group" && mark.clip) ? [warning("issue.pptxClip")] : []),
    ...(shapes > many ? [warning("issue.pptxMany", { n: shapes })] : []),
  ]
}

const flattened = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...flattened(mark.marks)] : [mark]))
