/** What is pointed at, drawn over the rest: an actor with its ties and their other ends, or a tie with its two; and where the keys may walk. */
import type { Mark, Scene } from "../../scene/scene"
import { textSizes } from "../../scene/theme"
import type { Frame } from "../chart"
import type { NetworkAnswer } from "./answer"
import { type Camera, fitted } from "./camera"
import { formMark, reachOf } from "./forms"
import { keyOfActor, keyOfTie } from "./keys"
import { type Named, placeLabels } from "./labels"
import { inkOfKind } from "./legend"
import { namesIn } from "./names"
import { groundIn, inSight, planIn, sheetOf } from "./sight"
import { nameOf } from "./words"

/** Marks over the scene for the key pointed at; none for a key that is not on the sheet. */
export function pointedMarks(answer: NetworkAnswer, frame: Frame, camera: Camera = fitted): Mark[] {
  const { width, height, pointed, words } = frame
  if (pointed === undefined) return []
  const plan = planIn(answer, frame, camera)
  const sheet = sheetOf(width, height)
  const sight = inSight(groundIn(answer, width, height), camera, sheet)
  const { ties, actors } = answer
  const own = Array.from(plan.shown).find((code) => keyOfActor(actors[code]!.id) === pointed)
  const about = Array.from(plan.ties).filter((i) =>
    own === undefined
      ? keyOfTie(actors[ties.a[i]!]!.id, actors[ties.b[i]!]!.id) === pointed
      : ties.a[i] === own || ties.b[i] === own,
  )
  const ends = new Set([...(own === undefined ? [] : [own]), ...about.flatMap((i) => [ties.a[i]!, ties.b[i]!])])
  const lines = about.map((i): Mark => {
    const [a, b] = [ties.a[i]!, ties.b[i]!]
    const place = { x1: sight.x(a), y1: sight.y(a), x2: sight.x(b), y2: sight.y(b) }
    return { kind: "line", ...place, stroke: "ink", opacity: 0.6, strokeWidth: plan.tieWidth(ties.weight[i]!) }
  })
  const ring = Array.from(own === undefined ? [] : [own], (code): Mark => {
    const r = reachOf(actors[code]!.kind, plan.radius(code)) + 2.5
    return { kind: "circle", x: sight.x(code), y: sight.y(code), r, fill: "none", stroke: "ink", strokeWidth: 1.5 }
  })
  const forms = Array.from(ends, (code) => {
    const { kind } = actors[code]!
    const fill = plan.focus?.codes.has(code) ? "accent" : inkOfKind(kind)
    return formMark(kind, sight.x(code), sight.y(code), plan.radius(code), { fill })
  })
  const named = Array.from(ends, (code): Named => {
    const reach = reachOf(actors[code]!.kind, plan.radius(code))
    const isForced = own === undefined || code === own
    const name = nameOf(answer, code, words)
    return {
      code,
      x: sight.x(code),
      y: sight.y(code),
      reach,
      name,
      size: textSizes.label,
      weight: isForced ? 600 : 400,
      isForced,
    }
  })
  // Only what is pointed at is named, and that not twice.
  const isNamed = new Set(namesIn(answer, plan, sight, words).map(({ code }) => code))
  const edge = { left: 2, top: 2, right: width - 2, bottom: sheet.bottom - 2 }
  const labels = placeLabels(
    named.filter(({ code, isForced }) => isForced && !isNamed.has(code)),
    named,
    edge,
  ).map(({ text, x, y, size, weight }): Mark => ({ kind: "text", x, y, text, size, weight, fill: "ink", halo: 4 }))
  return [
    {
      kind: "group",
      x: 0,
      y: 0,
      clip: { width, height: sheet.bottom },
      marks: [...lines, ...forms, ...ring, ...labels],
    },
  ]
}

/** The actors on the sheet as a scene of their own, all in sight, for the arrow keys to walk. */
export function walkable(answer: NetworkAnswer, frame: Frame, camera: Camera = fitted): Scene {
  const { width, height } = frame
  const plan = planIn(answer, frame, camera)
  const ground = groundIn(answer, width, height)
  const marks = Array.from(plan.shown, (code): Mark => {
    return { kind: "circle", x: ground.x[code]!, y: ground.y[code]!, r: 1, key: keyOfActor(answer.actors[code]!.id) }
  })
  return { width, height, title: "", description: "", marks }
}
