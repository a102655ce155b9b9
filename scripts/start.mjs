// @ts-check
// `npm start`: installs and builds what is missing or stale, then serves dist/ and prints its address on a line of its own.
import { parseArgs } from "node:util"
import { ensureBuilt } from "./build.mjs"
import { ensureInstalled } from "./install.mjs"
import { serve } from "./serve.mjs"

async function main() {
  const { values } = parseArgs({ options: { port: { type: "string", default: process.env.PORT ?? "4173" } } })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`The port must be a number from 0 to 65535, not ${values.port}.`)
  ensureInstalled()
  ensureBuilt()
  const { address } = await serve(port)
  process.stdout.write(`Sherpa is served at\n${address}\n`)
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
