import { beforeAll, describe, expect, test, vi } from "vitest"
import { page, userEvent } from "vitest/browser"
import { render } from "vitest-browser-react"
import type { Dossier } from "../../../src/model/dossier"
import type { Selection } from "../../../src/model/view"
import { InspectorPanel } from "../../../src/views/inspector/InspectorPanel"
import "../../../src/ui/base.css"
import { faultsOf } from "../../fixtures/axe"
import { BornCase, type BornCaseProps, fetchBornCase } from "../../fixtures/BornCase"

const munich = "2026-02-14-motegi-rubio-munich"
const summit = "2026-03-19-takaichi-trump-summit"
let dossier: Dossier

beforeAll(async () => {
  dossier = await fetchBornCase()
})

async function inspect(selection: Selection | undefined, rest: Partial<BornCaseProps> = {}) {
  await render(
    <BornCase dossier={dossier} selection={selection} {...rest}>
      {(reading, select) => <InspectorPanel selection={reading.selection} onClose={() => select(undefined)} />}
    </BornCase>,
  )
  return page.getByRole("region", { name: rest.locale === "ja" ? "詳細" : "Inspector", exact: true })
}

/** The inspector beside a stand-in for the figure, under a page on which Esc lets go of the selection. */
async function showWithFigure() {
  await render(
    <BornCase dossier={dossier}>
      {(reading, select) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the page's own key
        <div onKeyDown={({ key }) => key === "Escape" && select(undefined)}>
          <button type="button" onClick={() => select({ kind: "event", id: munich })}>
            figure
          </button>
          <InspectorPanel selection={reading.selection} onClose={() => select(undefined)} />
        </div>
      )}
    </BornCase>,
  )
}
const figure = () => page.getByRole("button", { name: "figure" })

const eventOf = (id: string) => dossier.events.find((event) => event.id === id)
const section = (name: string) => page.getByRole("region", { name, exact: true })

