import { expect, test } from "vitest"
import { renderHook } from "vitest-browser-react"
import { useImport } from "../../src/state/useImport"

test("an import that breaks down is told like one that is refused, and does not wait for ever", async () => {
  const { result, act } = await renderHook(() => useImport())
  // No worker takes a function: what it is asked fails, as it does when it has no memory left.
  const content = (() => undefined) as unknown as Blob
  await act(() => result.current.read([{ name: "odd.json", content }]))
  expect(result.current.state).toMatchObject({
    kind: "read",
    files: [{ name: "odd.json", found: undefined, issues: [{ code: "issue.bug" }] }],
  })
})
