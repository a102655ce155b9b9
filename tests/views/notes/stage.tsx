/** The small dossier in the store, under the whole frame: notes are written, kept and undone as they are by readers. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import { importDossier } from "../../../src/engine/import"
import { defaultView } from "../../../src/model/address"
import type { Note } from "../../../src/model/note"
import type { View } from "../../../src/model/view"
import { DossierProvider } from "../../../src/state/DossierProvider"
import { putDraft } from "../../../src/state/drafts"
import { changeView } from "../../../src/state/useView"
import { database } from "../../../src/store/database"
import { readRows } from "../../../src/store/dossiers"
import { Opening } from "../../../src/views/shell/Opening"
import { Shell } from "../../../src/views/shell/Shell"
import "../../../src/ui/base.css"
import { context, fileOf } from "../../engine/fixture"
import { smallDossier } from "../../fixtures/small-dossier"

export const id = String(smallDossier().id)

export async function show(view: Partial<View> = {}, notes: readonly Note[] = [], width = 1440): Promise<void> {
  await page.viewport(width, 900)
  for (const on of ["event:munich", "event:summit", "time", "note:on-munich"]) putDraft(`${id}/${on}`, undefined)
  for (const table of database.tables) await table.clear()
  await importDossier(context(), fileOf({ ...smallDossier(), notes }), "replace")
  changeView({ ...defaultView(id), language: "en", ...view }, "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <DossierProvider opening={Opening}>
        <div id="root">
          <Shell />
        </div>
      </DossierProvider>
    </QueryClientProvider>,
  )
  await page.getByRole("figure").first().findElement()
}

export const inspector = () => page.getByRole("region", { name: "Inspector", exact: true })
export const section = (name = "Notes") => inspector().getByRole("region", { name, exact: true })
export const field = () => inspector().getByRole("textbox", { name: "Text of the note" })

/** What stands in the store. */
export const texts = async () =>
  (await readRows()).find((row) => row.id === id)?.head?.notes?.map(({ text }) => text) ?? []

/** Types into the field that has the focus and saves. */
export async function write(text: string): Promise<void> {
  await userEvent.keyboard(text)
  await userEvent.keyboard("{Control>}{Enter}{/Control}")
}
