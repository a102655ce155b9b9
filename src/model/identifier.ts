/** Identifiers and dates as they stand in files: strings, checked for form here and for sense in validate. */
import * as v from "valibot"

/** A readable, stable id: letters, digits, dot, hyphen, underscore; no prototype keys. */
export const idSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, "id-form"),
  v.check((id) => id !== "__proto__" && id !== "constructor" && id !== "prototype", "id-reserved"),
)

/** A web address: `http` or `https`, so that no link from a file can run a script. */
export const urlSchema = v.pipe(v.string(), v.maxLength(2000), v.regex(/^[hH][tT][tT][pP][sS]?:\/\//, "url-scheme"))

/** An EDTF string (ISO 8601-2, levels 0–2). Whether it names a real date is checked by `edtf.ts`. */
export const edtfSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
