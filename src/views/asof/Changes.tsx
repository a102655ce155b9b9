/** The list of what changed, where the view asks for one. Fetched when it is first looked at. */
import { lazy, Suspense } from "react"
import { useView } from "../../state/useView"

const WhatChanged = lazy(() => import("./WhatChanged").then((module) => ({ default: module.WhatChanged })))

export function Changes() {
  const { since } = useView().view
  return (
    <Suspense fallback={<div className="inspector-section" />}>
      {since !== undefined && <WhatChanged since={since} />}
    </Suspense>
  )
}
