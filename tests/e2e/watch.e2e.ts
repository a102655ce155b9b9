/** The watch of reader.ts is seen to notice what it watches for. */
import { expect, test } from "@playwright/test"
import { watch } from "./reader"
import { opened } from "./screen"

const misdeeds = [
  ["a console warning", () => console.warn("made up"), /console warning: made up/],
  ["a console error", () => console.error("made up"), /console error: made up/],
  [
    "an uncaught error",
    () =>
      void setTimeout(() => {
        throw new Error("made up")
      }),
    /uncaught: Error: made up/,
  ],
  [
    "a script written into the page",
    () => {
      const script = document.createElement("script")
      script.textContent = "document.title = 'made up'"
      document.body.append(script)
    },
    /Content Security Policy/,
  ],
  [
    "a style sheet from elsewhere",
    () => void document.head.insertAdjacentHTML("beforeend", "<link rel=stylesheet href=http://127.0.0.1:9/a.css>"),
    /127\.0\.0\.1:9/,
  ],
  ["a request to elsewhere", () => void fetch("http://127.0.0.1:9/").catch(() => undefined), /Content Security Policy/],
] as const

for (const [name, misdeed, trouble] of misdeeds)
  test(`${name} is noticed`, async ({ page, context, baseURL }) => {
    const troubles = watch(context, new URL(baseURL ?? "").origin)
    await page.goto("./")
    await opened(page)
    expect(troubles).toEqual([])
    await page.evaluate(misdeed)
    await expect.poll(() => troubles.join("\n")).toMatch(trouble)
  })
