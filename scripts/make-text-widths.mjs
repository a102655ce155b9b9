// Measures the bundled fonts in Chromium and writes src/scene/text-widths.json: advance widths in thousandths of an em, without kerning.
// Run it again when a font is updated: node scripts/make-text-widths.mjs [path to Chromium]
import { readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { chromium } from "playwright"

const require = createRequire(import.meta.url)
const faces = {
  sans: { family: "Inter Variable", css: "@fontsource-variable/inter/index.css" },
  serif: { family: "Source Serif 4 Variable", css: "@fontsource-variable/source-serif-4/index.css" },
}
/** The widths of weights between the stored ones are interpolated; the largest error of that, at 500, is printed below. */
const weights = [400, 500, 600, 700]
const storedWeights = [400, 600, 700]

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
/** A letter with a mark over it is as wide as the letter: text.ts decomposes it. */
const isPlain = (character) => character.normalize("NFD").length === 1
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f).filter((character) => character !== "\u00ad" && isPlain(character)),
  ..."ƒȷə‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€№™−≈≠≤≥←↑→↓",
]

async function inlineFonts(css) {
  const path = require.resolve(css)
  let text = await readFile(path, "utf8")
  for (const [, file] of text.matchAll(/url\((\.\/files\/[^)]+)\)/g)) {
    const bytes = await readFile(join(dirname(path), file))
    text = text.replace(file, `data:font/woff2;base64,${bytes.toString("base64")}`)
  }
  return text
}

async function measure({ family, weights, characters }) {
  const context = document.createElement("canvas").getContext("2d")
  const widths = {}
  for (const weight of weights) {
    const font = `${weight} 1000px "${family}"`
    await document.fonts.load(font, characters.join(""))
    context.font = `${font}, monospace`
    context.fontKerning = "none"
    widths[weight] = characters.map((character) => Math.round(context.measureText(character).width))
  }
  return widths
}

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
})
const page = await browser.newPage()
const styles = await Promise.all(Object.values(faces).map(({ css }) => inlineFonts(css)))
await page.setContent(`<style>${styles.join("\n")}</style>`)

const table = { characters: characters.join("") }
for (const [face, { family }] of Object.entries(faces)) {
  const widths = await page.evaluate(measure, { family, weights, characters })
  table[face] = Object.fromEntries(storedWeights.map((weight) => [weight, widths[weight]]))
  const errors = widths[500].map((width, i) => Math.abs(width - (widths[400][i] + widths[600][i]) / 2))
  console.log(
    `${face}: ${characters.length} characters, interpolation error at most ${Math.max(...errors).toFixed(1)} ‰ em`,
  )
}
await browser.close()

const file = new URL("../src/scene/text-widths.json", import.meta.url)
await writeFile(file, `${JSON.stringify(table, null, 1).replace(/\n\s+(?=\d)|(?<=\d)\n\s+(?=\])/g, "")}\n`)
