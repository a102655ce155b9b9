/** Which dossier is open. */
import { useQuery } from "@tanstack/react-query"
import { defaultView } from "../../../model/address"
import { localize } from "../../../model/localized"
import { bundledQuery, dossiersQuery } from "../../../state/queries"
import { changeView, useView } from "../../../state/useView"
import { useWords } from "../../../state/useWords"
import type { Command } from "./command"

export function useDossierCommands(): readonly Command[] {
  const { view } = useView()
  const words = useWords()
  const stored = useQuery(dossiersQuery()).data ?? []
  const bundled = useQuery(bundledQuery()).data ?? []
  const others = new Map([...bundled, ...stored].map((one) => [one.id, one.title]))
  others.delete(view.dossier)
  return [...others].map(([id, title]) => ({
    id: `dossier.${id}`,
    label: words.say("command.open", { title: localize(title, words.locale) }),
    run: () => changeView({ ...defaultView(id), language: view.language }),
  }))
}
