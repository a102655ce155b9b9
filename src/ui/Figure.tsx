/**
 * The one place where a scene meets the page. It paints the scene as SVG, or on a canvas when there are many marks; tells what is pointed at, picked,
 * panned and zoomed, by pointer, touch and keys; and says in words what the figure shows. It knows marks and keys, not what they mean.
 */
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react"
import { boxOfKey, hit, labelOfKey, pointerTolerance } from "../scene/hit"
import type { Mark, Scene } from "../scene/scene"
import type { ThemeName } from "../scene/theme"
import { type Direction, type Leap, neighbour } from "../scene/walk"
import { CanvasScene } from "./figure/CanvasScene"
import { type At, listenForGestures, type Modifiers } from "./figure/gestures"
import { SvgScene } from "./figure/SvgScene"
import { usePainter } from "./figure/usePainter"
import "./figure/figure.css"

export interface FigureProps {
  readonly scene: Scene
  readonly theme: ThemeName
  /** Marks painted over the scene, always as SVG: what changes with the pointer, so that pointing does not repaint the rest. */
  readonly overlay?: readonly Mark[] | undefined
  /** Key pointed at, where the view decides; the figure keeps it by itself where this is not given at all. */
  readonly pointed?: string | undefined
  /** A click, tap, Enter or Space on a mark, or on none. */
  readonly onPick?: ((key: string | undefined, modifiers: Modifiers) => void) | undefined
  /** The pointer or the caret has come to another mark, or to none. */
  readonly onPoint?: ((key: string | undefined) => void) | undefined
  /** Where the pointer is, px of the scene; undefined when it has left or drags. */
  readonly onHover?: ((at: At | undefined) => void) | undefined
  /** Drag, horizontal wheel, Shift+arrows: move the content by so many px. */
  readonly onPan?: ((dx: number, dy: number) => void) | undefined
  /** Wheel, pinch, double click, + and −: enlarge the content by a factor about (x, y), px of the scene. */
  readonly onZoom?: ((factor: number, x: number, y: number) => void) | undefined
  /** After the last onPan or onZoom of a gesture. */
  readonly onGestureEnd?: (() => void) | undefined
  /** An arrow key; without it the caret goes to the nearest mark in that direction. */
  readonly onWalk?: ((direction: Direction) => void) | undefined
  /** Home, End, Page up, Page down. */
  readonly onLeap?: ((leap: Leap) => void) | undefined
  /** What is said of the mark that the keys have come to, where the view decides; else its label. Pointing says nothing: what is seen need not be said. */
  readonly said?: string | undefined
  /** What lies over the picture and moves with it; presses on it are presses on the figure. */
  readonly children?: ReactNode
  /** Where in the scene lies what is seen at a place of the figure, where something over the picture shows another part of it. */
  readonly seenAt?: ((figure: Element, at: At) => At) | undefined
}

const noModifiers: Modifiers = { shift: false, alt: false, command: false }
const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
}
const leaps: Readonly<Record<string, Leap>> = { Home: "first", End: "last", PageUp: "back", PageDown: "on" }
const zoomKeys: Readonly<Record<string, number>> = { "+": 1.5, "=": 1.5, "-": 1 / 1.5 }
/** Part of the figure's size that one Shift+arrow moves it by. */
const keyPan = 0.1

