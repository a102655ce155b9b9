import { dossier } from "./dossier"
import { expect, test } from "./reader"
import { opened } from "./screen"

test("an address of no dossier says so and leads on: to the bundled one with all else it says, or to Data", async ({
  page,
}) => {
  await page.goto("./#/nowhere/topics?topic=tariffs")
  await expect(page.getByRole("alert")).toContainText("nowhere")
  await expect(page).toHaveTitle(/could not be opened/)
  await page.getByRole("button", { name: "All dossiers, import…" }).click()
  await expect(page.getByRole("button", { name: "Import" })).toBeVisible()
  await page.goBack()
  await page.getByRole("button", { name: "Open the bundled dossier" }).click()
  await opened(page)
  await expect(page).toHaveURL(new RegExp(`#/${dossier.id}/topics\\?topic=tariffs$`))
})
