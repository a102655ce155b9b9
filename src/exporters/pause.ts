/** Lets the worker hear that it is to stop: a message comes between tasks only. */

/** Ends the task; throws the signal's reason where the export was called off meanwhile. */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}
