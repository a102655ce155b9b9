/**
 * A figure as a person asks for it: what it shows, how large, in which look and language, and the words set about it. Saved figures lie with the
 * dossier, and every exported file carries one, so that it can be opened again. Knows nothing of drawing.
 */
import * as v from "valibot"
import { idSchema } from "./identifier"
import { textSchema } from "./localized"
import { presetIds } from "./presets"

export const figureCharts = ["timeline", "compare", "network", "matrix", "cooccurrence", "coverage"] as const
export type FigureChart = (typeof figureCharts)[number]

export const figureLooks = ["light", "dark", "greyscale"] as const

/** Traffic Light Protocol 2.0 (FIRST). The labels are never translated. */
export const handlingMarks = ["TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR"] as const
export type HandlingMark = (typeof handlingMarks)[number]

export const figureSpecSchema = v.object({
  chart: v.picklist(figureCharts),
  /** The view as an address: `/road-to-the-summit/timeline?window=…`. */
  address: textSchema,
  preset: v.picklist([...presetIds, "custom"]),
  /** CSS px (1/96 in); of a size of one's own. */
  width: v.optional(v.number()),
  height: v.optional(v.number()),
  look: v.picklist(figureLooks),
  language: v.picklist(["en", "ja"]),
  /** Absent: the draft proposed from the data. */
  title: v.optional(textSchema),
  altShort: v.optional(textSchema),
  altLong: v.optional(textSchema),
  note: v.optional(textSchema),
  author: v.optional(textSchema),
  mark: v.optional(v.picklist(handlingMarks)),
  /** The reader's own notes are drawn. They stay at home unless it is wished. */
  notes: v.optional(v.boolean()),
})
export type FigureSpec = v.InferOutput<typeof figureSpecSchema>

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

/** What an exported file remembers, so that dropping it back restores the view. */
export const figureMemorySchema = v.object({
  format: v.literal("sherpa.figure"),
  version: v.literal(1),
  spec: figureSpecSchema,
  dossier: idSchema,
  revision: whole,
  /** SHA-256 of the dossier's record, hex. */
  hash: v.pipe(v.string(), v.maxLength(64)),
  /** Of layouts drawn by chance. */
  seed: whole,
  /** ISO day. */
  made: v.pipe(v.string(), v.maxLength(20)),
})
export type FigureMemory = v.InferOutput<typeof figureMemorySchema>
