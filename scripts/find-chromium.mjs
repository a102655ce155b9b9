// @ts-check
// Finds a Chromium to test with, and gets one where there is none. Knows nothing of the tests.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { pathToFileURL } from "node:url"

const isRoot = process.getuid?.() === 0

/** Flags for a quiet browser that asks nobody for anything. The sandbox cannot be had by root, nor in many containers. */
export const chromiumFlags = [
  ...(process.platform === "linux" && (isRoot || process.env.CI) ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: programs.flatMap((folder) =>
    folder
      ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")]
      : [],
  ),
  linux: ["/snap/bin/chromium", "/opt/google/chrome/chrome"],
}

/** Where Playwright keeps its own browser, whether or not it is there; undefined before `npm ci`. */
async function playwrightPath() {
  try {
    const { chromium } = await import("playwright")
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

/**
 * The path of a Chromium on this machine: `CHROME_PATH`, else Playwright's own, else the system's.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => (folder ? commands.map((command) => join(folder, command)) : []))
  const candidates = [
    process.env.CHROME_PATH,
    await playwrightPath(),
    ...(process.platform === "win32" ? [] : onPath),
    ...(places[process.platform] ?? []),
  ]
  return candidates.find((path) => path && existsSync(path))
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  process.stdout.write(`$ ${command} ${args.join(" ")}\n`)
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status
}

/** Playwright's download, for machines that reach its host. */
function downloadChromium() {
  return run(process.execPath, [join("node_modules", "playwright", "cli.js"), "install", "chromium"])
}

/** Debian's package, with a Japanese font so that Japanese text is measured and drawn. */
function installChromium() {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return
  run("apt-get", ["update", "-qq"])
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"])
}

/**
 * `findChromium`, getting one first where there is none. Throws a sentence that says what to do.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  for (const attempt of [undefined, downloadChromium, installChromium]) {
    attempt?.()
    const path = await findChromium()
    if (path) return path
  }
  throw new Error(
    "No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROME_PATH to the program, and run this again.",
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${await ensureChromium()}\n`)
}
