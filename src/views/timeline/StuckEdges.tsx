/** Over a figure taller than its room: the names of its anchors at the upper edge of what is seen of it, and its axis at the lower. */
import type { Edges } from "../../charts/timeline/edges"
import { useTheme } from "../../state/useTheme"
import { SvgScene } from "../../ui/figure/SvgScene"
import "./stuck.css"

export function StuckEdges({ edges: { head, foot } }: { readonly edges: Edges }) {
  const theme = useTheme()
  return (
    <div className="stuck-edges" style={{ height: foot.y + foot.scene.height }} aria-hidden="true">
      {head && (
        <div className="stuck-head" data-y={head.y}>
          <SvgScene scene={head.scene} theme={theme} />
        </div>
      )}
      <div className="stuck-foot" data-y={foot.y}>
        <SvgScene scene={foot.scene} theme={theme} />
      </div>
    </div>
  )
}

/** Where in the figure lies what is seen at (x, y): a strip stands elsewhere than its part of the figure. */
export function throughEdges<At extends { readonly y: number }>(figure: Element, at: At): At {
  for (const edge of figure.querySelectorAll<HTMLElement>("[data-y]")) {
    const box = edge.getBoundingClientRect()
    const within = at.y - (box.top - figure.getBoundingClientRect().top)
    if (within >= 0 && within < box.height) return { ...at, y: within + Number(edge.dataset.y) }
  }
  return at
}
