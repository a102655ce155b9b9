import axe from "axe-core"
import { StrictMode, useState } from "react"
import { beforeEach, describe, expect, test, vi } from "vitest"
import { userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import type { Mark, Scene } from "../../src/scene/scene"
import { Figure } from "../../src/ui/Figure"
import { samples } from "../scene/samples"
import { dot, dots, figure, heard, many, on, panned, plain, quiet, sceneOf, shown, zoomed } from "./figure/stage"
import { fingers, point } from "./pointer"

beforeEach(quiet)

/** A figure in a view that knows the order of its marks. */
function Ordered({ onWalk }: { readonly onWalk: (direction: string) => void }) {
  const [pointed, setPointed] = useState("event:3")
  const walk = (direction: string) => {
    onWalk(direction)
    setPointed("event:1")
  }
  return <Figure scene={dots} theme="light" {...{ pointed }} onWalk={walk} onPick={heard.onPick} />
}

describe("what a figure says", () => {
  test("it is named by its title and described in words", async () => {
    await shown({})
    await expect.element(figure()).toHaveAccessibleDescription("Three meetings in February.")
  })

  test.each([
    ["few", dots],
    ["many", many],
  ] as const)("axe finds nothing to say of %s marks, in light or dark", async (_, scene) => {
    for (const theme of ["light", "dark"] as const) {
      const { container, unmount } = await render(<Figure {...heard} {...{ scene, theme }} />)
      const { violations } = await axe.run(container)
      expect(violations).toEqual([])
      await unmount()
    }
  })

  test("what the keys have come to is announced by its label or as the view says it; what is pointed at is not", async () => {
    const { container, rerender } = await shown()
    const said = () => container.querySelector("[aria-live=polite]")?.textContent
    expect(said()).toBe("")
    await point(on(300, 100))
    expect(said()).toBe("")
    ;(figure().element() as HTMLElement).focus()
    await userEvent.keyboard("{ArrowLeft}")
    expect(said()).toBe("Event 1")
    await point(on(300, 100))
    expect(said()).toBe("")
    await rerender(<Figure scene={dots} theme="light" {...heard} said="The first of three" />)
    expect(said()).toBe("The first of three")
  })
})

describe("painting", () => {
  const elements = (container: Element) => container.querySelectorAll("*").length

  test("few marks are elements of SVG, many a canvas; at most 500 elements either way", async () => {
    const few = await render(<Figure scene={dots} theme="light" />)
    expect(few.container.querySelectorAll("svg circle")).toHaveLength(3)
    await few.unmount()
    for (let count = 0; count <= 600; count += 50) {
      const faded = Array.from({ length: count }, (_, i): Mark => {
        const rect = { kind: "rect", x: i, y: 0, width: 20, height: 9, fill: "ink", stroke: "ink" } as const
        return i % 3 ? rect : { ...rect, fade: [5, 5] }
      })
      const { container, unmount } = await render(<Figure scene={sceneOf(...faded)} theme="light" />)
      expect(elements(container)).toBeLessThanOrEqual(500)
      await unmount()
    }
    const { container } = await render(<Figure scene={many} theme="light" />)
    expect(container.querySelector("canvas")).not.toBeNull()
    expect(elements(container)).toBeLessThan(10)
  })

  test("at the edge between the two, one mark more or less does not swap them to and fro", async () => {
    const scene = (count: number) => sceneOf(...many.marks.slice(0, count))
    const { container, rerender } = await render(<Figure scene={scene(400)} theme="light" />)
    const painter = () => container.querySelector("svg, canvas")?.tagName
    expect(painter()).toBe("svg")
    await rerender(<Figure scene={scene(441)} theme="light" />)
    expect(painter()).toBe("CANVAS")
    await rerender(<Figure scene={scene(400)} theme="light" />)
    expect(painter()).toBe("CANVAS")
    await rerender(<Figure scene={scene(300)} theme="light" />)
    expect(painter()).toBe("svg")
  })

  test("a new scene touches only the attributes that differ, and leaves what stays", async () => {
    const { container, rerender } = await render(<Figure scene={dots} theme="light" />)
    const before = Array.from(container.querySelectorAll("circle"))
    const changes: MutationRecord[] = []
    const observer = new MutationObserver((records) => changes.push(...records))
    observer.observe(container.querySelector("svg") as Element, { subtree: true, childList: true, attributes: true })
    await rerender(<Figure scene={sceneOf(dot(1, 100, 100), dot(2, 310, 100), dot(3, 110, 160))} theme="light" />)
    changes.push(...observer.takeRecords())
    expect(changes.map(({ attributeName }) => attributeName)).toEqual(["cx"])
    expect(Array.from(container.querySelectorAll("circle"))).toEqual(before)
  })

  test("any scene after any other is painted as if it had been the first", async () => {
    const scenes = Object.values(samples)
    const inside = (container: Element) =>
      container.querySelector("svg")?.innerHTML.replaceAll(/(id="|url\(#)[^")]*?(\d+)(?=[")])/g, "$1$2")
    const first = new Map<Scene, string | undefined>()
    for (const scene of scenes) {
      const { container, unmount } = await render(<Figure scene={scene} theme="light" />)
      first.set(scene, inside(container))
      await unmount()
    }
    const { container, rerender } = await render(
      <StrictMode>
        <Figure scene={dots} theme="dark" />
      </StrictMode>,
    )
    for (const scene of [...scenes, ...scenes.toReversed()]) {
      await rerender(
        <StrictMode>
          <Figure scene={scene} theme="light" />
        </StrictMode>,
      )
      // attributes may stand in another order; what the browser reads from them may not
      const wanted = document.createElement("div")
      wanted.innerHTML = `<svg>${first.get(scene)}</svg>`
      const got = document.createElement("div")
      got.innerHTML = `<svg>${inside(container)}</svg>`
      expect(got.isEqualNode(wanted)).toBe(true)
    }
  })

  test("the overlay is drawn over the rest and changes without it", async () => {
    const { container, rerender } = await render(<Figure scene={many} theme="light" overlay={[dot(1, 50, 50)]} />)
    const canvas = container.querySelector("canvas")
    expect(container.querySelectorAll("svg.figure-overlay circle")).toHaveLength(1)
    const painting = vi.spyOn(CanvasRenderingContext2D.prototype, "fillRect")
    await rerender(<Figure scene={many} theme="light" overlay={[dot(1, 50, 50), dot(2, 70, 50)]} />)
    expect(container.querySelectorAll("svg.figure-overlay circle")).toHaveLength(2)
    expect(container.querySelector("canvas")).toBe(canvas)
    expect(painting).not.toHaveBeenCalled()
    painting.mockRestore()
  })
})

describe("pointing and picking", () => {
  test("a click near a dot picks it, a click on nothing picks nothing, with the keys held", async () => {
    await shown()
    await userEvent.click(figure(), { position: { x: 104, y: 107 } })
    expect(heard.onPick).toHaveBeenLastCalledWith("event:1", plain)
    await userEvent.keyboard("{Shift>}")
    await userEvent.click(figure(), { position: { x: 300, y: 100 } })
    await userEvent.keyboard("{/Shift}")
    expect(heard.onPick).toHaveBeenLastCalledWith("event:2", { ...plain, shift: true })
    await userEvent.click(figure(), { position: { x: 200, y: 20 } })
    expect(heard.onPick).toHaveBeenLastCalledWith(undefined, plain)
  })

  test("pointing tells each new mark once, and where the pointer is", async () => {
    await shown()
    await point(on(300, 100))
    await point(on(301, 101))
    await point(on(200, 20))
    expect(heard.onPoint.mock.calls).toEqual([["event:2"], [undefined]])
    const { x, y } = heard.onHover.mock.calls[0]?.[0] ?? {}
    expect(x).toBeCloseTo(300, 0)
    expect(y).toBeCloseTo(100, 0)
    await point({ x: 900, y: 600 })
    expect(heard.onHover).toHaveBeenLastCalledWith(undefined)
  })

  test("where the view decides what is pointed at, it has the last word", async () => {
    const { rerender } = await shown({ ...heard, pointed: "event:2" })
    const isMarked = () => (figure().element() as HTMLElement).style.cursor === "pointer"
    expect(isMarked()).toBe(true)
    await point(on(100, 100))
    expect(heard.onPoint.mock.calls).toEqual([["event:1"]])
    expect(isMarked()).toBe(true)
    await rerender(<Figure scene={dots} theme="light" {...heard} pointed={undefined} />)
    expect(isMarked()).toBe(false)
    await point(on(101, 100))
    expect(heard.onPoint.mock.calls).toEqual([["event:1"], ["event:1"]])
  })

  test("a finger's tap picks from further away than a mouse", async () => {
    await shown()
    await fingers([on(114, 92), on(114, 92)])
    expect(heard.onPick).toHaveBeenLastCalledWith("event:1", plain)
    expect(heard.onPan).not.toHaveBeenCalled()
  })
})

describe("keys", () => {
  test("Tab comes to the figure, arrows walk its marks, Enter and Space pick", async () => {
    const { container } = await shown()
    await userEvent.tab()
    expect(document.activeElement).toBe(figure().element())
    await userEvent.keyboard("{ArrowRight}")
    expect(heard.onPoint).toHaveBeenLastCalledWith("event:1")
    expect(container.querySelector(".figure-caret")).not.toBeNull()
    await userEvent.keyboard("{ArrowRight}")
    expect(heard.onPoint).toHaveBeenLastCalledWith("event:2")
    await userEvent.keyboard("{ArrowLeft}{ArrowDown}")
    expect(heard.onPoint).toHaveBeenLastCalledWith("event:3")
    await userEvent.keyboard("{Enter}")
    expect(heard.onPick).toHaveBeenLastCalledWith("event:3", plain)
    await userEvent.keyboard(" ")
    expect(heard.onPick).toHaveBeenCalledTimes(2)
  })

  test("a figure whose marks have an order of their own is asked for the next", async () => {
    const onWalk = vi.fn()
    await render(<Ordered onWalk={onWalk} />)
    await userEvent.tab()
    await userEvent.keyboard("{ArrowRight}{Enter}")
    expect(onWalk).toHaveBeenCalledWith("right")
    expect(heard.onPick).toHaveBeenLastCalledWith("event:1", plain)
  })

  test("Shift with arrows moves the content as a drag would, plus and minus zoom about the middle", async () => {
    await shown()
    await userEvent.tab()
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}")
    expect(panned()).toEqual([-40, 0])
    await userEvent.keyboard("+")
    expect(heard.onZoom).toHaveBeenLastCalledWith(1.5, 200, 100)
    await userEvent.keyboard("-")
    expect(zoomed()).toBeCloseTo(1)
    expect(heard.onGestureEnd).toHaveBeenCalledTimes(3)
  })

  test("Home, End and the page keys leap where the view knows where to", async () => {
    const onLeap = vi.fn()
    const { rerender } = await shown({ ...heard, onLeap })
    ;(figure().element() as HTMLElement).focus()
    await userEvent.keyboard("{Home}{End}{PageUp}{PageDown}")
    expect(onLeap.mock.calls.map(([leap]) => leap)).toEqual(["first", "last", "back", "on"])
    await rerender(<Figure scene={dots} theme="light" {...heard} />)
    await userEvent.keyboard("{Home}")
    expect(onLeap).toHaveBeenCalledTimes(4)
  })

  test("keys with a command modifier and keys of other use are left alone", async () => {
    await shown()
    await userEvent.tab()
    for (const init of [{ key: "ArrowRight", ctrlKey: true }, { key: "f" }, { key: "Escape" }]) {
      const event = new KeyboardEvent("keydown", { ...init, cancelable: true, bubbles: true })
      figure().element().dispatchEvent(event)
      expect(event.defaultPrevented).toBe(false)
    }
    expect(heard.onPoint).not.toHaveBeenCalled()
  })

  test("a figure in which nothing can be done is no stop for Tab", async () => {
    await shown({})
    await userEvent.tab()
    expect(document.activeElement).toBe(document.body)
  })
})
