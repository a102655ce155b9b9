/** What in an HTML file of a figure filters its first table: words and values leave the rows that have them all, and fade the marks of the others. Uses nothing from outside itself. */
export function filterRows(marks: Readonly<Record<string, readonly number[]>>): void {
  const form = document.querySelector("form")
  const count = document.getElementById("count")
  const clear = form?.querySelector("button")
  if (!form || !count) return
  const plain = (text: string) => text.normalize("NFKC").toLowerCase()
  const rows = Array.from(document.querySelectorAll<HTMLElement>("tbody")[0]?.querySelectorAll("tr") ?? [])
  const cells = rows.map((row) => Array.from(row.children, (cell) => cell.textContent ?? ""))
  const texts = cells.map((of) => plain(of.join(" ")))
  const input = form.querySelector("input")
  const selects = Array.from(form.querySelectorAll("select"))

  const choose = () => {
    const words = plain(input?.value ?? "")
      .split(/\s+/)
      .filter(Boolean)
    const wanted = selects.filter(({ value }) => value !== "")
    const has = (row: number) =>
      words.every((word) => texts[row]?.includes(word)) &&
      wanted.every(({ value, dataset }) => cells[row]?.[Number(dataset.column)]?.split("; ").includes(value))
    const shown = rows.map((_, row) => has(row))
    rows.forEach((row, at) => {
      row.hidden = !shown[at]
    })
    for (const [id, of] of Object.entries(marks))
      document.getElementById(id)?.classList.toggle("out", of.length > 0 && !of.some((row) => shown[row]))
    count.textContent = (count.dataset.words ?? "").replace("%n", String(shown.filter(Boolean).length))
    if (clear) clear.hidden = words.length + wanted.length === 0
  }
  form.hidden = false
  form.addEventListener("input", choose)
  form.addEventListener("submit", (event) => event.preventDefault())
  form.addEventListener("reset", () => setTimeout(choose))
  clear?.addEventListener("click", () => input?.focus())
  choose()
}
