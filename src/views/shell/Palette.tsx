/** The palette (⌘K): every command, and whatever in the dossier bears the name one types. */
import { useDeferredValue, useState } from "react"
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components"
import { describeDate } from "../../model/dates"
import type { Event } from "../../model/event"
import { type Locale, localize } from "../../model/localized"
import type { Selection } from "../../model/view"
import { searchNouns } from "../../query/nouns"
import { searchNotes } from "../../query/search-notes"
import { useDossier } from "../../state/useDossier"
import { useNotes } from "../../state/useNotes"
import { useSearchedRows } from "../../state/useSearchedRows"
import { changeView, currentView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { FoundNotes } from "../notes/FoundNotes"
import type { Command } from "./commands/command"
import { useCommands } from "./useCommands"
import "../../ui/dialog.css"
import "./palette.css"

/** How many of each are offered, and of how many events the titles are read. */
const most = { events: 8, nouns: 6, notes: 6, sought: 12, read: 80 } as const

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const [typed, setTyped] = useState("")
  const text = useDeferredValue(typed.trim())
  const commands = fitting(useCommands(), text)
  const { index } = useDossier()
  const nouns = text === "" ? [] : searchNouns(index.catalog, text).slice(0, most.nouns)
  const events = useFoundEvents(text, words.locale)
  // The screen Data has no inspector: what is found there is shown on the timeline.
  const pick = (selection: Selection) =>
    changeView({ selection, ...(currentView().screen === "data" && { screen: "timeline" }) })
  const notes = searchNotes(useNotes().notes, text)?.slice(0, most.notes) ?? []
  const isEmpty = commands.length + nouns.length + events.length + notes.length === 0

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="modal">
        <Dialog className="palette" aria-label={words.say("palette.open")}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className="palette-field" aria-label={words.say("palette.open")} autoFocus>
              <Input className="palette-input" placeholder={words.say("palette.open")} />
            </SearchField>
            <Menu className="palette-list" aria-label={words.say("palette.results")} onClose={onClose}>
              {events.length > 0 && (
                <MenuSection>
                  <Header className="eyebrow">{words.say("palette.events")}</Header>
                  {events.map((event) => (
                    <MenuItem
                      key={event.id}
                      id={`event:${event.id}`}
                      className="menu-item"
                      textValue={localize(event.title, words.locale)}
                      onAction={() => pick({ kind: "event", id: event.id })}
                    >
                      <bdi>{localize(event.title, words.locale)}</bdi>
                      <small>{describeDate(event.date, words)}</small>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {nouns.length > 0 && (
                <MenuSection>
                  <Header className="eyebrow">{words.say("palette.nouns")}</Header>
                  {nouns.map((noun) => (
                    <MenuItem
                      key={`${noun.kind}:${noun.id}`}
                      id={`${noun.kind}:${noun.id}`}
                      className="menu-item"
                      textValue={noun.name}
                      onAction={() => pick({ kind: noun.kind, id: noun.id })}
                    >
                      {noun.name}
                      <small>{words.say(`noun.${noun.kind}`)}</small>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {notes.length > 0 && <FoundNotes notes={notes} onPick={pick} />}
              {commands.length > 0 && (
                <MenuSection>
                  <Header className="eyebrow">{words.say("palette.commands")}</Header>
                  {commands.map((command) => (
                    <MenuItem
                      key={command.id}
                      id={command.id}
                      className="menu-item"
                      textValue={command.label}
                      onAction={command.run}
                    >
                      {command.label}
                      {command.key && <kbd>{command.key}</kbd>}
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
          {isEmpty && <p className="palette-none">{words.say("palette.none", { text })}</p>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Commands that bear the text; of those that are sought by name only some, and none before anything is typed. */
function fitting(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = text.toLocaleLowerCase()
  const named = commands.filter(({ label }) => label.toLocaleLowerCase().includes(wanted))
  const sought = named.filter(({ isSought }) => isSought).slice(0, text === "" ? 0 : most.sought)
  return [...named.filter(({ isSought }) => !isSought), ...sought]
}

/** Events that bear the text: those that bear it in their title first, then the weightiest; records still being read come when they have come. */
function useFoundEvents(text: string, locale: Locale) {
  const { index, eventOf } = useDossier()
  const found = useSearchedRows(index, text)
  if (!found) return []
  const weigh = (a: number, b: number) => (index.weight[b] ?? 0) - (index.weight[a] ?? 0) || a - b
  const weighty = Array.from(found).sort(weigh).slice(0, most.read)
  const wanted = text.normalize("NFKC").toLocaleLowerCase(locale)
  const isNamed = (event: Event) =>
    localize(event.title, locale).normalize("NFKC").toLocaleLowerCase(locale).includes(wanted)
  const events = weighty.flatMap((row) => eventOf(row) ?? [])
  return [...events.filter(isNamed), ...events.filter((event) => !isNamed(event))].slice(0, most.events)
}
