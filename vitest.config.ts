import react from "@vitejs/plugin-react"
import { playwright } from "@vitest/browser-playwright"
import { defineConfig } from "vitest/config"
import { chromiumFlags, findChromium } from "./scripts/find-chromium.mjs"

const executablePath = await findChromium()
const inBrowser = ["tests/**/*.browser.test.{ts,tsx}"]

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          setupFiles: ["tests/fixtures/messages.ts"],
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: inBrowser,
        },
      },
      {
        plugins: [react()],
        publicDir: "data",
        worker: { format: "es" },
        test: {
          name: "browser",
          setupFiles: ["tests/fixtures/messages.ts"],
          // A real browser on a busy machine.
          testTimeout: 30_000,
          include: inBrowser,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
            }),
            instances: [{ browser: "chromium", viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
})
