/** What holds the focus is sometimes taken away: the focus then goes on to a place that is named, and never back to the beginning of the page. */

type Place = () => Element | null | undefined

/** ms: after a deletion the whole dossier may be opened anew. */
const patience = 3000

/**
 * Call where something is about to go, or has just gone: as soon as the focus falls to nothing it is given to the first of these places that stands,
 * again should that be redrawn, until the reader does something else.
 */
export function catchFocus(...places: readonly Place[]): void {
  const give = () => {
    if (document.activeElement && document.activeElement !== document.body) return
    for (const place of places) {
      const element = place()
      if (!(element instanceof HTMLElement) || !element.isConnected) continue
      element.focus()
      if (document.activeElement === element) return
    }
  }
  const over = new AbortController()
  const changes = new MutationObserver(give)
  over.signal.addEventListener("abort", () => changes.disconnect())
  changes.observe(document.body, { childList: true, subtree: true })
  for (const act of ["pointerdown", "keydown"]) {
    addEventListener(act, () => over.abort(), { capture: true, signal: over.signal })
  }
  setTimeout(() => over.abort(), patience)
  give()
}

/** The screen under the tabs. */
export const theScreen: Place = () => document.getElementById("figure")

/** The screen's figure where it takes keys, else the screen. */
export const theFigure: Place = () =>
  document.querySelector('#figure [role="figure"][tabindex]:not([tabindex="-1"])') ?? theScreen()
