import fc from "fast-check"
import { expect, test } from "vitest"
import { speeds } from "../../../src/state/playback"
import { followWindow } from "../../../src/views/playback/follow-window"
import { waitFor } from "../../../src/views/playback/pace"

const speed = fc.constantFrom(...speeds)

test("At speed 1 an event stands for 1.6 s, and twice the speed halves it", () => {
  expect(waitFor({ speed: 1, isToScale: false }, 40, false)).toBe(1600)
  expect(waitFor({ speed: 2, isToScale: false }, 0, false)).toBe(800)
})

test("In proportion to days more days are waited for longer, within limits that keep it moving", () => {
  fc.assert(
    fc.property(speed, fc.nat(400), fc.nat(400), (speed, a, b) => {
      const wait = (days: number) => waitFor({ speed, isToScale: true }, days, false) * speed
      expect(Math.sign(wait(a) - wait(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0)
      expect(wait(a)).toBeGreaterThanOrEqual(500)
      expect(wait(a)).toBeLessThanOrEqual(4000)
    }),
  )
})

test("With less motion asked for, nothing moves on within two seconds, at any speed", () => {
  fc.assert(
    fc.property(speed, fc.boolean(), fc.nat(400), (speed, isToScale, days) => {
      expect(waitFor({ speed, isToScale }, days, true)).toBeGreaterThanOrEqual(2000)
    }),
  )
})

const window = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 300 }))
const days = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.nat(40))

test("The window follows an event beyond it, as long as before, and stays where the event is in it", () => {
  fc.assert(
    fc.property(window, days, ([first, length], [from, more]) => {
      const last = first + length
      const followed = followWindow([first, last], [from, from + more])
      if (from <= last && from + more >= first) {
        expect(followed).toBeUndefined()
        return
      }
      const [a, b] = followed ?? [Number.NaN, Number.NaN]
      expect(b - a).toBe(length)
      expect(from > last ? from : from + more).toBeGreaterThanOrEqual(a)
      expect(from > last ? from : from + more).toBeLessThanOrEqual(b)
    }),
  )
})
