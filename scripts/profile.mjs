// @ts-check
// A browser with an empty profile on disk, as a reader's is: without one, databases and files live in memory and are bounded by it.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** @param {{ executablePath: string, args: string[] }} options */
export async function openProfile(options) {
  const { chromium } = await import("playwright")
  const folder = mkdtempSync(join(tmpdir(), "sherpa-profile-"))
  const context = await chromium.launchPersistentContext(folder, { ...options, viewport: { width: 1440, height: 900 } })
  return {
    context,
    version: `Chromium ${context.browser()?.version() ?? ""}`.trim(),
    close: async () => {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
