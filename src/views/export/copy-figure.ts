/** A figure to the clipboard. The write begins within the reader's gesture and is given what is still being made, as Safari asks. */

export type CopyKind = "png" | "svg"

const svgType = "image/svg+xml"

/** The browser will not let this page write to the clipboard. */
export class CopyRefused extends Error {
  override readonly name = "CopyRefused"
}

/** To be called in the very event of a press. Throws CopyRefused, or what the making threw. */
export async function copyFigure(kind: CopyKind, make: () => Promise<Blob>): Promise<void> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard?.write || typeof ClipboardItem === "undefined") throw new CopyRefused()
  const made = make()
  // The clipboard hides why a promise failed.
  let failure: unknown
  made.catch((error: unknown) => {
    failure = error
  })
  try {
    await clipboard.write([new ClipboardItem(kind === "png" ? { "image/png": made } : svgParts(made))])
  } catch {
    throw failure ?? new CopyRefused()
  }
}

/** As a picture where the browser takes SVG for one, and as text for programs that read its source. */
function svgParts(made: Promise<Blob>): Record<string, Promise<Blob>> {
  const text = made.then(async (file) => new Blob([await file.text()], { type: "text/plain" }))
  const isTaken = "supports" in ClipboardItem && ClipboardItem.supports(svgType)
  return { ...(isTaken && { [svgType]: made }), "text/plain": text }
}
