/**
 * What an HTML file of a figure does when it is looked at: a filter for the table that fades the marks of what it leaves out, and a card beside the mark
 * under the pointer. It is written into the file as text, so it may use nothing from outside itself.
 */
export function behave(): void {
  const marksOfRow: readonly (readonly string[])[] = JSON.parse(document.getElementById("marks")?.textContent ?? "[]")
  const table = document.querySelector("table")
  const rows = Array.from(table?.querySelectorAll("tbody tr") ?? []) as HTMLElement[] // rows of a table are HTML
  const filter = document.querySelector("input")
  const count = document.getElementById("count")
  const card = document.getElementById("card")
  const rowOfMark = new Map<Element, number>()
  marksOfRow.forEach((ids, row) => {
    for (const id of ids) {
      const mark = document.getElementById(id)
      if (!mark) continue
      // The card says it, and the browser's own would stand over it.
      const title = mark.querySelector(":scope > title")
      mark.setAttribute("aria-label", title?.textContent ?? "")
      title?.remove()
      rowOfMark.set(mark, row)
    }
  })
  const marksOf = (row: number) => (marksOfRow[row] ?? []).map((id) => document.getElementById(id))

  const choose = () => {
    const words = (filter?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    rows.forEach((row, at) => {
      const text = (row.textContent ?? "").toLowerCase()
      const isIn = words.every((word) => text.includes(word))
      row.hidden = !isIn
      if (isIn) shown += 1
      for (const mark of marksOf(at)) mark?.classList.toggle("out", !isIn)
    })
    if (count) count.textContent = (count.dataset.words ?? "").replace("%n", String(shown))
  }
  filter?.addEventListener("input", choose)
  choose()

  const point = (at: number | undefined, x = 0, y = 0) => {
    for (const row of document.querySelectorAll("tr.pointed")) row.classList.remove("pointed")
    for (const mark of document.querySelectorAll("g.pointed")) mark.classList.remove("pointed")
    const row = at === undefined ? undefined : rows[at]
    if (card) card.hidden = true
    if (!row || at === undefined) return
    row.classList.add("pointed")
    for (const mark of marksOf(at)) mark?.classList.add("pointed")
    if (!card || x === 0) return
    const heads = Array.from(table?.querySelectorAll("thead th") ?? [])
    card.replaceChildren()
    Array.from(row.children).forEach((cell, i) => {
      const head = heads[i] as HTMLElement | undefined
      if (!head?.dataset.card || cell.textContent === "") return
      const line = document.createElement("p")
      line.className = head.dataset.card
      line.textContent = cell.textContent
      card.append(line)
    })
    card.hidden = false
    const room = document.documentElement.clientWidth - card.offsetWidth - 8
    card.style.left = `${Math.max(8, Math.min(x + 14, room)) + scrollX}px`
    card.style.top = `${y + 16 + scrollY}px`
  }
  const markAt = (target: EventTarget | null) => {
    for (let at = target instanceof Element ? target : null; at; at = at.parentElement)
      if (rowOfMark.has(at)) return rowOfMark.get(at)
    return undefined
  }
  document.addEventListener("pointermove", ({ target, clientX, clientY }) => {
    const row = target instanceof Element ? rows.indexOf(target.closest("tr") as HTMLElement) : -1
    if (row >= 0) point(row)
    else point(markAt(target), clientX, clientY)
  })
  document.addEventListener("click", ({ target }) => {
    const at = markAt(target)
    if (at === undefined) return
    rows[at]?.scrollIntoView({ block: "center" })
    point(at)
  })
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") point(undefined)
  })
}
