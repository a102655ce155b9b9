/** A dossier: one body of material. This schema is the single source of the file format, version 1. */
import * as v from "valibot"
import { actorSchema } from "./actor"
import { commitmentSchema } from "./commitment"
import { confidences, eventSchema } from "./event"
import { edtfSchema, idSchema, urlSchema } from "./identifier"
import { localizedSchema, textSchema } from "./localized"
import { noteSchema } from "./note"
import { placeSchema } from "./place"
import { savedFigureSchema } from "./saved-figure"
import { sourceSchema } from "./source"
import { topicSchema } from "./topic"

export const dossierFormat = "sherpa.dossier"
export const dossierVersion = 1

/** A named stretch of the run-up. */
export const phaseSchema = v.object({ id: idSchema, label: localizedSchema, date: edtfSchema })
export type Phase = v.InferOutput<typeof phaseSchema>

/** What an article asserts, in our own words, and which events and other sources bear it out. */
export const claimSchema = v.object({
  source: idSchema,
  /** 1-based paragraph of the article. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  claim: textSchema,
  events: v.optional(v.array(idSchema), []),
  corroboratedBy: v.optional(v.array(idSchema), []),
  note: v.optional(textSchema),
})
export type Claim = v.InferOutput<typeof claimSchema>

/** What went into the summit's preparation and what became of it there and after. */
export const agendaItemSchema = v.object({
  item: localizedSchema,
  topics: v.optional(v.array(idSchema), []),
  summitOutcome: v.optional(localizedSchema),
  afterSummit: v.optional(localizedSchema),
  events: v.optional(v.array(idSchema), []),
  sources: v.optional(v.array(idSchema), []),
  confidence: v.optional(v.picklist(confidences)),
  gaps: v.optional(textSchema),
})
export type AgendaItem = v.InferOutput<typeof agendaItemSchema>

/** Where a dossier's data came from and under what terms it may be passed on. */
export const provenanceSchema = v.object({
  gatheredFrom: localizedSchema,
  license: v.optional(textSchema),
  url: v.optional(urlSchema),
  note: v.optional(localizedSchema),
})
export type Provenance = v.InferOutput<typeof provenanceSchema>

/** What a dossier says of itself as a whole. */
export const headSchema = v.object({
  id: idSchema,
  title: localizedSchema,
  description: v.optional(localizedSchema),
  /** The source the dossier began with. */
  startsFrom: v.optional(idSchema),
  /** The events between which the run-up lies. */
  anchors: v.optional(v.object({ opening: idSchema, culminating: idSchema })),
  /** EDTF day: how far the record reaches. */
  knownUntil: v.optional(edtfSchema),
  provenance: v.optional(v.array(provenanceSchema), []),
})
export type Head = v.InferOutput<typeof headSchema>

export const dossierSchema = v.object({
  format: v.literal(dossierFormat),
  version: v.literal(dossierVersion),
  ...headSchema.entries,
  phases: v.optional(v.array(phaseSchema), []),
  sources: v.optional(v.array(sourceSchema), []),
  actors: v.optional(v.array(actorSchema), []),
  topics: v.optional(v.array(topicSchema), []),
  places: v.optional(v.array(placeSchema), []),
  events: v.optional(v.array(eventSchema), []),
  commitments: v.optional(v.array(commitmentSchema), []),
  claims: v.optional(v.array(claimSchema), []),
  agenda: v.optional(v.array(agendaItemSchema), []),
  notes: v.optional(v.array(noteSchema), []),
  figures: v.optional(v.array(savedFigureSchema), []),
})
export type Dossier = v.InferOutput<typeof dossierSchema>

/** A dossier without its events and without the texts of its sources: small enough to hold in memory at a million events. Notes and saved figures are stored apart. */
export type Catalog = Omit<Dossier, "events" | "notes" | "figures">
