/** The pieces of a chart gathered as its readers see them: lanes and rows by their names, the axis and its lines, the legend. */
import type { Words } from "../../i18n/intl"
import { laneOf, topicOf } from "../key-parts"
import { inKeys } from "./by-key"
import { isPainted } from "./paint"
import { type Piece, type PieceGroup, textOfBlock, wordsOf } from "./piece"

export function sectionsOf(pieces: readonly Piece[], words: Words): readonly Piece[] {
  if (pieces.filter(isPanel).length > 1) return inPanels(pieces, words)
  const { chart, legend } = withoutLegend(pieces)
  const sections = inLanes(chart) ?? inRows(chart) ?? inLayers(chart, words)
  const groups = sections.map(({ name, pieces: own }) => group(name || words.say("figure.part.more"), own, words))
  const guides = words.say("figure.part.axis")
  const isFirst = sections[0]?.name === ""
  const named = isFirst ? [group(guides, sections[0]?.pieces ?? [], words), ...groups.slice(1)] : groups
  return legend.length > 0 ? [...named, group(words.say("figure.part.legend"), legend, words)] : named
}

/** Pieces that belong together; without a name where they are the ground of the others. */
interface Section {
  readonly name: string
  readonly pieces: readonly Piece[]
}

function group(name: string, pieces: readonly Piece[], words: Words): PieceGroup {
  return { kind: "group", name, description: saying(name, pieces, words), pieces: inKeys(pieces) }
}

/** A group is said by its name and by what its texts say, as far as anyone listens. */
const longest = 400

function saying(name: string, pieces: readonly Piece[], words: Words): string {
  const joint = words.say("figure.source.comma")
  const unseen = pieces.flatMap((piece) => (piece.kind === "mark" && !isPainted(piece.mark) ? (piece.label ?? []) : []))
  const texts = [wordsOf(pieces, joint), ...unseen].filter(Boolean).join(joint)
  const all = texts === "" || texts.startsWith(name) ? texts || name : words.say("figure.part.said", { name, texts })
  const letters = Array.from(all)
  return letters.length <= longest ? all : `${letters.slice(0, longest - 1).join("")}…`
}

/** The legend: forms in groups of their own, each followed by its name; the last such run, with the words that begin its line and those beneath it. */
function withoutLegend(pieces: readonly Piece[]): { chart: readonly Piece[]; legend: readonly Piece[] } {
  let [from, to] = [0, 0]
  for (let at = 0; at < pieces.length; at += 1) {
    let end = at
    while (isForm(pieces[end]) && isPlainText(pieces[end + 1])) end += 2
    if (end - at < 4) continue
    ;[from, to] = [at, end]
    at = end - 1
  }
  if (to === 0) return { chart: pieces, legend: [] }
  if (baselineOf(pieces[from - 1]) === baselineOf(pieces[from + 1])) from -= 1
  if (pieces.slice(to).every(isPlainText)) to = pieces.length
  return { chart: [...pieces.slice(0, from), ...pieces.slice(to)], legend: pieces.slice(from, to) }
}

const isPlainText = (piece: Piece | undefined) => piece?.kind === "text" && piece.key === undefined && !piece.label
const isForm = (piece: Piece | undefined) => piece?.kind === "group" && piece.key === undefined

function baselineOf(piece: Piece | undefined): number | undefined {
  if (piece?.kind !== "text" || !isPlainText(piece)) return undefined
  return Math.round(piece.origin.y + piece.block.lines[0].y)
}

/** Part of a chart that is a chart itself. */
const isPanel = (piece: Piece) => isForm(piece) && piece.kind === "group" && piece.pieces.some(isHeading)

function inPanels(pieces: readonly Piece[], words: Words): readonly Piece[] {
  const rest = pieces.filter((piece) => !isPanel(piece))
  const panels = pieces.filter(isPanel).map((panel): Piece => {
    const own = panel.kind === "group" ? panel.pieces : []
    const name = wordsOf(own.filter(isPlainText).slice(0, 2), " ")
    return { ...group(name, own, words), pieces: sectionsOf(own, words) }
  })
  return [...panels, ...(rest.length > 0 ? sectionsOf(rest, words) : [])]
}

