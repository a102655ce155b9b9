// @ts-check
// `npm test`: sets up what is missing, runs every check to its end whatever fails before, and closes with one line of counts.
// `node scripts/test.mjs types lint` runs only those named.
import { spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { ensureChromium } from "./find-chromium.mjs"
import { ensureTools } from "./find-tools.mjs"
import { ensureInstalled, root } from "./install.mjs"

/**
 * @typedef {{ passed: number, failed: number, skipped?: number, broken?: readonly string[] }} Counts what came of a check; `broken` names the tests that failed
 * @typedef {{ status: number, output: string, report: () => any }} Outcome
 * @typedef {{ args: (reportFile: string) => string[], browser?: boolean, tools?: boolean, count: (outcome: Outcome) => Counts }} Check
 */

/** One check that says nothing but yes or no, whose complaints match `complaint`. @param {RegExp} complaint @returns {Check["count"]} */
const countComplaints =
  (complaint) =>
  ({ status, output }) =>
    status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: Math.max(1, [...output.matchAll(complaint)].length) }

/** @param {string} project @returns {Check} */
const vitest = (project) => ({
  args: (file) => [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ],
  browser: project === "browser",
  tools: project === "node",
  count: ({ report }) => {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = report()
    const isLost = (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0
    const broken = testResults.flatMap((/** @type {any} */ file) => {
      const tests = file.assertionResults.filter((/** @type {any} */ { status }) => status === "failed")
      const name = relative(root, file.name)
      return isLost(file) ? [name] : tests.map((/** @type {any} */ { fullName }) => `${name} › ${fullName}`)
    })
    const failed = numFailedTests + testResults.filter(isLost).length
    return { passed: numPassedTests, failed, skipped: numPendingTests, broken }
  },
})

/** The names of the journeys under a suite that failed, or passed only when tried again. @param {any} suite @returns {string[]} */
const brokenSpecs = ({ suites = [], specs = [] }) => [
  ...specs
    .filter(
      (/** @type {any} */ { ok, tests }) => !ok || tests.some((/** @type {any} */ { status }) => status === "flaky"),
    )
    .map((/** @type {any} */ { file, title }) => `${file} › ${title}`),
  ...suites.flatMap(brokenSpecs),
]

/** @type {Record<string, Check>} */
const checks = {
  types: {
    args: () => ["node_modules/typescript/bin/tsc", "--pretty", "false"],
    count: countComplaints(/error TS\d+/g),
  },
  lint: {
    args: () => ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=200"],
    count: countComplaints(/^(?!check ).* ━{3,}$/gm),
  },
  unit: vitest("node"),
  browser: vitest("browser"),
  build: { args: () => ["scripts/build.mjs"], count: countComplaints(/(?!)/g) },
  size: { args: () => ["scripts/size.mjs"], count: countComplaints(/(?!)/g) },
  "end-to-end": {
    args: () => ["node_modules/playwright/cli.js", "test", "--config", "tests/e2e/playwright.config.ts"],
    browser: true,
    tools: true,
    count: ({ report }) => {
      const { suites, stats } = report()
      const { expected, unexpected, flaky, skipped } = stats
      return { passed: expected, failed: unexpected + flaky, skipped, broken: suites.flatMap(brokenSpecs) }
    },
  },
}

/** Runs one check, streaming what it says. @param {string[]} args @param {string} reportFile @returns {Promise<Outcome>} */
function run(args, reportFile) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
  })
  let output = ""
  const take = (/** @type {NodeJS.WriteStream} */ stream) => (/** @type {Buffer} */ bytes) => {
    output += bytes
    stream.write(bytes)
  }
  child.stdout.on("data", take(process.stdout))
  child.stderr.on("data", take(process.stderr))
  const report = () => JSON.parse(readFileSync(reportFile, "utf8"))
  return new Promise((resolve) => child.on("close", (status) => resolve({ status: status ?? 1, output, report })))
}

/** A check that failed without naming a failure, or that ran nothing, has failed once. @param {Check} check @param {Outcome} outcome */
function countsOf(check, outcome) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 1 }
  try {
    counts = check.count(outcome)
  } catch {
    process.stdout.write("It ended without a report.\n")
  }
  const isSilent = counts.failed === 0 && (outcome.status !== 0 || counts.passed === 0)
  return isSilent ? { ...counts, failed: 1 } : counts
}

/** @param {number} since milliseconds */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`

async function main() {
  const named = process.argv.slice(2)
  const unknown = named.filter((name) => !Object.hasOwn(checks, name))
  if (unknown.length)
    throw new Error(`No check is named ${unknown.join(", ")}. There are: ${Object.keys(checks).join(", ")}.`)
  const chosen = Object.entries(checks).filter(([name]) => named.length === 0 || named.includes(name))

  ensureInstalled()
  if (chosen.some(([, check]) => check.browser)) process.env.CHROME_PATH = await ensureChromium()
  const unchecked = chosen.some(([, check]) => check.tools) ? ensureTools() : []

  const reports = mkdtempSync(join(tmpdir(), "sherpa-test-"))
  const lines = []
  const fallen = []
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, check] of chosen) {
    process.stdout.write(`\n── ${name} ──\n`)
    const begin = performance.now()
    const file = join(reports, `${name}.json`)
    const { passed, failed, skipped = 0, broken = [] } = countsOf(check, await run(check.args(file), file))
    fallen.push(...broken.map((test) => `✗ ${name}: ${test}`))
    lines.push(
      `${name.padEnd(12)} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""} (${seconds(begin)})`,
    )
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
  rmSync(reports, { recursive: true, force: true })
  process.stdout.write(`\n${[...lines, ...unchecked, ...fallen].join("\n")}\n\n`)
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ""}\n`)
  process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.stdout.write("0 passed, 1 failed\n")
  process.exitCode = 1
})
