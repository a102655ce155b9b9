/** The keys, shown. Opened by `?`. */
import type { MessageId } from "../../i18n/intl"
import { useWords } from "../../state/useWords"
import { commandKey } from "./keys"
import { ModalDialog } from "./ModalDialog"

const keys: readonly (readonly [readonly string[], MessageId])[] = [
  [[`${commandKey}K`], "keys.palette"],
  [["/"], "keys.search"],
  [["?"], "keys.help"],
  [["←", "→", "↑", "↓"], "keys.walk"],
  [["Home", "End"], "keys.ends"],
  [["Page ↑", "Page ↓"], "keys.page"],
  [["⇧←", "⇧→"], "keys.pan"],
  [["Tab"], "keys.tab"],
  [["Alt ↑", "Alt ↓", "←", "→"], "keys.lanes"],
  [["Enter"], "keys.open"],
  [["+", "−"], "keys.zoom"],
  [["F"], "keys.fit"],
  [["[", "]"], "keys.window"],
  [["N"], "keys.note"],
  [["E"], "keys.export"],
  [["G"], "keys.figures"],
  [["<", ">"], "keys.asOf"],
  [["P"], "keys.play"],
  [[",", "."], "keys.step"],
  [["−"], "keys.exclude"],
  [[`${commandKey}Z`, `${commandKey}⇧Z`], "keys.undo"],
  [["Esc"], "keys.back"],
]

export function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  return (
    <ModalDialog title={words.say("action.shortcuts")} hasCross onClose={onClose}>
      <dl className="keys">
        {keys.map(([strokes, meaning]) => (
          <div key={meaning}>
            <dt>
              {strokes.map((stroke) => (
                <kbd key={stroke}>{stroke}</kbd>
              ))}
            </dt>
            <dd>{words.say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </ModalDialog>
  )
}
