/** How an HTML file of a figure behaves in another page and on a phone: the picture first and all else folded, and its height told, so that the frame can follow. Uses nothing from outside itself. */
export function fitIn(): void {
  const code = document.getElementById("code")
  const copy = document.getElementById("copy")
  const name = location.pathname.split("/").at(-1)
  if (code && name && /\.html?$/.test(name))
    code.textContent = (code.textContent ?? "").replace("./figure.html", `./${name}`)
  if (copy) copy.hidden = false
  copy?.addEventListener("click", () => {
    const text = code?.textContent ?? ""
    const select = () => code && getSelection()?.selectAllChildren(code)
    // Where the browser lets nothing be copied, it is marked for the hand.
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(select, select)
    else select()
  })
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>("#data, #sources")) part.open = true
  })
  // A phone's screen is long enough with the picture, and so is a frame.
  if (parent !== window || matchMedia("(max-width: 600px)").matches)
    for (const part of document.querySelectorAll("details")) part.open = false
  if (parent === window) return
  document.documentElement.classList.add("framed")
  const tell = () => parent.postMessage({ sherpaFigure: Math.ceil(document.documentElement.offsetHeight) }, "*")
  new ResizeObserver(tell).observe(document.documentElement)
}
