import { describe, expect, test } from "vitest"
import { dayOfIso } from "../../src/model/day"
import { type Session, sessions, sessionsIn, sessionsKnown } from "../../src/model/sessions"

const numbered = (number: number) => sessions.find((session) => session.number === number)
const lengthOf = (session: Session | undefined) => session && session.lastDay - session.firstDay + 1

describe("the table of sessions of the Diet", () => {
  test("is in order, without gaps in its numbers and without overlaps", () => {
    sessions.slice(1).forEach((session, i) => {
      expect(session.number).toBe(sessions[i]!.number + 1)
      expect(session.firstDay).toBeGreaterThan(sessions[i]!.lastDay)
    })
    for (const { firstDay, lastDay } of sessions) expect(lastDay).toBeGreaterThanOrEqual(firstDay)
  })

  test("has one ordinary session a year, convened in January, of 150 days unless extended or dissolved", () => {
    const ordinary = sessions.filter(({ kind }) => kind === "ordinary")
    const years = ordinary.map(({ firstDay }) => new Date(firstDay * 86_400_000))
    expect(years.map((date) => date.getUTCFullYear())).toEqual(Array.from({ length: 26 }, (_, i) => 2001 + i))
    expect(years.every((date) => date.getUTCMonth() === 0)).toBe(true)
    const others = ordinary.filter((session) => lengthOf(session) !== 150).map(({ number }) => number)
    expect(others).toEqual([154, 156, 162, 166, 169, 171, 177, 180, 189, 196, 220])
  })

  // Lengths as the Houses published them, extensions included.
  test.each([
    [154, 192],
    [162, 200],
    [177, 220],
    [180, 229],
    [189, 245],
    [217, 150],
    [219, 58],
    [220, 1],
    [221, 150],
  ])("gives session %i its %i days", (number, days) => expect(lengthOf(numbered(number))).toBe(days))

  test("follows every dissolution of the lower house with a special session", () => {
    const special = sessions.filter(({ kind }) => kind === "special").map(({ number }) => number)
    expect(special).toEqual([148, 158, 163, 172, 182, 188, 195, 206, 215, 221])
  })

  test("knows the end of every session but the last", () => {
    expect(sessions.filter(({ isOpen }) => isOpen).map(({ number }) => number)).toEqual([221])
    expect(sessionsKnown).toEqual([dayOfIso("2000-07-04"), dayOfIso("2026-07-17")])
  })

  test("is asked by days", () => {
    const during = (first: string, last: string) =>
      sessionsIn(dayOfIso(first), dayOfIso(last)).map(({ number }) => number)
    expect(during("2026-01-01", "2026-03-19")).toEqual([220, 221])
    expect(during("2025-12-18", "2026-01-22")).toEqual([])
    expect(during("1950-01-01", "1960-01-01")).toEqual([])
  })
})
