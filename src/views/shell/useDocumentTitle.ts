/** The page's title, as tabs, bookmarks and the history of the browser show it: the screen and the dossier. */
import { useEffect } from "react"
import { localize } from "../../model/localized"
import { useDossier } from "../../state/useDossier"
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function useDocumentTitle(): void {
  const { index } = useDossier()
  const { view } = useView()
  const words = useWords()
  const screen = words.say(`screen.${view.screen}`)
  const dossier = localize(index.catalog.title, words.locale)
  const app = words.say("app.name")
  useEffect(() => {
    const title = `${screen} · ${dossier} · ${app}`
    document.title = title
    // Stands at the foot of every sheet of paper.
    document.documentElement.style.setProperty("--sheet-name", JSON.stringify(title))
  }, [screen, dossier, app])
}
