import { describe, expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { longestNote } from "../../../src/model/note"
import { redoStep, undoStep } from "../../../src/state/steps"
import { changeView, currentView } from "../../../src/state/useView"
import { database } from "../../../src/store/database"
import { deleteDossier } from "../../../src/store/dossiers"
import { smallNotes } from "../../fixtures/noted-dossier"
import { field, id, inspector, section, show, texts, write } from "./stage"

const munich = { kind: "event", id: "munich" } as const
const summit = { kind: "event", id: "summit" } as const

describe("a note on an event", () => {
  test("is written by keys alone, stands in the inspector, and is undone and done again", async () => {
    await show({ selection: munich })
    await expect.element(section().getByRole("button", { name: "Add a note" })).toBeVisible()
    await userEvent.keyboard("n")
    await expect.element(field()).toHaveFocus()
    await write("Who asked?[Enter]茂木")
    await expect.element(section().getByRole("article")).toHaveTextContent("Who asked? 茂木")
    expect(await texts()).toEqual(["Who asked?\n茂木"])
    await expect.element(section().getByRole("status").getByText("Note saved.")).toBeVisible()
    await expect.element(section().getByRole("button", { name: "Add a note" })).toHaveFocus()
    await undoStep()
    await expect.element(section().getByRole("article")).not.toBeInTheDocument()
    await redoStep()
    await expect.element(section().getByRole("article")).toBeVisible()
  })

  test("is changed in its place, and deleted", async () => {
    await show({ selection: munich }, smallNotes())
    await section().getByRole("button", { name: "Edit" }).click()
    await expect.element(field()).toHaveValue("Who asked for the meeting?")
    await userEvent.fill(field(), "Changed")
    await section().getByRole("button", { name: "Save" }).click()
    await expect.element(section().getByRole("article")).toHaveTextContent("Changed")
    await expect.element(section().getByRole("button", { name: "Edit" })).toHaveFocus()
    expect((await texts())[0]).toBe("Changed")
    await section().getByRole("button", { name: "Delete" }).click()
    await expect.element(section().getByRole("article")).not.toBeInTheDocument()
    expect(await texts()).toHaveLength(2)
    await expect.element(section().getByRole("status").getByText("Undo brings it back")).toBeVisible()
    await undoStep()
    await expect.element(section().getByRole("article")).toHaveTextContent("Changed")
  })

  test("is no markup, and its lines stay lines", async () => {
    await show({ selection: munich }, [
      { ...smallNotes()[0]!, text: "<img src=x onerror=alert(1)>\nhttps://example.org" },
    ])
    const note = await section().getByRole("article").findElement()
    expect(note.querySelector("img, a")).toBeNull()
    expect(note.querySelector(".note-text")?.textContent).toBe("<img src=x onerror=alert(1)>\nhttps://example.org")
    expect(note.querySelector(".note-text")?.getAttribute("dir")).toBe("auto")
  })
})

describe("what is typed", () => {
  test("is put aside by Esc, which lets nothing else go, and found again after another event was looked at", async () => {
    await show({ selection: munich })
    await userEvent.keyboard("n")
    await expect.element(field()).toHaveFocus()
    await userEvent.keyboard("half a thought{Escape}")
    await expect.element(field()).not.toBeInTheDocument()
    expect(currentView().selection).toEqual(munich)
    changeView({ selection: summit })
    await expect.element(inspector().getByRole("heading", { level: 2 })).toHaveTextContent("Summit")
    await expect.element(section().getByRole("button", { name: "Add a note" })).toBeVisible()
    changeView({ selection: munich })
    await section().getByRole("button", { name: "Go on writing: “half a thought”" }).click()
    await expect.element(field()).toHaveValue("half a thought")
    // An editor left open is found open, and does not take the focus from where the reader is.
    changeView({ selection: summit })
    await expect.element(field()).not.toBeInTheDocument()
    changeView({ selection: munich })
    await expect.element(field()).toHaveValue("half a thought")
    await expect.element(field()).not.toHaveFocus()
  })

  test("cannot be saved empty or too long, and it is said how much too long", async () => {
    await show({ selection: munich })
    await userEvent.keyboard("n")
    const save = section().getByRole("button", { name: "Save" })
    await expect.element(save).toBeDisabled()
    await userEvent.fill(field(), "  \n ")
    await expect.element(save).toBeDisabled()
    await userEvent.fill(field(), "x".repeat(longestNote - 10))
    await expect.element(section()).toHaveTextContent("10 characters left")
    await expect.element(save).toBeEnabled()
    await userEvent.fill(field(), "x".repeat(longestNote + 3))
    await expect.element(section()).toHaveTextContent("3 characters too long: a note holds 20,000.")
    await expect.element(save).toBeDisabled()
    await userEvent.keyboard("{Control>}{Enter}{/Control}")
    expect(await texts()).toEqual([])
  })

  test.each([
    ["QuotaExceededError", /no room|full|storage/i],
    ["DatabaseClosedError", /reload|again/i],
  ])("stays where the browser refuses to store it, with the reason in words: %s", async (name, said) => {
    await show({ selection: munich })
    await userEvent.keyboard("n")
    await expect.element(field()).toHaveFocus()
    const refusing = vi.spyOn(database, "transaction").mockRejectedValueOnce(new DOMException("", name))
    await write("kept")
    await expect.element(inspector().getByRole("alert")).toHaveTextContent(said)
    await expect.element(field()).toHaveValue("kept")
    refusing.mockRestore()
    await section().getByRole("button", { name: "Save" }).click()
    await expect.element(section().getByRole("article")).toHaveTextContent("kept")
  })

  test("is not lost with its dossier: the note can be saved when that is back", async () => {
    await show({ selection: munich })
    await userEvent.keyboard("n")
    await expect.element(field()).toHaveFocus()
    await userEvent.keyboard("typed before")
    await deleteDossier(id, 1)
    await expect.element(inspector()).not.toBeInTheDocument()
    await undoStep()
    await expect.element(field()).toHaveValue("typed before")
  })

  test("may hold the letters that are keys elsewhere, and an n in Search writes no note", async () => {
    await show({ selection: munich })
    await userEvent.keyboard("n")
    await expect.element(field()).toHaveFocus()
    await userEvent.keyboard("n?/f")
    await expect.element(field()).toHaveValue("n?/f")
    await userEvent.keyboard("{Escape}")
    await page.getByRole("searchbox", { name: "Search" }).click()
    await userEvent.keyboard("n")
    await expect.element(field()).not.toBeInTheDocument()
  })
})

describe("a note on a stretch of time", () => {
  test("begins with the window's days, takes any EDTF, and refuses what is none", async () => {
    await show({ window: [20_498, 20_531] })
    await userEvent.keyboard("n")
    const date = inspector().getByRole("textbox", { name: "Stretch of time (EDTF)" })
    await expect.element(date).toHaveValue("2026-02-14/2026-03-19")
    await expect.element(inspector()).toHaveTextContent("14 Feb – 19 Mar 2026")
    await userEvent.fill(date, "soon")
    await userEvent.fill(field(), "Spring")
    await expect.element(inspector()).toHaveTextContent("Write a date or an interval")
    await expect.element(inspector().getByRole("button", { name: "Save" })).toBeDisabled()
    await userEvent.fill(date, "2026-03~")
    await inspector().getByRole("button", { name: "Save" }).click()
    await expect.element(inspector().getByRole("article")).toHaveTextContent("c. Mar 2026")
    expect(currentView().selection).toEqual({ kind: "note", id: "*" })
  })
})
