/**
 * Keeps the app whole without a network: the service worker holds its files, and the fonts that nothing on the page has needed yet (Japanese comes
 * in some hundred slices) are fetched when all else is done. Does nothing in development, nor where the browser refuses.
 */

/** The cache that the service worker looks into for fonts; named in vite.config.ts. */
const fontCache = "fonts"

/** Call once, after the first paint. */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  try {
    await navigator.serviceWorker.register("./sw.js")
    await navigator.serviceWorker.ready
    await keepFonts()
  } catch {
    // Private windows and some settings refuse service workers or storage; the app then needs its host at each start.
  }
}

/** One at a time, so that what the reader asks for goes first. */
async function keepFonts(): Promise<void> {
  const cache = await caches.open(fontCache)
  for (const address of fontAddresses()) {
    if (!(await caches.match(address))) await cache.add(address)
  }
}

function fontAddresses(): readonly string[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const path = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1]
      return path ? [new URL(path, sheet.href ?? document.baseURI).href] : []
    }),
  )
}
