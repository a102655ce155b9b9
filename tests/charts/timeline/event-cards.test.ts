import { expect, test } from "vitest"
import { castOf } from "../../../src/charts/timeline/cast"
import { cardsOf } from "../../../src/charts/timeline/event-cards"
import { shapesOf } from "../../../src/charts/timeline/title-shape"
import { wordsFor } from "../../../src/i18n/intl"
import type { Event } from "../../../src/model/event"
import { dossier } from "../../fixtures/born-case"

const cast = castOf(dossier)
const [en, ja] = [wordsFor("en"), wordsFor("ja")]
const summit = dossier.events.find(({ id }) => id === dossier.anchors?.culminating)!
const cards = (event: Event, words = en) =>
  cardsOf(event, shapesOf(event.title.en ?? "", false, 2), cast, words).map(({ lines, details }) =>
    lines.slice(-details),
  )

test("a card says who took part and on what sources, and what it was; a shorter one who took part", () => {
  const [full, , brief] = cards(summit)
  expect(full?.[0]).toBe("Trump, Takaichi")
  expect(full?.[1]).toMatch(/^Summit · \d+ sources, \d+ publishers$/)
  expect(brief).toEqual(["Trump, Takaichi"])
  expect(cards(summit, ja)[0]?.[1]).toMatch(/^首脳会談｜出典\d+件（発行元\d+）$/)
})

test("who is only mentioned took no part, and of many names the rest is counted", () => {
  const participants = dossier.actors.slice(0, 20).map(({ id }, i) => ({
    actor: id,
    role: i === 0 ? ("mentioned" as const) : ("participant" as const),
  }))
  const [full] = cards({ ...summit, participants })
  expect(full?.[0]).not.toContain("Japan,")
  const [, rest] = /, \+(\d+)$/.exec(full?.[0] ?? "") ?? []
  expect(full![0]!.split(", ").length - 1 + Number(rest)).toBe(19)
})

test("without participants and sources a card says what is known, and a date that is no day is named", () => {
  const [full] = cards({ ...summit, participants: [], evidence: [], date: "2026-03~" })
  expect(full).toEqual(["c. Mar 2026 · Summit · no source"])
})

test("the title of a card is that of its title alone, and its width that of its longest line", () => {
  const titles = shapesOf(summit.title.en ?? "", false, 2)
  for (const card of cardsOf(summit, titles, cast, en)) {
    const own = titles.find(({ lines }) => lines.length === card.lines.length - card.details)
    expect(card.lines.slice(0, own?.lines.length)).toEqual(own?.lines)
    expect(card.titleWidth).toBe(own?.width)
    expect(card.width).toBeGreaterThanOrEqual(card.titleWidth)
  }
})
