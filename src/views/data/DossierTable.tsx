/** The stored dossiers, one row each, with what can be done with them. */
import { useState } from "react"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { DossierRow } from "./DossierRow"
import { RenameDialog } from "./RenameDialog"

export function DossierTable({ dossiers }: { readonly dossiers: readonly StoredDossier[] }) {
  const words = useWords()
  const [renaming, setRenaming] = useState<string>()
  const renamed = dossiers.find(({ id }) => id === renaming)
  const inOrder = dossiers.toSorted((a, b) => b.added - a.added || (a.id < b.id ? -1 : 1))
  return (
    <>
      <table className="data-table" aria-label={words.say("data.table")}>
        <thead>
          <tr>
            <th scope="col">{words.say("data.dossier")}</th>
            <th scope="col">{words.say("data.events")}</th>
            <th scope="col">{words.say("data.sources")}</th>
            <th scope="col">{words.say("data.actors")}</th>
            <th scope="col">{words.say("data.commitments")}</th>
            <th scope="col">{words.say("data.size")}</th>
            <th scope="col">{words.say("data.revision")}</th>
            <th scope="col">{words.say("data.added")}</th>
            <th scope="col">
              <span className="visually-hidden">{words.say("data.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((dossier) => (
            <DossierRow
              key={dossier.id}
              dossier={dossier}
              next={inOrder.find(({ id }) => id !== dossier.id)?.id}
              onRename={() => setRenaming(dossier.id)}
            />
          ))}
        </tbody>
      </table>
      {dossiers.length === 1 && (
        <p className="data-hint" id="data-last-one">
          {words.say("data.lastOne")}
        </p>
      )}
      {renamed && <RenameDialog dossier={renamed} onClose={() => setRenaming(undefined)} />}
    </>
  )
}
