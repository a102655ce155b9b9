/** One figure large, page by page, with all that is known of it and all that can be done with it. */
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { SavedFigure } from "../../model/saved-figure"
import { drawingQuery } from "../../state/saved-figures"
import { useWords } from "../../state/useWords"
import { PreviewPane } from "../export/PreviewPane"
import { describeDrawn, describeForm } from "./describe-figure"
import { MarkChip } from "./MarkChip"
import { NameField } from "./NameField"
import { removeFrom } from "./remove-from"
import { Standing, StandingActs } from "./Standing"
import type { Shown } from "./shown"

interface Props {
  readonly figure: SavedFigure
  readonly shown: Shown
}

export function CloserLook({ figure, shown }: Props) {
  const words = useWords()
  const { data, error, isPending } = useQuery(drawingQuery(shown.dossier, figure))
  const [turned, setPage] = useState(0)
  const [isNaming, setNaming] = useState(false)
  const page = Math.min(turned, Math.max(0, (data?.pages.length ?? 1) - 1))
  const { mark, author, note } = figure.memory.spec
  const standing = { figure, shown, error }
  const isBusy = shown.work !== undefined
  const isKept = figure.isKept ?? false
  const remove = () => {
    removeFrom(shown, [figure])
    // Else Undo would lead back in here, from wherever.
    shown.look(undefined)
  }
  const rename = (name: string | undefined) => {
    setNaming(false)
    if (name !== undefined && name !== figure.name) shown.rename(figure, name)
  }
  return (
    <div className="export-body gallery-closer">
      <PreviewPane
        preview={{
          figure: data,
          error: error ?? undefined,
          isDrawing: isPending || (shown.work?.figures.has(figure.id) ?? false),
        }}
        page={page}
        onPage={setPage}
      />
      <div className="gallery-side">
        {isNaming ? (
          <NameField name={figure.name} onName={rename} />
        ) : (
          <h3 className="gallery-name">
            <bdi>{figure.name}</bdi>
          </h3>
        )}
        <div className="gallery-facts">
          <span>{describeForm(figure, words)}</span>
          <span>{describeDrawn(figure, words)}</span>
          {mark && (
            <span>
              <MarkChip mark={mark} />
            </span>
          )}
          {author && <bdi>{author}</bdi>}
          {note && <bdi>{note}</bdi>}
          <Standing {...standing} />
        </div>
        <StandingActs {...standing} />
        <div className="gallery-side-acts">
          <button type="button" className="button primary" onClick={() => shown.open(figure)}>
            {words.say("figures.open")}
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={() => isBusy || shown.askExport(figure)}
          >
            {words.say("figures.exportSome")}
          </button>
        </div>
        <div className="gallery-acts">
          <button type="button" className="quiet" onClick={() => setNaming(true)}>
            {words.say("data.rename")}
          </button>
          <button type="button" className="quiet" onClick={() => shown.keep(figure, !isKept)}>
            {words.say(isKept ? "figures.unkeep" : "figures.keep")}
          </button>
          <button type="button" className="quiet" onClick={remove}>
            {words.say("data.delete")}
          </button>
        </div>
      </div>
    </div>
  )
}
