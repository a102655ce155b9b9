/** A scene as SVG in the page. React hosts the element; what is in it is patched by hand. */
import { useId, useLayoutEffect, useRef } from "react"
import type { Scene } from "../../scene/scene"
import { type SvgNode, svgNodes } from "../../scene/svg-nodes"
import { fonts, type Theme, type ThemeName, themes } from "../../scene/theme"
import { patchChildren } from "./patch"

interface Props {
  readonly scene: Scene
  /** By name, or its colours themselves. */
  readonly theme: ThemeName | Theme
  /** Lies over another painting of the same size. */
  readonly overlay?: boolean
}

export function SvgScene({ scene, theme, overlay = false }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const shown = useRef<readonly SvgNode[]>([])
  const prefix = useId()
  useLayoutEffect(() => {
    if (!svg.current) return
    const nodes = svgNodes(scene, { theme: typeof theme === "string" ? themes[theme] : theme, prefix, keys: true })
    patchChildren(svg.current, shown.current, nodes)
    shown.current = nodes
  }, [scene, theme, prefix])
  const { width, height } = scene
  return (
    <svg
      ref={svg}
      className={overlay ? "figure-overlay" : undefined}
      width={width}
      height={height}
      // A page of paper, or a preview, may show it smaller.
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fonts.sans}
      aria-hidden="true"
      focusable="false"
    />
  )
}
