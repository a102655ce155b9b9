// @ts-check
// Weighs the JavaScript that dist/index.html loads before anything is on the screen: its scripts, all they import at once, and the messages of the
// language that has more, gzipped. Fails above the budget.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { root } from "./install.mjs"

const budget = 280 * 1024
const dist = join(root, "dist")

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"))

/** @param {string} key @param {Set<string>} [seen] @returns {Set<string>} keys of a chunk and of all it imports at once */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) closure(next, seen)
  return seen
}

const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
/** @param {string} file */
const weigh = (file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length })
/** @param {Iterable<string>} keys */
const weighAll = (keys) => [...keys].flatMap((key) => manifest[key]?.file ?? []).map(weigh)

const messages = weighAll(["src/i18n/en.json", "src/i18n/ja.json"]).sort((a, b) => b.bytes - a.bytes)
if (messages.length !== 2) throw new Error("The messages of both languages should stand in files of their own.")
const weights = [...weighAll(new Set(entries.flatMap((key) => [...closure(key)]))), ...messages.slice(0, 1)]
const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`
for (const { file, bytes } of weights.sort((a, b) => b.bytes - a.bytes))
  console.log(`${kilobytes(bytes).padStart(10)}  ${file}`)
console.log(`${kilobytes(total).padStart(10)}  before the first screen; the budget is ${kilobytes(budget)}`)
if (total === 0 || total > budget) process.exitCode = 1
