// @ts-check
// Serves dist/ as it is, for `npm start` and for the scripts that look at the built app.
import { root } from "./install.mjs"

/** On `port`, or on the next free one; 0 is any. @param {number} port @returns {Promise<{ address: string, close: () => Promise<void> }>} */
export async function serve(port) {
  const { preview } = await import("vite")
  const server = await preview({
    root,
    configFile: false,
    // Every page is a file: an unknown path is not found, rather than answered with the first page.
    appType: "mpa",
    preview: { port, strictPort: false },
  })
  return { address: server.resolvedUrls?.local[0] ?? "", close: () => server.close() }
}
