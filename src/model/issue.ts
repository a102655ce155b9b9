/** An expected failure, as a value: where it is, what it is, what to do about it. */
export interface Issue {
  readonly severity: "error" | "warning"
  /** Path in the record (`events[3].date`), or a file's line and column. */
  readonly where: { readonly path?: string; readonly line?: number; readonly column?: number }
  /** Id of a message in i18n (`issue.…`), shown in the reader's language with `values`. */
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}
