// @ts-check
// `npm run bench -- --area filter --n 1000000 --json FILE`: measures in Chromium, prints a table, writes it as JSON. Everything without arguments.
// Builds and serves the page of tests/bench and drives it a round at a time, the sides taking turns, so that a busy moment weighs on both.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { cpus, platform, release, tmpdir, totalmem } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { chromiumFlags, ensureChromium } from "./find-chromium.mjs"
import { root } from "./install.mjs"
import { rowOf, tableOf } from "./measure.mjs"
import { openProfile } from "./profile.mjs"
import { measureVisits } from "./visits.mjs"

/** @typedef {import("playwright").Page} Page */

const { values } = parseArgs({
  options: {
    area: { type: "string", multiple: true },
    n: { type: "string", multiple: true },
    json: { type: "string" },
    rounds: { type: "string" },
  },
})

/** Builds the page as the app is built, and serves it with the clock that isolated pages are given. */
async function serve() {
  const { build, preview } = await import("vite")
  const { default: react } = await import("@vitejs/plugin-react")
  const outDir = mkdtempSync(join(tmpdir(), "sherpa-bench-"))
  const shared = {
    configFile: /** @type {const} */ (false),
    root: join(root, "tests/bench"),
    logLevel: /** @type {const} */ ("warn"),
  }
  await build({
    ...shared,
    base: "./",
    publicDir: false,
    plugins: [react()],
    worker: { format: "es" },
    build: { outDir, emptyOutDir: true, target: "es2023", assetsInlineLimit: 0, chunkSizeWarningLimit: 1e6 },
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    appType: "mpa",
    preview: {
      port: 0,
      headers: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
    },
  })
  return {
    address: server.resolvedUrls?.local[0] ?? "",
    close: async () => {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

/** @param {Page} page @param {string} address */
async function visit(page, address) {
  await page.goto(address)
  await page.waitForFunction(() => "bench" in globalThis)
}

/**
 * Measures one area at one size.
 * @param {Page} page @param {string} address @param {{ id: string, rounds: number, inFreshPage: boolean }} area @param {number} n
 */
async function measure(page, address, area, n) {
  const { id } = area
  const rounds = values.rounds === undefined ? area.rounds : Number(values.rounds)
  await visit(page, address)
  await page.evaluate(([id, n]) => bench.fill(id, n), /** @type {const} */ ([id, n]))
  const heads = await page.evaluate(([id, n]) => bench.prepare(id, n), /** @type {const} */ ([id, n]))
  const found = heads.map(() => ({ ours: /** @type {number[]} */ ([]), reference: /** @type {number[]} */ ([]) }))
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, head] of heads.entries()) {
      /** @type {("ours" | "reference")[]} */
      const sides = head.reference === undefined ? ["ours"] : round % 2 ? ["reference", "ours"] : ["ours", "reference"]
      for (const side of sides) {
        if (area.inFreshPage) await visit(page, address)
        const asked = /** @type {const} */ ([id, n, index, side])
        found[index]?.[side].push(
          ...(await page.evaluate(([id, n, index, side]) => bench.round(id, n, index, side), asked)),
        )
      }
    }
  }
  return heads.map((head, index) => rowOf(head, head.n, found[index]?.ours ?? [], found[index]?.reference ?? []))
}

async function main() {
  const executablePath = await ensureChromium()
  const server = await serve()
  const { address } = server
  const options = { executablePath, args: [...chromiumFlags, "--js-flags=--max-old-space-size=8192"] }
  const profile = await openProfile(options)
  const rows = []
  try {
    const page = await profile.context.newPage()
    page.on("pageerror", (error) => console.error(error.message))
    await visit(page, address)
    const areas = await page.evaluate(() => bench.list())
    const unknown = (values.area ?? []).filter((name) => !areas.some(({ id }) => id === name))
    if (unknown.length)
      throw new Error(`No area is named ${unknown.join(", ")}. There are: ${areas.map(({ id }) => id).join(", ")}.`)
    for (const area of areas.filter(({ id }) => values.area?.includes(id) ?? true)) {
      for (const n of values.n?.map(Number) ?? area.sizes) {
        try {
          const some = await measure(page, address, area, n)
          console.log(`${tableOf(some)}\n`)
          rows.push(...some)
        } catch (error) {
          // One that fails, or engines that disagree, spoil the run but not the rest of the report.
          console.error(`${area.id} over ${n} events failed: ${error instanceof Error ? error.message : error}\n`)
          process.exitCode = 1
        }
      }
    }
    if (values.area?.includes("open") ?? true) rows.push(...(await measureVisits(options, Number(values.rounds ?? 7))))
    const { model } = cpus()[0] ?? { model: "unknown" }
    const machine = {
      cpu: model,
      cores: cpus().length,
      memory: totalmem(),
      system: `${platform()} ${release()}`,
      browser: profile.version,
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, rows }, null, 2)}\n`)
    console.log(`${tableOf(rows)}\n`)
    console.log(
      `${machine.cpu}, ${machine.cores} cores, ${Math.round(machine.memory / 2 ** 30)} GB, ${machine.system}, ${machine.browser}`,
    )
  } finally {
    await profile.close()
    await server.close()
  }
}

await main()