/** A text that says more than it shows and stands for nothing else heads a lane. */
const isHeading = (piece: Piece) => piece.kind === "text" && piece.key === undefined && piece.label !== undefined

/** A timeline: each lane's heading and what happened in it, above what is of no lane. Undefined for another chart. */
function inLanes(pieces: readonly Piece[]): readonly Section[] | undefined {
  const lanes: { heads: Piece[]; events: Piece[] }[] = []
  const lane = (at: number) => {
    lanes[at] ??= { heads: [], events: [] }
    return lanes[at]
  }
  const ground: Piece[] = []
  let heading = -1
  let headed: string | undefined
  pieces.forEach((piece, i) => {
    const at = laneOf(piece.key) ?? laneBehind(pieces, i)
    if (isHeading(piece) && piece.kind === "text") {
      if (piece.label !== headed) heading += 1
      lane(heading).heads.push(piece)
      headed = piece.label
    } else if (at === undefined) ground.push(piece)
    else lane(at).events.push(piece)
  })
  if (heading < 0) return undefined
  const sections = Object.values(lanes).map(({ heads, events }): Section => {
    return { name: nameIn(heads[0]), pieces: [...heads, ...events] }
  })
  return [{ name: "", pieces: ground }, ...sections]
}

/** Steps that are drawn just before the bins that they count belong to the lane of these. */
function laneBehind(pieces: readonly Piece[], from: number): number | undefined {
  let at = from
  while (isStep(pieces[at])) at += 1
  return at > from && pieces[at]?.key?.startsWith("bin:") ? laneOf(pieces[at]?.key) : undefined
}

const isStep = (piece: Piece | undefined) =>
  piece?.kind === "mark" && piece.key === undefined && piece.mark.kind === "path"

const nameIn = (piece: Piece | undefined) => (piece?.kind === "text" ? textOfBlock(piece.block) : "")

/** A matrix: a row a topic, with the numbers that follow it. Undefined for another chart. */
function inRows(pieces: readonly Piece[]): readonly Section[] | undefined {
  const rows = new Map<string, Piece[]>()
  const ground: Piece[] = []
  let current: Piece[] | undefined
  for (const piece of pieces) {
    const topic = topicOf(piece.key)
    if (topic !== undefined) {
      current = rows.get(topic) ?? []
      rows.set(topic, current)
      current.push(piece)
    } else if (current && isPlainText(piece)) {
      // The total at the end of the row.
      current.push(piece)
      current = undefined
    } else ground.push(piece)
  }
  if (rows.size === 0) return undefined
  const named = [...rows].map(([topic, own]): Section => {
    const names = own.filter((piece) => piece.kind === "text" && piece.key === `topic:${topic}`)
    return { name: nameIn(names.toSorted((a, b) => nameIn(b).length - nameIn(a).length)[0]), pieces: own }
  })
  return [{ name: "", pieces: ground }, ...named]
}

/** Any other chart in the order of painting, by what its keys stand for. */
function inLayers(pieces: readonly Piece[], words: Words): readonly Section[] {
  const sections: { name: string; kind: string; pieces: Piece[] }[] = [{ name: "", kind: "", pieces: [] }]
  for (const piece of pieces) {
    const kind = piece.key?.split(":")[0] ?? ""
    const last = sections.at(-1)
    if (piece.kind === "group" && piece.key === undefined && piece.pieces.some(({ kind: one }) => one === "text")) {
      sections.push({
        name: piece.name || wordsOf(piece.pieces.slice(0, 1), ""),
        kind: "own",
        pieces: [...piece.pieces],
      })
    } else if (last && (last.kind === kind || (kind === "" && last.kind !== "own"))) last.pieces.push(piece)
    else sections.push({ name: layerName(kind, words), kind, pieces: [piece] })
  }
  return sections.filter(({ pieces: own }) => own.length > 0)
}

function layerName(kind: string, words: Words): string {
  if (kind === "tie") return words.say("figure.part.ties")
  return kind === "actor" ? words.say("figure.part.actors") : ""
}
