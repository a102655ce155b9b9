import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { filterValue, inspectorOf, opened, openTab, switchList } from "./screen"

test("the network shows who moved with whom, and a tie opens the events two actors share", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/timeline?window=../..`)
  await opened(page)
  await openTab(page, "Network")
  const figure = page.getByRole("tabpanel", { name: "Network" }).getByRole("figure")
  await expect(figure).toBeVisible()
  await expect(figure).toHaveAccessibleDescription(/Japan/)
  await switchList(page)
  const table = page.getByRole("tabpanel", { name: "Network" }).getByRole("table").first()
  await expect(table).toBeVisible()

  await page.goto(`./#/${dossier.id}/network?window=../..&sel=tie:donald-trump%2Bsanae-takaichi`)
  const shared = dossier.events.filter(({ participants }) => {
    const there = participants.filter(({ role }) => role !== "mentioned").map(({ actor }) => actor)
    return there.includes("donald-trump") && there.includes("sanae-takaichi")
  })
  expect(shared.length).toBeGreaterThan(3)
  const inspector = inspectorOf(page)
  await expect(inspector.getByRole("heading").first()).toContainText("Trump")
  await expect(inspector.getByText(shared[0]?.title.en ?? "", { exact: true }).first()).toBeAttached()
})

test("filters fade actors and never move them", async ({ page }) => {
  await page.goto(`./#/${dossier.id}/network?window=../..`)
  await opened(page)
  const figure = page.getByRole("tabpanel", { name: "Network" }).getByRole("figure")
  const places = () =>
    figure.locator("svg circle").evaluateAll((circles) =>
      circles.map((circle) => {
        const { x, y, width, height } = circle.getBoundingClientRect()
        return `${Math.round(x + width / 2)},${Math.round(y + height / 2)}`
      }),
    )
  await expect.poll(async () => (await places()).length).toBeGreaterThan(10)
  const before = new Set(await places())
  await filterValue(page, "Topics", "Economic security").check()
  await expect(page).toHaveURL(/topic=/)
  await page.waitForTimeout(500)
  const after = await places()
  // Circles of the legend change with the sizes they explain.
  expect(after.filter((place) => before.has(place)).length / after.length).toBeGreaterThan(0.9)
})
