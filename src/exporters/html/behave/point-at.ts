/**
 * What in an HTML file of a figure tells of the mark under the pointer, under the finger, or come to by arrow keys: a card beside it, its rows in the table
 * standing out. Uses nothing from outside itself.
 */
export function pointAt(marks: Readonly<Record<string, readonly number[]>>): void {
  /** px about a mark in which a finger means it. */
  const reach = 24
  const [card, said] = [document.getElementById("card"), document.getElementById("said")]
  const table = document.querySelector("table")
  const heads = Array.from(table?.querySelectorAll<HTMLElement>("thead th") ?? [])
  const rows = Array.from(table?.querySelectorAll<HTMLElement>("tbody tr") ?? [])
  if (!card || !said) return
  const spots = Object.entries(marks).flatMap(([id, of]) => {
    const mark = document.getElementById(id)
    if (!mark) return []
    // The card says it, and the browser's own would stand over it.
    const title = mark.querySelector(":scope > title")
    title?.remove()
    return [{ mark, of, label: title?.textContent ?? "" }]
  })
  type Spot = (typeof spots)[number]
  const spotOf = new Map<Element, Spot>(spots.map((spot) => [spot.mark, spot]))

  /** Of one row what its columns say, else what the mark says. */
  const linesOf = ({ of, label }: Spot): (readonly [kind: string, text: string])[] => {
    const row = of.length === 1 ? rows[of[0] ?? 0] : undefined
    const lines = Array.from(row?.children ?? []).flatMap((cell, i): [string, string][] => {
      const kind = heads[i]?.dataset.card
      return kind && cell.textContent ? [[kind, cell.textContent]] : []
    })
    return lines.length > 0 ? lines : label ? [["name", label]] : []
  }
  const standOut = (at: readonly number[]) => {
    for (const old of document.querySelectorAll(".pointed")) old.classList.remove("pointed")
    for (const row of at) rows[row]?.classList.add("pointed")
    if (at.length === 1)
      for (const { mark, of } of spots) if (of.length === 1 && of[0] === at[0]) mark.classList.add("pointed")
  }
  const hide = () => {
    standOut([])
    card.hidden = true
  }
  const show = (spot: Spot, x: number, y: number) => {
    const lines = linesOf(spot)
    if (lines.length === 0) return hide()
    standOut(spot.of)
    spot.mark.classList.add("pointed")
    card.replaceChildren(
      ...lines.map(([kind, text]) => {
        const line = document.createElement("p")
        line.className = kind
        line.textContent = text
        return line
      }),
    )
    card.hidden = false
    const room = document.documentElement.clientWidth - card.offsetWidth - 8
    const isLow = y + 18 + card.offsetHeight > innerHeight && y > card.offsetHeight + 18
    card.style.left = `${Math.max(8, Math.min(x + 14, room)) + scrollX}px`
    card.style.top = `${(isLow ? y - card.offsetHeight - 12 : y + 18) + scrollY}px`
  }
  const spotAt = (target: EventTarget | null): Spot | undefined => {
    for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
      const spot = spotOf.get(at)
      if (spot) return spot.mark.classList.contains("out") ? undefined : spot
    }
    return undefined
  }
  const isSeen = ({ mark }: Spot) => !mark.classList.contains("out") && mark.getClientRects().length > 0
  const nearest = (x: number, y: number): Spot | undefined => {
    let [best, least]: [Spot | undefined, number] = [undefined, reach]
    for (const spot of spots.filter(isSeen)) {
      const { left, right, top, bottom } = spot.mark.getBoundingClientRect()
      const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))
      if (away < least) [best, least] = [spot, away]
    }
    return best
  }
  document.addEventListener("pointermove", ({ target, clientX, clientY, pointerType }) => {
    if (pointerType === "touch") return
    const spot = spotAt(target)
    if (spot) return show(spot, clientX, clientY)
    hide()
    const row = target instanceof Element ? rows.findIndex((one) => one.contains(target)) : -1
    if (row >= 0) standOut([row])
  })
  document.addEventListener("click", ({ target, clientX, clientY }) => {
    const isPicture = target instanceof Element && target.closest(".picture")
    const spot = isPicture ? (spotAt(target) ?? nearest(clientX, clientY)) : undefined
    if (spot) show(spot, clientX, clientY)
    else hide()
  })

  let walked: Spot | undefined
  const walk = (picture: Element, key: string) => {
    const seen = spots.filter((spot) => picture.contains(spot.mark) && isSeen(spot) && linesOf(spot).length > 0)
    // What has several marks is come to once; rows lie in the order of the table.
    const once = seen.filter(({ of }, i) => of.length !== 1 || seen.findIndex((one) => one.of[0] === of[0]) === i)
    const steps = once.sort((a, b) => (a.of[0] ?? 0) - (b.of[0] ?? 0))
    const from = walked ? steps.indexOf(walked) : -1
    const to = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: steps.length - 1 }[key] ?? from
    walked = steps[Math.max(0, Math.min(to, steps.length - 1))]
    if (!walked) return
    const { left, right, bottom } = walked.mark.getBoundingClientRect()
    show(walked, (left + right) / 2, bottom - 12)
    said.textContent = linesOf(walked)
      .map(([, text]) => text)
      .join(". ")
  }
  for (const picture of document.querySelectorAll<HTMLElement>(".picture")) {
    picture.addEventListener("keydown", (event) => {
      if (!/^(Arrow(Left|Right)|Home|End)$/.test(event.key)) return
      event.preventDefault()
      walk(picture, event.key)
    })
    picture.addEventListener("blur", hide)
  }
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide()
  })
}
