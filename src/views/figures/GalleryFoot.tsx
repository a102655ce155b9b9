/** The foot of the gallery: what is under way or was done, what can be done with what is selected, and how several are exported. */
import { useContext, useRef } from "react"
import { flushSync } from "react-dom"
import type { SavedFigure } from "../../model/saved-figure"
import { currentSteps, undoStep } from "../../state/steps"
import { useSteps } from "../../state/useSteps"
import { useWords } from "../../state/useWords"
import { type Notice, NoticeContext } from "../data/notice"
import { useExportChoice } from "../export/choice"
import { ExportSeveral } from "./ExportSeveral"
import { removeFrom } from "./remove-from"
import type { Shown } from "./shown"

interface Props {
  readonly shown: Shown
  readonly notice: Notice | undefined
  readonly listed: readonly SavedFigure[]
  readonly selected: readonly SavedFigure[]
  readonly pick: (ids: ReadonlySet<string>) => void
  /** Those whose format is being chosen; none: nobody has asked. */
  readonly exported: readonly SavedFigure[]
  /** Asks how what is selected is to be exported, else all. */
  readonly onExport: () => void
  readonly onLeave: () => void
}

export function GalleryFoot({ shown, notice, listed, selected, pick, exported, onExport, onLeave }: Props) {
  const words = useWords()
  const { format, options } = useExportChoice()
  const place = useRef<HTMLDivElement>(null)
  const { work } = shown
  const isIdle = work === undefined
  const isAsking = exported.length > 0
  const hasSelected = selected.length > 0
  const outdated = (hasSelected ? selected : listed).filter(shown.isOutdated)
  const button = (label: string, run: () => void, kind = "button") => (
    <button type="button" className={kind} aria-disabled={!isIdle} onClick={() => isIdle && run()}>
      {label}
    </button>
  )
  // A button that goes gives the keys to the next one, so that they stay in the dialog.
  const focusButton = () => place.current?.querySelector<HTMLElement>(".export-buttons button")?.focus()
  const and = (run: () => void) => () => {
    flushSync(run)
    focusButton()
  }
  return (
    <div className="gallery-foot" ref={place}>
      {isAsking && <ExportSeveral dossier={isIdle ? shown.dossier : undefined} figures={exported} />}
      <div className="export-foot">
        <div className="export-said">
          {work && <WorkBar work={work} onCancel={and(shown.cancel)} />}
          <Said notice={work ? undefined : notice} />
        </div>
        {isAsking ? (
          <div className="export-buttons">
            {button(words.say("action.cancel"), and(onLeave))}
            {button(words.say("export.download"), () => shown.write(exported, format, options), "button primary")}
          </div>
        ) : (
          <div className="export-buttons">
            {hasSelected && (
              <>
                <span className="gallery-selected">{words.say("figures.selected", { n: selected.length })}</span>
                {button(
                  words.say("figures.clear"),
                  and(() => pick(new Set())),
                  "quiet",
                )}
                {button(words.say("data.delete"), () => removeFrom(shown, selected))}
              </>
            )}
            {outdated.length > 0 &&
              button(words.say("figures.refreshAll", { n: outdated.length }), () => shown.refresh(outdated))}
            {listed.length > 0 &&
              button(
                words.say(hasSelected ? "figures.exportSome" : "figures.exportAll"),
                and(onExport),
                hasSelected ? "button primary" : "button",
              )}
          </div>
        )}
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

const isDeletion = (step: string | undefined) => step !== undefined && /^step\.figures?Delete$/.test(step)

/** What was done, with Undo beside it while that would take back a deletion. Both regions are always there, since assistive technology hears only regions it knows. */
function Said({ notice }: { readonly notice: Notice | undefined }) {
  const words = useWords()
  const { undoable } = useSteps()
  const silence = useContext(NoticeContext)
  const isDeleted = notice && !notice.isAlert && isDeletion(undoable)
  const undo = () => {
    if (!isDeletion(currentSteps().done.at(-1)?.name)) return
    void undoStep()
    silence(undefined)
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
