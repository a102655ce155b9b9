// @ts-check
// `npm run screenshot` takes the README's picture of the first screen. `npm run screens` takes every screen, on a desk and on a phone, light and dark, in
// English and Japanese, into gallery/screens/, with a page to look through them.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { ensureBuilt } from "./build.mjs"
import { chromiumFlags, ensureChromium } from "./find-chromium.mjs"
import { ensureInstalled, root } from "./install.mjs"
import { serve } from "./serve.mjs"

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }
const screens = ["timeline", "topics", "network", "sources", "data"]

/** @typedef {{ file: string, size: keyof typeof sizes, colorScheme: "light" | "dark", hash: string }} Picture */

/** @type {Picture[]} */
const all = Object.keys(sizes).flatMap((size) =>
  ["light", "dark"].flatMap((colorScheme) =>
    ["en", "ja"].flatMap((language) =>
      screens.map((screen) => {
        const file = `gallery/screens/${screen}-${size}-${colorScheme}-${language}.png`
        const hash = `#/road-to-the-summit/${screen}?lang=${language}`
        return /** @type {Picture} */ ({ file, size, colorScheme, hash })
      }),
    ),
  ),
)
/** @type {Picture} */
const first = { file: "docs/first-screen.png", size: "desk", colorScheme: "light", hash: "" }

async function main() {
  const pictures = process.argv.includes("--all") ? all : [first]
  ensureInstalled()
  const executablePath = await ensureChromium()
  ensureBuilt()
  const { chromium } = await import("playwright")
  const server = await serve(0)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    for (const { file, size, colorScheme, hash } of pictures) {
      const page = await browser.newPage({ viewport: sizes[size], deviceScaleFactor: 2, colorScheme, locale: "en-GB" })
      await page.goto(`${server.address}${hash}`)
      await page.getByRole("tabpanel").waitFor({ timeout: 30_000 })
      await page.waitForLoadState("networkidle")
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      mkdirSync(dirname(join(root, file)), { recursive: true })
      await page.screenshot({ path: join(root, file) })
      await page.close()
      console.log(file)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  if (pictures === all) writeFileSync(join(root, "gallery/screens/index.html"), galleryPage(pictures))
}

/** @param {Picture[]} pictures */
const galleryPage = (pictures) => `<!doctype html>
<meta charset="utf-8" />
<title>Sherpa: every screen</title>
${pictures.map(({ file }) => `<img src="${file.replace("gallery/screens/", "")}" alt="${file}" title="${file}" loading="lazy" style="max-width: 48%; margin: 1%" />`).join("\n")}
`

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
