/** A dossier's title, in either language or both. */
import { type FormEvent, useState } from "react"
import { Input, Label, TextField } from "react-aria-components"
import type { Localized } from "../../model/localized"
import { localize } from "../../model/localized"
import { renameDossier } from "../../state/edits"
import { useWords } from "../../state/useWords"
import type { StoredDossier } from "../../store/dossiers"
import { ModalDialog } from "../shell/ModalDialog"
import { useNotice } from "./notice"
import "./dialogs.css"

interface Props {
  readonly dossier: StoredDossier
  readonly onClose: () => void
}

export function RenameDialog({ dossier, onClose }: Props) {
  const words = useWords()
  const { tell, attempt } = useNotice()
  const [en, setEn] = useState(dossier.title.en ?? "")
  const [ja, setJa] = useState(dossier.title.ja ?? "")
  const title: Localized = { ...(en.trim() && { en: en.trim() }), ...(ja.trim() && { ja: ja.trim() }) }
  const isEmpty = title.en === undefined && title.ja === undefined
  const save = (submit: FormEvent) => {
    submit.preventDefault()
    if (isEmpty) return
    onClose()
    void attempt(async () => {
      await renameDossier(dossier.id, title)
      tell((inWords) => inWords.say("data.renamed", { title: localize(title, inWords.locale) }))
    })
  }
  return (
    <ModalDialog title={words.say("data.rename")} onClose={onClose}>
      <form className="data-form" onSubmit={save}>
        <TextField value={en} onChange={setEn} autoFocus maxLength={500}>
          <Label>{words.say("data.titleEn")}</Label>
          <Input lang="en" />
        </TextField>
        <TextField value={ja} onChange={setJa} maxLength={500}>
          <Label>{words.say("data.titleJa")}</Label>
          <Input lang="ja" />
        </TextField>
        <div className="data-buttons">
          <button type="button" className="button" onClick={onClose}>
            {words.say("action.cancel")}
          </button>
          <button type="submit" className="button primary" disabled={isEmpty}>
            {words.say("data.save")}
          </button>
        </div>
      </form>
    </ModalDialog>
  )
}