describe("the inspector", () => {
  test("tells an event with its date in words, its people in the offices of that day, and every source of it", async () => {
    const region = await inspect({ kind: "event", id: munich })
    await expect.element(region.getByRole("heading", { level: 2 })).toHaveTextContent("Motegi and Rubio meet in Munich")
    await expect.element(region).toHaveTextContent("Saturday 14 February 2026")
    await expect.element(region.getByRole("img", { name: "T−33: 33 days before the culmination" })).toBeVisible()
    await expect.element(section("Participants").getByText("Secretary of State", { exact: true })).toBeVisible()
    for (const { source } of eventOf(munich)?.evidence ?? []) {
      const title = dossier.sources.find(({ id }) => id === source)?.title ?? ""
      await expect.element(section("Evidence").getByRole("link", { name: title, exact: true }).first()).toBeVisible()
    }
    await expect.element(section("Evidence")).toHaveTextContent("8 sources from 7 independent publishers")
    await expect.element(section("Evidence")).toHaveTextContent("2 of them carry Jiji Press.")
    await expect
      .element(section("Evidence").getByRole("img", { name: "Admiralty grade A: completely reliable" }).first())
      .toBeVisible()
  })

  test("gives the office a person held on the day, and not one held before or after", async () => {
    const before = dossier.events.find(
      ({ date, participants }) =>
        date < "2025-10" && date.length === 10 && participants.some(({ actor }) => actor === "ryosei-akazawa"),
    )
    await inspect({ kind: "event", id: before?.id ?? "" })
    const akazawa = section("Participants").getByRole("listitem").filter({ hasText: "Ryosei Akazawa" })
    await expect.element(akazawa).toHaveTextContent("chief tariff negotiator")
    await expect.element(akazawa).not.toHaveTextContent("Minister of Economy, Trade and Industry")
  })

  test("tells what led to an event and what followed, what it is part of, and what was promised and claimed there", async () => {
    await inspect({ kind: "event", id: munich })
    await expect.element(section("What led here").getByRole("listitem").first()).toBeVisible()
    await expect.element(section("What followed")).toHaveTextContent("follows this event")
    await expect.element(section("Part of").getByRole("link")).toBeVisible()
    const claims = dossier.claims.filter(({ events }) => events.includes(munich))
    await expect.element(section("Bears out what the article says")).toHaveTextContent(claims[0]?.claim ?? "?")
    const promised = dossier.commitments.filter(
      ({ madeAt, updates }) => madeAt === munich || updates.some(({ event }) => event === munich),
    )
    expect(section("Commitments").getByRole("link").elements()).toHaveLength(promised.length)
  })

  test("says what was known when", async () => {
    await inspect({ kind: "event", id: summit })
    const steps = section("What was known when")
    await expect
      .element(steps)
      .toHaveTextContent(/As of 2 Jan 2026.*Proposed.*spring 2026.*As of 5 Feb 2026.*Scheduled/)
  })

  test("a link changes the selection, is a place of its own, and takes the focus along", async () => {
    const region = await inspect({ kind: "event", id: munich })
    const link = section("Participants").getByRole("link", { name: "Marco Rubio" })
    await expect.element(link).toHaveAttribute("href", "#/actor/marco-rubio")
    await userEvent.click(link)
    const title = region.getByRole("heading", { level: 2 })
    await expect.element(title).toHaveTextContent("Marco Rubio")
    await expect.element(title).toHaveFocus()
  })

  test("does not take the focus when the selection came from elsewhere", async () => {
    await render(
      <BornCase dossier={dossier}>
        {(reading, select) => (
          <>
            <button type="button" onClick={() => select({ kind: "event", id: munich })}>
              mark
            </button>
            <InspectorPanel selection={reading.selection} onClose={() => undefined} />
          </>
        )}
      </BornCase>,
    )
    await userEvent.click(page.getByRole("button", { name: "mark" }))
    await expect.element(page.getByRole("heading", { level: 2 })).toHaveTextContent("Motegi and Rubio")
    await expect.element(page.getByRole("button", { name: "mark" })).toHaveFocus()
  })

  test("leaves the focus with the figure once the reader has gone back there", async () => {
    await showWithFigure()
    await userEvent.click(figure())
    await userEvent.click(section("Participants").getByRole("link", { name: "Marco Rubio" }))
    ;(document.activeElement as HTMLElement).blur()
    ;(figure().element() as HTMLElement).focus()
    await userEvent.keyboard("{Enter}")
    await expect.element(page.getByRole("heading", { level: 2 })).toHaveTextContent("Motegi and Rubio")
    await expect.element(figure()).toHaveFocus()
  })

  test("closed by its button or by Esc, gives the focus back to where the selection was made", async () => {
    await showWithFigure()
    for (const close of [
      () => userEvent.click(page.getByRole("button", { name: "Close and clear the selection" })),
      () => userEvent.keyboard("{Escape}"),
    ]) {
      await userEvent.click(figure())
      await userEvent.click(section("Participants").getByRole("link", { name: "Marco Rubio" }))
      await expect.element(page.getByRole("heading", { level: 2 })).toHaveFocus()
      await close()
      await expect.element(figure()).toHaveFocus()
    }
  })

  test("closing clears the selection and leaves the dossier's own account", async () => {
    const region = await inspect({ kind: "event", id: munich })
    await userEvent.click(region.getByRole("button", { name: "Close and clear the selection" }))
    await expect.element(region.getByRole("heading", { level: 2 })).toHaveTextContent("From Munich to the White House")
    await expect.element(region).toHaveTextContent("Known until Saturday 27 June 2026")
    await expect.element(section("Phases")).toHaveTextContent("Soundings")
  })

  test("counts the events of an actor in view and in all as the file has them, and shows the rest on request", async () => {
    const involved = dossier.events.filter(({ participants }) =>
      participants.some(({ actor }) => actor === "marco-rubio"),
    )
    const tariffs = new Set(
      dossier.topics.flatMap(({ id, parent }) => (id === "tariffs" || parent === "tariffs" ? [id] : [])),
    )
    const inView = involved.filter(({ topics }) => topics.some((topic) => tariffs.has(topic)))
    await inspect({ kind: "actor", id: "marco-rubio" }, { filters: { topic: { include: ["tariffs"], exclude: [] } } })
    await expect.element(section("Events")).toHaveTextContent(`${inView.length} of ${involved.length} in view`)
    expect(section("Events").getByRole("listitem").elements()).toHaveLength(Math.min(8, inView.length))
    await userEvent.click(
      page.getByRole("button", { name: `Show the ${involved.length - inView.length} outside the view too` }),
    )
    expect(section("Events").getByRole("listitem").elements().length).toBeGreaterThan(inView.length)
  })

  test("a tie holds the events in which both took part, and no mere mention", async () => {
    const takesPart = (id: string, actor: string) =>
      eventOf(id)?.participants.some((one) => one.actor === actor && one.role !== "mentioned")
    const shared = dossier.events.filter(({ id }) => takesPart(id, "donald-trump") && takesPart(id, "sanae-takaichi"))
    await inspect({ kind: "tie", actors: ["donald-trump", "sanae-takaichi"] })
    await expect.element(section("Shared events")).toHaveTextContent(`${shared.length} of ${shared.length} in view`)
    expect(shared.length).toBeGreaterThan(0)
  })

  test("a filter set from a source is pressed, and is taken away by pressing again", async () => {
    await inspect({ kind: "source", id: "jiji-2026-02-15-motegi-rubio" })
    const button = page.getByRole("button", { name: "Only its events" })
    await userEvent.click(button)
    await expect.element(button).toHaveAttribute("aria-pressed", "true")
    await userEvent.click(button)
    await expect.element(button).toHaveAttribute("aria-pressed", "false")
  })

  test("marks in a text held here the sentence an event rests on", async () => {
    const id = "jiji-2026-02-15-motegi-rubio"
    const held: Dossier = {
      ...dossier,
      sources: dossier.sources.map((source) =>
        source.id === id
          ? { ...source, text: "They met in Munich. It was cold.\n\nThey agreed on minerals. They left." }
          : source,
      ),
      events: dossier.events.map((event) =>
        event.id === munich
          ? {
              ...event,
              evidence: event.evidence.map((one) => (one.source === id ? { ...one, locator: "¶ 2, s 1" } : one)),
            }
          : event,
      ),
    }
    await inspect({ kind: "source", id }, { dossier: held })
    const marked = section("Text").element().querySelectorAll("mark")
    expect(Array.from(marked, (mark) => mark.textContent?.trim())).toEqual(["They agreed on minerals."])
  })

  test("a hostile title stays text, and an address that is not of the web is no link", async () => {
    const id = "jiji-2026-02-15-motegi-rubio"
    const title = `<img src=x onerror="globalThis.wounded = true">`
    const hostile: Dossier = {
      ...dossier,
      sources: dossier.sources.map((source) =>
        source.id === id ? { ...source, title, url: "javascript:alert(1)" } : source,
      ),
    }
    const region = await inspect({ kind: "source", id }, { dossier: hostile })
    await expect.element(region.getByRole("heading", { level: 2 })).toHaveTextContent(title)
    expect(region.element().querySelectorAll("img, [href^='javascript']")).toHaveLength(0)
    expect("wounded" in globalThis).toBe(false)
  })

  test("every way out opens elsewhere, says so, and takes nothing along", async () => {
    const region = await inspect({ kind: "event", id: munich })
    const out = region.element().querySelectorAll<HTMLAnchorElement>("a[target]")
    expect(out).toHaveLength(eventOf(munich)?.evidence.length ?? 0)
    for (const link of out) {
      expect(link.rel).toBe("noopener noreferrer")
      expect(link.ariaLabel).toContain("leaves Sherpa")
      expect(link.protocol).toMatch(/^https?:$/)
    }
  })

  test("says so while a record is being read, and where a link leads to nothing", async () => {
    const region = await inspect({ kind: "event", id: munich }, { isRead: () => false })
    await expect.element(region).toHaveTextContent("Reading the record…")
    const nothing = await inspect({ kind: "event", id: "no-such-event" })
    await expect.element(nothing.last()).toHaveTextContent("“no-such-event”")
  })

  test("a record that repeats itself raises no warning", async () => {
    const warned = vi.spyOn(console, "error")
    const twice = <T,>(items: readonly T[]): T[] => [...items, ...items]
    const repeating: Dossier = {
      ...dossier,
      claims: twice(dossier.claims),
      agenda: twice(dossier.agenda),
      events: dossier.events.map((event) => ({
        ...event,
        ...{ evidence: twice(event.evidence), participants: twice(event.participants), topics: twice(event.topics) },
        ...{ revisions: twice(event.revisions), links: twice(event.links) },
      })),
    }
    await inspect({ kind: "event", id: summit }, { dossier: repeating })
    expect(warned).not.toHaveBeenCalled()
    warned.mockRestore()
  })
})

const selections: readonly (readonly [string, Selection | undefined])[] = [
  ["an event", { kind: "event", id: munich }],
  ["an event of several dates", { kind: "event", id: summit }],
  ["an actor", { kind: "actor", id: "japan" }],
  ["a topic", { kind: "topic", id: "economic-security" }],
  ["a source", { kind: "source", id: "asiareview-2026-02-15-alliance-coordination" }],
  ["a tie", { kind: "tie", actors: ["donald-trump", "sanae-takaichi"] }],
  ["a place", { kind: "place", id: "munich" }],
  ["a commitment", { kind: "commitment", id: "us-tariff-cap-15-percent" }],
  ["nothing", undefined],
]

describe.each(["en", "ja"] as const)("in %s", (locale) => {
  test.each(selections)("%s is told without fault of access, in light and dark", async (_, selection) => {
    document.documentElement.lang = locale
    for (const theme of ["light", "dark"]) {
      document.documentElement.dataset.theme = theme
      const region = await inspect(selection, { locale })
      await expect.element(region.last()).toBeVisible()
      expect(region.last().element().textContent).not.toMatch(/undefined|\[object|inspector\.|says\./)
      expect(await faultsOf(region.last().element())).toEqual([])
    }
  })
})
