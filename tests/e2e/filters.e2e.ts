import type { Page } from "@playwright/test"
import fc from "fast-check"
import { defaultView, searchToText, viewToPath, viewToSearch } from "../../src/model/address"
import { dayOfIso } from "../../src/model/edtf"
import { type Facet, type Filters, facets, type Window } from "../../src/model/view"
import { countsOf, eventsOf, valuesOfFacet } from "../query/oracle"
import { dossier, labelOf } from "./dossier"
import { expect, test } from "./reader"
import { countIn, filtersOf, filterValue, opened, resultOf } from "./screen"

const everything: Window = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
const addressOf = (filters: Filters, window: Window) => {
  const view = { ...defaultView(dossier.id), filters, window }
  return `#${viewToPath(view)}?${searchToText(viewToSearch(view))}`
}
const topic = "economic-security"
const actor = "united-states"

test("a topic and an actor narrow the record, and every count is what is left under the others", async ({ page }) => {
  await page.goto(`./${addressOf({}, everything)}`)
  await opened(page)
  expect(await resultOf(page)).toEqual({ shown: dossier.events.length, all: dossier.events.length })

  const topicBox = filterValue(page, "Topics", labelOf("topic", topic))
  const promised = await countIn(topicBox)
  await topicBox.check()
  const onTopic = { topic: { include: [topic], exclude: [] } }
  await expect.poll(async () => (await resultOf(page)).shown).toBe(promised)
  expect(promised).toBe(eventsOf(dossier, onTopic, everything).length)

  const actorBox = filterValue(page, "Actors", labelOf("actor", actor))
  const promisedBoth = await countIn(actorBox)
  await actorBox.check()
  const both = { ...onTopic, actor: { include: [actor], exclude: [] } }
  await expect.poll(async () => (await resultOf(page)).shown).toBe(promisedBoth)
  expect(promisedBoth).toBe(eventsOf(dossier, both, everything).length)
  expect(await countIn(filterValue(page, "Topics", labelOf("topic", topic)))).toBe(
    countsOf(dossier, "topic", both, everything).get(topic),
  )

  await expect(page).toHaveURL(new RegExp(`topic=${topic}`))
  await page.getByRole("button", { name: "Clear filters" }).click()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(dossier.events.length)
  await page.goBack()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(promisedBoth)
})

test("a second click, or the minus key, leaves a value out", async ({ page }) => {
  await page.goto(`./${addressOf({}, everything)}`)
  await opened(page)
  const box = filterValue(page, "Topics", labelOf("topic", topic))
  const without = eventsOf(dossier, { topic: { include: [], exclude: [topic] } }, everything).length
  await box.click()
  await box.click()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(without)
  await expect(page).toHaveURL(/not-topic=/)
  await box.click()
  await expect.poll(async () => (await resultOf(page)).shown).toBe(dossier.events.length)
  await box.focus()
  await page.keyboard.press("-")
  await expect.poll(async () => (await resultOf(page)).shown).toBe(without)
})

const facetNames: Readonly<Record<Facet, string>> = {
  topic: "Topics",
  actor: "Actors",
  kind: "Kind",
  status: "Status",
  level: "Level",
  source: "Sources",
  evidence: "Evidence",
}

/** The counts that the screen shows, by facet, in the order shown. */
const shownCounts = (page: Page): Promise<Record<string, (readonly [label: string, count: number])[]>> =>
  filtersOf(page)
    .getByRole("group")
    .evaluateAll((groups) =>
      Object.fromEntries(
        groups.map((group) => [
          group.getAttribute("aria-label"),
          [...group.querySelectorAll("input[type=checkbox]")].map((box) => {
            const [, label, count] = /^(.*), ([\d,]+)$/s.exec(box.getAttribute("aria-label") ?? "") ?? []
            return [label, Number(count?.replaceAll(",", ""))]
          }),
        ]),
      ),
    )

const choice = (facet: Facet) => {
  const some = fc.subarray([...valuesOfFacet(dossier, facet)], { maxLength: 2 })
  return fc.tuple(some, fc.subarray([...valuesOfFacet(dossier, facet)], { maxLength: 1 })).map(([include, out]) => ({
    include,
    exclude: out.filter((id) => !include.includes(id)),
  }))
}
/** Few facets at once, so that something is left to count. */
const filters: fc.Arbitrary<Filters> = fc
  .subarray([...facets], { minLength: 1, maxLength: 3 })
  .chain((some) => fc.record(Object.fromEntries(some.map((facet) => [facet, choice(facet)]))))
const day = fc.integer({ min: dayOfIso("2025-04-01"), max: dayOfIso("2026-07-31") })
const windows: fc.Arbitrary<Window> = fc.oneof(
  fc.constant(everything),
  fc.tuple(day, day).map(([a, b]): Window => [Math.min(a, b), Math.max(a, b)]),
)

test("the counts on screen are those of a plain count over the file, whatever is filtered", async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`./${addressOf({}, everything)}`)
  await opened(page)
  const questions = fc.sample(fc.tuple(filters, windows), { numRuns: 60, seed: 20_260_319 })
  let compared = 0
  for (const [asked, window] of questions) {
    await page.evaluate(
      (hash) => {
        location.hash = hash
      },
      addressOf(asked, window),
    )
    const expected = eventsOf(dossier, asked, window).length
    await expect.poll(async () => (await resultOf(page)).shown, { message: addressOf(asked, window) }).toBe(expected)
    const shown = await shownCounts(page)
    for (const facet of facets) {
      const counts = countsOf(dossier, facet, asked, window)
      for (const [label, count] of shown[facetNames[facet]] ?? []) {
        compared += 1
        // Two sources may bear one title.
        const possible = valuesOfFacet(dossier, facet).filter((id) => labelOf(facet, id) === label)
        expect(
          possible.map((id) => counts.get(id)),
          `${facet} “${label}” under ${addressOf(asked, window)}`,
        ).toContain(count)
      }
    }
  }
  expect(compared).toBeGreaterThan(1000)
})
