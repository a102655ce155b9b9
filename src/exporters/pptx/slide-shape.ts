/** What everything on a slide shares: its number, its name, what it says to those who do not see it, and where it stands. */
import { element } from "../ooxml/xml"
import type { Box } from "./units"

/** What has been written of a slide, and where it stands. */
export interface Written {
  readonly xml: string
  readonly box: Box
}

/** Numbers of the shapes of a slide; 1 is the slide's own. */
export interface Numbering {
  next(): number
}

export function numbering(): Numbering {
  let last = 1
  return {
    next: () => {
      last += 1
      return last
    },
  }
}

/** Names longer than this are cut in PowerPoint's list of what is on a slide. */
const longestName = 120

export const shortened = (name: string): string => {
  const letters = Array.from(name)
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join("")}…`
}

const decorativeUri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
const decorative = element(
  "a:extLst",
  {},
  element(
    "a:ext",
    { uri: decorativeUri },
    element("adec:decorative", {
      "xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
      val: 1,
    }),
  ),
)

export interface Identity {
  readonly name: string
  /** In words; absent: it is decoration, and is marked as such. */
  readonly description?: string | undefined
  /** Short, where the description is long. */
  readonly title?: string | undefined
}

export function identity(id: number, { name, description, title }: Identity): string {
  const attributes = { id, name: shortened(name), descr: description ?? "", title }
  return element("p:cNvPr", attributes, description ? "" : decorative)
}

export interface Turn {
  readonly rot?: number | undefined
  readonly flipH?: number | undefined
  readonly flipV?: number | undefined
}

export function transform({ left, top, right, bottom }: Box, turn: Turn = {}): string {
  return element("a:xfrm", { ...turn }, offset("a:off", left, top), extent("a:ext", right - left, bottom - top))
}

export const offset = (tag: string, x: number, y: number): string => element(tag, { x, y })
export const extent = (tag: string, cx: number, cy: number): string => element(tag, { cx, cy })
