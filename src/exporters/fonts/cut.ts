/** Cuts a variable font down to one weight and to the characters in use, with HarfBuzz' subsetter. */
import subsetter from "harfbuzzjs/dist/harfbuzz-subset.wasm?url"
import { bytesAt } from "./font-files"

/** What is called of the module; the pointers are addresses in its memory. */
interface Subsetter {
  readonly memory: WebAssembly.Memory
  _initialize(): void
  malloc(bytes: number): number
  free(pointer: number): void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, code: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_unicode_set(input: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_input_pin_all_axes_to_default(input: number, face: number): number
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number
  hb_subset_or_fail(face: number, input: number): number
}

const writableMemory = 2 // HB_MEMORY_MODE_WRITABLE
/** HB_SUBSET_FLAGS_NO_HINTING; and HB_SUBSET_FLAGS_NOTDEF_OUTLINE: a letter that no font at all has is then seen to be missing. */
const flags = 0x01 | 0x40
const weightAxis = [..."wght"].reduce((tag, letter) => tag * 256 + letter.charCodeAt(0), 0)

let loading: Promise<Subsetter> | undefined

async function load(): Promise<Subsetter> {
  const { instance } = await WebAssembly.instantiate(await bytesAt(subsetter), {})
  const hb = instance.exports as object as Subsetter // what the module exports, of which TypeScript knows nothing
  hb._initialize()
  return hb
}

/** A static font of the weight with glyphs for those of the characters that the font has. Throws when the font cannot be read. */
export async function cutFont(
  font: Uint8Array,
  characters: Iterable<number>,
  weight: number,
): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= load()
  loading.catch(() => {
    loading = undefined
  })
  const hb = await loading
  const room = hb.malloc(font.byteLength)
  new Uint8Array(hb.memory.buffer).set(font, room)
  const whole = hb.hb_blob_create(room, font.byteLength, writableMemory, 0, 0)
  const face = hb.hb_face_create(whole, 0)
  hb.hb_blob_destroy(whole)
  const input = hb.hb_subset_input_create_or_fail()
  hb.hb_subset_input_set_flags(input, flags)
  const wanted = hb.hb_subset_input_unicode_set(input)
  for (const code of characters) hb.hb_set_add(wanted, code)
  hb.hb_subset_input_pin_all_axes_to_default(input, face)
  hb.hb_subset_input_pin_axis_location(input, face, weightAxis, weight)
  const part = hb.hb_subset_or_fail(face, input)
  hb.hb_subset_input_destroy(input)
  hb.hb_face_destroy(face)
  const bytes = part ? bytesOfFace(hb, part) : undefined
  hb.free(room)
  if (!bytes) throw new Error("A font could not be cut")
  return bytes
}

function bytesOfFace(hb: Subsetter, face: number): Uint8Array<ArrayBuffer> {
  const blob = hb.hb_face_reference_blob(face)
  const start = hb.hb_blob_get_data(blob, 0)
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob))
  hb.hb_blob_destroy(blob)
  hb.hb_face_destroy(face)
  return bytes
}
