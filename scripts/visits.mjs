// @ts-check
// Measures visits to the built app as a reader makes them: from the address to the first figure, in an empty profile and in one that was here before.
import { ensureBuilt } from "./build.mjs"
import { rowOf } from "./measure.mjs"
import { openProfile } from "./profile.mjs"
import { serve } from "./serve.mjs"

const limits = { "first visit": 1500, "next visit": 500 }
/** Events of the dossier that opens by default. */
const bornWith = 152

/** Milliseconds from the start of the navigation to the frame in which the figure stands. @param {import("playwright").Page} page @param {string} address */
async function visit(page, address) {
  await page.goto(address, { waitUntil: "commit" })
  const drawn = await page.waitForFunction(() => {
    const isDrawn = document.querySelector("[role=tabpanel] [role=figure]") !== null
    return isDrawn && performance.now()
  })
  return Number(await drawn.jsonValue())
}

/** @param {Parameters<typeof openProfile>[0]} options @param {number} rounds */
export async function measureVisits(options, rounds) {
  ensureBuilt()
  const { address, close } = await serve(0)
  /** @type {Record<keyof typeof limits, number[]>} */
  const times = { "first visit": [], "next visit": [] }
  try {
    for (let round = 0; round < rounds; round += 1) {
      const profile = await openProfile(options)
      const first = await profile.context.newPage()
      times["first visit"].push(await visit(first, address))
      await first.waitForFunction(() => navigator.serviceWorker.controller !== null)
      await first.close()
      times["next visit"].push(await visit(await profile.context.newPage(), address))
      await profile.close()
    }
  } finally {
    await close()
  }
  return Object.entries(limits).map(([name, p95]) =>
    rowOf(
      { name, unit: "ms", reference: undefined, budget: { p95 } },
      bornWith,
      times[/** @type {keyof typeof limits} */ (name)],
      [],
    ),
  )
}
