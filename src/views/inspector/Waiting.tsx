/** While the record is being read: the shape of what is to come, so that nothing jumps when it has come. */
import { useReading } from "./reading"

export function Waiting() {
  const { words } = useReading()
  return (
    <div className="inspector-skeleton" aria-busy="true">
      <p className="inspector-hint">{words.say("inspector.reading")}</p>
      <div />
      <div />
      <div />
    </div>
  )
}
