/** What will come out, page by page, scaled to the room there is: the very scenes of the file. */

import type { Figure } from "../../charts/page/figure"
import { looks } from "../../scene/theme"
import { describeError } from "../../state/refusal"
import { useWords } from "../../state/useWords"
import { SvgScene } from "../../ui/figure/SvgScene"
import { Icon } from "../../ui/Icon"
import type { Preview } from "./usePreview"

interface Props {
  readonly preview: Preview
  readonly page: number
  readonly onPage: (page: number) => void
}

export function PreviewPane({ preview: { figure, error, isDrawing }, page, onPage }: Props) {
  const words = useWords()
  return (
    <section className="export-preview" aria-label={words.say("export.preview")} aria-busy={isDrawing}>
      <div className="export-paper">
        {figure && <PaintedPage figure={figure} page={page} />}
        {error !== undefined && <p role="alert">{describeError(error, words)}</p>}
        {!figure && isDrawing && <p>{words.say("export.drawing")}</p>}
      </div>
      {figure && <PageTurner figure={figure} page={page} onPage={onPage} />}
    </section>
  )
}

function PaintedPage({ figure, page }: { readonly figure: Figure; readonly page: number }) {
  const shown = figure.pages[page]
  if (!shown) return null
  const { width, height } = shown.scene
  return (
    <div
      className="export-page"
      role="img"
      aria-label={figure.altShort}
      lang={figure.spec.language}
      style={{
        ["--export-ratio" as string]: width / height,
        aspectRatio: `${width} / ${height}`,
        background: looks[figure.spec.look].paper,
      }}
    >
      <SvgScene scene={shown.scene} theme={looks[figure.spec.look]} />
    </div>
  )
}

interface TurnerProps extends Pick<Props, "page" | "onPage"> {
  readonly figure: Figure
}

function PageTurner({ figure: { pages }, page, onPage }: TurnerProps) {
  const words = useWords()
  const { scene, zoom } = pages[page] ?? pages[0]!
  const size = words.say("export.size", {
    width: words.number(Math.round(scene.width * zoom)),
    height: words.number(Math.round(scene.height * zoom)),
  })
  if (pages.length === 1) return <p className="export-turner">{size}</p>
  const turn = (by: number) => onPage(Math.min(pages.length - 1, Math.max(0, page + by)))
  return (
    <div className="export-turner">
      <button
        type="button"
        className="tool"
        aria-label={words.say("export.pageBefore")}
        aria-disabled={page === 0}
        onClick={() => turn(-1)}
      >
        <Icon name="left" />
      </button>
      <span role="status">{words.say("export.page", { page: page + 1, pages: pages.length })}</span>
      <button
        type="button"
        className="tool"
        aria-label={words.say("export.pageAfter")}
        aria-disabled={page === pages.length - 1}
        onClick={() => turn(1)}
      >
        <Icon name="right" />
      </button>
      <span>· {size}</span>
    </div>
  )
}
