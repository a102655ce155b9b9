/**
 * The scene: what a figure is before it is painted. Six dumb marks, plain data. Resist a seventh: they are the price of cheap
 * painters. A scene knows no data, no dates and no language; lengths are px, colours are names of `theme.ts`.
 */
import type { Ink } from "./theme"

/** How a mark is painted; without `fill` and `stroke` it is not seen, but a text is then written in ink. Of a group only `opacity` counts. */
export interface Paint {
  readonly fill?: Ink
  readonly stroke?: Ink
  /** px; default 1 when `stroke` is set. */
  readonly strokeWidth?: number
  /** Lengths of dash and gap, px. */
  readonly dash?: readonly number[]
  /** 0–1, of the whole mark. */
  readonly opacity?: number
  /** Fades a rect's left and right ends to nothing over so many px: the soft ends of an imprecise date. */
  readonly fade?: readonly [left: number, right: number]
  /** A halo of paper behind a text, px, so that a line beneath does not cut it. */
  readonly halo?: number
}

interface Named {
  /** What a pointer or a caret finds here: `event:12`, `actor:japan`, `cell:3:7`. Marks may share a key; a group lends its own to what is in it. */
  readonly key?: string
  /** What assistive technology reads, where the mark means something by itself. */
  readonly label?: string
}

export type TextAnchor = "start" | "middle" | "end"
export type TextFace = "sans" | "serif"

export type Shape =
  | {
      readonly kind: "rect"
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
    }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number }
  | { readonly kind: "line"; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | { readonly kind: "path"; readonly d: string }
  | {
      readonly kind: "text"
      readonly x: number
      /** Of the baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly weight?: number
      readonly anchor?: TextAnchor
      readonly face?: TextFace
      readonly strike?: boolean
      /** Degrees, clockwise about (x, y). */
      readonly rotate?: number
    }
  | {
      readonly kind: "group"
      readonly x: number
      readonly y: number
      readonly clip?: { readonly width: number; readonly height: number }
      readonly marks: readonly Mark[]
    }

export type Mark = Paint & Named & Shape

export interface Scene {
  readonly width: number
  readonly height: number
  readonly title: string
  /** Alt text: what the figure shows, with its counts, in words. */
  readonly description: string
  readonly marks: readonly Mark[]
}
