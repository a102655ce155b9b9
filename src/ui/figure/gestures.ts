/**
 * Pointer, wheel and touch on a figure become five words: hover, tap, pan, zoom, end. All lengths are px of the element. Moves are gathered and
 * told once per animation frame.
 */
export interface Modifiers {
  readonly shift: boolean
  readonly alt: boolean
  /** Control, or Command on a Mac. */
  readonly command: boolean
}

export interface At {
  readonly x: number
  readonly y: number
  readonly touch: boolean
}

export interface Gestures {
  /** Where the pointer rests, or undefined when it has left. */
  hover(at: At | undefined): void
  tap(at: At, modifiers: Modifiers): void
  /** Moves the content by so many px. Undefined where it cannot be moved. */
  readonly pan: ((dx: number, dy: number) => void) | undefined
  /** Enlarges the content by a factor about a point. */
  readonly zoom: ((factor: number, x: number, y: number) => void) | undefined
  /** A pan or zoom is over. */
  end(): void
}

/** How far a pressed pointer may stray and still be a tap, px. */
const stray = { mouse: 3, touch: 8 } as const
const zoomPerWheelPx = 0.002
const zoomPerPinchPx = 0.01
const pxPerLine = 16
const pxPerPage = 400
/** A wheel has no end of its own: this long after its last turn it is over, ms. */
const wheelRest = 160

/** Listens on an element until the returned function is called. `gestures` is asked anew each time. */
export function listenForGestures(element: HTMLElement, gestures: () => Gestures): () => void {
  const stop = new AbortController()
  const frame = makeFrame(gestures)
  const pressed = new Map<number, At>()
  let start: At | undefined
  let dragging = false
  let rest: ReturnType<typeof setTimeout> | undefined

  const place = (event: MouseEvent): At => {
    const { left, top } = element.getBoundingClientRect()
    const touch = event instanceof PointerEvent && event.pointerType === "touch"
    return { x: event.clientX - left, y: event.clientY - top, touch }
  }
  const finish = () => {
    delete element.dataset.dragging
    dragging = false
    frame.flush()
    gestures().end()
  }

  const press = (event: PointerEvent) => {
    if (event.button !== 0 || pressed.size === 2) return
    const at = place(event)
    pressed.set(event.pointerId, at)
    start = pressed.size === 1 ? at : undefined
  }

  const move = (event: PointerEvent) => {
    const at = place(event)
    const before = pressed.get(event.pointerId)
    if (!before) {
      if (!at.touch) frame.hover(at)
      return
    }
    if (!dragging) {
      const origin = start
      if (origin && Math.hypot(at.x - origin.x, at.y - origin.y) <= stray[at.touch ? "touch" : "mouse"]) return
      if (!gestures().pan && !gestures().zoom) return
      dragging = true
      element.dataset.dragging = ""
      element.setPointerCapture(event.pointerId)
      frame.hover(undefined)
    }
    const other = [...pressed].find(([id]) => id !== event.pointerId)?.[1]
    pressed.set(event.pointerId, at)
    if (other) pinch(frame, before, at, other)
    else frame.pan(at.x - before.x, at.y - before.y)
  }

  const release = (event: PointerEvent) => {
    if (!pressed.delete(event.pointerId)) return
    if (dragging) {
      if (pressed.size === 0) finish()
    } else if (event.type === "pointerup" && start) gestures().tap(place(event), modifiersOf(event))
    start = undefined
  }

  const leave = (event: PointerEvent) => {
    if (!pressed.has(event.pointerId)) frame.hover(undefined)
  }

  const wheel = (event: WheelEvent) => {
    const unit = event.deltaMode === 1 ? pxPerLine : event.deltaMode === 2 ? pxPerPage : 1
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
    const { pan, zoom } = gestures()
    const sideways = !event.ctrlKey && (Math.abs(dx) > Math.abs(dy) || event.shiftKey)
    if (sideways ? !pan : !zoom) return
    event.preventDefault()
    if (sideways) frame.pan(-(dx || dy), 0)
    else frame.zoom(Math.exp(-dy * (event.ctrlKey ? zoomPerPinchPx : zoomPerWheelPx)), place(event))
    clearTimeout(rest)
    rest = setTimeout(finish, wheelRest)
  }

  const doubleClick = (event: MouseEvent) => {
    if (!gestures().zoom) return
    frame.zoom(event.shiftKey ? 0.5 : 2, place(event))
    finish()
  }

  const { signal } = stop
  element.addEventListener("pointerdown", press, { signal })
  element.addEventListener("pointermove", move, { signal })
  element.addEventListener("pointerup", release, { signal })
  element.addEventListener("pointercancel", release, { signal })
  element.addEventListener("pointerleave", leave, { signal })
  element.addEventListener("wheel", wheel, { signal, passive: false })
  element.addEventListener("dblclick", doubleClick, { signal })
  return () => {
    stop.abort()
    clearTimeout(rest)
    frame.cancel()
  }
}

function modifiersOf({ shiftKey, altKey, ctrlKey, metaKey }: PointerEvent): Modifiers {
  return { shift: shiftKey, alt: altKey, command: ctrlKey || metaKey }
}

/** One finger of two has moved: the content moves with their middle and grows with their distance. */
function pinch(frame: Frame, before: At, after: At, other: At): void {
  const reach = (at: At) => Math.max(1, Math.hypot(at.x - other.x, at.y - other.y))
  frame.pan((after.x - before.x) / 2, (after.y - before.y) / 2)
  frame.zoom(reach(after) / reach(before), { ...after, x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 })
}

interface Frame {
  hover(at: At | undefined): void
  pan(dx: number, dy: number): void
  zoom(factor: number, about: At): void
  /** Tells what has been gathered at once. */
  flush(): void
  cancel(): void
}

/** Gathers moves and tells them with the next animation frame. */
function makeFrame(gestures: () => Gestures): Frame {
  let handle: number | undefined
  let hovered: { readonly at: At | undefined } | undefined
  let moved = { dx: 0, dy: 0 }
  let zoomed: { readonly factor: number; readonly about: At } | undefined
  const flush = () => {
    if (handle !== undefined) cancelAnimationFrame(handle)
    handle = undefined
    const now = { hovered, moved, zoomed }
    hovered = undefined
    moved = { dx: 0, dy: 0 }
    zoomed = undefined
    const told = gestures()
    if (now.hovered) told.hover(now.hovered.at)
    if (now.moved.dx || now.moved.dy) told.pan?.(now.moved.dx, now.moved.dy)
    if (now.zoomed) told.zoom?.(now.zoomed.factor, now.zoomed.about.x, now.zoomed.about.y)
  }
  const soon = () => {
    handle ??= requestAnimationFrame(flush)
  }
  return {
    hover(at) {
      hovered = { at }
      soon()
    },
    pan(dx, dy) {
      moved = { dx: moved.dx + dx, dy: moved.dy + dy }
      soon()
    },
    zoom(factor, about) {
      zoomed = { factor: factor * (zoomed?.factor ?? 1), about }
      soon()
    },
    flush,
    cancel() {
      if (handle !== undefined) cancelAnimationFrame(handle)
    },
  }
}