export function Figure(props: FigureProps) {
  const { scene, theme, overlay, onPick, onPoint, onPan, onZoom, onGestureEnd, onWalk, onLeap } = props
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  const [own, setOwn] = useState<string>()
  const [byKeys, setByKeys] = useState(false)
  const pointed = "pointed" in props ? props.pointed : own
  const painter = usePainter(scene)

  const point = (key: string | undefined, keys: boolean) => {
    setByKeys(keys)
    setOwn(key)
    if (key === pointed) return
    onPoint?.(key)
  }
  const hitAt = (at: At) => {
    const { x, y, touch } = figure.current && props.seenAt ? props.seenAt(figure.current, at) : at
    return hit(scene, x, y, pointerTolerance[touch ? "touch" : "mouse"])
  }

  const gestures = useEffectEvent(() => ({
    hover(at: At | undefined) {
      point(at && hitAt(at), false)
      props.onHover?.(at)
    },
    tap(at: At, modifiers: Modifiers) {
      const key = hitAt(at)
      point(key, false)
      onPick?.(key, modifiers)
    },
    pan: onPan,
    zoom: onZoom,
    end: () => onGestureEnd?.(),
  }))
  useEffect(() => (figure.current ? listenForGestures(figure.current, () => gestures()) : undefined), [])

  const walk = (direction: Direction) => {
    setByKeys(true)
    if (onWalk) onWalk(direction)
    else point(neighbour(scene, pointed, direction) ?? pointed, true)
  }
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions[event.key]
    const factor = zoomKeys[event.key]
    const leap = leaps[event.key]
    if (direction && event.shiftKey && onPan) {
      const [dx, dy] = stepOf(direction)
      onPan(-dx * keyPan * scene.width, -dy * keyPan * scene.height)
      onGestureEnd?.()
    } else if (direction) walk(direction)
    else if (leap && onLeap) {
      setByKeys(true)
      onLeap(leap)
    } else if (factor && onZoom) {
      onZoom(factor, scene.width / 2, scene.height / 2)
      onGestureEnd?.()
    } else if ((event.key === "Enter" || event.key === " ") && onPick) onPick(pointed, noModifiers)
    else return
    event.preventDefault()
  }

  const caret = byKeys && pointed !== undefined ? boxOfKey(scene, pointed) : undefined
  const label = byKeys && pointed !== undefined ? labelOfKey(scene, pointed) : undefined
  const said = "said" in props ? props.said : label
  const cursor = pointed !== undefined && onPick ? "pointer" : undefined
  return (
    <figure
      ref={figure}
      className="figure"
      // The role is said outright: browsers differ in what they make of a figure without caption.
      // biome-ignore lint/a11y/noRedundantRoles: see above
      role="figure"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
      tabIndex={onPick || onPan || onZoom || onWalk ? 0 : undefined}
      style={{ width: scene.width, height: scene.height, touchAction: onPan || onZoom ? "pan-y" : undefined, cursor }}
      onKeyDown={press}
      onBlur={() => setByKeys(false)}
    >
      {painter === "svg" ? <SvgScene scene={scene} theme={theme} /> : <CanvasScene scene={scene} theme={theme} />}
      {overlay && <SvgScene scene={{ ...scene, marks: overlay }} theme={theme} overlay />}
      {caret && <Caret {...caret} />}
      {props.children}
      <span id={`${id}title`} hidden>
        {scene.title}
      </span>
      <span id={`${id}description`} hidden>
        {scene.description}
      </span>
      <span className="figure-said" aria-live="polite">
        {said}
      </span>
    </figure>
  )
}

function stepOf(direction: Direction): readonly [dx: number, dy: number] {
  return { left: [-1, 0] as const, right: [1, 0] as const, up: [0, -1] as const, down: [0, 1] as const }[direction]
}

/** A frame around what the keys have come to, which is brought into sight. */
function Caret({ left, top, right, bottom }: { left: number; top: number; right: number; bottom: number }) {
  const frame = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stands elsewhere when they change
  useLayoutEffect(() => void frame.current?.scrollIntoView({ block: "nearest", inline: "nearest" }), [left, top])
  const gap = 4
  const place = `translate(${left - gap}px, ${top - gap}px)`
  return (
    <span
      ref={frame}
      className="figure-caret"
      style={{
        transform: place,
        width: right - left + 2 * gap,
        height: bottom - top + 2 * gap,
        boxSizing: "border-box",
      }}
    />
  )
}
