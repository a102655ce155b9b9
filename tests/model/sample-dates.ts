/** Dates for the laws: texts of every form of EDTF, sound and unsound. */
import fc from "fast-check"

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, "0"))
const masked = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([digits, mask]) => [...digits].map((digit, i) => (mask[i] ? "X" : digit)).join(""))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const mark = fc.constantFrom("", "", "", "?", "~", "%")

const year = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0")),
)
const month = two(0, 14)
const day = two(0, 32)

export const plainDate = fc
  .tuple(fc.constantFrom("", "", "", "-"), year, maybe(fc.tuple(month, maybe(day))))
  .map(([sign, y, rest]) => [sign + y, rest?.[0], rest?.[1]].filter((part) => part !== undefined).join("-"))

export const qualifiedDate = fc
  .tuple(mark, year, mark, maybe(fc.tuple(mark, month, mark, maybe(fc.tuple(mark, day, mark)))))
  .map(([a, y, b, m]) => {
    const [c, mm, d, rest] = m ?? []
    const days = rest ? `-${rest.join("")}` : ""
    return `${a}${y}${b}${m ? `-${c}${mm}${d}${days}` : ""}`
  })

export const maskedDate = fc
  .tuple(fc.constantFrom("", "", "-"), masked(year), maybe(fc.tuple(masked(month), maybe(masked(day)))))
  .map(([sign, y, rest]) => [sign + y, rest?.[0], rest?.[1]].filter((part) => part !== undefined).join("-"))

export const season = fc.tuple(year, fc.integer({ min: 20, max: 43 }), mark).map(([y, s, q]) => `${y}-${s}${q}`)

const time = fc
  .tuple(plainDate, two(0, 25), two(0, 60), fc.constantFrom("", "Z", "+09:00", "-05:30", "+14:00", "-12", "+15:00"))
  .map(([date, h, m, zone]) => `${date}T${h}:${m}:00${zone}`)

const longYear = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => `Y${n}`),
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 8 })).map(([a, b]) => `Y${a}E${b}`),
  fc.tuple(year, fc.integer({ min: 1, max: 5 })).map(([y, s]) => `${y}S${s}`),
)
const shortYear = fc
  .tuple(fc.constantFrom("", "-"), fc.integer({ min: 0, max: 999 }), mark)
  .map(([a, n, q]) => a + n + q)

export const atom = fc.oneof(plainDate, qualifiedDate, maskedDate, season, time, longYear, shortYear)
const end = fc.oneof(fc.constantFrom("..", ""), atom, atom, atom)
export const interval = fc.tuple(end, end).map(([a, b]) => `${a}/${b}`)

const member = fc.oneof(
  plainDate,
  qualifiedDate,
  maskedDate,
  fc.tuple(plainDate, plainDate).map(([a, b]) => `${a}..${b}`),
)
export const set = fc
  .tuple(
    fc.constantFrom("[]", "{}"),
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "", ".."),
    fc.constantFrom("", "", ".."),
    fc.constantFrom(",", ", "),
  )
  .map(([brackets, members, earlier, later, comma]) => {
    return `${brackets[0]}${earlier}${members.join(comma)}${later}${brackets[1]}`
  })

export const edtfText = fc.oneof(atom, interval, set)

/** Strings that only look a little like dates. */
export const noise = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789X-/.?~%[]{},YES TZ:+"), maxLength: 24 }),
  fc.string({ unit: "binary" }),
)
