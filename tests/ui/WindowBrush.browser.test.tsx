import axe from "axe-core"
import { useState } from "react"
import { expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { wordsFor } from "../../src/i18n/intl"
import type { Days } from "../../src/ui/brush/move-window"
import { WindowBrush } from "../../src/ui/WindowBrush"
import { drag, settled } from "./pointer"

// 1 January to 10 April 2026: a hundred days over 500 px, 5 px a day.
const span: Days = [20454, 20553]
const onFinal = vi.fn<(window: Days) => void>()
const onLive = vi.fn<(window: Days) => void>()

function Held({ locale = "en" }: { readonly locale?: "en" | "ja" }) {
  const [window, setWindow] = useState<Days>([20474, 20493])
  const change = (next: Days) => {
    onLive(next)
    setWindow(next)
  }
  return (
    <div style={{ position: "relative", width: 600, height: 60 }}>
      <WindowBrush
        {...{ span, window, onFinal }}
        left={40}
        right={540}
        height={60}
        words={wordsFor(locale)}
        onLive={change}
      />
    </div>
  )
}

async function shown(locale?: "en" | "ja") {
  onFinal.mockClear()
  onLive.mockClear()
  return await render(<Held {...(locale && { locale })} />)
}
const slider = (name: string) => page.getByRole("slider", { name, exact: true })
const centre = (name: string) => {
  const { left, top, width, height } = slider(name).element().getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

test("each end says its day in words, in both languages", async () => {
  await shown()
  await expect.element(slider("Start of the window")).toHaveAttribute("aria-valuetext", "21 January 2026")
  await expect.element(slider("End of the window")).toHaveAttribute("aria-valuetext", "9 February 2026")
  await expect.element(slider("Window")).toHaveAttribute("aria-valuetext", "21 January – 9 February 2026")
})

test("the Japanese interface names the ends in Japanese", async () => {
  await shown("ja")
  await expect.element(slider("表示期間の始まり")).toHaveAttribute("aria-valuetext", "2026年1月21日")
})

test("dragging an end moves it alone, by as many days as the pointer went", async () => {
  await shown()
  const from = centre("End of the window")
  await drag(from, { x: from.x + 50, y: from.y })
  expect(onFinal.mock.calls).toEqual([[[20474, 20503]]])
})

test("dragging the body keeps its length and stops at the edge of the span", async () => {
  await shown()
  const from = centre("Window")
  await drag(from, { x: from.x - 400, y: from.y })
  expect(onFinal.mock.calls).toEqual([[[20454, 20473]]])
})

test("a press beside the window brings its middle there", async () => {
  await shown()
  const brush = slider("Window").element().parentElement as HTMLElement // the sliders lie within the brush
  const { left, top } = brush.getBoundingClientRect()
  await drag({ x: left + 400, y: top + 30 }, { x: left + 400, y: top + 30 })
  expect(onFinal.mock.calls).toEqual([[[20524, 20543]]])
})

test("a press without a move changes nothing", async () => {
  await shown()
  const from = centre("Window")
  await drag(from, from)
  expect(onLive).not.toHaveBeenCalled()
  expect(onFinal).not.toHaveBeenCalled()
})

test("when the browser takes the pointer away to scroll, the window goes back", async () => {
  await shown()
  const element = slider("Window").element()
  const { x, y } = centre("Window")
  const event = (type: string, clientX: number) =>
    element.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, clientY: y, button: 0, bubbles: true }))
  element.setPointerCapture = () => undefined // no real pointer is down
  event("pointerdown", x)
  event("pointermove", x + 30)
  await settled()
  expect(onLive).toHaveBeenCalled()
  event("pointercancel", x + 30)
  expect(onFinal).toHaveBeenLastCalledWith([20474, 20493])
})

test("arrows move by a day, with Shift by a week, and the window rests when the key is let go", async () => {
  await shown()
  const start = slider("Start of the window")
  ;(start.element() as HTMLElement).focus()
  await userEvent.keyboard("{ArrowLeft}")
  expect(onFinal).toHaveBeenLastCalledWith([20473, 20493])
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}")
  expect(onFinal).toHaveBeenLastCalledWith([20480, 20493])
  await userEvent.keyboard("{End}")
  expect(onFinal).toHaveBeenLastCalledWith([20493, 20493])
  ;(slider("Window").element() as HTMLElement).focus()
  await userEvent.keyboard("{Home}")
  expect(onFinal).toHaveBeenLastCalledWith([20454, 20454])
})

test("a key held down tells many live windows and one final", async () => {
  await shown()
  ;(slider("Window").element() as HTMLElement).focus()
  await userEvent.keyboard("{ArrowRight>3}{/ArrowRight}")
  expect(onLive).toHaveBeenCalledTimes(3)
  expect(onFinal.mock.calls).toEqual([[[20477, 20496]]])
})

test("a window that reaches beyond the span, or lies outside it, is shown at its edge", async () => {
  const place = { left: 40, right: 540, height: 60, words: wordsFor("en"), onLive, onFinal }
  const { rerender } = await render(<WindowBrush {...place} span={span} window={[20400, 20493]} />)
  await expect.element(slider("Start of the window")).toHaveAttribute("aria-valuenow", "20454")
  await expect.element(slider("End of the window")).toHaveAttribute("aria-valuenow", "20493")
  await rerender(<WindowBrush {...place} span={span} window={[21000, 21100]} />)
  await expect.element(slider("Start of the window")).toHaveAttribute("aria-valuenow", "20553")
  await expect.element(slider("End of the window")).toHaveAttribute("aria-valuenow", "20553")
  expect(slider("Window").element().getBoundingClientRect().width).toBeCloseTo(5)
})

test("every target is at least 24 px and the whole is free of axe's complaints", async () => {
  const { container } = await shown()
  for (const name of ["Start of the window", "End of the window", "Window"]) {
    const { width, height } = slider(name).element().getBoundingClientRect()
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
  const { violations } = await axe.run(container)
  expect(violations).toEqual([])
})
