/** What can be done with saved figures, and how far what is under way has come. What was done, and what was refused, is said in the dialog's foot. */
import { useEffect, useRef, useState } from "react"
import type { JobOptions } from "../../engine/client"
import type { FigureFormat, FormatOptions } from "../../exporters/figure-exporter"
import { formatInfoOf } from "../../exporters/formats"
import type { SavedFigure } from "../../model/saved-figure"
import { exportFigures, keepFigure, refreshFigure, removeFigures, renameFigure } from "../../state/saved-figures"
import { today } from "../../state/today"
import type { StoredDossier } from "../../store/dossiers"
import { saveFile } from "../../ui/save-file"
import { describeBytes } from "../data/describe"
import { type Notice, useNotice } from "../data/notice"
import { fileName } from "../export/file-name"

/** Work on several figures that takes time. */
export interface Work {
  readonly what: "refreshing" | "writing"
  readonly figures: ReadonlySet<string>
  readonly share: number | undefined
}

export interface FigureActs {
  readonly work: Work | undefined
  readonly cancel: () => void
  readonly rename: (figure: SavedFigure, name: string) => void
  readonly keep: (figure: SavedFigure, isKept: boolean) => void
  readonly remove: (figures: readonly SavedFigure[]) => void
  readonly refresh: (figures: readonly SavedFigure[]) => void
  readonly write: (figures: readonly SavedFigure[], format: FigureFormat, options: FormatOptions) => void
}

export function useFigureActs(dossier: StoredDossier): FigureActs {
  const { tell, attempt } = useNotice()
  const { work, begin, cancel } = useWork()
  const { id } = dossier
  return {
    work,
    cancel,
    rename: (figure, name) => void attempt(() => renameFigure(id, figure, name)),
    keep: (figure, isKept) => void attempt(() => keepFigure(dossier, figure, isKept)),
    remove: (figures) =>
      void attempt(async () => {
        await removeFigures(id, figures)
        const [only] = figures.length === 1 ? figures : []
        tell((words) =>
          only ? words.say("data.deleted", { title: only.name }) : words.say("figures.deleted", { n: figures.length }),
        )
      }),
    refresh: (figures) =>
      begin("refreshing", figures, async (job, reach) => {
        let n = 0
        try {
          for (const figure of figures) {
            await refreshFigure(dossier, figure, {
              ...job,
              onProgress: ({ share = 0 }) => reach((n + share) / figures.length),
            })
            n += 1
          }
        } finally {
          // Those before stay drawn anew, whatever stopped the next.
          if (n < figures.length) tell((words) => words.say("figures.stopped", { n }))
        }
        return (words) => words.say("figures.refreshed", { n })
      }),
    write: (figures, format, options) =>
      begin("writing", figures, async (job, reach) => {
        const onProgress: JobOptions["onProgress"] = ({ share }) => reach(share)
        const file = await exportFigures(dossier, figures, { format, options }, { ...job, onProgress })
        job.signal?.throwIfAborted()
        const isArchive = file.type === "application/zip"
        const extension = isArchive ? ".zip" : (formatInfoOf(format)?.extension ?? "")
        const [only] = figures.length === 1 ? figures : []
        const name = fileName(id, only?.memory.spec.chart ?? "figures", today(), extension)
        saveFile(file, name)
        return (words) => words.say("export.saved", { file: name, size: describeBytes(file.size, words) })
      }),
  }
}

type Doing = (job: JobOptions, reach: (share: number | undefined) => void) => Promise<Notice["say"]>

function useWork() {
  const { tell, attempt } = useNotice()
  const [work, setWork] = useState<Work>()
  const over = useRef<AbortController>(undefined)
  useEffect(() => () => over.current?.abort(), [])
  const begin = (what: Work["what"], of: readonly SavedFigure[], doing: Doing) => {
    over.current?.abort()
    const mine = new AbortController()
    over.current = mine
    const figures = new Set(of.map(({ id }) => id))
    const reach = (share: number | undefined) => {
      if (over.current === mine && !mine.signal.aborted) setWork({ what, figures, share })
    }
    reach(undefined)
    void attempt(async () => {
      try {
        tell(await doing({ signal: mine.signal }, reach))
      } finally {
        if (over.current === mine) {
          over.current = undefined
          setWork(undefined)
        }
      }
    })
  }
  const cancel = () => {
    over.current?.abort()
    if (work?.what === "writing") tell((words) => words.say("export.cancelled"))
  }
  return { work, begin, cancel }
}
