// @ts-check
// Finds the programs that open exported files in tests, Poppler's and LibreOffice, and gets them where that can be done. Knows nothing of the tests.
import { spawnSync } from "node:child_process"
import { existsSync, realpathSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"
import { pathToFileURL } from "node:url"

/**
 * @typedef {"pdfinfo" | "pdffonts" | "pdftotext" | "pdftoppm" | "soffice"} Tool
 * @typedef {{ name: string, tools: readonly Tool[], packages: readonly string[], brew: string }} Suite
 */

/** @type {readonly Suite[]} */
const suites = [
  {
    name: "Poppler",
    tools: ["pdfinfo", "pdffonts", "pdftotext", "pdftoppm"],
    packages: ["poppler-utils"],
    brew: "poppler",
  },
  {
    name: "LibreOffice",
    tools: ["soffice"],
    packages: ["libreoffice-impress", "libreoffice-writer"],
    brew: "--cask libreoffice",
  },
]

/** Where programs are that stand on no path. @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const folders = {
  darwin: ["/opt/homebrew/bin", "/usr/local/bin", "/Applications/LibreOffice.app/Contents/MacOS"],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].flatMap((folder) =>
    folder ? [join(folder, "LibreOffice/program")] : [],
  ),
}

/** Debian divides LibreOffice: the program may stand without what opens slides or texts. */
const debianLibraries = ["libsdlo.so", "libswlo.so"]

/** @param {string} path */
function isWhole(path) {
  const folder = dirname(realpathSync(path))
  return !folder.startsWith("/usr/lib/libreoffice/") || debianLibraries.every((name) => existsSync(join(folder, name)))
}

/**
 * The path of a program on this machine; undefined where it is not, or not whole.
 * @param {Tool} tool @returns {string | undefined}
 */
export function findTool(tool) {
  const endings = process.platform === "win32" ? [".com", ".exe"] : [""]
  return [...(process.env.PATH ?? "").split(delimiter), ...(folders[process.platform] ?? [])]
    .flatMap((folder) => (folder ? endings.map((ending) => join(folder, tool + ending)) : []))
    .find((path) => existsSync(path) && isWhole(path))
}

const missing = () => suites.filter(({ tools }) => tools.some((tool) => !findTool(tool)))

/** @param {readonly string[]} args */
function apt(args) {
  process.stdout.write(`$ apt-get ${args.join(" ")}\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], { stdio: "inherit", env })
}

const canInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")

/** @param {Suite} suite */
const howToGet = ({ packages, brew }) =>
  process.platform === "darwin"
    ? `brew install ${brew}`
    : process.platform === "linux"
      ? `sudo apt-get install ${packages.join(" ")}`
      : "install it and put its programs on the PATH"

/**
 * Gets the programs that are missing where Debian's packages can be installed.
 * @returns {readonly string[]} a sentence for each suite that could not be had: what is not checked, and how to get it
 */
export function ensureTools() {
  const wanted = missing()
  if (wanted.length > 0 && canInstall()) {
    apt(["update", "-qq"])
    // Each by itself: one that cannot be had does not keep the other away.
    for (const { packages } of wanted) apt(["install", "-y", "-qq", "--no-install-recommends", ...packages])
  }
  return missing().map(
    (suite) =>
      `Not checked: what ${suite.name} makes of exported files (${suite.tools.join(", ")} not found). To check it: ${howToGet(suite)}`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const line of ensureTools()) process.stdout.write(`${line}\n`)
  for (const tool of suites.flatMap(({ tools }) => tools)) process.stdout.write(`${tool}: ${findTool(tool) ?? "–"}\n`)
}
