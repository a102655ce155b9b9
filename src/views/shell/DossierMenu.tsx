/** Which dossier is open, and the others: those stored, those bundled, and the way to all of them; and the figures saved with it. */
import { useQuery } from "@tanstack/react-query"
import type { RefObject } from "react"
import { type Key, MenuItem, Separator } from "react-aria-components"
import { defaultView } from "../../model/address"
import { localize } from "../../model/localized"
import { bundledQuery, dossiersQuery } from "../../state/queries"
import { changeView, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { AnchoredMenu } from "../../ui/AnchoredMenu"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly onFigures: () => void
  readonly onClose: () => void
}

/** No dossier is called so: their ids have neither spaces nor are they empty. */
const everyDossier = ""
const theFigures = " figures"

export function DossierMenu({ anchor, onFigures, onClose }: Props) {
  const { view } = useView()
  const words = useWords()
  const stored = useQuery(dossiersQuery()).data ?? []
  const bundled = useQuery(bundledQuery()).data ?? []
  const offered = [...stored, ...bundled.filter((one) => !stored.some((other) => other.id === one.id))]
  const figures = stored.find(({ id }) => id === view.dossier)?.figures.length ?? 0
  const open = (id: string) => {
    // Filters and selections of one dossier mean nothing in another; the language stays.
    if (id !== view.dossier) changeView({ ...defaultView(id), language: view.language })
  }
  const act = (key: Key) => {
    if (key === everyDossier) changeView({ screen: "data" })
    // After the menu, which gives the focus back when it closes.
    else if (key === theFigures) setTimeout(onFigures)
    else open(String(key))
  }
  return (
    <AnchoredMenu anchor={anchor} label={words.say("dossier.choose")} onAction={act} onClose={onClose}>
      {offered.map((one) => (
        <MenuItem key={one.id} id={one.id} className="menu-item" textValue={localize(one.title, words.locale)}>
          {localize(one.title, words.locale)}
          <small>{words.say("dossier.events", { n: one.counts.events })}</small>
        </MenuItem>
      ))}
      <Separator className="menu-separator" />
      <MenuItem id={theFigures} className="menu-item" textValue={words.say("figures.title")}>
        {words.say("figures.title")}
        <small>{words.say("figures.count", { n: figures })}</small>
      </MenuItem>
      <MenuItem id={everyDossier} className="menu-item" textValue={words.say("dossier.manage")}>
        {words.say("dossier.manage")}
      </MenuItem>
    </AnchoredMenu>
  )
}
