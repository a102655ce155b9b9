/** Where no figure is saved yet: what the gallery is for, and how the first comes into it. */
import { useView } from "../../state/useView"
import { useWords } from "../../state/useWords"

export function EmptyGallery({ onSave }: { readonly onSave: () => void }) {
  const words = useWords()
  const { view } = useView()
  return (
    <div className="gallery-empty">
      <svg width="148" height="96" viewBox="0 0 148 96" aria-hidden="true">
        <rect x="24" y="0.5" width="100" height="64" rx="3" />
        <rect x="12" y="12.5" width="124" height="72" rx="3" />
        <path d="M24 30h52M24 40h84M24 52h30m10 0h18M40 64h50m12 0h14" />
      </svg>
      <h3>{words.say("figures.empty")}</h3>
      <p>{words.say("figures.empty.text")}</p>
      {view.screen !== "data" && (
        <button type="button" className="button primary" onClick={onSave}>
          {words.say("figures.saveShown")}
        </button>
      )}
    </div>
  )
}
