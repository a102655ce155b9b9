/** Which dossier is open, and the others: those stored, those bundled, and the way to all of them. */
import { useQuery } from "@tanstack/react-query"
import type { RefObject } from "react"
import { MenuItem, Separator } from "react-aria-components"
import { defaultView } from "../../model/address"
import { localize } from "../../model/localized"
import { bundledQuery, dossiersQuery } from "../../state/queries"
import { changeView, useView } from "../../state/useView"
import { useWords } from "../../state/useWords"
import { AnchoredMenu } from "../../ui/AnchoredMenu"

interface Props {
  readonly anchor: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function DossierMenu({ anchor, onClose }: Props) {
  const { view } = useView()
  const words = useWords()
  const stored = useQuery(dossiersQuery()).data ?? []
  const bundled = useQuery(bundledQuery()).data ?? []
  const offered = [...stored, ...bundled.filter((one) => !stored.some((other) => other.id === one.id))]
  const open = (id: string) => {
    // Filters and selections of one dossier mean nothing in another; the language stays.
    if (id !== view.dossier) changeView({ ...defaultView(id), language: view.language })
  }
  return (
    <AnchoredMenu
      anchor={anchor}
      label={words.say("dossier.choose")}
      onAction={(key) => (key === "" ? changeView({ screen: "data" }) : open(String(key)))}
      onClose={onClose}
    >
      {offered.map((one) => (
        <MenuItem key={one.id} id={one.id} className="menu-item" textValue={localize(one.title, words.locale)}>
          {localize(one.title, words.locale)}
          <small>{words.say("dossier.events", { n: one.counts.events })}</small>
        </MenuItem>
      ))}
      <Separator className="menu-separator" />
      <MenuItem id="" className="menu-item" textValue={words.say("dossier.manage")}>
        {words.say("dossier.manage")}
      </MenuItem>
    </AnchoredMenu>
  )
}
