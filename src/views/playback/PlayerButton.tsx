/** A button of the player. With nowhere to go it does nothing, but keeps the focus it may hold. */
import type { ComponentProps } from "react"
import type { MessageId } from "../../i18n/intl"
import { useWords } from "../../state/useWords"
import { PlaySign } from "./PlaySign"

interface Props {
  readonly sign: ComponentProps<typeof PlaySign>["name"]
  readonly label: MessageId
  readonly keys?: string
  readonly isIdle: boolean
  readonly onPress: () => void
}

export function PlayerButton({ sign, label, keys, isIdle, onPress }: Props) {
  const words = useWords()
  const name = words.say(label)
  return (
    <button
      type="button"
      className="player-button"
      aria-label={name}
      title={keys ? `${name} (${keys})` : name}
      aria-disabled={isIdle}
      onClick={() => !isIdle && onPress()}
    >
      <PlaySign name={sign} />
    </button>
  )
}
