/** Text of HTML from plain values: nothing that comes from a dossier ever becomes markup. */

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** What HTML does not allow even escaped: control characters and half surrogate pairs. */
const unspeakable = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const escaped = (text: string): string =>
  text.replace(unspeakable, "\ufffd").replace(/[&<>"]/g, (character) => entities[character] ?? character)

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with text that is escaped. */
export const element = (tag: string, text: string, attributes: Attributes = {}): string =>
  holding(tag, [escaped(text)], attributes)

/** An element around others, which are markup already. */
export function holding(tag: string, inside: readonly string[], attributes: Attributes = {}): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  return `<${tag}${said.join("")}>${inside.join("")}</${tag}>`
}

/** JSON that may stand in a `script` that is not run. */
export const dataBlock = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`
