/** Addresses that a click in an exported file may open: of the web, and no other. */

/** What Excel and Word take for an address. */
const longest = 2000

/** Percent-encoded; undefined for what leads elsewhere or nowhere. */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text)
  return url && /^https?:$/.test(url.protocol) && url.href.length <= longest ? url.href : undefined
}
