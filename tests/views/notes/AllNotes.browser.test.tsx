import { describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import type { Note } from "../../../src/model/note"
import { changeView, currentView } from "../../../src/state/useView"
import { openDatabase } from "../../../src/store/database"
import { putNote } from "../../../src/store/notes"
import { faultsOf } from "../../fixtures/axe"
import { smallNotes } from "../../fixtures/noted-dossier"
import { id, inspector, section, show } from "./stage"

const orphan: Note = {
  ...smallNotes()[0]!,
  id: "orphan",
  on: { kind: "event", event: "never" },
  text: "Lost its event",
}
const all = { kind: "note", id: "*" } as const
const articles = () => inspector().getByRole("article")

describe("all notes", () => {
  test("stand by what they are written on, also where nothing is selected, and orphans come last and say so", async () => {
    await show({}, [orphan, ...smallNotes()])
    await expect.element(section().getByText("4 notes")).toBeVisible()
    const groups = [...section().element().querySelectorAll(".note-group")].map((heading) => heading.textContent)
    expect(groups).toEqual(["On events", "On stretches of time", "On actors", "On what is not in this revision"])
    await expect.element(articles().last()).toHaveTextContent("Its event (“never”) is not in this revision")
    await expect.element(articles().last().getByRole("button", { name: "Delete" })).toBeVisible()
  })

  test("lead to their events and actors, and make their days the window", async () => {
    await show({ selection: all }, smallNotes())
    await articles().nth(1).getByRole("link").click()
    expect(currentView().window).toEqual([20_495, 20_534])
    await articles().nth(2).getByRole("link").first().click()
    expect(currentView().selection).toEqual({ kind: "actor", id: "motegi" })
    await section().getByRole("link", { name: "All notes (3)" }).click()
    await articles().first().getByRole("link").click()
    expect(currentView().selection).toEqual({ kind: "event", id: "munich" })
  })

  test("are those that Search finds while something is searched, and their events are found by them", async () => {
    await show({ selection: all }, smallNotes())
    await page.getByRole("searchbox", { name: "Search" }).fill("who asked")
    await expect.element(inspector()).toHaveTextContent("1 of 3 found")
    expect(articles().elements()).toHaveLength(1)
    await inspector().getByRole("button", { name: "Show 2 others too" }).click()
    expect(articles().elements()).toHaveLength(3)
    changeView({ list: true })
    await expect.element(page.getByRole("row", { name: /Munich meeting/ })).toBeVisible()
    await expect.poll(() => page.getByRole("row").elements().length, { timeout: 10_000 }).toBe(2)
    await expect
      .element(page.getByRole("row", { name: /Munich meeting/ }).getByRole("img", { name: "1 note" }))
      .toBeVisible()
  })

  test("written in another tab appear here", async () => {
    await show({ selection: all }, smallNotes())
    const elsewhere = openDatabase("sherpa")
    await putNote(
      id,
      { ...orphan, id: "there", on: { kind: "time", date: "2026" }, text: "From elsewhere" },
      9,
      elsewhere,
    )
    elsewhere.close()
    await expect.element(articles().filter({ hasText: "From elsewhere" })).toBeVisible()
  })

  test("are found in the palette, which also writes one", async () => {
    await show({ selection: { kind: "event", id: "munich" } }, smallNotes())
    await userEvent.keyboard("{Control>}k{/Control}")
    await page.getByRole("dialog").getByRole("searchbox").fill("thirty")
    await page.getByRole("menuitem", { name: /Thirty-three days/ }).click()
    expect(currentView().selection).toEqual({ kind: "note", id: "on-the-run-up" })
    await expect.element(articles()).toHaveTextContent("Thirty-three days.")
    changeView({ selection: { kind: "event", id: "munich" } })
    await userEvent.keyboard("{Control>}k{/Control}")
    await page.getByRole("dialog").getByRole("searchbox").fill("add a note to this event")
    await page.getByRole("menuitem", { name: /Add a note to this event/ }).click()
    await expect.element(inspector().getByRole("textbox", { name: "Text of the note" })).toHaveFocus()
  })

  test("a deleted one leaves the focus where another can be written, or at the title where it stood alone", async () => {
    await show({ selection: all }, smallNotes())
    await articles().first().getByRole("button", { name: "Delete" }).click()
    await expect.element(inspector().getByRole("button", { name: "Add a note on this stretch of time" })).toHaveFocus()
    changeView({ selection: { kind: "note", id: "on-motegi" } })
    await inspector().getByRole("button", { name: "Delete" }).click()
    await expect.element(inspector().getByRole("heading", { level: 2 })).toHaveFocus()
    await expect.element(inspector()).toHaveTextContent("Undo brings it back")
  })

  test("a note that is gone says so, and leads to the others", async () => {
    await show({ selection: { kind: "note", id: "nowhere" } }, smallNotes())
    await expect.element(inspector()).toHaveTextContent("This note is not there any more")
    await inspector().getByRole("link", { name: "All notes (3)" }).click()
    expect(articles().elements()).toHaveLength(3)
  })

  test("a long one is folded among the others, and whole by itself", async () => {
    const long = { ...smallNotes()[0]!, text: Array.from({ length: 200 }, (_, i) => `Line ${i}`).join("\n") }
    await show({ selection: all }, [long])
    const height = async () => (await articles().findElement()).getBoundingClientRect().height
    expect(await height()).toBeLessThan(400)
    await articles().getByRole("button", { name: "Show all of it" }).click()
    expect(await height()).toBeGreaterThan(2000)
    await articles().getByRole("button", { name: "Show less" }).click()
    expect(await height()).toBeLessThan(400)
    changeView({ selection: { kind: "note", id: "on-munich" } })
    await expect.poll(height).toBeGreaterThan(2000)
  })

  test("ten thousand are shown a page at a time", async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, i): Note => ({ ...smallNotes()[0]!, id: `n${i}`, text: `Note ${i}` }),
    )
    await show({ selection: all }, many)
    await expect.element(inspector()).toHaveTextContent("10,000 notes")
    expect(articles().elements().length).toBeLessThan(50)
  })

  test.each([
    ["en", 1440],
    ["ja", 1440],
    ["en", 390],
  ] as const)("have no faults that axe finds: %s at %d px", async (language, width) => {
    await show({ selection: all, language }, [orphan, ...smallNotes()], width)
    const region = page.getByRole("region", { name: language === "ja" ? "詳細" : "Inspector", exact: true })
    await expect.element(region.getByRole("article").first()).toBeVisible()
    await userEvent.keyboard("n")
    await expect.element(region.getByRole("textbox").last()).toHaveFocus()
    expect(await faultsOf(region.element())).toEqual([])
    const box = region.element().getBoundingClientRect()
    for (const note of region.getByRole("article").elements()) {
      expect(note.getBoundingClientRect().right).toBeLessThanOrEqual(box.right)
      expect(note.scrollWidth).toBeLessThanOrEqual(note.clientWidth)
    }
  })
})

test("on a phone a note is written in the sheet, where Esc puts it aside before it closes anything", async () => {
  await show({ selection: { kind: "event", id: "munich" } }, [], 390)
  await inspector().getByRole("button", { name: "Add a note" }).click()
  const field = inspector().getByRole("textbox", { name: "Text of the note" })
  await expect.element(field).toHaveFocus()
  await userEvent.keyboard("kept{Escape}")
  await expect.element(field).not.toBeInTheDocument()
  await expect.element(page.getByRole("dialog", { name: "Inspector" })).toBeVisible()
  await expect.element(inspector().getByRole("button", { name: "Go on writing: “kept”" })).toBeVisible()
})
