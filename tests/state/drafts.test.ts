import { expect, test } from "vitest"
import { draftOf, openDraft, putDraft, subscribeDrafts, takesFocus } from "../../src/state/drafts"

test("a draft with text is found again as it was left; an empty one begins anew", () => {
  openDraft("a", "2026-02")
  expect(draftOf("a")).toEqual({ text: "", date: "2026-02", isOpen: true })
  putDraft("a", { text: "half a thought", date: "2026-02", isOpen: false })
  openDraft("a", "2026-03")
  expect(draftOf("a")).toEqual({ text: "half a thought", date: "2026-02", isOpen: true })
  putDraft("a", { text: "  ", date: "2026-02", isOpen: false })
  openDraft("a", "2026-03")
  expect(draftOf("a")).toEqual({ text: "", date: "2026-03", isOpen: true })
  putDraft("a", undefined)
  expect(draftOf("a")).toBeUndefined()
})

test("who shows drafts hears of every change, and of none after it stopped", () => {
  let heard = 0
  const stop = subscribeDrafts(() => {
    heard += 1
  })
  openDraft("b", undefined, "of an older version")
  expect(draftOf("b")?.text).toBe("of an older version")
  putDraft("b", undefined)
  stop()
  openDraft("b", undefined)
  expect(heard).toBe(2)
})

test("the editor that was opened takes the focus once, and no other does", () => {
  openDraft("c", undefined)
  expect([takesFocus("d"), takesFocus("c"), takesFocus("c")]).toEqual([false, true, false])
})
