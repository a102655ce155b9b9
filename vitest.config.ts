import react from "@vitejs/plugin-react"
import { playwright } from "@vitest/browser-playwright"
import { defineConfig } from "vitest/config"
import { chromiumFlags, findChromium } from "./scripts/find-chromium.mjs"

const executablePath = await findChromium()
const inBrowser = ["tests/**/*.browser.test.{ts,tsx}"]

export default defineConfig({
  test: {
    // Half of the machine would be idle: Vitest leaves a core to its own process, which has little to do.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "node",
          setupFiles: ["tests/fixtures/messages.ts"],
          environment: "node",
          // Times tell of the machine, not of the code: what hangs still ends.
          testTimeout: 20_000,
          include: ["tests/**/*.test.ts"],
          exclude: inBrowser,
        },
      },
      {
        plugins: [react()],
        publicDir: "data",
        worker: { format: "es" },
        // What the search for libraries would come upon late: bundling it then reloads the page under a test.
        optimizeDeps: { include: ["react-dom/client"] },
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
