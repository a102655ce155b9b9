/** The first page of a drawing, small, in its own look; its place stands before it is read, so that nothing moves. */
import type { CSSProperties } from "react"
import type { Figure } from "../../charts/page/figure"
import { presetOf } from "../../model/presets"
import type { SavedFigure } from "../../model/saved-figure"
import { looks } from "../../scene/theme"
import { useWords } from "../../state/useWords"
import { SvgScene } from "../../ui/figure/SvgScene"

interface Props {
  readonly figure: SavedFigure
  readonly drawing: Figure | undefined
  readonly error: unknown
}

export function FigureThumb({ figure, drawing, error }: Props) {
  const words = useWords()
  const { spec } = figure.memory
  const page = drawing?.pages[0]
  const pages = drawing?.pages.length ?? 1
  const { width, height } = page?.scene ?? presetOf(spec)
  const theme = looks[spec.look]
  return (
    <>
      <div
        className="gallery-page"
        lang={spec.language}
        style={{ "--ratio": width / height, background: theme.paper } as CSSProperties} // a property of our own
      >
        {page && <SvgScene scene={page.scene} theme={theme} />}
        {error !== null && <p>{words.say("figures.unreadable")}</p>}
      </div>
      {pages > 1 && <span className="gallery-pages">{words.say("figures.pages", { n: pages })}</span>}
    </>
  )
}
