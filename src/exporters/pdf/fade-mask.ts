/** The soft ends of a rect as a mask (ISO 32000-1, 11.6.5.3), drawn once on a unit square and mapped on every rect that fades at the same places. */
import type { PDFDocument, Reference } from "pdfkit"
import { ended } from "./pen"

/** Steps to which the places of a fade are rounded, so that few masks serve many rects. */
const steps = 128

export interface FadeMask {
  readonly name: string
  readonly state: Reference
}

/** `from` and `to`: where along the width, 0–1, the left end has come to its full tone and the right begins to fade. */
export function fadeMask(pdf: PDFDocument, from: number, to: number, states: Map<string, Reference>): FadeMask {
  const [start, end] = [Math.round(from * steps), Math.round(to * steps)]
  const name = `M${start}-${end}`
  const known = states.get(name) ?? maskState(pdf, start / steps, end / steps)
  states.set(name, known)
  return { name, state: known }
}

/** Grey from one tone to another over the width of a stretch. */
const ramp = (first: number, last: number) => ({ FunctionType: 2, Domain: [0, 1], C0: [first], C1: [last], N: 1 })

function maskState(pdf: PDFDocument, from: number, to: number): Reference {
  const stretches = [
    { end: from, ramp: ramp(from > 0 ? 0 : 1, 1) },
    { end: to, ramp: ramp(1, 1) },
    { end: 1, ramp: ramp(1, to < 1 ? 0 : 1) },
  ].filter(({ end }, i, all) => end > (all[i - 1]?.end ?? 0))
  const shading = ended(pdf, {
    ShadingType: 2,
    ColorSpace: "DeviceGray",
    Coords: [0, 0, 1, 0],
    Extend: [true, true],
    Function: {
      FunctionType: 3,
      Domain: [0, 1],
      Functions: stretches.map((stretch) => stretch.ramp),
      Bounds: stretches.slice(0, -1).map(({ end }) => end),
      Encode: stretches.flatMap(() => [0, 1]),
    },
  })
  const form = ended(
    pdf,
    {
      Type: "XObject",
      Subtype: "Form",
      // Room for the halves of lines that lie outside the rect.
      BBox: [-1, -1, 2, 2],
      Group: { Type: "Group", S: "Transparency", CS: "DeviceGray" },
      Resources: { Shading: { S: shading } },
    },
    "/S sh",
  )
  return ended(pdf, { Type: "ExtGState", SMask: { Type: "Mask", S: "Luminosity", G: form } })
}
