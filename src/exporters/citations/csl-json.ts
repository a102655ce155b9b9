/** Citations as CSL-JSON 1.0.2, which Zotero, Pandoc and every CSL processor read. */
import type { Citation, CitedDate } from "./citation"

const types = { news: "article-newspaper", official: "report", analysis: "webpage" } as const

export const cslJson = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(itemOf), undefined, 2)}\n`

function itemOf(citation: Citation): Readonly<Record<string, unknown>> {
  const { key, kind, title, publisher, language, url } = citation
  return {
    id: key,
    type: types[kind],
    title,
    ...(publisher && { [kind === "official" ? "publisher" : "container-title"]: publisher }),
    ...issuedOf(citation),
    ...(language && { language }),
    ...(url && { URL: url }),
  }
}

function issuedOf({ dates, published, isCirca }: Citation): Readonly<Record<string, unknown>> {
  if (dates.length === 0) return published ? { issued: { literal: published } } : {}
  return { issued: { "date-parts": dates.map(partsOf), ...(isCirca && { circa: true }) } }
}

const partsOf = ({ year, month, day }: CitedDate) => [year, month, day].filter((part) => part !== undefined)
