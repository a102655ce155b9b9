import { beforeAll, describe, expect, test } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import type { Dossier } from "../../../src/model/dossier"
import { InspectorPanel } from "../../../src/views/inspector/InspectorPanel"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { BornCase, type BornCaseProps, fetchBornCase } from "../../fixtures/BornCase"

const summit = "2026-03-19-takaichi-trump-summit"
let dossier: Dossier

beforeAll(async () => {
  dossier = await fetchBornCase()
})

async function inspect(id: string, rest: Partial<BornCaseProps> = {}) {
  await render(
    <BornCase dossier={rest.dossier ?? dossier} selection={{ kind: "event", id }} {...rest}>
      {(reading, select) => (
        <>
          <InspectorPanel selection={reading.selection} onClose={() => select(undefined)} />
          <output aria-label="chain">{reading.chain && `${reading.chain.direction} ${reading.chain.event}`}</output>
        </>
      )}
    </BornCase>,
  )
}

const section = (name: string) => page.getByRole("region", { name, exact: true })
const steps = (name: string) => section(name).getByRole("listitem")

describe("the path to an event and from it", () => {
  test("stands nearest first, with dates, the days between and the words of each link", async () => {
    await inspect(summit)
    const led = steps("What led here")
    await expect.element(led.first()).toHaveTextContent(/18 Mar 2026.*1 day before.*prepares “.*”/)
    await expect.element(section("What led here")).toHaveTextContent("16 Mar 2026 · 3 days before")
    await expect.element(section("What led here")).toHaveTextContent("prepares this event")
    await expect
      .element(steps("What followed").first())
      .toHaveTextContent(/20 Mar 2026.*1 day after.*follows this event/)
  })

  test("opens beyond its first steps, to all that its heading counts", async () => {
    await inspect(summit)
    const count = Number(
      section("What led here")
        .element()
        .textContent?.match(/(\d+) events/)?.[1],
    )
    expect(count).toBeGreaterThan(20)
    expect(steps("What led here").elements()).toHaveLength(5)
    await userEvent.click(section("What led here").getByRole("button", { name: /^Show \d+ more$/ }))
    expect(steps("What led here").elements()).toHaveLength(count)
    await expect.element(section("What led here")).toHaveTextContent("Motegi and Rubio meet in Munich")
  })

  test("is walked by its links: each selects its event, and the way back is among what followed", async () => {
    await inspect(summit)
    const next = section("What led here").getByRole("link").nth(1)
    const title = next.element().textContent
    next.element().focus()
    await userEvent.keyboard("{Enter}")
    await expect.element(page.getByRole("heading", { level: 2 })).toHaveTextContent(title ?? "?")
    await expect.element(section("What followed")).toHaveTextContent("Takaichi and Trump meet at the White House")
  })

  test("becomes a filter and is let go of by the same button", async () => {
    await inspect(summit)
    const only = section("What led here").getByRole("button", { name: /^Show only these \(\d+\)$/ })
    await expect.element(only).toHaveAttribute("aria-pressed", "false")
    await userEvent.click(only)
    await expect.element(page.getByLabelText("chain")).toHaveTextContent(`led ${summit}`)
    await expect.element(only).toHaveAttribute("aria-pressed", "true")
    await userEvent.click(only)
    await expect.element(page.getByLabelText("chain")).toBeEmptyDOMElement()
  })

  test("says so where one end is open, and says nothing of an event without links", async () => {
    const events = dossier.events.map((event) => ({ ...event, links: [] }))
    const linked = events.map((event) =>
      event.id === summit
        ? { ...event, links: [{ event: "2026-01-02-takaichi-trump-call", relation: "follows" as const }] }
        : event,
    )
    await inspect("2026-01-02-takaichi-trump-call", { dossier: { ...dossier, events: linked } })
    await expect.element(section("What led here")).toHaveTextContent("Nothing in the record led here.")
    await expect.element(steps("What followed")).toHaveTextContent(/76 days after.*follows this event/)
  })

  test("is not there for an event without any link", async () => {
    await inspect(summit, { dossier: { ...dossier, events: dossier.events.map((event) => ({ ...event, links: [] })) } })
    await expect.element(page.getByRole("heading", { level: 2 })).toBeVisible()
    expect(section("What led here").elements()).toHaveLength(0)
  })

  test("is in Japanese for a Japanese reader, and has no fault that axe knows", async () => {
    await inspect(summit, { locale: "ja" })
    const led = section("ここに至る経緯")
    await expect.element(led).toHaveTextContent("この出来事を準備")
    await expect.element(led).toHaveTextContent("3日前")
    expect(await faultsOf(document.body)).toEqual([])
  })
})
