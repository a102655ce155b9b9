/** Line icons, drawn in the colour of the text about them; always beside or within something that has a name. */
const paths = {
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z M10.3 10.3 14 14",
  undo: "M6 3 2.5 6.5 6 10 M3 6.5h6.2a3.8 3.8 0 0 1 0 7.6H7",
  redo: "M10 3l3.5 3.5L10 10 M13 6.5H6.8a3.8 3.8 0 0 0 0 7.6H9",
  link: "M6.7 9.3a2.6 2.6 0 0 0 3.7 0l2.4-2.4a2.6 2.6 0 0 0-3.7-3.7l-.9.9 M9.3 6.7a2.6 2.6 0 0 0-3.7 0L3.2 9.1a2.6 2.6 0 0 0 3.7 3.7l.9-.9",
  contrast: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z M8 2v12",
  down: "M4 6.5 8 10.5 12 6.5",
  up: "M4 9.5 8 5.5 12 9.5",
  right: "M6 4 10 8 6 12",
  left: "M10 4 6 8 10 12",
  clock: "M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z M8 5v3.2l2.2 1.4",
  pin: "M5.5 2.5h5 M6.5 2.5v4.2L4.5 9.5h7l-2-2.8V2.5 M8 9.5v4",
  close: "M4 4 12 12 M12 4 4 12",
  filter: "M2.5 4h11 M4.5 8h7 M6.5 12h3",
  keyboard: "M2 4.5h12v7H2Z M4.5 7h.01 M7 7h.01 M9.5 7h.01 M12 7h.01 M5 9.5h6",
  note: "M3 2.5h10v7.2L9.7 13H3Z M9.7 13V9.7H13 M5.3 5.5h5.4 M5.3 8h3",
  sliders: "M2.5 5h6 M11.5 5h2 M10 3.2v3.6 M2.5 11h2 M7.5 11h6 M6 9.2v3.6",
  compare: "M2.5 3.5h7v7h-7Z M6.5 6.5h7v7h-7Z",
  list: "M5.5 4h8 M5.5 8h8 M5.5 12h8 M2.5 4h.01 M2.5 8h.01 M2.5 12h.01",
  export: "M8 10V2.5 M5 5.5 8 2.5l3 3 M2.5 9.5v4h11v-4",
  more: "M3 8h.01 M8 8h.01 M13 8h.01",
  check: "M3.5 8.5 6.5 11.5 12.5 5",
} as const
export type IconName = keyof typeof paths

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
