/** Work on figures, of which what can keep it from being done is told and not thrown. */
import { figureTrouble } from "./figure-trouble"
import { type JobContext, type Outcome, refused } from "./job"

export async function troubled<T>({ signal }: JobContext, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (error) {
    signal.throwIfAborted()
    const trouble = figureTrouble(error)
    if (!trouble) throw error
    return refused(trouble)
  }
}
