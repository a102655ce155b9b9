import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { describe, expect, test } from "vitest"
import { page } from "vitest/browser"
import { render } from "vitest-browser-react"
import { importDossier } from "../../src/engine/import"
import { defaultView } from "../../src/model/address"
import { dayOfIso, isoOfDay } from "../../src/model/edtf"
import { hasRow } from "../../src/query/bitmap"
import { DossierProvider, type OpeningProps } from "../../src/state/DossierProvider"
import { useDossier } from "../../src/state/useDossier"
import { changeView } from "../../src/state/useView"
import { undoChange } from "../../src/store/changes"
import { database, openDatabase } from "../../src/store/database"
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

const summit = "2026-03-19-takaichi-trump-summit"

function Known() {
  const { index, record, asOf, eventOf, rowOf, rows, found } = useDossier()
  const row = rowOf(summit)
  const event = row === undefined ? undefined : eventOf(row)
  const titles: string[] = []
  if (found) for (let at = 0; at < index.size; at += 1) if (hasRow(found, at)) titles.push(eventOf(at)?.id ?? "…")
  return (
    <output>
      {index.size} of {record.size}, {asOf === undefined ? "now" : isoOfDay(asOf)}, {event?.status} {event?.date},{" "}
      {event?.evidence.length} sources, {rows.count} shown, found: {titles.join(" ")}
    </output>
  )
}

describe("as of a day", () => {
  test("everything is rewound: the rows, the record of an event, and what Search finds in the worker", async () => {
    await importDossier(context(), await (await fetch("/road-to-the-summit.json")).blob(), "new")
    const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
    changeView({ ...defaultView("road-to-the-summit"), window: everything }, "replace")
    await render(
      <QueryClientProvider client={new QueryClient()}>
        <DossierProvider opening={Opening}>
          <Known />
        </DossierProvider>
      </QueryClientProvider>,
    )
    const shown = page.getByRole("status")
    await expect.element(shown).toHaveTextContent("152 of 152, now, occurred 2026-03-19, 8 sources, 152 shown")
    changeView({ asOf: dayOfIso("2026-02-04") })
    await expect.element(shown).toHaveTextContent("65 of 152, 2026-02-04, proposed 2026-21, 2 sources, 65 shown")
    changeView({ search: "White House" })
    await expect.element(shown).toHaveTextContent(new RegExp(`found: .*${summit}`))
    // Of what was found, nothing that was not known: the announcement of the day is of 5 February.
    await expect.element(shown).not.toHaveTextContent(/2026-02-0[5-9]-/)
    changeView({ asOf: dayOfIso("2026-02-06") })
    await expect.element(shown).toHaveTextContent("scheduled 2026-03-19")
    changeView({ asOf: undefined, search: "" })
    await expect.element(shown).toHaveTextContent("152 of 152, now, occurred 2026-03-19, 8 sources")
  })

  test("columns of an older make, which cannot be rewound, are made anew", async () => {
    await importDossier(context(), await (await fetch("/road-to-the-summit.json")).blob(), "new")
    const stored = (await database.derived.toArray()).find(({ name }) => name === "index")
    if (!(stored?.content instanceof Blob)) throw new Error("no columns")
    const older = await stored.content.arrayBuffer()
    // The second word is the version.
    new DataView(older).setInt32(4, 3, true)
    await database.derived.put({ ...stored, content: new Blob([older]) })
    changeView({ ...defaultView("road-to-the-summit"), asOf: dayOfIso("2026-02-04") }, "replace")
    await render(
      <QueryClientProvider client={new QueryClient()}>
        <DossierProvider opening={Opening}>
          <Known />
        </DossierProvider>
      </QueryClientProvider>,
    )
    await expect.element(page.getByRole("status")).toHaveTextContent("proposed 2026-21")
  })
})

test("a chain narrows what is shown, not what Search has found, and is rewound like the rest", async () => {
  await importDossier(context(), await (await fetch("/road-to-the-summit.json")).blob(), "new")
  const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
  const chain = { event: summit, direction: "led" } as const
  changeView({ ...defaultView("road-to-the-summit"), window: everything, search: "White House" }, "replace")
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <DossierProvider opening={Opening}>
        <Known />
      </DossierProvider>
    </QueryClientProvider>,
  )
  const shown = page.getByRole("status")
  await expect.element(shown).toHaveTextContent(/found: \S+ \S/)
  const [, count, found] = /(\d+) shown, found: (.*)$/.exec(shown.element().textContent ?? "") ?? []
  changeView({ chain })
  await expect
    .poll(() => Number(/(\d+) shown/.exec(shown.element().textContent ?? "")?.[1]))
    .toBeLessThan(Number(count))
  await expect.element(shown).toHaveTextContent(`found: ${found}`)
  changeView({ search: "" })
  await expect.element(shown).toHaveTextContent("47 shown")
  changeView({ asOf: dayOfIso("2026-02-13") })
  await expect.element(shown).toHaveTextContent(/, (?:[1-9]|[12]\d) shown/)
})
