import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"
import { VitePWA } from "vite-plugin-pwa"

/** The built page loads nothing but its own files; styles of react-aria are set inline, scripts never. WebAssembly cuts fonts for exports. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

function contentSecurity(): Plugin {
  return {
    name: "content-security",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  }
}

/** Of data/ only what the app serves goes into the build: dossiers, their schema, the icon; not how they were made. */
function servedData(folder: string): Plugin {
  return {
    name: "served-data",
    apply: "build",
    generateBundle() {
      for (const fileName of readdirSync(folder).filter((name) => /\.(json|svg|png)$/.test(name)))
        this.emitFile({ type: "asset", fileName, source: readFileSync(join(folder, fileName)) })
    },
  }
}

/**
 * After the first load everything works without a network. A new version waits until the last tab of the old one is closed, so that no page loses the
 * late-loaded pieces it was built with; the first one takes over the page at once.
 */
const offline = VitePWA({
  injectRegister: false,
  manifest: {
    name: "Sherpa",
    short_name: "Sherpa",
    description: "How a foreign ministers' meeting led to a summit, with the evidence.",
    display: "standalone",
    start_url: "./",
    scope: "./",
    background_color: "#fbf9f4",
    theme_color: "#fbf9f4",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  },
  workbox: {
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    navigateFallback: null,
    inlineWorkboxRuntime: true,
    globPatterns: ["**/*.{html,js,css,svg,png,json,wasm}", "assets/*-latin-*.woff2"],
    globIgnores: ["**/.vite/**", "sw.js"],
    maximumFileSizeToCacheInBytes: 64 * 2 ** 20,
    // Hashed names never change; without this every one would be asked for again past the browser's own cache.
    dontCacheBustURLsMatching: /^assets\//,
    runtimeCaching: [
      {
        // The worker that writes exports fetches fonts as plain files.
        urlPattern: ({ sameOrigin, request, url }) =>
          sameOrigin && (request.destination === "font" || url.pathname.endsWith(".woff2")),
        handler: "CacheFirst",
        // A font asks with an origin, and hosts may answer that they vary by it; here they never do.
        options: { cacheName: "fonts", matchOptions: { ignoreVary: true } },
      },
    ],
  },
})

/**
 * All that the page loads before it shows anything, in two files rather than a hundred: together they pack a tenth smaller, and what changes seldom keeps
 * its name from version to version.
 */
const first = [
  { name: "libraries", tags: ["$initial" as const], test: /node_modules/, priority: 1 },
  { name: "first", tags: ["$initial" as const] },
]

export default defineConfig({
  base: "./",
  publicDir: "data",
  plugins: [react(), contentSecurity(), servedData("data"), offline],
  // Named for whom they are: what the page itself loads first has a budget.
  worker: { format: "es", rolldownOptions: { output: { chunkFileNames: "assets/worker-[name]-[hash].js" } } },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    copyPublicDir: false,
    manifest: true,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups: first } } },
  },
})
