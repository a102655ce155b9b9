/** Everything known of a place: its country and position, and what happened there. */
import { useMemo } from "react"
import { countryName } from "../../i18n/names"
import type { Place } from "../../model/place"
import { rowsAt } from "../../query/involved"
import { EventList } from "./EventList"
import { Facts } from "./Facts"
import { useReading } from "./reading"
import { Title } from "./Title"

export function PlacePart({ place }: { readonly place: Place }) {
  const { index, text, words } = useReading()
  const rows = useMemo(() => rowsAt(index, index.vocabulary.places.indexOf(place.id)), [index, place.id])
  const { lat, lon, country } = place
  return (
    <>
      <p className="inspector-line">{words.say("inspector.place")}</p>
      <Title>{text(place.name)}</Title>
      <Facts
        facts={[
          [words.say("inspector.country"), country && countryName(country, words.locale)],
          [words.say("inspector.coordinates"), lat !== undefined && lon !== undefined && coordinates(lat, lon)],
        ]}
      />
      <EventList title={words.say("inspector.events")} rows={rows} />
    </>
  )
}

/** Degrees as maps print them: 38.907° N, 77.037° W. */
export function coordinates(lat: number, lon: number): string {
  return `${Math.abs(lat)}° ${lat < 0 ? "S" : "N"}, ${Math.abs(lon)}° ${lon < 0 ? "W" : "E"}`
}
