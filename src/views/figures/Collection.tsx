/** What stands in the gallery: all figures, one looked at closer, or how to save the first. */
import { useContext, useState } from "react"
import type { SavedFigure } from "../../model/saved-figure"
import { useOutdated } from "../../state/useOutdated"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { type Notice, NoticeContext } from "../data/notice"
import { CloserLook } from "./CloserLook"
import { EmptyGallery } from "./EmptyGallery"
import { FigureGrid } from "./FigureGrid"
import { GalleryFoot } from "./GalleryFoot"
import { GalleryHead } from "./GalleryHead"
import { GalleryTools } from "./GalleryTools"
import { inOrder, type Order } from "./in-order"
import { openFigure } from "./open-figure"
import type { Shown } from "./shown"
import { useFigureActs } from "./useFigureActs"
import { useGalleryKeys } from "./useGalleryKeys"

interface Props {
  readonly dossier: StoredDossier
  readonly notice: Notice | undefined
  readonly startsWithAll: boolean
  readonly onPanel: (panel: "export" | "saveFigure") => void
  readonly onClose: () => void
}

/** What is to be exported: whatever is selected, or the one that was asked for by itself. */
type Asked = "selected" | SavedFigure

export function Collection({ dossier, notice, startsWithAll, onPanel, onClose }: Props) {
  const { locale } = useWords()
  const { figures } = dossier
  const silence = useContext(NoticeContext)
  const acts = useFigureActs(dossier)
  const isOutdated = useOutdated(dossier)
  const [looked, look] = useState<string>()
  const [picked, pick] = useState<ReadonlySet<string>>(() => new Set(startsWithAll ? figures.map(({ id }) => id) : []))
  const [asked, ask] = useState<Asked | undefined>(startsWithAll ? "selected" : undefined)
  const [order, setOrder] = useState<Order>("newest")
  const [sought, seek] = useState("")
  const listed = inOrder(figures, order, sought, locale)
  const selected = listed.filter(({ id }) => picked.has(id))
  const close = looked === undefined ? undefined : figures.find(({ id }) => id === looked)
  const shown: Shown = {
    ...acts,
    ...{ dossier, isOutdated, look },
    open: (figure) => {
      openFigure(figure)
      onPanel("export")
    },
    askExport: ask,
  }
  const exported = asked === "selected" ? selected : figures.filter(({ id }) => id === asked?.id)
  const exportListed = () => {
    if (selected.length === 0) pick(new Set(listed.map(({ id }) => id)))
    ask("selected")
  }
  const foot = { shown, notice, pick, exported, onExport: exportListed, onLeave: () => ask(undefined) }
  useGalleryKeys({ back: close && (() => look(undefined)), close: onClose, walked: () => silence(undefined) })
  if (figures.length === 0)
    return (
      <>
        <GalleryHead dossier={dossier} onClose={onClose} />
        <EmptyGallery onSave={() => onPanel("saveFigure")} />
        {notice && <GalleryFoot {...foot} listed={[]} selected={[]} />}
      </>
    )
  return (
    <>
      <GalleryHead dossier={dossier} close={close} onBack={() => look(undefined)} onClose={onClose} />
      {close && <CloserLook figure={close} shown={shown} key={close.id} />}
      <div className="gallery-all" hidden={close !== undefined}>
        <GalleryTools {...{ figures, listed, selected, pick, order, setOrder, sought, seek }} />
        <FigureGrid {...{ shown, listed, pick }} picked={new Set(selected.map(({ id }) => id))} />
      </div>
      <GalleryFoot {...foot} listed={close ? [] : listed} selected={close ? [] : selected} />
    </>
  )
}
