/**
 * What we use of pdfkit, which ships no types: files, structure, fonts and content as it keeps them, never its text layout. `_` marks what it calls its
 * own: of those we need what nothing else gives, and tests see them in the finished file.
 */
declare module "pdfkit" {
  /** An object of the file. */
  export interface Reference {
    readonly data: Record<string, unknown>
    write(chunk: string): void
    end(chunk?: string): void
  }
  /** In thousandths of the size. */
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
    readonly advanceWidth: number
  }
  export interface EmbeddedFont {
    readonly id: string
    ref(): Reference
    /** Glyphs as four hexadecimal digits each; an empty list of features asks for the usual ones and keeps pairs across spaces together. */
    encode(
      text: string,
      features: readonly string[],
    ): readonly [glyphs: readonly string[], positions: readonly GlyphPosition[]]
  }
  export interface Page {
    readonly height: number
    readonly fonts: Record<string, Reference>
    readonly ext_gstates: Record<string, Reference>
  }
  export interface StructureContent {
    readonly refs: readonly unknown[]
  }
  export interface StructureElement {
    add(child: StructureElement | StructureContent): this
    end(): void
  }
  export interface Options {
    readonly pdfVersion: "1.7"
    readonly subset: "PDF/UA"
    readonly tagged: true
    readonly displayTitle: true
    readonly lang: string
    readonly autoFirstPage: false
    /** None: there is no text in a font that is not ours. */
    readonly font: ""
    readonly info: Readonly<Record<string, string | Date>>
  }
  export class PDFDocument {
    constructor(options: Options)
    readonly page: Page
    readonly outline: { addItem(title: string): unknown }
    readonly _font: EmbeddedFont
    _addInfo(): void
    _write(data: string | Uint8Array): void
    on(event: "data", listener: (chunk: Uint8Array<ArrayBuffer>) => void): this
    on(event: "end", listener: () => void): this
    on(event: "error", listener: (error: Error) => void): this
    addPage(options: { readonly size: readonly [width: number, height: number]; readonly margin: 0 }): this
    addContent(operators: string): this
    appendXML(xml: string): void
    ref(data: object): Reference
    font(bytes: Uint8Array): this
    struct(type: string, options?: object): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: "Artifact", options: { readonly type: string }): this
    markStructureContent(tag: string): StructureContent
    endMarkedContent(): this
    end(): void
  }
}
