/** The law of the house as a table: who may import whom, and which folders a library lives in. check.ts executes it. */

/** Folder of src → the other folders it may import. A folder always sees itself; App.tsx and main.tsx see everything. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  scene: [],
  model: ["i18n"],
  query: ["model"],
  charts: ["model", "query", "scene", "i18n"],
  brief: ["model", "query", "charts", "scene", "i18n"],
  importers: ["model", "i18n"],
  exporters: ["model", "query", "charts", "brief", "scene", "i18n"],
  store: ["model", "brief"],
  engine: ["model", "query", "charts", "brief", "importers", "exporters", "store", "i18n"],
  state: ["model", "query", "engine", "store", "i18n"],
  ui: ["scene", "i18n"],
  views: [
    "i18n",
    "scene",
    "model",
    "query",
    "charts",
    "brief",
    "importers",
    "exporters",
    "store",
    "engine",
    "state",
    "ui",
  ],
}

/** Edges of the table that may carry types only. */
export const typesOnly: readonly (readonly [from: string, to: string])[] = [["store", "brief"]]

/** The files of src that compose the rest. */
export const compositionRoots: readonly string[] = ["src/App.tsx", "src/main.tsx"]

/** Library → the folders that own it. A library that stands nowhere here may not be imported by src. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  "@formatjs/intl": ["i18n"],
  "d3-path": ["scene"],
  edtf: ["model"],
  fflate: ["exporters"],
  harfbuzzjs: ["exporters"],
  papaparse: ["exporters"],
  pdfkit: ["exporters"],
  "woff2-encoder": ["exporters"],
  valibot: ["model"],
  "d3-array": ["query", "charts"],
  graphology: ["query"],
  "graphology-layout-forceatlas2": ["query"],
  minisearch: ["query"],
  "d3-scale": ["charts"],
  "d3-shape": ["charts"],
  "d3-time": ["charts"],
  "d3-hierarchy": ["charts"],
  "d3-sankey": ["charts"],
  dexie: ["store"],
  comlink: ["engine"],
  "@tanstack/history": ["state"],
  "@tanstack/react-query": ["state", "views"],
  "@tanstack/react-virtual": ["views"],
  react: ["state", "ui", "views"],
  "react-dom": ["ui", "views"],
  "react-aria-components": ["ui", "views"],
  "d3-brush": ["ui"],
  "d3-zoom": ["ui"],
  "@fontsource-variable/inter": ["ui", "exporters"],
  "@fontsource-variable/noto-sans-jp": ["ui", "exporters"],
  "@fontsource-variable/source-serif-4": ["ui", "exporters"],
}

/** Names that gather what belongs nowhere. */
export const forbiddenNames: readonly string[] = ["utils", "util", "helpers", "helper", "types", "constants", "common"]

/** Folders whose `index.ts` is a list of things with a contract: the only barrels. */
export const lists: readonly string[] = ["charts", "importers", "exporters"]

/** The only homes of colours and fonts. */
export const looks: readonly string[] = ["src/scene/theme.ts", "src/ui/tokens.css"]

/** Folders below the engine: no clock, no chance, no page. */
export const pure: readonly string[] = ["i18n", "scene", "model", "query", "charts", "brief", "importers", "exporters"]

/** Files that never run here: their text is written into a page that leaves, whose own page they know. */
export const written: readonly string[] = ["filter-rows", "fit-in", "point-at"].map(
  (name) => `src/exporters/html/behave/${name}.ts`,
)

export const longestFile = 300

/** Parts of tests/ that mirror no folder of src. */
export const testsOfTheirOwn: readonly string[] = [
  "architecture",
  "bench",
  "contracts",
  "data",
  "e2e",
  "fixtures",
  "gallery",
  "scripts",
]
