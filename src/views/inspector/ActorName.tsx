/** The name of an actor, a link to walk along; an id the dossier does not know stands as it is. */
import { useReading } from "./reading"
import { Walk } from "./Walk"

export function ActorName({ id }: { readonly id: string }) {
  const { lookup, text } = useReading()
  const actor = lookup.actors.get(id)
  return actor ? <Walk to={{ kind: "actor", id }}>{text(actor.name)}</Walk> : <span>{id}</span>
}
