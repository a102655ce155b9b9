import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"

/** The built page loads nothing but its own files; styles of react-aria are set inline, scripts never. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
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

export default defineConfig({
  base: "./",
  publicDir: "data",
  plugins: [react(), contentSecurity()],
  worker: { format: "es" },
  build: { target: "es2023", assetsInlineLimit: 0 },
})
