/** What the timeline's legend explains: exactly the forms and colours that are on screen, gathered while they are drawn. */
import type { Words } from "../../i18n/intl"
import { localize } from "../../model/localized"
import type { Mark } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import type { Bins } from "../bin-edges"
import type { LegendItem } from "../legend"
import { inkOfFamily, type TimelineAnswer } from "./answer"
import { mostlyBars } from "./crowding"
import type { Density } from "./density"
import { dotRadius, type GlyphStyle, pointGlyph } from "./glyph"
import { bandGlyph, barGlyph, plainEnd } from "./long-glyph"
import { setGlyph } from "./set-glyph"

/** The forms a figure may hold, in the order of the legend. */
const forms = [
  "anchor",
  "leader",
  "minister",
  "other",
  "occurred",
  "scheduled",
  "proposed",
  "postponed",
  "cancelled",
  "approximate",
  "uncertain",
  "oneOf",
  "allOf",
  "bar",
  "softEnds",
  "open",
  "openStart",
  "unknown",
  "band",
  "minor",
  "more",
  "found",
] as const
export type LegendForm = (typeof forms)[number]

/** Said by themselves, or by the forms beside them. */
const plainForms: ReadonlySet<LegendForm> = new Set(["other", "occurred", "bar", "minor", "more"])

/** What tells something only beside another of its sort. */
const besides: Readonly<Partial<Record<LegendForm, readonly LegendForm[]>>> = {
  other: ["leader", "minister"],
  occurred: ["scheduled", "proposed", "postponed", "cancelled"],
}

const isTelling = (form: LegendForm, used: ReadonlySet<LegendForm>): boolean =>
  besides[form]?.some((other) => used.has(other)) ?? true

const plain: GlyphStyle = {
  status: "occurred",
  level: "official",
  ink: "soft",
  isAnchor: false,
  approximate: false,
  uncertain: false,
}

const sampleMembers = [
  [-9, -9, true],
  [9, 9, true],
] as const

function sample(form: LegendForm): { marks: Mark[]; width: number } {
  const point = (style: Partial<GlyphStyle>, width = 12) => ({ marks: pointGlyph(0, 0, { ...plain, ...style }), width })
  switch (form) {
    case "anchor":
      return point({ isAnchor: true }, 18)
    case "leader":
    case "minister":
      return point({ level: form })
    case "other":
      return point({ level: "official" })
    case "approximate":
      return point({ approximate: true }, 24)
    case "uncertain":
      return point({ uncertain: true })
    case "oneOf":
    case "allOf":
      return { marks: setGlyph(sampleMembers, 0, { ...plain, isOneOf: form === "oneOf" }, -13, 13), width: 26 }
    case "bar":
      return { marks: barGlyph(-11, 11, 0, [plainEnd, plainEnd], plain), width: 22 }
    case "softEnds":
      return {
        marks: barGlyph(
          -14,
          14,
          0,
          [
            { kind: "soft", width: 10 },
            { kind: "soft", width: 10 },
          ],
          plain,
        ),
        width: 28,
      }
    case "open":
      return { marks: barGlyph(-13, 13, 0, [plainEnd, { kind: "open" }], plain), width: 28 }
    case "openStart":
      return { marks: barGlyph(-13, 13, 0, [{ kind: "open" }, plainEnd], plain), width: 28 }
    case "unknown":
      return { marks: barGlyph(-13, 13, 0, [plainEnd, { kind: "unknown" }], plain), width: 26 }
    case "band":
      return { marks: bandGlyph(-14, 14, 0, plain), width: 28 }
    case "minor":
      return { marks: [{ kind: "circle", x: 0, y: 0, r: dotRadius, fill: "soft" }], width: 6 }
    case "more":
      return {
        marks: [{ kind: "text", x: 0, y: 4, text: "+n", size: textSizes.small, anchor: "middle", fill: "soft" }],
        width: 15,
      }
    case "found":
      return { marks: [{ kind: "path", d: "M0 -4l4 7h-8Z", fill: "accent" }], width: 10 }
    default:
      return point({ status: form })
  }
}

/** The legend's items. */
export function legendItems(
  answer: TimelineAnswer,
  used: ReadonlySet<LegendForm>,
  families: ReadonlySet<number>,
  density: Density | undefined,
  words: Words,
): LegendItem[] {
  const items: LegendItem[] = []
  for (const form of forms) {
    if (!used.has(form) || !isTelling(form, used)) continue
    items.push({ ...sample(form), text: textOf(form, answer, words), isPlain: plainForms.has(form) })
  }
  if (density) items.push(densityItem(density, words))
  if (answer.field === "topic" || answer.isOneInk) return items
  const colours = [...families]
    .sort((a, b) => a - b)
    .map((family): LegendItem => {
      const label = answer.families[family]
      const text = label ? localize(label, words.locale) : words.say("timeline.lane.none.topic")
      return {
        marks: [{ kind: "rect", x: -5, y: -5, width: 10, height: 10, radius: 2.5, fill: inkOfFamily(family) }],
        width: 10,
        text,
      }
    })
  return [...items, ...colours]
}

/** In lanes of topics an event is minor that is mainly of another topic; in those of actors, their ministries and states, one that only names them. */
function textOf(form: LegendForm, { field }: TimelineAnswer, words: Words): string {
  if (form !== "minor") return words.sayIfKnown(`timeline.legend.${form}`, form)
  return words.say(field === "topic" ? "timeline.legend.minor.topic" : "timeline.legend.minor.actor")
}

/** What the legend keeps room for where lanes hold so many events that they are mostly bars: as long as it may become. */
export function expectedDensityItems(answer: TimelineAnswer, words: Words): LegendItem[] {
  const isLarge = answer.lanes.some(({ calendar }) => calendar.size > mostlyBars)
  return isLarge ? [densityItem({ bins: { unit: "quarter", years: 1 }, full: undefined }, words)] : []
}

interface BarsShown {
  readonly bins: Pick<Bins, "unit" | "years">
  readonly full: number | undefined
}

function densityItem({ bins, full }: BarsShown, words: Words): LegendItem {
  const bars = [3, 8, 5].map(
    (height, i): Mark => ({ kind: "rect", x: i * 5 - 7, y: 4 - height, width: 4, height, fill: "soft" }),
  )
  return {
    marks: bars,
    width: 16,
    text: words.say(`timeline.density.${bins.unit}`, {
      n: words.number(full ?? 0),
      own: String(full === undefined),
      years: bins.years,
    }),
  }
}
