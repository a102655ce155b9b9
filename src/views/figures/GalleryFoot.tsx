/** The foot of the gallery: what is under way or was done, what can be done with what is selected, and how several are exported. */
import { useRef } from "react"
import type { SavedFigure } from "../../model/saved-figure"
import { currentSteps, undoStep } from "../../state/steps"
import { useSteps } from "../../state/useSteps"
import { useWords } from "../../state/useWords"
import type { Notice } from "../data/notice"
import { useExportChoice } from "../export/choice"
import type { Shown } from "./Collection"
import { ExportSeveral } from "./ExportSeveral"

interface Props {
  readonly shown: Shown
  readonly notice: Notice | undefined
  readonly listed: readonly SavedFigure[]
  readonly selected: readonly SavedFigure[]
  /** Whether the format is being chosen. */
  readonly isAsking: boolean
  readonly ask: (isAsking: boolean) => void
  readonly pick: (ids: ReadonlySet<string>) => void
}

export function GalleryFoot({ shown, notice, listed, selected, isAsking, ask, pick }: Props) {
  const words = useWords()
  const { format, options } = useExportChoice()
  const place = useRef<HTMLDivElement>(null)
  const { work } = shown
  const isIdle = work === undefined
  const outdated = (selected.length > 0 ? selected : listed).filter(shown.isOutdated)
  const button = (label: string, run: () => void, kind = "button") => (
    <button type="button" className={kind} aria-disabled={!isIdle} onClick={() => isIdle && run()}>
      {label}
    </button>
  )
  const cancel = () => {
    shown.cancel()
    // The button goes; the keys stay in the dialog.
    place.current?.querySelector<HTMLElement>(".export-buttons button")?.focus()
  }
  return (
    <div className="gallery-foot" ref={place}>
      {isAsking && <ExportSeveral dossier={shown.dossier} figures={selected} />}
      <div className="export-foot">
        <div className="export-said">
          {work && <WorkBar work={work} onCancel={cancel} />}
          <Said notice={work ? undefined : notice} />
        </div>
        <div className="export-buttons">
          {selected.length > 0 && !isAsking && (
            <>
              <span className="gallery-selected" role="status">
                {words.say("figures.selected", { n: selected.length })}
              </span>
              {button(words.say("figures.clear"), () => pick(new Set()), "quiet")}
            </>
          )}
          {outdated.length > 0 &&
            !isAsking &&
            button(words.say("figures.refreshAll", { n: outdated.length }), () => shown.refresh(outdated))}
          {isAsking && button(words.say("action.cancel"), () => ask(false))}
          {isAsking &&
            button(words.say("export.download"), () => shown.write(selected, format, options), "button primary")}
          {!isAsking &&
            listed.length > 0 &&
            button(
              words.say(selected.length > 0 ? "figures.exportSome" : "figures.exportAll"),
              () => shown.askExport(selected.length > 0 ? selected : listed),
              selected.length > 0 ? "button primary" : "button",
            )}
        </div>
      </div>
    </div>
  )
}

function WorkBar({ work, onCancel }: { readonly work: NonNullable<Shown["work"]>; readonly onCancel: () => void }) {
  const words = useWords()
  const said = words.say(`figures.${work.what}`, { n: work.figures.size })
  return (
    <div className="export-bar">
      <span>{said}</span>
      <progress aria-label={said} max={1} value={work.share} />
      <button type="button" className="quiet" onClick={onCancel}>
        {words.say("action.cancel")}
      </button>
    </div>
  )
}

/** What was done, with Undo beside it while that would take back a deletion. Both regions are always there, since assistive technology hears only regions it knows. */
function Said({ notice }: { readonly notice: Notice | undefined }) {
  const words = useWords()
  const { undoable } = useSteps()
  const isDeleted = notice && !notice.isAlert && undoable === "step.figureDelete"
  const undo = () => {
    if (currentSteps().done.at(-1)?.name === "step.figureDelete") void undoStep()
  }
  return (
    <>
      <p role="status">{notice && !notice.isAlert && notice.say(words)}</p>
      <p role="alert">{notice?.isAlert && notice.say(words)}</p>
      {isDeleted && (
        <button type="button" className="quiet" onClick={undo}>
          {words.say("action.undo")}
        </button>
      )}
    </>
  )
}
