/** What a person changes in what is stored, at the present time; what the browser refuses becomes a Refusal. */
import type { Localized } from "../model/localized"
import * as store from "../store/dossiers"
import { asked } from "./refusal"

export async function renameDossier(id: string, title: Localized): Promise<void> {
  await asked(store.renameDossier(id, title, Date.now()))
}

/** Can be undone, as every change of what is stored can. */
export async function deleteDossier(id: string): Promise<void> {
  await asked(store.deleteDossier(id, Date.now()))
}

/** Asks the browser not to clear what is stored when it needs room. Returns whether it agrees. */
export async function askToPersist(): Promise<boolean> {
  // Absent where the page is not served securely.
  const storage: StorageManager | undefined = navigator.storage
  return (await storage?.persist?.()) ?? false
}
