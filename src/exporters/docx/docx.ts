/** A figure as a Word document: its chart as a picture with alt text and a numbered caption, its words as text, its sources as a list with links. */
import type { Figure } from "../../charts/page/figure"
import { wordsFor } from "../../i18n/intl"
import type { FigureContext, FigureExporter } from "../figure-exporter"
import { glyphLosses } from "../fonts/missing-glyphs"
import { chartLosses } from "../ooxml/chart-data"
import { figureProperties } from "../ooxml/figure-properties"
import { type Part, packageOf, type Reference } from "../ooxml/package"
import { propertyParts, propertyReferences } from "../ooxml/properties"
import { element, xmlPart } from "../ooxml/xml"
import { type Body, bodyOf, pictureId } from "./body"
import { chartPage } from "./chart-page"
import { dataPageParts } from "./data-page"
import { footerXml, headerXml } from "./margins"
import { value } from "./paragraph"
import { type Painter, paintPicture } from "./picture"
import { margin, type Sheet, sheetOf, twips } from "./sheet"
import { numberingLevel } from "./source-paragraph"
import { stylesXml, wordNamespaces, writtenLanguages } from "./styles"

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

export const docxExporter: FigureExporter = {
  id: "docx",
  losses: async (figure, signal) => [
    { severity: "warning", where: {}, code: "issue.docxPicture", values: {} },
    ...chartLosses(figure),
    ...(await glyphLosses(figure, signal)),
  ],
  write: (figure, context) => writeDocx(figure, context, paintPicture),
}

/** With another painter where there is no canvas. */
export async function writeDocx(figure: Figure, { signal, report }: FigureContext, paint: Painter): Promise<Blob> {
  const pictures: Part[] = []
  for (const [at, page] of figure.pages.entries()) {
    signal.throwIfAborted()
    const { svg, png } = await paint(figure, chartPage(page).page, signal)
    pictures.push(
      { path: `word/media/figure${at + 1}.png`, type: "image/png", content: png },
      { path: `word/media/figure${at + 1}.svg`, type: "image/svg+xml", content: svg },
    )
    report((0.9 * (at + 1)) / figure.pages.length)
  }
  signal.throwIfAborted()
  const charts = await dataPageParts(figure, signal)
  const bytes = packageOf(
    [...textParts(figure), ...pictures, ...charts, ...propertyParts(figureProperties(figure))],
    [{ id: "rId1", type: "officeDocument", target: "word/document.xml" }, ...propertyReferences],
  )
  report(1)
  return new Blob([bytes], { type: `${mediaType}.document` })
}

function textParts(figure: Figure): readonly Part[] {
  const { mark, language } = figure.spec
  const sheet = sheetOf(figure.spec)
  const body = bodyOf(figure, sheet, wordsFor(language))
  const part = (name: string, kind: string, content: string): Part => ({
    ...{ path: `word/${name}.xml`, type: `${mediaType}.${kind}+xml`, content },
  })
  const beside = [
    part("styles", "styles", stylesXml(language)),
    part("settings", "settings", settingsXml),
    part("numbering", "numbering", numberingXml),
    part("footer", "footer", footerXml(mark)),
    ...(mark ? [part("header", "header", headerXml(mark))] : []),
  ]
  const document = part("document", "document.main", documentXml(body, sheet, mark !== undefined))
  return [
    { ...document, references: [...beside.map(besideReference), ...pictureReferences(figure), ...body.references] },
    ...beside,
  ]
}

const besideId = (name: string) => `rId-${name}`

function besideReference({ path }: Part): Reference {
  const name = path.slice("word/".length, -".xml".length)
  return { id: besideId(name), type: name, target: path }
}

const pictureReferences = ({ pages }: Figure): readonly Reference[] =>
  pages.flatMap((_, page) =>
    (["png", "svg"] as const).map((kind) => ({
      ...{ id: pictureId(page, kind), type: "image", target: `word/media/figure${page + 1}.${kind}` },
    })),
  )

function documentXml({ paragraphs }: Body, sheet: Sheet, hasHeader: boolean): string {
  const standing = (tag: string) => element(`w:${tag}Reference`, { "w:type": "default", "r:id": besideId(tag) })
  const edges = { "w:top": twips(margin), "w:right": twips(margin), "w:bottom": twips(margin), "w:left": twips(margin) }
  const section = element(
    "w:sectPr",
    {},
    hasHeader ? standing("header") : "",
    standing("footer"),
    element("w:pgSz", {
      ...{ "w:w": twips(sheet.width), "w:h": twips(sheet.height) },
      ...(sheet.isLandscape && { "w:orient": "landscape" }),
    }),
    element("w:pgMar", { ...edges, "w:header": twips(margin / 2.5), "w:footer": twips(margin / 2.5), "w:gutter": 0 }),
  )
  return xmlPart(element("w:document", wordNamespaces, element("w:body", {}, ...paragraphs, section)))
}

const settingsXml = xmlPart(
  element(
    "w:settings",
    wordNamespaces,
    element(
      "w:compat",
      {},
      element("w:compatSetting", {
        ...{ "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": 15 },
      }),
    ),
    element("w:themeFontLang", writtenLanguages),
  ),
)

const numberingXml = xmlPart(
  element(
    "w:numbering",
    wordNamespaces,
    element("w:abstractNum", { "w:abstractNumId": 0 }, value("multiLevelType", "singleLevel"), numberingLevel),
    element("w:num", { "w:numId": 1 }, value("abstractNumId", 0)),
  ),
)
