/**
 * A reader's browser, watched: a test fails on any console error or warning, uncaught error, breach of the Content-Security-Policy or request to
 * another origin, whatever else it looks at.
 */
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test"

interface Readers {
  /** Opens a page in a profile of its own, as another person would who is sent a link. */
  anotherReader: () => Promise<Page>
}

/** Gathers what goes wrong in a context, for as long as it lives. */
export function watch(context: BrowserContext, origin: string): readonly string[] {
  const troubles: string[] = []
  context.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type()))
      troubles.push(`console ${message.type()}: ${message.text()} ${message.location().url}`)
  })
  context.on("weberror", (error) => troubles.push(`uncaught: ${error.error().stack ?? error.error().message}`))
  context.on("request", (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) troubles.push(`request to ${request.url()}`)
  })
  return troubles
}

export const test = base.extend<Readers>({
  context: async ({ context, baseURL }, use) => {
    const troubles = watch(context, new URL(baseURL ?? "").origin)
    await use(context)
    expect(troubles, "nothing goes wrong behind the screen").toEqual([])
  },
  anotherReader: async ({ browser, baseURL, contextOptions }, use) => {
    const contexts: BrowserContext[] = []
    const troubles: (readonly string[])[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }), locale: "en-GB" })
      contexts.push(context)
      troubles.push(watch(context, new URL(baseURL ?? "").origin))
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(troubles.flat(), "nothing goes wrong behind the other screen").toEqual([])
  },
})

export { expect, type Page }
