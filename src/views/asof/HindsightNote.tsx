/** What a rewound event cannot help telling: its words are those of later. Fetched with the inspector of a rewound record. */
import { hasLaterSources } from "../../query/known-on"
import { useReading } from "../inspector/reading"

export function HindsightNote({ event }: { readonly event: string }) {
  const { index, words } = useReading()
  if (!hasLaterSources(index, event)) return null
  return <p className="asof-hindsight">{words.say("asOf.hindsightEvent")}</p>
}
