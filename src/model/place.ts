/** A place where events happen. */
import * as v from "valibot"
import { idSchema } from "./identifier"
import { localizedSchema } from "./localized"

export const placeSchema = v.object({
  id: idSchema,
  name: localizedSchema,
  /** ISO 3166-1 alpha-2; absent for waters and places of no one state. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "country-form"))),
  /** Degrees, WGS 84. */
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
})
export type Place = v.InferOutput<typeof placeSchema>
