// @ts-check
// `npm run gallery`: paints the scenes of tests/gallery/rooms in Chromium and writes them as pictures to the folder gallery.
import { spawnSync } from "node:child_process"
import { ensureChromium } from "./find-chromium.mjs"
import { ensureInstalled, root } from "./install.mjs"

ensureInstalled()
process.env.CHROME_PATH = await ensureChromium()
const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/gallery/vitest.config.ts"]
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" })
process.exitCode = status ?? 1
