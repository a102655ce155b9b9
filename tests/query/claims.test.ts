import { describe, expect, test } from "vitest"
import {
  agendaWith,
  claimsBorneOut,
  claimsCorroborated,
  claimsMade,
  commitmentsAt,
  commitmentsOf,
} from "../../src/query/claims"
import { dossier, index } from "../fixtures/born-case"

const { catalog } = index

describe("what a dossier says beside its events", () => {
  test("every claim is found from the events that bear it out, from its source, and from those that corroborate it", () => {
    const found = (list: readonly { claim: string }[]) => new Set(list.map(({ claim }) => claim))
    for (const claim of dossier.claims) {
      expect(found(claimsMade(catalog, claim.source))).toContain(claim.claim)
      for (const event of claim.events) expect(found(claimsBorneOut(catalog, event))).toContain(claim.claim)
      for (const source of claim.corroboratedBy)
        expect(found(claimsCorroborated(catalog, source))).toContain(claim.claim)
    }
    expect(claimsMade(catalog, dossier.startsFrom ?? "")).toHaveLength(dossier.claims.length)
    expect(claimsBorneOut(catalog, "no-such-event")).toEqual([])
  })

  test("claims come in the order of the article", () => {
    const paragraphs = claimsMade({ ...catalog, claims: catalog.claims.toReversed() }, dossier.startsFrom ?? "").map(
      ({ paragraph }) => paragraph,
    )
    expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b))
  })

  test("an event tells which promises were made there and which were moved", () => {
    for (const { id } of dossier.events) {
      for (const { commitment, made, updates } of commitmentsAt(catalog, id)) {
        expect(made).toBe(commitment.madeAt === id)
        expect(updates).toEqual(commitment.updates.filter(({ event }) => event === id))
        expect(made || updates.length > 0).toBe(true)
      }
    }
    const moves = dossier.events.flatMap(({ id }) => commitmentsAt(catalog, id).flatMap(({ updates }) => updates))
    expect(moves).toHaveLength(dossier.commitments.flatMap(({ updates }) => updates).length)
  })

  test("an actor's promises are those it gave and those it was given", () => {
    const [first] = dossier.commitments
    const given = { ...catalog, commitments: first ? [{ ...first, parties: ["a"], to: ["b"] }] : [] }
    expect(commitmentsOf(given, "a")).toHaveLength(1)
    expect(commitmentsOf(given, "b")).toHaveLength(1)
    expect(commitmentsOf(given, "c")).toHaveLength(0)
  })

  test("agenda items are found from their events", () => {
    for (const item of dossier.agenda)
      for (const event of item.events) expect(agendaWith(catalog, event)).toContainEqual(item)
  })
})
