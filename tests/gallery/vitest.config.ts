/** `npm run gallery`: the gallery is looked at, not passed, so it is no part of `npm test`. Two device pixels per px, as on a good screen. */
import { fileURLToPath } from "node:url"
import { playwright } from "@vitest/browser-playwright"
import { defineConfig } from "vitest/config"
import { chromiumFlags, findChromium } from "../../scripts/find-chromium.mjs"

const executablePath = await findChromium()
const viewport = { width: 1800, height: 1000 }

// biome-ignore lint/style/noDefaultExport: Vitest reads it
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  publicDir: "data",
  test: {
    name: "gallery",
    setupFiles: ["tests/fixtures/messages.ts"],
    include: ["tests/gallery/rooms/*.ts"],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: { ...(executablePath && { executablePath }), args: chromiumFlags },
        contextOptions: { viewport, deviceScaleFactor: 2 },
      }),
      instances: [{ browser: "chromium", viewport }],
    },
  },
})
