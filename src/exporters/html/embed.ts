/** The lines that put an HTML file of a figure into another page. */
import type { Figure } from "../../charts/page/figure"
import { holding } from "./element"

/** px under the picture for the filter and what is folded. */
const roomBeneath = 180

/** The frame takes the height that the figure tells it, where the page lets a script run; else it keeps the one it has. */
const followed =
  '<script>addEventListener("message",e=>{for(const f of document.querySelectorAll("iframe"))' +
  "if(f.contentWindow===e.source&&e.data?.sherpaFigure>0)f.height=Math.min(e.data.sherpaFigure,2e4)})</script>"

/** `file`: where the HTML file lies, seen from the page. */
export function embedCode({ title, pages }: Pick<Figure, "title" | "pages">, file: string): string {
  const height = Math.ceil(pages.reduce((sum, { scene, zoom }) => sum + scene.height * zoom, roomBeneath))
  const frame = {
    src: encodeURI(file),
    title,
    width: "100%",
    height,
    style: "border:0",
    loading: "lazy",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  }
  return `${holding("iframe", [], frame)}\n${followed}`
}
