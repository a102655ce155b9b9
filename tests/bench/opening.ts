/** What a visit does between the store and the first figure, by the app's own queries and charts. */
import { QueryClient } from "@tanstack/react-query"
import { timeline } from "../../src/charts/timeline"
import { wordsFor } from "../../src/i18n/intl"
import { defaultView } from "../../src/model/address"
import { createFilter } from "../../src/query/filter"
import type { Index } from "../../src/query/rows"
import { defaultWindow } from "../../src/query/span"
import { indexQuery, openDossierQuery } from "../../src/state/queries"
import { nextFrame, show, stageSize } from "./stage"

/** Opens a stored dossier, draws its first figure and waits until it is on the screen. */
export async function openFigure(dossier: string): Promise<Index> {
  const client = new QueryClient()
  const { revision } = await client.fetchQuery(openDossierQuery(dossier))
  const index = await client.fetchQuery(indexQuery(dossier, revision))
  const window = defaultWindow(index)
  const answer = timeline.select(index, createFilter(index).rows({}, window), defaultView(dossier))
  const eventOf = () => undefined
  const rest = {
    locale: "en",
    words: wordsFor("en"),
    selection: undefined,
    pointed: undefined,
    found: undefined,
  } as const
  show(timeline.draw(answer, { ...stageSize, ...rest, window, eventOf }))
  await nextFrame()
  await nextFrame()
  return index
}
