import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { expect, test } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import { importDossier } from "../../src/engine/import"
import { defaultView } from "../../src/model/address"
import { DossierProvider, type OpeningProps } from "../../src/state/DossierProvider"
import { changeView } from "../../src/state/useView"
import { undoChange } from "../../src/store/changes"
import { openDatabase } from "../../src/store/database"
import { deleteDossier } from "../../src/store/dossiers"
import { context, dossierOf, fileOf, withEmptyStore } from "../engine/fixture"

withEmptyStore()

const Opening = ({ error }: OpeningProps) => <p role={error ? "alert" : "status"}>{error?.message}</p>

test("the screens give way to the reason when their dossier is deleted in another tab, and come back with it", async () => {
  await importDossier(context(), fileOf(dossierOf("a", 3)), "new")
  changeView(defaultView("a"), "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <DossierProvider opening={Opening}>
        <p>The screens</p>
      </DossierProvider>
    </QueryClientProvider>,
  )
  await expect.element(page.getByText("The screens")).toBeVisible()
  const elsewhere = openDatabase("sherpa")
  await deleteDossier("a", 1, elsewhere)
  await expect.element(page.getByRole("alert")).toHaveTextContent("issue.deleted")
  await expect.element(page.getByText("The screens")).not.toBeInTheDocument()
  await undoChange(undefined, elsewhere)
  elsewhere.close()
  await expect.element(page.getByText("The screens")).toBeVisible()
})
