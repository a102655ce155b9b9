/** The words of the figure: drafted from the data, and the reader's own where they are written over. */
import type { MessageId } from "../../i18n/intl"
import { handlingMarks } from "../../model/figure"
import { useNotes } from "../../state/useNotes"
import { useWords } from "../../state/useWords"
import { choose, chooseWords, draftedWords, type FigureWords, useExportChoice } from "./choice"
import { Field } from "./Field"

interface Props {
  /** Of the figure whose words these are. */
  readonly figureKey: string
  readonly language: string
  /** What stands where nothing is written. */
  readonly drafts: Readonly<Record<(typeof draftedWords)[number], string>>
  readonly subtitle: string
}

export function WordFields({ figureKey, language, drafts, subtitle }: Props) {
  const words = useWords()
  const { words: written, author, mark } = useExportChoice()
  const own: FigureWords = written[figureKey] ?? {}
  const write = (patch: FigureWords) => chooseWords(figureKey, patch)
  const text = (id: string, value: string, placeholder: string, onText: (text: string) => void, rows = 1) => (
    <textarea
      id={id}
      rows={rows}
      dir="auto"
      lang={language}
      value={value}
      placeholder={placeholder}
      // A line of a figure breaks where it must, not where it was typed.
      onChange={({ target }) => onText(target.value.replaceAll(/\s*\n\s*/g, " "))}
    />
  )
  return (
    <section className="export-part" aria-label={words.say("export.words")}>
      {draftedWords.map((name) => (
        <Field
          key={name}
          label={words.say(`export.${name}` satisfies MessageId)}
          onReset={own[name] === undefined ? undefined : () => write({ [name]: undefined })}
        >
          {(id) => text(id, own[name] ?? drafts[name], drafts[name], (value) => write({ [name]: value }), rowsOf[name])}
        </Field>
      ))}
      <div className="export-field">
        <span>{words.say("export.subtitle")}</span>
        <p className="export-subtitle" lang={language} dir="auto">
          {subtitle}
        </p>
      </div>
      <Field label={words.say("export.note")}>
        {(id) => text(id, own.note ?? "", "", (note) => write({ note: note || undefined }))}
      </Field>
      <Field label={words.say("export.author")}>
        {(id) => (
          <input id={id} dir="auto" value={author} onChange={({ target }) => choose({ author: target.value })} />
        )}
      </Field>
      <Field label={words.say("export.mark")}>
        {(id) => (
          <select
            id={id}
            value={mark ?? ""}
            onChange={({ target }) => choose({ mark: handlingMarks.find((one) => one === target.value) })}
          >
            <option value="">{words.say("export.mark.none")}</option>
            {handlingMarks.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <NotesSwitch />
    </section>
  )
}

const rowsOf = { title: 2, altShort: 2, altLong: 4 } as const

/** The reader's own notes stay at home unless it is wished; where there are none, there is nothing to ask. */
function NotesSwitch() {
  const words = useWords()
  const { notes } = useExportChoice()
  if (useNotes().notes.length === 0) return null
  return (
    <label className="export-check">
      <input type="checkbox" checked={notes} onChange={({ target }) => choose({ notes: target.checked })} />
      {words.say("export.notes")}
    </label>
  )
}
