import { defineConfig } from "@playwright/test"
import { chromiumFlags, findChromium } from "../../scripts/find-chromium.mjs"

const executablePath = await findChromium()

export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  outputDir: "../../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["json"] as const] : [])],
  use: {
    // Set by `webServer` below, which learns it from what the start script prints.
    baseURL: process.env.SHERPA_ADDRESS ?? "",
    locale: "en-GB",
    timezoneId: "Asia/Tokyo",
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
    trace: "retain-on-failure",
    launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
  },
  webServer: {
    command: "node scripts/start.mjs --port 0",
    cwd: "../..",
    wait: { stdout: /^(?<sherpa_address>http:\/\/\S+)$/m },
    timeout: 120_000,
  },
})
