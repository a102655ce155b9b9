/** The watch of reader.ts is seen to fail: each of these tests must, and what it expects is that it does. */
import { test } from "./reader"

const misdeeds = {
  "a console warning": () => console.warn("made up"),
  "a console error": () => console.error("made up"),
  "an uncaught error": () =>
    void setTimeout(() => {
      throw new Error("made up")
    }),
  "a script written into the page": () => {
    const script = document.createElement("script")
    script.textContent = "document.title = 'made up'"
    document.body.append(script)
  },
  "a request to another origin": () => void fetch("http://127.0.0.1:9/").catch(() => undefined),
}

for (const [name, misdeed] of Object.entries(misdeeds))
  test.fail(`${name} fails a journey`, async ({ page }) => {
    await page.goto("./")
    await page.evaluate(misdeed)
    await page.waitForTimeout(300)
  })
