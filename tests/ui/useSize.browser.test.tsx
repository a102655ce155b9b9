import { expect, test, vi } from "vitest"
import { render } from "vitest-browser-react"
import { type Size, useSize } from "../../src/ui/useSize"

const seen: (Size | undefined)[] = []

function Box({ width }: { readonly width: number }) {
  const [ref, size] = useSize<HTMLDivElement>()
  seen.push(size)
  return (
    <div style={{ width, height: 100, boxSizing: "border-box", padding: "5px 10px", border: "1px solid" }} ref={ref}>
      {size && `${size.width} × ${size.height}`}
    </div>
  )
}

test("the size is known before anything is painted, without padding and border", async () => {
  seen.length = 0
  const { container } = await render(<Box width={300} />)
  expect(container.textContent).toBe("278 × 88")
  expect(seen[0]).toBeUndefined()
  expect(new Set(seen.slice(1)).size).toBe(1)
})

test("it follows the element, in whole px, and stays the same object while it does not change", async () => {
  seen.length = 0
  const { container, rerender } = await render(<Box width={300} />)
  await rerender(<Box width={250.7} />)
  await vi.waitFor(() => expect(container.textContent).toBe("228 × 88"))
  const last = seen.at(-1)
  await rerender(<Box width={250.9} />)
  expect(seen.at(-1)).toBe(last)
})
