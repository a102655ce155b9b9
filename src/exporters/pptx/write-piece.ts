/** Pieces as shapes and groups of shapes. */
import type { Words } from "../../i18n/intl"
import { element } from "../ooxml/xml"
import type { Glue } from "./glue"
import type { Painting } from "./paint"
import { type Piece, type PieceGroup, type PlacedMark, textOfBlock, wordsOf } from "./piece"
import { shapeOf } from "./shape"
import { extent, identity, type Numbering, offset, type Written } from "./slide-shape"
import { innerText, textBox } from "./text-box"
import { around } from "./units"

export interface Writing {
  readonly painting: Painting
  readonly numbers: Numbering
  readonly words: Words
  /** Which shapes are tied to which. */
  readonly glue?: Glue
}

/** `isSaid`: a group around the piece says what it is. Undefined where nothing of the piece is painted. */
export function writePiece(piece: Piece, writing: Writing, isSaid = false): Written | undefined {
  switch (piece.kind) {
    case "group":
      return writeGroup(piece, writing)
    case "mark":
      return writeMark(piece, writing, isSaid)
    case "text": {
      const text = textOfBlock(piece.block)
      const painting = { ...writing.painting, opacity: piece.opacity }
      return textBox(piece.block, piece.origin, painting, { name: text, description: text }, writing.numbers)
    }
    default:
      return piece satisfies never
  }
}

function writeMark(piece: PlacedMark, writing: Writing, isSaid: boolean): Written | undefined {
  const { painting, numbers, words, glue } = writing
  const description = isSaid ? undefined : piece.label
  const plain = words.say(piece.mark.kind === "line" ? "figure.part.line" : "figure.part.shape")
  const who = { name: description ?? plain, description }
  const own = { ...painting, opacity: piece.opacity }
  return shapeOf(piece.mark, piece.origin, own, {
    ...{ who, numbers, text: piece.text && innerText(piece.text, own) },
    ...{ joint: glue?.joints.get(piece.mark), ends: glue?.ends.get(piece.mark) },
  })
}

/** A group in the coordinates of the slide, as large as what is in it. One thing alone needs no group. */
export function writeGroup(group: PieceGroup, writing: Writing): Written | undefined {
  const id = writing.numbers.next()
  const description = group.description ?? (wordsOf(group.pieces, " ") || group.name)
  const isThing = group.key !== undefined
  const write = (isSaid: boolean) => group.pieces.flatMap((piece) => writePiece(piece, writing, isSaid) ?? [])
  const inside = write(isThing)
  if (inside.length === 0) return undefined
  if (inside.length === 1 && (isThing || group.description === undefined)) return isThing ? write(false)[0] : inside[0]
  const box = around(inside.map((written) => written.box))
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const place = element(
    "a:xfrm",
    {},
    offset("a:off", box.left, box.top),
    extent("a:ext", width, height),
    offset("a:chOff", box.left, box.top),
    extent("a:chExt", width, height),
  )
  const named = element(
    "p:nvGrpSpPr",
    {},
    identity(id, {
      name: group.name || description || writing.words.say("figure.part.shape"),
      description,
      title: group.title,
    }),
    "<p:cNvGrpSpPr/><p:nvPr/>",
  )
  return { xml: element("p:grpSp", {}, named, element("p:grpSpPr", {}, place), ...inside.map(({ xml }) => xml)), box }
}
