import { beforeEach, describe, expect, it } from "vitest"
import { currentSteps, recordStep, redoStep, undoStep } from "../../src/state/steps"

let said: string[] = []
const step = (name: string) => ({
  name: "step.filters" as const,
  undo: () => void said.push(`undo ${name}`),
  redo: () => void said.push(`redo ${name}`),
})

describe("undo and redo", () => {
  beforeEach(async () => {
    while (currentSteps().done.length > 0) await undoStep()
    said = []
  })

  it("take back the last step first and do the last undone again first", async () => {
    recordStep(step("one"))
    recordStep(step("two"))
    await undoStep()
    await undoStep()
    await redoStep()
    expect(said).toEqual(["undo two", "undo one", "redo one"])
  })

  it("forget what was undone once something new is done", async () => {
    recordStep(step("one"))
    await undoStep()
    recordStep(step("two"))
    await redoStep()
    expect(said).toEqual(["undo one"])
    expect(currentSteps().undone).toEqual([])
  })

  it("do nothing when there is nothing to take back", async () => {
    await undoStep()
    expect(said).toEqual([])
  })
})
