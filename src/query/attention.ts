/**
 * Attention: how much of what was published in a window bears on a group of events.
 *
 * The measure is the share of coverage that agenda-setting research counts (McCombs and Shaw, "The Agenda-Setting Function of Mass Media", 1972; the
 * Comparative Agendas Project): the articles on an issue as a share of all articles of the same days. For a group g of events (a lane, or all that pass
 * the filters) and a window W:
 *
 *     attention(g, W) = |{articles published within W that are evidence for an event of g}| ÷ |{articles published within W}|
 *
 * - An article is a source of the dossier. It counts once, however many events it supports; and for each of several groups it bears on, so that the
 *   shares of groups need not add up to 100 %.
 * - It is dated by its publication, and g is taken whatever the days of its events: an article of March on a meeting of February is attention in March.
 * - "Within W" means that every day it may have been published on lies in W. What straddles an end of W, or has no date, is in neither number and told apart.
 * - The filters choose g and not the articles; only a choice of sources does, since it names the record that is read.
 *
 * Limits: the measure is of the record, not of the world. A dossier is gathered, so its sources are neither all that was written nor a random part of it.
 * Therefore nothing is said where fewer than `leastDated` of the sources bear a date or fewer than `leastArticles` were published within W.
 */
import type { Catalog } from "../model/dossier"
import type { Choice, Window } from "../model/view"
import { forEachRow } from "./bitmap"
import { isEmptyChoice } from "./clauses"
import { daysOf } from "./days"
import { type Bitmap, type Index, openFirstDay, openLastDay } from "./rows"

/** Part of the sources that must bear a date of publication. */
export const leastDated = 0.8
/** Articles that must have been published in the window: a share of fewer is chance. */
export const leastArticles = 10

/** Why nothing is said: no sources, too few of them dated, too few published in the window. */
export const silences = ["none", "undated", "few"] as const
export type Silence = (typeof silences)[number]

export interface Attention {
  /** Absent where the shares can be said. */
  readonly silence: Silence | undefined
  /** Sources in question, and those among them without a usable date. */
  readonly sources: number
  readonly undated: number
  /** Articles published within the window. */
  readonly articles: number
  /** Sources that may have been published within it, or not: dated to a month that it cuts. */
  readonly straddling: number
  /** Of those articles, how many bear on each group. */
  readonly byGroup: readonly number[]
}

/** Bit g of the number of a row says that it is in group g. */
export interface Groups {
  readonly bits: Uint32Array
  readonly count: number
}

/** Attention to each group of matching rows in a window, of the sources that `choice` leaves. */
export function attentionOf(
  index: Index,
  matching: Bitmap,
  groups: Groups,
  window: Window,
  choice?: Choice,
): Attention {
  const { first, last } = publicationOf(index.catalog)
  const borne = groupsBorne(index, matching, groups)
  const isRead = readerOf(index, choice)
  const [from, to] = [Math.ceil(window[0]), Math.floor(window[1])]
  const byGroup = new Array<number>(groups.count).fill(0)
  let [sources, undated, articles, straddling] = [0, 0, 0, 0]
  for (let source = 0; source < first.length; source += 1) {
    if (!isRead(source)) continue
    sources += 1
    const [begin, end] = [first[source]!, last[source]!]
    if (begin === openFirstDay || end === openLastDay) undated += 1
    else if (begin >= from && end <= to) {
      articles += 1
      for (let own = borne[source]!; own !== 0; own &= own - 1) byGroup[31 - Math.clz32(own & -own)]! += 1
    } else if (begin <= to && end >= from) straddling += 1
  }
  return { silence: silenceOf(sources, undated, articles), sources, undated, articles, straddling, byGroup }
}

/** The share of the window's articles that bear on a group; undefined where it is not said. */
export function shareOf({ silence, articles, byGroup }: Attention, group: number): number | undefined {
  return silence === undefined ? (byGroup[group] ?? 0) / articles : undefined
}

function silenceOf(sources: number, undated: number, articles: number): Silence | undefined {
  if (sources === 0) return "none"
  if ((sources - undated) / sources < leastDated) return "undated"
  return articles < leastArticles ? "few" : undefined
}

/** Whether a source is among those a choice leaves. */
function readerOf({ vocabulary }: Index, choice: Choice | undefined): (source: number) => boolean {
  if (!choice || isEmptyChoice(choice)) return () => true
  const codesOf = (ids: readonly string[]) => new Set(ids.map((id) => vocabulary.sources.indexOf(id)))
  const [include, exclude] = [codesOf(choice.include), codesOf(choice.exclude)]
  return (source) => !exclude.has(source) && (choice.include.length === 0 || include.has(source))
}

interface Publication {
  readonly first: Int32Array
  readonly last: Int32Array
}

const publications = new WeakMap<Catalog, Publication>()

/** First and last possible day of publication of each source, by its code; open where it is not known. */
function publicationOf(catalog: Catalog): Publication {
  const known = publications.get(catalog)
  if (known) return known
  const days = catalog.sources.map(({ published }) => daysOf(published ?? ""))
  const made = { first: Int32Array.from(days, (own) => own.first), last: Int32Array.from(days, (own) => own.last) }
  publications.set(catalog, made)
  return made
}

const borneBy = new WeakMap<Bitmap, WeakMap<Uint32Array, Uint32Array>>()

/** The groups that each source bears on, as bits. The window does not matter, so that it may move freely. */
function groupsBorne({ sources, catalog }: Index, matching: Bitmap, { bits }: Groups): Uint32Array {
  const made = borneBy.get(matching) ?? new WeakMap<Uint32Array, Uint32Array>()
  borneBy.set(matching, made)
  const known = made.get(bits)
  if (known) return known
  const borne = new Uint32Array(catalog.sources.length)
  forEachRow(matching, 0, matching.size, (row) => {
    for (let i = sources.offsets[row]!; i < sources.offsets[row + 1]!; i += 1) borne[sources.codes[i]!]! |= bits[row]!
  })
  made.set(bits, borne)
  return borne
}
