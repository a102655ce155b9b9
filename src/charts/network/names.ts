/** Whose names stand on the sheet, and where. */
import type { Words } from "../../i18n/intl"
import { textSizes } from "../../scene/theme"
import type { NetworkAnswer } from "./answer"
import { reachOf } from "./forms"
import { type Label, type Named, placeLabels } from "./labels"
import { fadedRadius, type Plan } from "./plan"
import { margin, type Sight } from "./sight"
import { nameOf } from "./words"

/** Names set large, at most. */
const mostStrong = 8

/** Names of those in sight, the strongest first as far as there is room; under a selection, of those it is about. */
export function namesIn(answer: NetworkAnswer, plan: Plan, sight: Sight, words: Words): Label[] {
  const { sheet } = sight
  const telling = answer.present.find((code) => !answer.everywhere.has(code))
  const most = telling === undefined ? 1 : answer.events[telling]!
  const isNear = (code: number) => !plan.focus || plan.focus.codes.has(code) || plan.focus.partners.has(code)
  const seen = Array.from(plan.shown).filter((code) => sight.isSeen(code, 0))
  const named = seen.map((code, n): Named => {
    const actor = answer.actors[code]!
    const isPicked = plan.focus?.codes.has(code) ?? false
    const isStrong = n < mostStrong && answer.events[code]! >= most * 0.3
    return {
      ...{ code, x: sight.x(code), y: sight.y(code), reach: reachOf(actor.kind, plan.radius(code)) },
      name: nameOf(answer, code, words),
      size: isStrong ? textSizes.anchor : textSizes.small,
      weight: isPicked || isStrong ? 600 : 400,
      isForced: isPicked,
    }
  })
  const wanted = [...named.filter((one) => one.isForced), ...named.filter((one) => !one.isForced && isNear(one.code))]
  const discs = [
    ...named,
    ...Array.from(plan.faded, (code) => ({ x: sight.x(code), y: sight.y(code), reach: fadedRadius })),
  ]
  return placeLabels(wanted, discs, {
    left: 2,
    top: 2,
    right: sheet.right + margin - 2,
    bottom: sheet.bottom - 2,
  })
}
