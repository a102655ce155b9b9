/** The signs of a player, in the colour of the text about them. */
const paths = {
  first: "M3.5 3h1.7v10H3.5ZM13 3v10L6 8Z",
  back: "M12 3v10L4.5 8Z",
  play: "M4.5 2.6v10.8L13 8Z",
  pause: "M4 3h2.9v10H4ZM9.1 3H12v10H9.1Z",
  forward: "M4 3v10l7.5-5Z",
  last: "M10.8 3h1.7v10h-1.7ZM3 3v10l7-5Z",
} as const

export function PlaySign({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg className="play-sign" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} fill="currentColor" />
    </svg>
  )
}
