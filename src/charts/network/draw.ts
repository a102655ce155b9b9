/** Draws the network: ties beneath, forms above, names where they fit, the legend at the foot. Only what is in sight becomes a mark. */
import type { Mark, Paint, Scene } from "../../scene/scene"
import { wrap } from "../../scene/text"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import { type Legend, legendOf } from "../legend"
import type { NetworkAnswer } from "./answer"
import { type Camera, fitted } from "./camera"
import { formMark, reachOf } from "./forms"
import type { NetworkFrame } from "./gathered"
import type { Box } from "./ground"
import { keyOfActor, keyOfTie } from "./keys"
import { inkOfKind, legendItems, legendNotes } from "./legend"
import { namesIn } from "./names"
import { fadedRadius, type Plan } from "./plan"
import { saidBy } from "./said"
import { groundIn, inSight, margin, planIn, type Sight, sheetOf } from "./sight"
import { standingOut } from "./standing-out"
import { descriptionOf, findingOf } from "./words"

/** px of a line of notes. */
const noteHeight = 16
/** Opacity of a tie that came about only later. */
const laterTie = 0.07

export function drawNetwork(answer: NetworkAnswer, frame: NetworkFrame, camera: Camera = fitted): Scene {
  const { width, height, words } = frame
  const ground = groundIn(answer, width, height)
  const plan = planIn(answer, frame, camera)
  const sheet = sheetOf(width, height)
  const sight = inSight(ground, camera, sheet)
  const legend = legendAt(answer, plan, frame, sheet.bottom)
  const between = words.locale === "ja" ? "" : " "
  const marks: Mark[] = [
    ...tieMarks(answer, plan, sight, frame),
    ...fadedMarks(answer, plan, sight),
    ...actorMarks(answer, plan, sight, frame),
    ...labelMarks(answer, plan, sight, frame),
  ]
  return {
    width,
    height: Math.max(height, sheet.bottom + 8 + legend.height),
    title: findingOf(answer, words),
    description: [descriptionOf(answer, plan, words), ...standingOut(answer, plan, frame)].join(between),
    marks: [{ kind: "group", x: 0, y: 0, clip: { width, height: sheet.bottom }, marks }, ...legend.marks],
  }
}

/** Forms, sizes and widths, and beneath them in full sentences which ties are drawn. */
function legendAt(answer: NetworkAnswer, plan: Plan, frame: NetworkFrame, bottom: number): Legend {
  const { words, width } = frame
  // In line with the head of the screen or of the page.
  const inset = frame.isPage ? margin : width < 600 ? 16 : 24
  const legend = legendOf(legendItems(answer, plan, words), inset, bottom + 8, width - inset)
  const notes = [...legendNotes(answer, plan, words), ...standingOut(answer, plan, frame)]
  const lines = notes.flatMap((note) => wrap(note, textSizes.small, width - 2 * inset))
  const top = bottom + 8 + legend.height
  const written = lines.map((text, i): Mark => {
    return { kind: "text", x: inset, y: top + 13 + i * noteHeight, text, size: textSizes.small, fill: "soft" }
  })
  return { marks: [...legend.marks, ...written], height: legend.height + lines.length * noteHeight + 4 }
}

function tieMarks(answer: NetworkAnswer, plan: Plan, sight: Sight, { words, gathered }: NetworkFrame): Mark[] {
  const { ties, actors } = answer
  const said = saidBy(answer, words)
  const marks: Mark[] = []
  const restOf = (i: number, shared: number) => {
    if (gathered ? !gathered.ties.has(i) : plan.focus) return gathered ? laterTie : 0.12
    return 0.26 + 0.34 * Math.sqrt(shared / plan.strongest)
  }
  // Weakest first, so that the strongest lie on top.
  for (let n = plan.ties.length - 1; n >= 0; n -= 1) {
    const i = plan.ties[n]!
    const [a, b, shared] = [ties.a[i]!, ties.b[i]!, ties.weight[i]!]
    const [x1, y1, x2, y2] = [sight.x(a), sight.y(a), sight.x(b), sight.y(b)]
    if (!crosses(x1, y1, x2, y2, sight.sheet)) continue
    const key = keyOfTie(actors[a]!.id, actors[b]!.id)
    const isPicked = plan.focus?.ties.has(i) ?? false
    const look: Paint = isPicked
      ? { stroke: "accent", opacity: gathered && !gathered.ties.has(i) ? laterTie : 0.75 }
      : { stroke: "faint", opacity: restOf(i, shared) }
    marks.push({ kind: "line", x1, y1, x2, y2, strokeWidth: plan.tieWidth(shared), ...look, key, label: said.tie(i) })
  }
  return marks
}

/** Whether the boxes of a line and of the sheet meet: cheap, and never wrong about a line that is seen. */
function crosses(x1: number, y1: number, x2: number, y2: number, sheet: Box): boolean {
  return (
    Math.max(x1, x2) > 0 &&
    Math.min(x1, x2) < sheet.right + margin &&
    Math.max(y1, y2) > 0 &&
    Math.min(y1, y2) < sheet.bottom
  )
}

/** Each in its own form, so that coming and going changes no more than size and tone. */
function fadedMarks({ actors }: NetworkAnswer, plan: Plan, sight: Sight): Mark[] {
  return Array.from(plan.faded)
    .filter((code) => sight.isSeen(code, fadedRadius))
    .map((code) => formMark(actors[code]!.kind, sight.x(code), sight.y(code), fadedRadius, { fill: "hair-2" }))
}

function actorMarks(answer: NetworkAnswer, plan: Plan, sight: Sight, { words, gathered }: NetworkFrame): Mark[] {
  const said = saidBy(answer, words)
  const marks: Mark[] = []
  // Strongest last, on top.
  for (let n = plan.shown.length - 1; n >= 0; n -= 1) {
    const code = plan.shown[n]!
    const actor = answer.actors[code]!
    const r = plan.radius(code)
    if (!sight.isSeen(code, reachOf(actor.kind, r))) continue
    const key = keyOfActor(actor.id)
    const [x, y] = [sight.x(code), sight.y(code)]
    const isPicked = plan.focus?.codes.has(code) ?? false
    const isAside = !isPicked && (gathered ? !gathered.actors.has(code) : plan.focus?.partners.has(code) === false)
    const fill = isPicked ? "accent" : inkOfKind(actor.kind)
    marks.push(formMark(actor.kind, x, y, r, { fill, ...(isAside && { opacity: 0.28 }), key, label: said.actor(code) }))
    if (isPicked)
      marks.push({
        kind: "circle",
        key,
        x,
        y,
        r: reachOf(actor.kind, r) + 2.5,
        fill: "none",
        stroke: "accent",
        strokeWidth: 1.5,
      })
  }
  return marks
}

function labelMarks(answer: NetworkAnswer, plan: Plan, sight: Sight, { words }: Frame): Mark[] {
  return namesIn(answer, plan, sight, words).map(({ code, text, x, y, size, weight }): Mark => {
    const isPicked = plan.focus?.codes.has(code) ?? false
    const key = keyOfActor(answer.actors[code]!.id)
    return { kind: "text", x, y, text, size, weight, fill: isPicked ? "accent" : "ink", halo: 3, key }
  })
}
