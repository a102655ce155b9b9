/** Identifiers and dates as they stand in files: strings, checked for form here and for sense in validate. */
import * as v from "valibot"

/** What an id is made of. */
export const idForm = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** A readable, stable id: letters, digits, dot, hyphen, underscore; no prototype keys. */
export const idSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(idForm, "id-form"),
  v.check((id) => id !== "__proto__" && id !== "constructor" && id !== "prototype", "id-reserved"),
)

/** A web address: `http` or `https`, so that no link from a file can run a script. */
export const urlSchema = v.pipe(v.string(), v.maxLength(2000), v.regex(/^[hH][tT][tT][pP][sS]?:\/\//, "url-scheme"))

/** An EDTF string (ISO 8601-2, levels 0–2). Whether it names a real date is checked by `edtf.ts`. */
export const edtfSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))

/** Whether a text is an id of Latin letters without accents, digits, dots, hyphens and underscores, as nearly all are. False says nothing. */
export function isPlainId(text: string): boolean {
  const { length } = text
  // `constructor` and `prototype` are all letters; ids that are all letters are left to the schema.
  let hasOther = false
  if (length === 0 || length > 200) return false
  for (let i = 0; i < length; i++) {
    const kind = letterKinds[text.charCodeAt(i)] ?? 0
    if (kind === 0 || (i === 0 && kind === joining)) return false
    if (kind !== letter) hasOther = true
  }
  return hasOther
}

const letter = 1
const digit = 2
const joining = 3
const letterKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  return /[A-Za-z]/.test(sign) ? letter : /\d/.test(sign) ? digit : /[._-]/.test(sign) ? joining : 0
})
