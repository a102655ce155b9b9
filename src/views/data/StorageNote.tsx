/** How much room is taken, and whether the browser will keep it. */
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { askToPersist } from "../../state/edits"
import { storageQuery } from "../../state/queries"
import { useWords } from "../../state/useWords"
import { describeBytes } from "./describe"
import { useNotice } from "./notice"

export function StorageNote() {
  const words = useWords()
  const client = useQueryClient()
  const { tell, attempt } = useNotice()
  const storage = useQuery(storageQuery()).data
  const ask = () =>
    attempt(async () => {
      const isGranted = await askToPersist()
      await client.invalidateQueries({ queryKey: ["storage"] })
      tell((inWords) => inWords.say(isGranted ? "data.persistGranted" : "data.persistDenied"))
    })
  if (!storage) return null
  const { usage, quota, isPersistent } = storage
  return (
    <section className="data-storage" aria-labelledby="data-storage">
      <h2 id="data-storage">{words.say("data.storage")}</h2>
      <p>
        {usage === undefined || quota === undefined
          ? words.say("data.storageUnknown")
          : words.say("data.storageUsed", {
              used: describeBytes(usage, words),
              quota: describeBytes(quota, words),
            })}
        {words.locale === "ja" ? "" : " "}
        {words.say(isPersistent ? "data.storagePersistent" : "data.storageTransient")}
      </p>
      {!isPersistent && (
        <button type="button" className="button" onClick={ask}>
          {words.say("data.persist")}
        </button>
      )}
    </section>
  )
}
