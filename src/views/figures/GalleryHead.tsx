/** The head of the gallery: whose figures these are and how many; over one of them, its name and the way back. */
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
      {close && onBack ? (
        <BackTo onBack={onBack} figure={close} />
      ) : (
        <div className="gallery-title">
          <Heading slot="title">{words.say("figures.title")}</Heading>
          <p>
            {figures.length > 0 && <span>{words.say("figures.count", { n: figures.length })}</span>}
            <bdi>{localize(title, words.locale)}</bdi>
          </p>
        </div>
      )}
      <button type="button" className="tool" aria-label={words.say("action.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}

function BackTo({ onBack, figure }: { readonly onBack: () => void; readonly figure: SavedFigure }) {
  const words = useWords()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
    // The one that was looked at is gone by then where it was deleted.
    return () => document.querySelector<HTMLElement>(`[data-figure="${figure.id}"]`)?.focus()
  }, [figure.id])
  return (
    <div className="gallery-title">
      <button ref={button} type="button" className="tool" aria-label={words.say("figures.back")} onClick={onBack}>
        <Icon name="left" />
      </button>
      <h2>
        <bdi>{figure.name}</bdi>
      </h2>
    </div>
  )
}
