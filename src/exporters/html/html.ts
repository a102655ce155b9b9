/**
 * A figure as one HTML file that asks nothing of the network: the picture with its fonts, drawn anew for phones, a card beside what is pointed at, its
 * data as tables with a filter, its sources, and the lines that put it into another page. Its policy lets no script run but its own; without any the
 * picture, the tables and the sources stand.
 */
import type { Figure } from "../../charts/page/figure"
import { type Words, wordsFor } from "../../i18n/intl"
import { type Look, looks } from "../../scene/theme"
import { toBase64 } from "../base64"
import { cleanScene } from "../clean-figure"
import type { FigureExporter } from "../figure-exporter"
import { fontsFor } from "../fonts/fonts-for"
import { metadataTable } from "../metadata-table"
import { pause } from "../pause"
import { fontStyle } from "../svg/font-style"
import { webAddress } from "../web-address"
import { filterRows } from "./behave/filter-rows"
import { fitIn } from "./behave/fit-in"
import { pointAt } from "./behave/point-at"
import { dataBlock, element, escaped, holding } from "./element"
import { embedCode } from "./embed"
import { filterOf } from "./filter"
import { type Pictures, picturesOf } from "./pictures"
import { pageLetters, styleOf } from "./style"
import { tableOf } from "./table"

export const htmlExporter: FigureExporter = {
  id: "html",
  // Letters no font of ours has are shown in those of the reader's machine.
  losses: async () => [],
  async write(figure, context) {
    const narrow = (figure.narrow ?? []).map(({ scene, zoom }) => ({ zoom, scene: cleanScene(scene) }))
    await pause(context.signal)
    const scenes = [...figure.pages, ...narrow].map(({ scene }) => scene)
    const fonts = await fontStyle(await fontsFor([...scenes, pageLetters], context), context)
    context.report(0.7)
    const pictures = picturesOf(figure, narrow)
    await pause(context.signal)
    const head = await headOf(figure, `${fonts}${styleOf(figure)}`)
    context.signal.throwIfAborted()
    const body = bodyOf(figure, pictures)
    return new Blob([`<!doctype html>\n${holding("html", [head, body], { lang: figure.spec.language })}\n`], {
      type: "text/html",
    })
  },
}

const script =
  'const marks=JSON.parse(document.getElementById("marks").textContent);' +
  [filterRows, pointAt, fitIn].map((behave) => `(${behave.toString()})(marks)`).join(";")

async function headOf({ title, altShort, spec }: Figure, style: string): Promise<string> {
  const hash = toBase64(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script))))
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; font-src data:; base-uri 'none'; form-action 'none'`
  const named = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}">`
  return holding("head", [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">`,
    named("viewport", "width=device-width, initial-scale=1"),
    named("generator", "Sherpa"),
    named("referrer", "no-referrer"),
    named("color-scheme", schemeOf(spec.look)),
    named("description", altShort),
    ...(spec.author ? [named("author", spec.author)] : []),
    element("title", title),
    `<style>${style}</style>`,
  ])
}

const schemeOf = (look: Look) => (looks[look] === looks.dark ? "dark" : "light")

function bodyOf(figure: Figure, { markup, marks }: Pictures): string {
  const words = wordsFor(figure.spec.language)
  const { tables, sources } = figure
  const [first] = tables
  const main = [
    element("h1", figure.title, { class: "unseen" }),
    holding("figure", markup),
    ...(first ? [filterOf(first, words)] : []),
    ...(first
      ? [
          folded(
            "data",
            words.say("html.data"),
            tables.map((table) => tableOf(table, words)),
            true,
          ),
        ]
      : []),
    ...(sources.length > 0 ? [folded("sources", sourcesHead(figure, words), [sourcesOf(figure)], true)] : []),
    folded("about", words.say("figure.about.name"), [aboutOf(figure, words)], false),
    folded("embed", words.say("html.embed"), embedOf(figure, words), false),
  ]
  return holding("body", [
    holding("main", main),
    holding("div", [], { id: "card", hidden: "", "aria-hidden": "true" }),
    holding("p", [], { id: "said", class: "unseen", role: "status" }),
    dataBlock("marks", marks),
    `<script>${script}</script>`,
  ])
}

function folded(id: string, head: string, inside: readonly string[], isOpen: boolean): string {
  const summary = holding("summary", [element("h2", head)])
  return holding("details", [summary, ...inside], { id, open: isOpen ? "" : undefined })
}

const sourcesHead = ({ sources }: Figure, words: Words) => words.say("print.sources", { n: sources.length })

function sourcesOf({ sources }: Figure): string {
  const items = sources.map(({ publisher, title, published, url, language }) => {
    const address = url === undefined ? undefined : webAddress(url)
    // A frame is no place to read the source in.
    const link = { href: address, target: "_blank", rel: "noopener noreferrer", lang: language }
    const named = address ? element("a", title, link) : element("span", title, { lang: language })
    const about = [publisher, published].filter(Boolean).join(" · ")
    return holding("li", [named, about === "" ? "" : element("small", ` ${about}`)], { dir: "auto" })
  })
  return holding("ol", items)
}

/** All that is said about the figure, but for what stands in the picture's head. */
function aboutOf(figure: Figure, words: Words): string {
  const said = metadataTable(figure, words).rows.map(([name, value]) => [
    element("dt", String(name)),
    element("dd", String(value), { dir: "auto" }),
  ])
  return holding("dl", said.flat())
}

function embedOf(figure: Figure, words: Words): readonly string[] {
  return [
    element("p", words.say("html.embed.how")),
    holding("pre", [element("code", embedCode(figure, "./figure.html"), { id: "code" })], { tabindex: 0 }),
    element("button", words.say("html.copy"), { id: "copy", type: "button", hidden: "" }),
  ]
}
