/** Pictures of elements as the browser paints them, and how two pictures differ. */
import { page } from "vitest/browser"

export { foreignPixels, paintedPixels } from "./differences"

/** A picture of an element, as it stands on the page. */
export async function pictureOf(element: Element): Promise<ImageData> {
  const base64 = await page.screenshot({ element, save: false })
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D // a fresh canvas has one
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}
