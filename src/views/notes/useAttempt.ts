/** Does something that the store may refuse, and says why where it did. */
import { useState } from "react"
import { describeError } from "../../state/refusal"
import { useWords } from "../../state/useWords"

export function useAttempt(): {
  readonly problem: string | undefined
  readonly attempt: (work: () => Promise<void>) => Promise<void>
} {
  const words = useWords()
  const [error, setError] = useState<unknown>()
  return {
    problem: error === undefined ? undefined : describeError(error, words),
    attempt: async (work) => {
      setError(undefined)
      try {
        await work()
      } catch (reason) {
        setError(reason)
      }
    },
  }
}
