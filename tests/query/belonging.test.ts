import { describe, expect, test } from "vitest"
import type { Actor } from "../../src/model/actor"
import { dayOfIso } from "../../src/model/edtf"
import { type Above, belongingsOf } from "../../src/query/belonging"

type Office = readonly [actor: string, from?: string | undefined, to?: string | undefined]

const actor = (id: string, kind: Actor["kind"], ...offices: readonly Office[]): Actor => ({
  ...{ id, kind, name: { en: id }, aliases: [] },
  affiliations: offices.map(([of, from, to]) => ({ actor: of, ...(from && { from }), ...(to && { to }) })),
})

/** What an actor belongs to on a day. */
function aboveOn(actors: readonly Actor[], id: string, above: Above, date: string): readonly string[] {
  const day = dayOfIso(date)
  const code = actors.findIndex((other) => other.id === id)
  const own = belongingsOf(actors, above)[code] ?? []
  return own.filter(({ first, last }) => first <= day && day <= last).map((held) => actors[held.code]!.id)
}

const actors = [
  actor("japan", "state"),
  actor("germany", "state"),
  actor("mofa", "ministry", ["japan"]),
  actor("mod", "ministry", ["japan"]),
  actor("agency", "ministry", ["mod", "2007-01-09"], ["cabinet", undefined, "2007-01-08"]),
  actor("cabinet", "organization", ["japan"]),
  actor("motegi", "person", ["mofa", "2019-09-11", "2021-11-03"], ["japan", "2025-10-21"], ["ldp"]),
  actor("ldp", "organization", ["japan"]),
  actor("un", "organization"),
  actor("guterres", "person", ["un", "2017-01-01"]),
  actor("g7", "forum", ["un", "2030-01-01"]),
  actor("jera", "company"),
  actor("lost", "person", ["nobody"]),
  actor("hen", "organization", ["egg"]),
  actor("egg", "organization", ["hen"]),
  actor("never", "person", ["mofa", "2020-01-01", "2019-01-01"]),
]

describe("ministries and states", () => {
  test("persons count for the ministry they were in on that day, and its state", () => {
    expect(aboveOn(actors, "motegi", "ministry", "2020-06-01")).toEqual(["mofa"])
    expect(aboveOn(actors, "motegi", "ministry", "2026-02-14")).toEqual([])
    expect(new Set(aboveOn(actors, "motegi", "state", "2020-06-01"))).toEqual(new Set(["japan"]))
  })

  test("ministries and states are their own", () => {
    expect(aboveOn(actors, "mofa", "ministry", "2026-02-14")).toEqual(["mofa"])
    expect(aboveOn(actors, "japan", "state", "1600-01-01")).toEqual(["japan"])
    expect(aboveOn(actors, "agency", "ministry", "2026-02-14")).toEqual(["agency"])
    expect(aboveOn(actors, "japan", "ministry", "2026-02-14")).toEqual([])
  })

  test("the way up is walked through everything that held on the day", () => {
    expect(aboveOn(actors, "agency", "state", "2000-01-01")).toEqual(["japan"])
    expect(aboveOn(actors, "agency", "state", "2026-01-01")).toEqual(["japan"])
  })

  test("beside the states stand organizations and forums that belong to none; companies and persons do not", () => {
    expect(aboveOn(actors, "g7", "state", "2026-02-14")).toEqual(["g7"])
    expect(aboveOn(actors, "guterres", "state", "2026-02-14")).toEqual(["un"])
    expect(aboveOn(actors, "guterres", "state", "2016-02-14")).toEqual([])
    expect(aboveOn(actors, "ldp", "state", "2026-02-14")).toEqual(["japan"])
    expect(aboveOn(actors, "jera", "state", "2026-02-14")).toEqual([])
    expect(aboveOn(actors, "un", "ministry", "2026-02-14")).toEqual([])
  })

  test("circles end, affiliations with nobody or that end before they begin lead nowhere", () => {
    expect(aboveOn(actors, "hen", "ministry", "2026-02-14")).toEqual([])
    expect(aboveOn(actors, "hen", "state", "2026-02-14")).toEqual(["hen"])
    expect(aboveOn(actors, "lost", "state", "2026-02-14")).toEqual([])
    expect(aboveOn(actors, "never", "state", "2019-06-01")).toEqual([])
  })

  test("the ways up through a hundred organizations that all belong to each other are walked to their ends", () => {
    const ids = Array.from({ length: 100 }, (_, i) => `o${i}`)
    const tangle = ids.map((id) => actor(id, "organization", ...ids.map((other): Office => [other])))
    expect(belongingsOf(tangle, "ministry").flat()).toEqual([])
  })
})
