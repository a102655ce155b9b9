/** What an SVG says of itself to machines: title, maker, date and sources in Dublin Core, and what the figure remembers. */
import type { Figure } from "../../charts/page/figure"
import type { SvgNode } from "../../scene/svg-nodes"
import { memoryText } from "../memory/memory-text"
import { memoryNamespace } from "../memory/scan"

export function metadataOf({ spec, title, altLong, source, memory }: Figure): readonly SvgNode[] {
  const said: readonly (readonly [tag: string, text: string | undefined])[] = [
    ["title", title],
    ["creator", spec.author],
    ["date", memory.made],
    ["description", altLong],
    ["source", source],
    ["language", spec.language],
    ["format", "image/svg+xml"],
    // Who may pass it on.
    ["rights", spec.mark],
  ]
  const fields = said.flatMap(([tag, text]): SvgNode[] => (text ? [{ tag: `dc:${tag}`, attributes: {}, text }] : []))
  return [
    {
      tag: "rdf:RDF",
      attributes: {
        "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      children: [{ tag: "rdf:Description", attributes: { "rdf:about": "" }, children: fields }],
    },
    { tag: "sherpa:figure", attributes: { "xmlns:sherpa": memoryNamespace }, text: memoryText(memory) },
  ]
}
