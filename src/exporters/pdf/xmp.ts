/** What a PDF says of itself in XMP (ISO 16684-1), escaped, which pdfkit leaves undone. The mark of PDF/UA is its own business. */

/** Texts are clean. */
export interface About {
  readonly title: string
  /** Empty: not named. */
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly language: string
  /** ISO day. */
  readonly made: string
}

/** Of this program, as PDF readers show it. */
export const producer = "Sherpa"

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/** The descriptions that go into the packet. */
export function xmpOf({ title, author, subject, keywords, language, made }: About): string {
  const titled = ["x-default", language].map((tag) => `<rdf:li xml:lang="${tag}">${escaped(title)}</rdf:li>`).join("")
  const creator = author ? `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>` : ""
  return `<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${escaped(made)}T00:00:00Z</xmp:CreateDate><xmp:CreatorTool>${producer}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt>${titled}</rdf:Alt></dc:title>${creator}
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${producer}</pdf:Producer><pdf:Keywords>${escaped(keywords)}</pdf:Keywords>
</rdf:Description>`
}
