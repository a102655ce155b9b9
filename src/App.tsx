/** The composition root: providers, the open dossier, the shell. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import { lazy, Suspense, useEffect } from "react"
import { useBrought } from "./state/brought"
import { DossierProvider } from "./state/DossierProvider"
import { keepOffline } from "./state/offline"
import { useDocumentLanguage } from "./state/useWords"
import { Opening } from "./views/shell/Opening"
import { Shell } from "./views/shell/Shell"
import "@fontsource-variable/inter/index.css"
import "@fontsource-variable/source-serif-4/index.css"
import "./ui/base.css"
import "./ui/print.css"

const BroughtDossier = lazy(() =>
  import("./views/shell/BroughtDossier").then((module) => ({ default: module.BroughtDossier })),
)

const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
  },
})

export function App() {
  useDocumentLanguage()
  const brought = useBrought()
  useEffect(() => {
    // Japanese comes in some hundred slices with a long list of which letters each holds: after the first paint.
    void import("@fontsource-variable/noto-sans-jp/index.css").then(keepOffline)
  }, [])
  return (
    <QueryClientProvider client={queries}>
      {brought === undefined ? (
        <DossierProvider opening={Opening}>
          <Shell />
        </DossierProvider>
      ) : (
        <Suspense>
          <BroughtDossier key={brought} packed={brought} />
        </Suspense>
      )}
    </QueryClientProvider>
  )
}
