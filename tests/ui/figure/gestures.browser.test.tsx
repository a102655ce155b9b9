import { beforeEach, expect, test, vi } from "vitest"
import { userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { Figure } from "../../../src/ui/Figure"
import { drag, fingers, settled, wheel } from "../pointer"
import { dots, figure, heard, on, panned, plain, quiet, shown, zoomed } from "./stage"

beforeEach(quiet)

test("a drag pans by as much as the pointer went, ends once, and picks nothing", async () => {
  await shown()
  await drag(on(100, 100), on(160, 130))
  const [x, y] = panned()
  expect(x).toBeCloseTo(60, 0)
  expect(y).toBeCloseTo(30, 0)
  expect(heard.onGestureEnd).toHaveBeenCalledTimes(1)
  expect(heard.onPick).not.toHaveBeenCalled()
})

test("a hand that trembles by 2 px still picks", async () => {
  await shown()
  await drag(on(100, 100), on(102, 101))
  expect(heard.onPick).toHaveBeenLastCalledWith("event:1", plain)
  expect(heard.onPan).not.toHaveBeenCalled()
})

test("a drag that leaves the figure goes on", async () => {
  await shown()
  await drag(on(100, 100), on(600, 100), 10)
  expect(panned()[0]).toBeCloseTo(500, 0)
})

test("however many moves there are, they are told at most once a frame, and none is lost", async () => {
  await shown()
  const element = figure().element()
  const send = (type: string, x: number) => {
    const spot = on(x, 100)
    element.dispatchEvent(
      new PointerEvent(type, { pointerId: 7, clientX: spot.x, clientY: spot.y, button: 0, bubbles: true }),
    )
  }
  element.setPointerCapture = () => undefined // no real pointer is down
  await settled()
  send("pointerdown", 100)
  for (let x = 101; x <= 180; x++) send("pointermove", x)
  expect(heard.onPan).not.toHaveBeenCalled()
  await settled()
  expect(heard.onPan).toHaveBeenCalledTimes(1)
  expect(panned()[0]).toBeCloseTo(80, 6)
  send("pointerup", 180)
})

test("the wheel zooms about the pointer, sideways it pans, as a pinch it zooms finer", async () => {
  await shown()
  await wheel(on(300, 50), 0, -100)
  expect(zoomed()).toBeGreaterThan(1.1)
  const [, x, y] = heard.onZoom.mock.calls[0] ?? []
  expect(x).toBeCloseTo(300, 0)
  expect(y).toBeCloseTo(50, 0)
  heard.onZoom.mockClear()
  await wheel(on(300, 50), 0, 100)
  expect(zoomed()).toBeLessThan(0.9)
  heard.onZoom.mockClear()
  await wheel(on(300, 50), 40, 4)
  expect(panned()).toEqual([-40, 0])
  expect(heard.onZoom).not.toHaveBeenCalled()
  await wheel(on(300, 50), 0, -10, true)
  expect(zoomed()).toBeGreaterThan(1.05)
  await vi.waitFor(() => expect(heard.onGestureEnd).toHaveBeenCalled())
})

test("a figure that cannot zoom leaves the wheel to the page", async () => {
  await shown({ onPick: heard.onPick })
  const event = new WheelEvent("wheel", { deltaY: 100, cancelable: true, bubbles: true })
  figure().element().dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
})

test("a double click zooms in where it is, with Shift out", async () => {
  await shown()
  await userEvent.dblClick(figure(), { position: { x: 120, y: 60 } })
  await settled()
  expect(zoomed()).toBe(2)
  expect(heard.onZoom.mock.calls[0]?.[1]).toBeCloseTo(120, 0)
  expect(heard.onGestureEnd).toHaveBeenCalledTimes(1)
})

test("two fingers that part zoom by how far they part, about their middle", async () => {
  await shown()
  await fingers([on(180, 100), on(130, 100)], [on(220, 100), on(270, 100)])
  expect(zoomed()).toBeCloseTo(140 / 40, 1)
  expect(heard.onZoom.mock.calls.at(-1)?.[1]).toBeCloseTo(200, -1)
  expect(panned()[0]).toBeCloseTo(0, 0)
  expect(heard.onGestureEnd).toHaveBeenCalledTimes(1)
  expect(heard.onPick).not.toHaveBeenCalled()
})

test("a finger that goes sideways pans; one that goes up or down scrolls the page", async () => {
  await render(
    <div style={{ height: 3000 }}>
      <Figure scene={dots} theme="light" {...heard} />
    </div>,
  )
  await fingers([on(200, 100), on(120, 100)])
  expect(panned()[0]).toBeLessThan(-50)
  heard.onPan.mockClear()
  await fingers([on(200, 180), on(200, 40)])
  await vi.waitFor(() => expect(scrollY).toBeGreaterThan(50))
  expect(Math.abs(panned()[0])).toBeLessThan(10)
  scrollTo(0, 0)
})
