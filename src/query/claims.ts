/** What a dossier says about an event or a source beside the event itself: claims, agenda, commitments. Small lists of the catalog, walked whole. */
import type { Commitment, CommitmentUpdate } from "../model/commitment"
import type { AgendaItem, Catalog, Claim } from "../model/dossier"

/** Claims that an event bears out, in the order of the article. */
export function claimsBorneOut(catalog: Catalog, event: string): readonly Claim[] {
  return catalog.claims.filter((claim) => claim.events.includes(event)).sort(byParagraph)
}

/** Claims that a source makes, in the order of the article. */
export function claimsMade(catalog: Catalog, source: string): readonly Claim[] {
  return catalog.claims.filter((claim) => claim.source === source).sort(byParagraph)
}

/** Claims of others that a source corroborates. */
export function claimsCorroborated(catalog: Catalog, source: string): readonly Claim[] {
  return catalog.claims.filter((claim) => claim.corroboratedBy.includes(source)).sort(byParagraph)
}

/** Agenda items an event belongs to. */
export function agendaWith(catalog: Catalog, event: string): readonly AgendaItem[] {
  return catalog.agenda.filter((item) => item.events.includes(event))
}

export interface CommitmentAtEvent {
  readonly commitment: Commitment
  readonly made: boolean
  /** What became of it at this event. */
  readonly updates: readonly CommitmentUpdate[]
}

/** Commitments made or moved at an event. */
export function commitmentsAt(catalog: Catalog, event: string): readonly CommitmentAtEvent[] {
  return catalog.commitments
    .map((commitment) => ({
      commitment,
      made: commitment.madeAt === event,
      updates: commitment.updates.filter((update) => update.event === event),
    }))
    .filter(({ made, updates }) => made || updates.length > 0)
}

/** Commitments an actor gave or was given. */
export function commitmentsOf(catalog: Catalog, actor: string): readonly Commitment[] {
  return catalog.commitments.filter(({ parties, to }) => parties.includes(actor) || to.includes(actor))
}

/** Commitments within a set of topics. */
export function commitmentsWithin(catalog: Catalog, topics: readonly string[]): readonly Commitment[] {
  return catalog.commitments.filter((commitment) => commitment.topics.some((topic) => topics.includes(topic)))
}

/** Commitments whose movement rests on a source. */
export function commitmentsRestingOn(catalog: Catalog, source: string): readonly Commitment[] {
  return catalog.commitments.filter(({ updates }) => updates.some((update) => update.evidence.includes(source)))
}

function byParagraph(a: Claim, b: Claim): number {
  return a.paragraph - b.paragraph
}
