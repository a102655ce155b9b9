/** The window on the overview: its two ends and its body, moved by pointer, touch or keys. It lies over a figure whose span of days it is told. */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from "react"
import type { Words } from "../i18n/intl"
import { type Days, moveWindow, type Part, wholeDays } from "./brush/move-window"
import { useWindowDrag } from "./brush/useWindowDrag"
import "./brush/brush.css"

export interface WindowBrushProps {
  /** The days the figure spans, and where: px from the left edge of its first day to the right edge of its last. */
  readonly span: Days
  readonly left: number
  readonly right: number
  readonly height: number
  readonly window: Days
  readonly words: Words
  /** While it moves, once per frame; days may be fractions. */
  readonly onLive: (window: Days) => void
  /** When it rests; whole days. */
  readonly onFinal: (window: Days) => void
}

const day: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" }
const week = 7
/** Part of the span that Page Up and Page Down move by. */
const page = 0.05

export function WindowBrush({ span, left, right, height, window, words, onLive, onFinal }: WindowBrushProps) {
  const pxPerDay = Math.max(right - left, 1) / Math.max(span[1] - span[0] + 1, 1)
  const inSpan = (moment: number) => Math.min(Math.max(moment, span[0]), span[1])
  const shown = [inSpan(window[0]), inSpan(window[1])] as const
  const drag = useWindowDrag({ span, window: shown, pxPerDay, onLive, onFinal })
  const keyed = useRef<Days>(undefined)
  const x = (edge: number) => Math.min(Math.max((edge - span[0]) * pxPerDay, 0), right - left)
  const from = x(shown[0])
  const to = x(shown[1] + 1)

  const press = (event: KeyboardEvent, part: Part) => {
    const by = daysOf(event, span)
    if (by === undefined) return
    event.preventDefault()
    keyed.current = wholeDays(moveWindow(keyed.current ?? shown, part, by, span))
    onLive(keyed.current)
  }
  const settle = () => {
    if (keyed.current) onFinal(keyed.current)
    keyed.current = undefined
  }
  /** A press beside the window brings its middle there, and goes on as a drag. */
  const bring = (event: PointerEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return
    const pressed = span[0] + (event.clientX - event.currentTarget.getBoundingClientRect().left) / pxPerDay
    drag.begin(event, "body", pressed - (shown[0] + shown[1] + 1) / 2)
  }

  const slider = (part: Part, label: string, now: number, text: string, style: CSSProperties) => (
    <div
      role="slider"
      tabIndex={0}
      className={`brush-${part}`}
      aria-label={label}
      aria-valuemin={span[0]}
      aria-valuemax={span[1]}
      aria-valuenow={Math.round(now)}
      aria-valuetext={text}
      style={style}
      onKeyDown={(event) => press(event, part)}
      onKeyUp={settle}
      onBlur={settle}
      onPointerDown={(event) => drag.begin(event, part)}
    />
  )
  const [first, last] = wholeDays(shown)
  return (
    <div
      className="brush"
      style={{ left, width: right - left, height }}
      onPointerDown={bring}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.cancel}
    >
      <div className="brush-veil" style={{ left: 0, width: from }} />
      <div className="brush-veil" style={{ left: to, right: 0 }} />
      {slider("body", words.say("overview.window"), first, words.days(first, last, day), {
        left: from,
        width: to - from,
      })}
      {slider("start", words.say("overview.windowStart"), first, words.day(first, day), { left: from })}
      {slider("end", words.say("overview.windowEnd"), last, words.day(last, day), { left: to })}
    </div>
  )
}

/** How many days a key moves by; undefined for other keys. */
function daysOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, [first, last]: Days): number | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  const step = shiftKey ? week : 1
  const whole = last - first + 1
  const leap = Math.max(week, Math.round(whole * page))
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return -step
    case "ArrowRight":
    case "ArrowUp":
      return step
    case "PageDown":
      return -leap
    case "PageUp":
      return leap
    case "Home":
      return -whole
    case "End":
      return whole
    default:
      return undefined
  }
}
