/** The title of what is inspected; takes the focus when the reader walks on within the inspector, so that the walk can go on from there. */
import type { ReactNode } from "react"

export function Title({ children, lang }: { readonly children: ReactNode; readonly lang?: string | undefined }) {
  return (
    <h2 className="inspector-title" tabIndex={-1} lang={lang} dir="auto">
      {children}
    </h2>
  )
}
