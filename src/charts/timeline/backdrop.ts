/** What lies behind and beneath the lanes of a timeline: bands, breaks and the axis, by how the view wants time to be drawn. */
import type { Words } from "../../i18n/intl"
import type { Mark } from "../../scene/scene"
import { axisMarks } from "../axis"
import type { Frame } from "../chart"
import type { LegendItem } from "../legend"
import type { TimeScale } from "../scale"
import type { Anchor, TimelineAnswer } from "./answer"
import { bandLegend, bandNames, bandRoom, bandTints, expectedBandLegend } from "./band-marks"
import { bandsOf } from "./bands"
import { breakLegend, describeBreaks, slashMarks, stripeMarks } from "./break-marks"
import { countdownMarks, countdownTicks } from "./countdown-axis"
import { countedTo } from "./scale-for"
import { squeezedTicks } from "./squeezed-axis"
import { type Box, textBoxes } from "./vertical"

export interface Backdrop {
  /** px above the lanes for the names of bands. */
  readonly room: number
  readonly legend: readonly LegendItem[]
  /** All that the legend may come to hold while the window moves. */
  readonly expected: readonly LegendItem[]
  /** What the description of the figure says of it. */
  readonly sentences: readonly string[]
  /** Marks from the top of the lanes to their foot: `tints` beneath everything, `axis` on the lines of the lanes, without what `over` would cover; and where names stand. */
  draw(
    top: number,
    bottom: number,
    over?: Box,
  ): {
    readonly tints: readonly Mark[]
    readonly axis: readonly Mark[]
    readonly boxes: readonly Box[]
  }
}

export function backdropOf(answer: TimelineAnswer, frame: Frame, scale: TimeScale): Backdrop {
  const { words, display, window } = frame
  const { opening } = answer
  const wanted = display?.bands ?? []
  const bands = bandsOf(wanted, scale, words)
  const zero = countedTo(answer, display?.scale)
  const breaks = describeBreaks(scale, words)
  const legend = bandLegend(bands, wanted, window, words)
  return {
    room: bandRoom(wanted),
    legend: breaks === undefined ? legend : [breakLegend(words), ...legend],
    expected: [...(display?.scale === "squeezed" ? [breakLegend(words)] : []), ...expectedBandLegend(wanted, words)],
    sentences: [
      ...(breaks === undefined ? [] : [breaks]),
      ...(zero === undefined ? [] : describeCountdown(zero, opening, words)),
    ],
    draw(top, bottom, over) {
      const names = bandNames(bands, wanted, scale, top)
      const axis =
        zero === undefined
          ? axisOf(scale, frame, top, bottom)
          : countdownMarks(
              countdownTicks(scale, zero, opening?.isExact ? opening.firstDay : undefined, words),
              top,
              bottom,
            )
      return {
        tints: [...bandTints(bands, scale, top, bottom), ...stripeMarks(scale, top, bottom)],
        axis: [...(over === undefined ? axis : withoutTexts(axis, over)), ...names.marks],
        boxes: names.boxes,
      }
    },
  }
}

function describeCountdown(zero: number, opening: Anchor | undefined, words: Words): string[] {
  const date = words.day(zero, { day: "numeric", month: "long", year: "numeric" })
  const sentence = words.say("timeline.countdown.describe", { date })
  const days = opening?.isExact ? zero - opening.firstDay : 0
  return days > 0 ? [sentence, words.say("timeline.countdown.opening", { n: days })] : [sentence]
}

function axisOf(scale: TimeScale, { words }: Frame, top: number, bottom: number): Mark[] {
  const ticks = squeezedTicks(scale, words)
  return [...axisMarks(ticks, top, bottom, scale.right), ...slashMarks(scale, ticks, bottom, words)]
}

/** px that a text keeps from what lies over it. */
const spare = 4

function withoutTexts(marks: readonly Mark[], over: Box): Mark[] {
  return marks.filter((mark) =>
    textBoxes([mark]).every(
      ({ x0, x1, y0, y1 }) => x1 + spare <= over.x0 || x0 - spare >= over.x1 || y1 <= over.y0 || y0 >= over.y1,
    ),
  )
}
