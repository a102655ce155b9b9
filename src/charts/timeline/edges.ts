/** What of a figure taller than its room is to stay in sight while one scrolls: the names of the anchors at its head, the axis at its foot. */
import type { Mark, Scene } from "../../scene/scene"
import { axisHeight } from "../axis"

/** A strip of the figure from a px of it downwards, to be laid over the figure there or where else it is seen. */
export interface Edge {
  readonly y: number
  readonly scene: Scene
}

export interface Edges {
  /** Absent where no anchor is named. */
  readonly head: Edge | undefined
  readonly foot: Edge
}

interface Ground {
  readonly width: number
  /** px from the top to the foot of the captions, and what is drawn there. */
  readonly captions: { readonly height: number; readonly marks: readonly Mark[] }
  /** Foot of the lanes, and what is drawn beneath it. */
  readonly axis: { readonly top: number; readonly marks: readonly Mark[] }
}

export function edgesOf({ width, captions, axis }: Ground): Edges {
  const strip = (y: number, height: number, marks: readonly Mark[]): Edge => ({
    y,
    scene: {
      width,
      height,
      title: "",
      description: "",
      marks: [{ kind: "group", x: 0, y: -y, marks: marks.map(bare) }],
    },
  })
  return {
    head: captions.marks.length > 0 ? strip(0, captions.height, captions.marks) : undefined,
    foot: strip(axis.top, axisHeight, axis.marks),
  }
}

/** The figure itself holds what is pointed at. */
function bare({ key: _, label: __, ...mark }: Mark): Mark {
  return mark
}
