/**
 * A figure as one HTML file that asks nothing of the network: the picture with its fonts, a card beside what is pointed at, its data as tables with a
 * filter, its sources, and the line that puts it into another page. Its policy lets no script run but its own.
 */
import type { Cell, DataTable, Figure } from "../../charts/page/figure"
import { type Words, wordsFor } from "../../i18n/intl"
import { toSvg } from "../../scene/svg"
import { looks } from "../../scene/theme"
import { toBase64 } from "../base64"
import type { FigureExporter } from "../figure-exporter"
import { fontsFor } from "../fonts/fonts-for"
import { fontStyle } from "../svg/font-style"
import { metadataOf } from "../svg/metadata"
import { namer, withParts } from "../svg/parts"
import { webAddress } from "../web-address"
import { behave } from "./behave"
import { dataBlock, element, escaped, holding } from "./element"
import { styleOf } from "./style"

export const htmlExporter: FigureExporter = {
  id: "html",
  // Letters no font of ours has are shown in those of the reader's machine.
  losses: async () => [],
  async write(figure, context) {
    const scenes = figure.pages.map(({ scene }) => scene)
    const fonts = await fontStyle(await fontsFor(scenes, context), context)
    context.report(0.7)
    const { pictures, marks } = picturesOf(figure)
    const script = `(${behave.toString()})()`
    const head = await headOf(figure, `${fonts}${styleOf(looks[figure.spec.look])}`, script)
    context.signal.throwIfAborted()
    const body = bodyOf(figure, pictures, marks, script)
    return new Blob([`<!doctype html>\n${holding("html", [head, body], { lang: figure.spec.language })}\n`], {
      type: "text/html",
    })
  },
}

/** The pages, and the ids of the marks of each row of the first table. */
function picturesOf(figure: Figure): { pictures: readonly string[]; marks: readonly (readonly string[])[] } {
  const { spec, pages, tables } = figure
  const words = wordsFor(spec.language)
  const keys = tables[0]?.keys ?? []
  const rowOf = new Map(keys.map((key, row) => [key, row]))
  const marks: string[][] = keys.map(() => [])
  const pictures = pages.map(({ scene, zoom }, page) => {
    const prefix = `page-${page + 1}-`
    const name = namer(words)
    return toSvg({ ...withParts(scene), description: figure.altLong }, looks[spec.look], {
      ...{ zoom, prefix, language: spec.language, metadata: page === 0 ? metadataOf(figure) : [] },
      names: (key, label) => {
        const { id, ...said } = name(key, label)
        const own = { ...said, id: `${prefix}${id}` }
        // `event:12:3` is a mark of the row with the key `event:12`.
        const row = rowOf.get(key.split(":").slice(0, 2).join(":"))
        if (row !== undefined) marks[row]?.push(own.id)
        return own
      },
    })
  })
  return { pictures, marks }
}

async function headOf({ title, altShort, spec }: Figure, style: string, script: string): Promise<string> {
  const hash = toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script))))
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`
  return holding("head", [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${escaped(altShort)}">`,
    ...(spec.author ? [`<meta name="author" content="${escaped(spec.author)}">`] : []),
    element("title", title),
    `<style>${style}</style>`,
  ])
}

function bodyOf(figure: Figure, pictures: readonly string[], marks: unknown, script: string): string {
  const words = wordsFor(figure.spec.language)
  const [first, ...others] = figure.tables
  const main = [
    holding("figure", pictures),
    ...(first ? [element("h2", words.say("html.data")), filterOf(first, words), tableOf(first, words)] : []),
    ...others.map((table) => tableOf(table, words)),
    ...sourcesOf(figure, words),
    embedOf(figure, words),
  ]
  const card = holding("div", [], { id: "card", hidden: "", "aria-hidden": "true" })
  return holding("body", [holding("main", main), card, dataBlock("marks", marks), `<script>${script}</script>`])
}

function filterOf({ rows }: DataTable, words: Words): string {
  const counted = words.say("html.rows", { n: "%n", all: rows.length })
  return [
    holding("label", [element("span", words.say("html.filter")), '<input type="search">']),
    element("p", counted.replace("%n", String(rows.length)), { id: "count", role: "status", "data-words": counted }),
  ].join("")
}

/** What of a row its card says. */
const onCard: Readonly<Record<string, string>> = {
  ...{ title: "name", date_in_words: "day", kind: "fact", place: "fact", participants: "fact", publishers: "fact" },
}

function tableOf({ name, columns, rows }: DataTable, words: Words): string {
  const heads = columns.map(({ id, label }) => element("th", label, { scope: "col", "data-card": onCard[id] }))
  const lines = rows.map((cells) =>
    holding(
      "tr",
      columns.map(({ kind }, i) => cellOf(cells[i], kind, words)),
    ),
  )
  const table = holding("table", [
    element("caption", name),
    holding("thead", [holding("tr", heads)]),
    holding("tbody", lines),
  ])
  return holding("div", [table], { class: "scroll", tabindex: 0, role: "region", "aria-label": name })
}

function cellOf(cell: Cell, kind: DataTable["columns"][number]["kind"], words: Words): string {
  const text = typeof cell === "number" ? words.number(cell) : (cell ?? "")
  return element("td", text, kind === "number" ? { class: "number" } : { dir: "auto" })
}

function sourcesOf({ sources }: Figure, words: Words): readonly string[] {
  if (sources.length === 0) return []
  const items = sources.map(({ publisher, title, published, url }) => {
    const address = url === undefined ? undefined : webAddress(url)
    const named = address ? element("a", title, { href: address, rel: "noreferrer" }) : escaped(title)
    const about = [publisher, published].filter(Boolean).join(" · ")
    return holding("li", [named, about === "" ? "" : escaped(` (${about})`)])
  })
  return [element("h2", words.say("figure.table.sources")), holding("ol", items)]
}

/** The line that puts this file into another page. */
function embedOf({ title, pages }: Figure, words: Words): string {
  const height = Math.ceil(pages.reduce((sum, { scene, zoom }) => sum + scene.height * zoom, 0)) + 40
  const frame = {
    src: "./figure.html",
    title,
    width: "100%",
    height,
    loading: "lazy",
    sandbox: "allow-scripts allow-popups",
  }
  return holding("details", [
    element("summary", words.say("html.embed")),
    element("p", words.say("html.embed.how")),
    element("pre", holding("iframe", [], frame)),
  ])
}
