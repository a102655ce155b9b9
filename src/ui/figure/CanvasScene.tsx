/** A scene on a canvas, sharp on every screen, painted anew when a font has come. */
import { useLayoutEffect, useRef, useSyncExternalStore } from "react"
import { paintCanvas } from "../../scene/canvas"
import type { Scene } from "../../scene/scene"
import { type ThemeName, themes } from "../../scene/theme"

interface Props {
  readonly scene: Scene
  readonly theme: ThemeName
}

export function CanvasScene({ scene, theme }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scale = useSyncExternalStore(watchPixelRatio, () => devicePixelRatio)
  const fontsLoaded = useSyncExternalStore(watchFonts, () => fontLoads)
  const { width, height } = scene
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) }
  // biome-ignore lint/correctness/useExhaustiveDependencies: resizing a canvas or loading a font leaves it to be painted anew
  useLayoutEffect(() => {
    const context = canvas.current?.getContext("2d", { alpha: false })
    if (context) paintCanvas(scene, context, themes[theme], scale)
  }, [scene, theme, scale, fontsLoaded, pixels.width, pixels.height])
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without tabindex takes no focus
  return <canvas ref={canvas} {...pixels} style={{ width, height }} aria-hidden="true" />
}

/** A query matches one ratio only, so it is made anew after each change. */
function watchPixelRatio(changed: () => void): () => void {
  const stop = new AbortController()
  const watch = () => {
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    const next = () => {
      changed()
      watch()
    }
    query.addEventListener("change", next, { once: true, signal: stop.signal })
  }
  watch()
  return () => stop.abort()
}

let fontLoads = 0

function watchFonts(changed: () => void): () => void {
  const loaded = () => {
    fontLoads++
    changed()
  }
  document.fonts.addEventListener("loadingdone", loaded)
  return () => document.fonts.removeEventListener("loadingdone", loaded)
}
