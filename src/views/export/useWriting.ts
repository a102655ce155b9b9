/** The writing of a file: how far it has come, what came of it, and how to stop it. Leaving the dialog stops it too. */
import { useEffect, useRef, useState } from "react"
import type { JobOptions } from "../../engine/client"

export type Writing<T> =
  | { readonly kind: "none" | "cancelled" }
  | { readonly kind: "under-way"; readonly share: number | undefined }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly error: unknown }

export function useWriting<T>() {
  const [writing, setWriting] = useState<Writing<T>>({ kind: "none" })
  const over = useRef<AbortController>(undefined)
  useEffect(() => () => over.current?.abort(), [])
  const begin = async (work: (job: JobOptions) => Promise<T>) => {
    over.current?.abort()
    const mine = new AbortController()
    over.current = mine
    let isUnderWay = true
    const isShown = () => over.current === mine
    setWriting({ kind: "under-way", share: undefined })
    const onProgress: JobOptions["onProgress"] = ({ share }) => {
      if (isUnderWay && isShown() && !mine.signal.aborted) setWriting({ kind: "under-way", share })
    }
    const end = (outcome: Writing<T>) => {
      if (isShown()) setWriting(mine.signal.aborted ? { kind: "cancelled" } : outcome)
      isUnderWay = false
      // What nobody waits for any more is not made to its end.
      mine.abort()
    }
    try {
      end({ kind: "done", value: await work({ signal: mine.signal, onProgress }) })
    } catch (error) {
      end({ kind: "failed", error })
    }
  }
  return { writing, begin, cancel: () => over.current?.abort() }
}
