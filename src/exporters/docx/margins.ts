/** What stands above and below every page: the handling mark as TLP 2.0 wants it, to the right, 12 pt, in its colour on black; and the number of the page. */
import type { HandlingMark } from "../../model/figure"
import { looks } from "../../scene/theme"
import { element, xmlPart } from "../ooxml/xml"
import { field, run, value } from "./paragraph"
import { wordNamespaces } from "./styles"

const { "tlp-red": red, "tlp-amber": amber, "tlp-green": green, "tlp-clear": clear, "tlp-ground": ground } = looks.light
const inks: Readonly<Record<HandlingMark, string>> = {
  "TLP:RED": red,
  "TLP:AMBER+STRICT": amber,
  "TLP:AMBER": amber,
  "TLP:GREEN": green,
  "TLP:CLEAR": clear,
}
const inHex = (colour: string) => colour.slice(1).toUpperCase()

function markRun(mark: HandlingMark): string {
  return run(
    ` ${mark} `,
    element("w:b"),
    value("color", inHex(inks[mark])),
    value("sz", 24),
    element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": inHex(ground) }),
    element("w:lang", { "w:val": "en-GB" }),
  )
}

const toTheRight = (...runs: readonly string[]) =>
  element("w:p", {}, element("w:pPr", {}, value("jc", "right")), ...runs)

export const headerXml = (mark: HandlingMark): string =>
  xmlPart(element("w:hdr", wordNamespaces, toTheRight(markRun(mark))))

export function footerXml(mark: HandlingMark | undefined): string {
  const small = value("sz", 17)
  const number = [field("PAGE", "1", small), run(" / ", small), field("NUMPAGES", "1", small)]
  return xmlPart(
    element("w:ftr", wordNamespaces, toTheRight(...number, ...(mark ? [run("   ", small), markRun(mark)] : []))),
  )
}
