// @ts-check
// Builds dist/, and knows whether the dist/ that stands there was made from the files as they are now.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { ensureInstalled, root } from "./install.mjs"

const inputs = ["src", "data", "index.html", "vite.config.ts", "package.json", "package-lock.json"]
const stamp = join(root, "node_modules/.cache/sherpa/build")

/** @param {string} input @returns {string[]} paths of its files, in a steady order */
function filesOf(input) {
  const path = join(root, input)
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A hash of all that the build is made from. */
function fingerprint() {
  const hash = createHash("sha256")
  for (const file of inputs.flatMap(filesOf)) hash.update(file).update("\0").update(readFileSync(file)).update("\0")
  return hash.digest("hex")
}

/** Throws a sentence when the build fails. */
export function build() {
  const made = fingerprint()
  const vite = join(root, "node_modules/vite/bin/vite.js")
  const { status } = spawnSync(process.execPath, [vite, "build"], { cwd: root, stdio: "inherit" })
  if (status !== 0) throw new Error("The build failed: see above.")
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, made)
}

/** Builds unless dist/ is already made from the files as they are. */
export function ensureBuilt() {
  const isFresh =
    existsSync(join(root, "dist/index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint()
  if (!isFresh) build()
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled()
  build()
}
