import { createReadStream, existsSync, statSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { extname, join, normalize } from "node:path"
import { dossier } from "./dossier"
import { test as base, expect } from "./reader"
import { kept, opened, openTab, resultOf } from "./screen"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
}

/** A host that knows nothing but files, and holds dist/ somewhere beneath its top. */
function serve(prefix: string): Promise<Server> {
  const dist = join(import.meta.dirname, "../../dist")
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://host")
    const file = normalize(join(dist, pathname.slice(prefix.length).replace(/\/$/, "/index.html")))
    const isThere = pathname.startsWith(prefix) && file.startsWith(dist) && existsSync(file) && statSync(file).isFile()
    response.writeHead(isThere ? 200 : 404, { "Content-Type": types[extname(file)] ?? "application/octet-stream" })
    if (isThere) createReadStream(file).pipe(response)
    else response.end()
  })
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)))
}

const prefix = "/pages/alliance/sherpa"
const test = base.extend<object, { dumbHost: string }>({
  dumbHost: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const server = await serve(prefix)
      const address = server.address()
      await use(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}${prefix}/`)
      server.close()
    },
    { scope: "worker" },
  ],
  baseURL: async ({ dumbHost }, use) => use(dumbHost),
})

test("the app works from a sub-path of a host that knows nothing but files, and offline there", async ({
  page,
  context,
}) => {
  await page.goto("./")
  await opened(page)
  expect((await resultOf(page)).all).toBe(dossier.events.length)
  await openTab(page, "Network")
  await expect(page.getByRole("tabpanel", { name: "Network" }).getByRole("figure")).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL))
    .toContain(`${prefix}/sw.js`)
  await kept(page)
  await context.setOffline(true)
  await openTab(page, "Sources")
  await expect(page.getByRole("tabpanel", { name: "Sources" })).toBeVisible()
})
