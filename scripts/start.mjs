// @ts-check
// `npm start`: installs and builds what is missing or stale, then serves dist/ and prints its address on a line of its own.
import { parseArgs } from "node:util"
import { ensureBuilt } from "./build.mjs"
import { ensureInstalled, root } from "./install.mjs"

const { values } = parseArgs({ options: { port: { type: "string", default: process.env.PORT ?? "4173" } } })
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`The port must be a number from 0 to 65535, not ${values.port}.\n`)
  process.exit(2)
}

try {
  ensureInstalled()
  ensureBuilt()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

const { preview } = await import("vite")
const server = await preview({
  root,
  configFile: false,
  // Every page is a file: an unknown path is not found, rather than answered with the first page.
  appType: "mpa",
  preview: { port, strictPort: false },
})
process.stdout.write(`Sherpa is served at\n${server.resolvedUrls?.local[0]}\n`)
