/** A figure to the clipboard. The write begins within the reader's gesture and is given what is still being made, as Safari asks. */
import type { FormatOptions } from "../../exporters/figure-exporter"

export type CopyKind = "png" | "svg"

const svgType = "image/svg+xml"

/** The browser will not let this page write to the clipboard. */
export class CopyRefused extends Error {
  override readonly name = "CopyRefused"
}

/** Makes the file, in place of what was chosen with its letters as outlines. */
export type Make = (options?: Pick<FormatOptions, "outlines">) => Promise<Blob>

/** To be called in the very event of a press. Throws CopyRefused, or what the making threw. */
export async function copyFigure(kind: CopyKind, make: Make): Promise<void> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard?.write || typeof ClipboardItem === "undefined") throw new CopyRefused()
  const parts = kind === "png" ? { "image/png": make() } : svgParts(make)
  // The clipboard hides why a promise failed.
  let failure: unknown
  for (const made of Object.values(parts))
    made.catch((error: unknown) => {
      failure ??= error
    })
  try {
    await clipboard.write([new ClipboardItem(parts)])
  } catch {
    throw failure ?? new CopyRefused()
  }
}

/**
 * As text for programs that read its source, and as a picture where the browser takes SVG for one. Browsers take style sheets out of the picture, and
 * with them its fonts and in Chromium its title and the names of its groups: so its letters are outlines.
 */
function svgParts(make: Make): Record<string, Promise<Blob>> {
  const text = make().then(async (file) => new Blob([await file.text()], { type: "text/plain" }))
  const isTaken = "supports" in ClipboardItem && ClipboardItem.supports(svgType)
  return { ...(isTaken && { [svgType]: text.then(() => make({ outlines: true })) }), "text/plain": text }
}
