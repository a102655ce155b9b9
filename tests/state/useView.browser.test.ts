import { beforeEach, describe, expect, it } from "vitest"
import { currentSteps, redoStep, undoStep } from "../../src/state/steps"
import { changeView, currentView, hrefOf } from "../../src/state/useView"

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
/** Walks the history, and waits until the page has heard of it. */
const walked = (way: () => void) =>
  new Promise<void>((resolve) => {
    addEventListener("popstate", () => setTimeout(resolve, 20), { once: true })
    way()
  })
const start = {
  dossier: "road-to-the-summit",
  screen: "timeline",
  filters: {},
  search: "",
  window: undefined,
  selection: undefined,
} as const

describe("the view in the address bar", () => {
  beforeEach(async () => {
    changeView({ ...start, lanes: "topic", list: false, language: undefined }, "replace")
    await settled()
  })

  it("writes what is pushed and walks back to what was before", async () => {
    changeView({ selection: { kind: "event", id: "2026-02-14-motegi-rubio-munich" } })
    await expect.poll(() => location.hash).toContain("sel=event:2026-02-14-motegi-rubio-munich")
    await walked(() => history.back())
    expect(currentView().selection).toBeUndefined()
    await walked(() => history.forward())
    expect(currentView().selection).toEqual({ kind: "event", id: "2026-02-14-motegi-rubio-munich" })
  })

  it("keeps a gesture out of the address until it ends", async () => {
    const before = location.hash
    changeView({ window: [20000.4, 20020.2] }, "live")
    await settled()
    expect(location.hash).toBe(before)
    expect(currentView().window).toEqual([20000.4, 20020.2])
    changeView({ window: [20000, 20020] }, "replace")
    await expect.poll(() => location.hash).toContain("window=2024-10-04/2024-10-24")
  })

  it("undoes and redoes filters and windows, and leaves selections to Back", async () => {
    changeView({ filters: { topic: { include: ["tariffs"], exclude: [] } } })
    changeView({ selection: { kind: "actor", id: "japan" } })
    expect(currentSteps().done.at(-1)?.name).toBe("step.filters")
    await undoStep()
    expect(currentView().filters).toEqual({})
    expect(currentView().selection).toEqual({ kind: "actor", id: "japan" })
    await redoStep()
    expect(currentView().filters.topic?.include).toEqual(["tariffs"])
  })

  it("undoes a step of another dossier by going back to that dossier, and leaves this one's filters alone", async () => {
    changeView({ filters: { topic: { include: ["tariffs"], exclude: [] } } })
    changeView({ filters: {} })
    const other = {
      dossier: "us-diplomatic-travel",
      filters: { kind: { include: ["visit"], exclude: [] } },
      window: undefined,
    }
    changeView(other)
    await settled()
    await undoStep()
    await expect.poll(() => currentView().dossier).toBe("road-to-the-summit")
    expect(currentView().filters.topic?.include).toEqual(["tariffs"])
    await walked(() => history.back())
    expect(currentView()).toMatchObject(other)
  })

  it("undoes what Back took away", async () => {
    changeView({ filters: { actor: { include: ["japan"], exclude: [] } } })
    await settled()
    await walked(() => history.back())
    expect(currentView().filters).toEqual({})
    await undoStep()
    expect(currentView().filters.actor?.include).toEqual(["japan"])
  })

  it("pushes no step that leads nowhere", async () => {
    const { length } = history
    changeView({ screen: "timeline" })
    await settled()
    expect(history.length).toBe(length)
  })

  it("makes links that say the same as the view", () => {
    expect(hrefOf({ ...currentView(), screen: "topics", language: "ja" })).toMatch(
      /#\/road-to-the-summit\/topics\?lang=ja$/,
    )
  })
})
