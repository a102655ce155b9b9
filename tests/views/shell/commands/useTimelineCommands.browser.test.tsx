import { expect, test } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView, noLaneEdits } from "../../../../src/model/address"
import { laneFields } from "../../../../src/model/view"
import { changeView, currentView } from "../../../../src/state/useView"
import { useTimelineCommands } from "../../../../src/views/shell/commands/useTimelineCommands"
import { closeLaneChooser, useLaneChooser } from "../../../../src/views/timeline/lane-chooser"

function Commands() {
  const isChoosing = useLaneChooser()
  return (
    <>
      {useTimelineCommands().map(({ id, label, run }) => (
        <button key={id} type="button" onClick={run}>
          {label}
        </button>
      ))}
      {isChoosing && <p>The dialog of lanes</p>}
    </>
  )
}

async function show() {
  changeView({ ...defaultView("any"), language: "en", screen: "network", list: true }, "replace")
  await render(<Commands />)
}

test("there is a command for each field of lanes, which leads to the timeline and begins anew", async () => {
  await show()
  const names = [
    ...["Timeline by family of topics", "Timeline by actor", "Timeline by ministry", "Timeline by state"],
    ...["Timeline by kind", "Timeline by level", "Timeline by status", "Timeline by kind of source"],
    ...["Timeline by country of place", "Timeline in one lane"],
  ]
  expect(names).toHaveLength(laneFields.length)
  for (const [i, name] of names.entries()) {
    changeView({ screen: "network", laneEdits: { ...noLaneEdits, hidden: ["x"] } }, "replace")
    await page.getByRole("button", { name, exact: true }).click()
    expect(currentView()).toMatchObject({ lanes: laneFields[i], screen: "timeline", laneEdits: noLaneEdits })
  }
})

test("single lanes are chosen from anywhere: the command shows the figure, and the dialog over it", async () => {
  await show()
  await page.getByRole("button", { name: "Choose lanes…" }).click()
  expect(currentView()).toMatchObject({ screen: "timeline", list: false })
  await expect.element(page.getByText("The dialog of lanes")).toBeVisible()
  closeLaneChooser()
  await expect.element(page.getByText("The dialog of lanes")).not.toBeInTheDocument()
})
