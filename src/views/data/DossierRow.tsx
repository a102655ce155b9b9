/** One stored dossier: its title leads to it, its counts say what it holds. */
import { type MouseEvent, useContext } from "react"
import type { MessageId } from "../../i18n/intl"
import { defaultView } from "../../model/address"
import { localize } from "../../model/localized"
import { deleteDossier } from "../../state/edits"
import { DossierContext } from "../../state/useDossier"
import { changeView, hrefOf, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { catchFocus } from "../../ui/catch-focus"
import { sayDay } from "../asof/say-day"
import { useOffer } from "../shell/commands/useOffer"
import { describeBytes, describeMoment } from "./describe"
import { downloadDossier } from "./download"
import { useNotice } from "./notice"

interface Props {
  readonly dossier: StoredDossier
  /** Another dossier to go on with when this one is open and is deleted. */
  readonly next: string | undefined
  readonly onRename: () => void
}

export function DossierRow({ dossier, next, onRename }: Props) {
  const words = useWords()
  const { view } = useView()
  const { tell, attempt } = useNotice()
  // The screen stands also where no dossier could be opened.
  const asOf = useContext(DossierContext)?.asOf
  const { id, counts } = dossier
  const title = localize(dossier.title, words.locale)
  const isOpen = view.dossier === id
  const numbers: readonly (readonly [MessageId, string])[] = [
    ["data.events", words.number(counts.events)],
    ["data.sources", words.number(counts.sources)],
    ["data.actors", words.number(counts.actors)],
    ["data.commitments", words.number(counts.commitments)],
    ["data.size", describeBytes(dossier.bytes, words)],
    ["data.revision", words.number(dossier.revision)],
    ["data.added", describeMoment(dossier.added, words)],
  ]

  const remove = () => {
    const row = document.getElementById(`dossier-${id}`)
    const beside = (row?.nextElementSibling ?? row?.previousElementSibling)?.id ?? ""
    catchFocus(
      () => document.getElementById(beside)?.querySelector("a"),
      () => document.getElementById("data-title"),
    )
    return attempt(async () => {
      // Something is always open; the screen stays this one.
      if (isOpen && next !== undefined)
        changeView({ ...defaultView(next), screen: "data", language: view.language }, "replace")
      await deleteDossier(id)
      tell((inWords) => inWords.say("data.deleted", { title: localize(dossier.title, inWords.locale) }))
    })
  }

  const save = (day?: number) => () =>
    attempt(async () => {
      tell((inWords) => inWords.say("data.exporting", { title: localize(dossier.title, inWords.locale) }))
      const file = await downloadDossier(id, day)
      // What was drawn tells what was known later.
      const isBare = day !== undefined && dossier.figures.some(({ drawing }) => drawing !== undefined)
      tell((inWords) => {
        const values = { title: localize(dossier.title, inWords.locale), file }
        return inWords.say(isBare ? "data.exportedBare" : "data.exported", values)
      })
    })

  const offer = (what: string, label: string, run: () => void) => ({ id: `data.${what}.${id}`, label, run })
  useOffer(`dossier ${id}`, [
    // A dialog is opened after the palette, which closes by itself.
    offer("rename", words.say("data.renameOf", { title }), () => setTimeout(onRename)),
    offer("export", words.say("data.exportOf", { title }), () => void save()()),
    ...(next === undefined ? [] : [offer("delete", words.say("data.deleteOf", { title }), () => void remove())]),
  ])

  return (
    <tr id={`dossier-${id}`} aria-current={isOpen || undefined}>
      <th scope="row">
        <a
          href={hrefOf({ ...defaultView(id), language: view.language })}
          aria-label={words.say("data.open", { title })}
          onClick={open}
        >
          {title}
        </a>
        <small>
          {id}
          {isOpen && <em>{words.say("data.isOpen")}</em>}
        </small>
      </th>
      {numbers.map(([name, value]) => (
        <td key={name} data-name={words.say(name)}>
          {value}
        </td>
      ))}
      <td className="data-actions">
        <button type="button" className="quiet" aria-label={words.say("data.renameOf", { title })} onClick={onRename}>
          {words.say("data.rename")}
        </button>
        <button type="button" className="quiet" aria-label={words.say("data.exportOf", { title })} onClick={save()}>
          {words.say("action.export")}
        </button>
        {isOpen && asOf !== undefined && (
          <button
            type="button"
            className="quiet"
            aria-label={words.say("data.exportAsOfOf", { title, day: sayDay(asOf, words) })}
            onClick={save(asOf)}
          >
            {words.say("data.exportAsOf", { day: sayDay(asOf, words) })}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          disabled={next === undefined}
          aria-label={words.say("data.deleteOf", { title })}
          aria-describedby={next === undefined ? "data-last-one" : undefined}
          onClick={remove}
        >
          {words.say("data.delete")}
        </button>
      </td>
    </tr>
  )

  function open(click: MouseEvent): void {
    // With a modifier the browser opens the address in another tab.
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
    click.preventDefault()
    changeView({ ...defaultView(id), language: view.language })
  }
}
