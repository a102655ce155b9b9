import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { beforeAll, beforeEach, expect, test } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import { defaultView } from "../../../src/model/address"
import type { Dossier } from "../../../src/model/dossier"
import { dayOfIso, isoOfDay } from "../../../src/model/edtf"
import { changeView, currentView } from "../../../src/state/useView"
import { Inspector } from "../../../src/views/Inspector"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { fetchBornCase } from "../../fixtures/BornCase"
import { OpenBornCase } from "../../fixtures/OpenBornCase"

let dossier: Dossier
beforeAll(async () => {
  dossier = await fetchBornCase()
})
beforeEach(() => changeView({ ...defaultView("road-to-the-summit"), language: "en" }, "replace"))

async function open(asOf: string, since?: string) {
  changeView(
    { asOf: dayOfIso(asOf), since: since === undefined ? undefined : dayOfIso(since), selection: undefined },
    "replace",
  )
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenBornCase dossier={dossier}>
        <Inspector />
      </OpenBornCase>
    </QueryClientProvider>,
  )
}

const list = () => page.getByRole("region", { name: "What changed" })
const group = (name: string) => list().getByRole("region", { name, exact: true })
const inspector = () => page.getByRole("region", { name: "Inspector" })

test("what changed between two days is counted and listed: new, re-dated, of another status", async () => {
  await open("2026-02-06", "2026-02-04")
  await expect.element(list()).toHaveTextContent("From 4 February 2026 to 6 February 2026")
  await expect.element(list()).toHaveTextContent("1 new, 1 re-dated, 1 changed status")
  await expect.element(group("New")).toHaveTextContent("Trump names 19 March for Takaichi's White House visit")
  await expect.element(group("Re-dated")).toHaveTextContent(/spring 2026 .*19 Mar 2026.*Known on 5 Feb 2026/)
  await expect.element(group("Status changed")).toHaveTextContent(/Proposed .*Scheduled/)
  expect(await faultsOf(list().element())).toEqual([])
})

test("tells the same whichever of the two days is named first", async () => {
  await open("2026-02-04", "2026-02-06")
  await expect.element(list()).toHaveTextContent("From 4 February 2026 to 6 February 2026")
  await expect.element(list()).toHaveTextContent("1 new, 1 re-dated, 1 changed status")
})

test("each entry leads to its event; closing it leads back to the list, and the list can be put away", async () => {
  await open("2026-02-06", "2026-02-04")
  await group("Re-dated").getByRole("link").click()
  expect(currentView().selection).toEqual({ kind: "event", id: "2026-03-19-takaichi-trump-summit" })
  await expect.element(inspector()).toHaveTextContent("Scheduled")
  changeView({ selection: undefined })
  await list().getByRole("button", { name: "Close the list of changes" }).click()
  expect(currentView().since).toBeUndefined()
  await expect.element(list()).not.toBeInTheDocument()
})

test("commitments that were made or moved are listed with what they had come to", async () => {
  await open("2025-08-10", "2025-07-31")
  await expect.element(group("Commitments")).toHaveTextContent(/caps most tariffs.*agreed .*stalled/)
})

test("of days between which nothing became known, that is said", async () => {
  await open("2026-02-06", "2026-02-06")
  await expect.element(list()).toHaveTextContent("Nothing became known between these days.")
})

test("an event shows its state of the day, and that its words are of later", async () => {
  await open("2026-02-04")
  changeView({ selection: { kind: "event", id: "2026-03-19-takaichi-trump-summit" } })
  await expect.element(inspector()).toHaveTextContent(/spring 2026/)
  await expect.element(inspector()).toHaveTextContent("Proposed")
  await expect.element(inspector()).toHaveTextContent("Title, summary and participants are as later recorded")
  await expect.element(inspector()).not.toHaveTextContent("Yonhap")
})

test("what was not known yet says since when it is, and leads there", async () => {
  await open("2026-02-04")
  changeView({ selection: { kind: "event", id: "2026-02-14-motegi-rubio-munich" } })
  await expect.element(inspector()).toHaveTextContent("Not known yet on 4 February 2026.")
  const go = inspector().getByRole("button", { name: /^Go to/ })
  await go.click()
  expect(isoOfDay(currentView().asOf ?? 0) >= "2026-02-14").toBe(true)
  await expect.element(inspector()).toHaveTextContent("Motegi and Rubio meet in Munich")
})
