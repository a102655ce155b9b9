/** Where a line stands in the table: what its row must carry when not all rows are in the page. */
export interface Place {
  readonly "aria-rowindex": number
  readonly "data-index": number
  readonly ref: (row: HTMLTableRowElement | null) => void
}
