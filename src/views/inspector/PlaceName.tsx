/** The name of a place, a link to walk along; an id the dossier does not know stands as it is. */
import { useReading } from "./reading"
import { Walk } from "./Walk"

export function PlaceName({ id }: { readonly id: string }) {
  const { lookup, text } = useReading()
  const place = lookup.places.get(id)
  return place ? <Walk to={{ kind: "place", id }}>{text(place.name)}</Walk> : <span>{id}</span>
}
