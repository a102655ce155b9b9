import { beforeAll, describe, expect, test } from "vitest"
import "@fontsource-variable/inter/index.css"
import "@fontsource-variable/noto-sans-jp/index.css"
import "@fontsource-variable/source-serif-4/index.css"
import { textWidth } from "../../src/scene/text"
import { fonts } from "../../src/scene/theme"

const texts = [
  "Motegi and Rubio meet in Munich before the summit",
  "Takaichi and Trump meet at the White House",
  "First three projects under Japan's $550bn pledge announced",
  "Trump replaces struck-down tariffs with a Section 122 surcharge",
  "foreign ministers · 14 Feb — 33 days · T−33 … T0",
  "“Unwavering” alliance: 64 of 152 events, 22 January–4 April 2026",
  "Señor Müller, Đặng, Łódź, Ærø, Ñuñoa, façade, œuvre, Straße",
  "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ¡¢£¥§©«°±²³µ¶·»¼½¾¿×÷",
  "茂木外相とルビオ国務長官がミュンヘンで会談",
  "重要鉱物・レアアース、抑止力、「関税合意」（2026年3月19日）",
  "日米同盟 ﾆﾎﾝ",
]
const weights = [400, 500, 550, 600, 700]
const faces = ["sans", "serif"] as const

describe.each(faces)("estimated widths in the %s face", (face) => {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D // a fresh canvas has one
  const measured = (text: string, size: number, weight: number) => {
    context.font = `${weight} ${size}px ${fonts[face]}`
    return context.measureText(text).width
  }

  beforeAll(async () => {
    const loading = weights.flatMap((weight) =>
      texts.map((text) => document.fonts.load(`${weight} 12px ${fonts[face]}`, text)),
    )
    const loaded = await Promise.all(loading)
    expect(loaded.every((some) => some.length > 0)).toBe(true)
  })

  test.each(texts)("are near what the browser measures, and not short of it: %s", (text) => {
    for (const weight of weights)
      for (const size of [11, 12.5, 22]) {
        const ratio = textWidth(text, size, { weight, face }) / measured(text, size, weight)
        expect(ratio, `weight ${weight}, size ${size}`).toBeGreaterThan(0.985)
        expect(ratio, `weight ${weight}, size ${size}`).toBeLessThan(1.04)
      }
  })
})

test("what kerning draws together is not short either", () => {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D // a fresh canvas has one
  for (const face of faces) {
    context.font = `400 22px ${fonts[face]}`
    const text = "AVATAR To Ye WAVE fiji office"
    const ratio = textWidth(text, 22, { face }) / context.measureText(text).width
    expect(ratio).toBeGreaterThan(1)
    expect(ratio).toBeLessThan(1.08)
  }
})

test("scripts that the bundled fonts lack are guessed within reason", () => {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D // a fresh canvas has one
  context.font = `400 20px ${fonts.sans}`
  for (const text of ["Министр иностранных дел", "Υπουργός Εξωτερικών"]) {
    const ratio = textWidth(text, 20) / context.measureText(text).width
    expect(ratio).toBeGreaterThan(0.98)
    expect(ratio).toBeLessThan(1.3)
  }
})
