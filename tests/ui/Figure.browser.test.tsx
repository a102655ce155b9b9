import { expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import type { Mark, Scene } from "../../src/scene/scene"
import { Figure } from "../../src/ui/Figure"

const sceneOf = (marks: readonly Mark[]): Scene => ({
  width: 400,
  height: 200,
  title: "Meetings",
  description: "Two meetings in February.",
  marks,
})
const dots = sceneOf([
  { kind: "circle", x: 100, y: 100, r: 5, fill: "family-0", key: "event:1", label: "Munich, 14 February" },
  { kind: "circle", x: 300, y: 100, r: 5, fill: "family-1", key: "event:2", label: "Washington, 19 March" },
])

test("a figure is named by its title and described in words", async () => {
  await render(<Figure scene={dots} theme="light" />)
  const figure = page.getByRole("figure", { name: "Meetings" })
  await expect.element(figure).toHaveAccessibleDescription("Two meetings in February.")
})

test("a click near a dot picks it, a click on nothing picks nothing", async () => {
  const onPick = vi.fn()
  await render(<Figure scene={dots} theme="light" onPick={onPick} />)
  const figure = page.getByRole("figure")
  await userEvent.click(figure, { position: { x: 104, y: 107 } })
  expect(onPick).toHaveBeenLastCalledWith("event:1", { shift: false, alt: false, command: false })
  await userEvent.click(figure, { position: { x: 200, y: 20 } })
  expect(onPick).toHaveBeenLastCalledWith(undefined, { shift: false, alt: false, command: false })
})
