// @ts-check
// Installs the dependencies where they are missing or not those of package-lock.json. Uses nothing but Node, so it runs on a bare checkout.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

/** The top of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), "utf8")).packages

/** True when every package of the lock file stands in node_modules in its version; optional ones may be for another system. */
function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false
  const installed = packagesOf("node_modules/.package-lock.json")
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, wanted]) => path === "" || wanted.optional || installed[path]?.version === wanted.version,
  )
}

/** Throws a sentence when npm fails. */
export function ensureInstalled() {
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  const [command, args] = npm?.endsWith("js") ? [process.execPath, [npm, "ci"]] : ["npm", ["ci"]]
  process.stdout.write("Installing dependencies (npm ci) …\n")
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: command === "npm" && process.platform === "win32",
  })
  if (status !== 0)
    throw new Error("npm ci failed: see above. Check the network and the version of Node (20.19 or newer).")
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) ensureInstalled()
