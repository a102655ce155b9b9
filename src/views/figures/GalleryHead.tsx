/** The head of the gallery: whose figures these are and how many; over one of them, the way back. */
import { useEffect, useRef } from "react"
import { Heading } from "react-aria-components"
import { localize } from "../../model/localized"
import type { SavedFigure } from "../../model/saved-figure"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { Icon } from "../../ui/Icon"

interface Props {
  readonly dossier: StoredDossier
  /** The figure that is looked at closer. */
  readonly close?: SavedFigure | undefined
  readonly onBack?: () => void
  readonly onClose: () => void
}

export function GalleryHead({ dossier, close, onBack, onClose }: Props) {
  const words = useWords()
  const { figures, title } = dossier
  return (
    <div className="dialog-head">
      <div className="gallery-title">
        {close && onBack && <Back onBack={onBack} figure={close.id} />}
        <Heading slot="title">{words.say("figures.title")}</Heading>
        <p>
          {figures.length > 0 && <span>{words.say("figures.count", { n: figures.length })}</span>}
          <bdi>{localize(title, words.locale)}</bdi>
        </p>
      </div>
      <button type="button" className="tool" aria-label={words.say("action.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function Back({ onBack, figure }: { readonly onBack: () => void; readonly figure: string }) {
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
    // It is gone by then where it was deleted.
    return () => document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figure)}"]`)?.focus()
  }, [figure])
  return (
    <button ref={button} type="button" className="tool" aria-label={words.say("figures.back")} onClick={onBack}>
      <Icon name="left" />
    </button>
  )
}
