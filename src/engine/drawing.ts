/**
 * The drawing of a saved figure: the whole figure as text, deflated. What comes in by a file is hostile until read: it is unpacked only so far, and read as
 * nothing but a figure.
 */
import type { Figure } from "../charts/page/figure"
import { figureFrom } from "../charts/page/figure-from"
import { mostDrawingBytes, mostPackedBytes } from "../model/saved-figure"
import { drawingName, type PackedDrawing } from "../store/drawings"
import { hexOf } from "./hash"
import { inflated } from "./inflated"

/** Undefined where it is larger than a drawing may be. The same figure has the same name. */
export async function packDrawing(figure: Figure): Promise<PackedDrawing | undefined> {
  // What is made only when it is asked for is asked for.
  const written = JSON.stringify({ ...figure, tables: figure.tables, narrow: figure.narrow })
  const text = new Blob([written])
  // What could not be read again is not written.
  if (text.size > mostDrawingBytes || !figureIn(written)) return undefined
  const packing = new Response(text.stream().pipeThrough(new CompressionStream("deflate-raw")))
  const bytes = await packing.arrayBuffer()
  return bytes.byteLength > mostPackedBytes ? undefined : { name: await nameOf(await text.arrayBuffer()), bytes }
}

/** A drawing as it came, with what it holds; undefined where that is no figure, or more than a drawing may hold. */
export async function unpackDrawing(
  bytes: ArrayBuffer,
): Promise<{ readonly figure: Figure; readonly drawing: PackedDrawing } | undefined> {
  const text = bytes.byteLength > mostPackedBytes ? undefined : await inflated(new Blob([bytes]), mostDrawingBytes)
  if (!text) return undefined
  const whole = await text.arrayBuffer()
  const figure = figureIn(new TextDecoder().decode(whole))
  return figure && { figure, drawing: { name: await nameOf(whole), bytes } }
}

function figureIn(text: string): Figure | undefined {
  try {
    return figureFrom(JSON.parse(text))
  } catch (error) {
    // No JSON, or lists in lists beyond what the parser follows.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Where the page is not served securely nothing is hashed, and a drawing is called by chance. */
async function nameOf(text: ArrayBuffer): Promise<string> {
  const subtle: SubtleCrypto | undefined = crypto.subtle
  const hash = subtle ? await subtle.digest("SHA-256", text) : crypto.getRandomValues(new Uint8Array(32)).buffer
  return drawingName(hexOf(hash))
}
