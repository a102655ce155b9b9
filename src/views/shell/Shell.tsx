/** The frame every screen shares: header, filters, tabs, the screen, overview, inspector. One selection, one window, one set of filters. */
import { lazy, Suspense, useState } from "react"
import type { MessageId } from "../../i18n/intl"
import { usePlayback } from "../../state/playback"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useOtherWords, useWords } from "../../state/useWords"
import { Icon } from "../../ui/Icon"
import { useAsOfKeys } from "../asof/useAsOfKeys"
import { importOnData } from "../data/pending-files"
import { PrintFoot } from "../export/PrintFoot"
import { FilterChips } from "../filters/FilterChips"
import { FilterPanel } from "../filters/FilterPanel"
import { Inspector } from "../Inspector"
import { useNoteKey } from "../notes/useNoteKey"
import { OverviewStrip } from "../OverviewStrip"
import { Playback } from "../playback/Playback"
import { useOffer } from "./commands/useOffer"
import { Header } from "./Header"
import { Sheet } from "./Sheet"
import { screenViews } from "./screens"
import { TabBar } from "./TabBar"
import { useDocumentTitle } from "./useDocumentTitle"
import { type Panel, useGlobalKeys } from "./useGlobalKeys"
import { useIsNarrow } from "./useIsNarrow"
import "./shell.css"
import "./header.css"
import "./sheet.css"

const Palette = lazy(() => import("./Palette").then((module) => ({ default: module.Palette })))
const ExportDialog = lazy(() => import("../export/ExportDialog").then((module) => ({ default: module.ExportDialog })))
const Gallery = lazy(() => import("../figures/Gallery").then((module) => ({ default: module.Gallery })))
const FileDrop = lazy(() => import("../data/FileDrop").then((module) => ({ default: module.FileDrop })))
const Shortcuts = lazy(() => import("./Shortcuts").then((module) => ({ default: module.Shortcuts })))

export function Shell() {
  const { view, change } = useView()
  const words = useWords()
  const [panel, setPanel] = useState<Panel>()
  const isNarrow = useIsNarrow()
  // On a phone the inspector would cover what is played.
  const { isOpen: isPlaying } = usePlayback()
  useGlobalKeys(setPanel)
  // After the palette, which closes by itself.
  const offer = (id: Panel, label: MessageId, key?: string) => ({
    ...{ id, label: words.say(label), ...(key && { key }) },
    run: () => setTimeout(() => setPanel(id)),
  })
  useOffer("shell", [
    offer("shortcuts", "action.shortcuts", "?"),
    ...(view.screen === "data" ? [] : [offer("saveFigure", "command.saveFigure")]),
    offer("figures", "command.figures", "G"),
    offer("exportFigures", "command.exportFigures"),
  ])
  useNoteKey()
  useAsOfKeys()
  useDocumentTitle()
  useOtherWords()
  const close = () => setPanel(undefined)
  const ScreenView = screenViews[view.screen]
  const hasInspector = view.screen !== "data"
  const hasFilters = view.screen !== "data"
  return (
    <div className="frame" data-screen={view.screen} data-inspecting={view.selection !== undefined}>
      <button type="button" className="skip" onClick={() => document.getElementById("figure")?.focus()}>
        {words.say("shell.skip")}
      </button>
      <Header
        onPalette={() => setPanel("palette")}
        onExport={() => setPanel("export")}
        onFigures={() => setPanel("figures")}
        onShortcuts={() => setPanel("shortcuts")}
      />
      {!isNarrow && hasFilters && (
        <div className="side filters-side">
          <FilterPanel />
        </div>
      )}
      <main className="main">
        <TabBar />
        {hasFilters && (
          <div className="bar">
            {isNarrow && (
              <button type="button" className="button" aria-haspopup="dialog" onClick={() => setPanel("filters")}>
                <Icon name="filter" />
                {words.say("region.filters")}
              </button>
            )}
            <FilterChips />
          </div>
        )}
        <div
          className="screen"
          id="figure"
          role="tabpanel"
          aria-label={words.say(`screen.${view.screen}`)}
          tabIndex={-1}
        >
          <Suspense fallback={<p className="waiting">{words.say("shell.opening")}</p>}>
            <ScreenView />
          </Suspense>
        </div>
        {hasFilters && <PrintFoot />}
        {hasFilters && <Playback />}
        {hasFilters && <OverviewStrip />}
      </main>
      {!isNarrow && hasInspector && (
        <div className="side inspector-side">
          <Inspector />
        </div>
      )}
      {isNarrow && hasInspector && (view.selection ?? view.since) !== undefined && !isPlaying && (
        <Sheet
          label={words.say("region.inspector")}
          // A list of changes stands beneath what was selected from it.
          onClose={() => change(view.selection ? { selection: undefined } : { since: undefined })}
        >
          <Inspector />
        </Sheet>
      )}
      {isNarrow && panel === "filters" && (
        <Sheet label={words.say("region.filters")} onClose={close}>
          <FilterPanel />
          <FiltersDone onClose={close} />
        </Sheet>
      )}
      <Suspense>
        {panel === "palette" && <Palette onClose={close} />}
        {panel === "shortcuts" && <Shortcuts onClose={close} />}
        {view.screen !== "data" && <FileDrop onImport={importOnData} />}
        {(panel === "export" || panel === "saveFigure") && hasFilters && (
          <ExportDialog startsNaming={panel === "saveFigure"} onGallery={() => setPanel("figures")} onClose={close} />
        )}
        {(panel === "figures" || panel === "exportFigures") && (
          <Gallery startsWithAll={panel === "exportFigures"} onPanel={setPanel} onClose={close} />
        )}
      </Suspense>
    </div>
  )
}

/** On a phone: how many events the filters leave, as the way back to them. */
function FiltersDone({ onClose }: { readonly onClose: () => void }) {
  const { rows, index } = useDossier()
  const words = useWords()
  return (
    <div className="sheet-foot">
      <button type="button" className="button primary" onClick={onClose}>
        {words.say("filters.show", { count: words.say("filters.count", { n: rows.count, all: index.size }) })}
      </button>
    </div>
  )
}
