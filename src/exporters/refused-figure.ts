/** Thrown by an exporter that cannot write a figure as it was asked to, with the reason for the reader. */
import type { Issue } from "../model/issue"

export class RefusedFigure extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}
