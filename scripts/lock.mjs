// @ts-check
// `npm run lock`: completes package-lock.json. A registry that carries the binaries of one system only leaves those of the others out of the lock, and
// then `npm ci` refuses it everywhere. They are written in by name and version, with the system that their names tell. The architecture test says when.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "./install.mjs"

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"]
const processors = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64le",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
  "wasm32",
]

/** Where a package at `from` finds `name`, if it does: beside itself, else further up. @param {Record<string, Entry>} packages @param {string} from @param {string} name */
function find(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[path] || folder === "") return packages[path] && path
    if (!folder.includes("/node_modules/")) folder = ""
  }
}

/** Optional dependencies that no entry of the lock stands for. @param {Record<string, Entry>} packages */
export function missingFrom(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => find(packages, path, name) === undefined)
      .map(([name, range]) => ({ name, version: range.replace(/^[~^]/, ""), parent: path })),
  )
}

/** The system a binary is for, by its name. @param {string} name @returns {Pick<Entry, "os" | "cpu" | "libc">} */
function systemOf(name) {
  const parts = name.split(/[/-]/)
  const os = name === "fsevents" ? "darwin" : systems.find((system) => parts.includes(system))
  const cpu = processors.find((processor) => parts.includes(processor))
  const libc = parts.includes("musl") ? "musl" : parts.some((part) => part.startsWith("gnu")) ? "glibc" : undefined
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && os === "linux" && { libc: [libc] }) }
}

/** The packages with an entry for each that was missing, in the order npm keeps. @param {Record<string, Entry>} packages */
export function complete(packages) {
  const added = missingFrom(packages).map(({ name, version, parent }) => {
    const { dev } = packages[parent] ?? {}
    const entry = { version, ...(dev && { dev }), optional: true, ...systemOf(name) }
    return /** @type {const} */ ([`node_modules/${name}`, entry])
  })
  const all = { ...packages, ...Object.fromEntries(added) }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = join(root, "package-lock.json")
  const lock = JSON.parse(readFileSync(path, "utf8"))
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: complete(lock.packages) }, null, 2)}\n`)
}
