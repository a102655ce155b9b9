/** What was just done, or why it could not be, said once for the whole screen. */
import { createContext, useContext } from "react"
import type { Words } from "../../i18n/intl"
import { describeError } from "../../state/refusal"

export interface Notice {
  readonly isAlert: boolean
  /** A function, so that it follows the language. */
  readonly say: (words: Words) => string
}

export const NoticeContext = createContext<(notice: Notice | undefined) => void>(() => undefined)

/** Ways to say what was done, and to do what may be refused. */
export function useNotice() {
  const set = useContext(NoticeContext)
  return {
    tell: (say: Notice["say"]) => set({ isAlert: false, say }),
    /** Does something; when it is refused or fails, says why. Cancelling is no failure. */
    attempt: async (work: () => Promise<void>) => {
      set(undefined)
      try {
        await work()
      } catch (error) {
        if (error instanceof DOMException && error.name === "AbortError") return
        set({ isAlert: true, say: (words) => describeError(error, words) })
      }
    },
  }
}
