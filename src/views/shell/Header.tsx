/** The frame's head: brand, dossier, search, as of which day, undo and redo, share, export, language, theme. */
import { lazy, Suspense, useRef, useState } from "react"
import { localize } from "../../model/localized"
import { useDossier } from "../../state/useDossier"
import { useSteps } from "../../state/useSteps"
import { switchTheme, useTheme } from "../../state/useTheme"
import { useSwitchLanguage, useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { AsOfButton } from "../asof/AsOfButton"
import { ExportButton } from "../export/ExportButton"
import { SearchBox } from "./SearchBox"
import { ShareButton } from "./ShareButton"

const DossierMenu = lazy(() => import("./DossierMenu").then((module) => ({ default: module.DossierMenu })))

interface Props {
  readonly onPalette: () => void
  readonly onExport: () => void
  readonly onFigures: () => void
  readonly onShortcuts: () => void
}

export function Header({ onPalette, onExport, onFigures, onShortcuts }: Props) {
  const words = useWords()
  return (
    <header className="header">
      <Brand />
      <DossierSwitch onFigures={onFigures} />
      <SearchBox onPalette={onPalette} />
      <div className="header-tools">
        <AsOfButton />
        <UndoTools />
        <ShareButton />
        <ExportButton onExport={onExport} />
        <button
          type="button"
          className="tool wide-only"
          onClick={onShortcuts}
          aria-label={words.say("action.shortcuts")}
          title={words.say("action.shortcuts")}
        >
          <Icon name="keyboard" />
        </button>
        <LookTools />
      </div>
    </header>
  )
}

function DossierSwitch({ onFigures }: Pick<Props, "onFigures">) {
  const { index } = useDossier()
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const title = localize(index.catalog.title, words.locale)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="dossier-switch"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={words.say("dossier.switch", { title })}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{title}</span>
        <Icon name="down" />
      </button>
      {isOpen && (
        <Suspense>
          <DossierMenu anchor={button} onFigures={onFigures} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

export function Brand() {
  const words = useWords()
  return (
    <div className="brand">
      <svg width="22" height="20" viewBox="0 0 20 18" aria-hidden="true">
        <path
          d="M1 16 L7.5 6 L11 11 L15.5 3 L19 9"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      </svg>
      <span>{words.say("app.name")}</span>
    </div>
  )
}

/** Language and theme: there on every page, an opened dossier or none. */
export function LookTools() {
  const words = useWords()
  const theme = useTheme()
  const switchLanguage = useSwitchLanguage()
  const other = words.locale === "ja" ? "en" : "ja"
  return (
    <>
      <button type="button" className="tool" lang={other} onClick={() => switchLanguage(other)}>
        {other === "ja" ? "日本語" : "EN"}
      </button>
      <button
        type="button"
        className="tool"
        onClick={switchTheme}
        aria-label={words.say(theme === "dark" ? "theme.toLight" : "theme.toDark")}
        title={words.say(theme === "dark" ? "theme.toLight" : "theme.toDark")}
      >
        <Icon name="contrast" />
      </button>
    </>
  )
}

/** Undo and Redo, each naming what it would do. */
export function UndoTools() {
  const words = useWords()
  const { undoable, redoable, undo, redo } = useSteps()
  return (
    <>
      <button
        type="button"
        className="tool"
        onClick={undo}
        disabled={!undoable}
        aria-label={words.say("action.undo")}
        title={undoable ? words.say("undo.step", { step: words.say(undoable) }) : words.say("action.undo")}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="tool"
        onClick={redo}
        disabled={!redoable}
        aria-label={words.say("action.redo")}
        title={redoable ? words.say("redo.step", { step: words.say(redoable) }) : words.say("action.redo")}
      >
        <Icon name="redo" />
      </button>
    </>
  )
}
