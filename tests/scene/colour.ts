/** Measures of colour for tests: contrast after WCAG 2.2, difference in OKLab (Ottosson 2020), colour blindness after Machado et al. 2009. */
type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Linear light of a colour written #rrggbb. */
function linear(hex: string): Triple {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [one, two, three] = matrix.map(([x, y, z]) => x * a + y * b + z * c) as [number, number, number]
  return [one, two, three]
}

/** WCAG contrast ratio, 1–21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [one, two] = [luminance(a), luminance(b)]
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05)
}

/** How eyes see: severity 1 of each kind of colour blindness, on linear light. */
export const sights: Readonly<Record<"full" | "protan" | "deutan" | "tritan", Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
]
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
]

/** Difference of two colours as an eye sees them: OKLab distance × 100; about 2 is just noticeable. */
export function difference(a: string, b: string, sight: Matrix): number {
  const seen = (hex: string): Triple => {
    const [red, green, blue] = times(sight, linear(hex)).map((light) => Math.min(1, Math.max(0, light))) as [
      number,
      number,
      number,
    ]
    const [long, middle, short] = times(toCones, [red, green, blue])
    return times(toLab, [Math.cbrt(long), Math.cbrt(middle), Math.cbrt(short)])
  }
  const [one, two] = [seen(a), seen(b)]
  return 100 * Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])
}
