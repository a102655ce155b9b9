/** Who is told when something that lives outside React has changed. */
export interface Audience {
  readonly tell: () => void
  /** Answers how to leave again, as `useSyncExternalStore` wants it. */
  readonly subscribe: (listener: () => void) => () => void
}

export function makeAudience(): Audience {
  const listeners = new Set<() => void>()
  return {
    tell: () => {
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
