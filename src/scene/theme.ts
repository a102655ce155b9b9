/** The colours of figures, by name: the only colour literals outside `ui/tokens.css`, which a test keeps equal to these. */

export const familyInks = [
  "family-0",
  "family-1",
  "family-2",
  "family-3",
  "family-4",
  "family-5",
  "family-6",
  "family-7",
] as const
export type FamilyInk = (typeof familyInks)[number]

/** The ink of the n-th family of topics; eight hues, then again from the first. */
export const familyInk = (family: number): FamilyInk => familyInks[family % familyInks.length] ?? "family-0"

/** The Traffic Light Protocol's own: its labels and the ground they stand on, the same in every look. */
export type HandlingInk = "tlp-ground" | "tlp-red" | "tlp-amber" | "tlp-green" | "tlp-clear"

export type Ink =
  | "paper"
  | "raised"
  | "sunk"
  | "ink"
  | "soft"
  | "faint"
  | "hair"
  | "hair-2"
  | "accent"
  | "accent-wash"
  | FamilyInk
  | "cooperation"
  | "pressure"
  | HandlingInk
  | "none"

export type Theme = Readonly<Record<Exclude<Ink, "none">, string>>
export type ThemeName = "light" | "dark"

/** TLP 2.0 (FIRST): colours on black. */
const handling = {
  "tlp-ground": "#000000",
  "tlp-red": "#ff2b2b",
  "tlp-amber": "#ffc000",
  "tlp-green": "#33ff00",
  "tlp-clear": "#ffffff",
} as const satisfies Readonly<Record<HandlingInk, string>>

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: "#fbf9f4",
    raised: "#fffefb",
    sunk: "#f4f0e6",
    ink: "#1f1d1a",
    soft: "#5f5a50",
    faint: "#716a5e",
    hair: "#e5dfd2",
    "hair-2": "#d3ccbc",
    accent: "#b23a26",
    "accent-wash": "#f8e9e3",
    "family-0": "#3e499e",
    "family-1": "#6b5f00",
    "family-2": "#287669",
    "family-3": "#842972",
    "family-4": "#be394e",
    "family-5": "#064f16",
    "family-6": "#7058ad",
    "family-7": "#44474c",
    cooperation: "#2b6f8f",
    pressure: "#a8481f",
    ...handling,
  },
  dark: {
    paper: "#14161a",
    raised: "#1a1d22",
    sunk: "#101216",
    ink: "#ece8df",
    soft: "#aaa598",
    faint: "#979287",
    hair: "#2a2d33",
    "hair-2": "#3a3e45",
    accent: "#f08a6c",
    "accent-wash": "#3a241d",
    "family-0": "#8899e6",
    "family-1": "#cdbc4a",
    "family-2": "#5bc5bb",
    "family-3": "#ce73a2",
    "family-4": "#f28b85",
    "family-5": "#91de9b",
    "family-6": "#c0a9f1",
    "family-7": "#bfcde1",
    cooperation: "#6fb7d6",
    pressure: "#e8935f",
    ...handling,
  },
}

export type Look = ThemeName | "greyscale"

/** The colours of figures that leave the building. In the light look on white, since paper and documents are; in greyscale families differ in tone as far as text allows. */
export const looks: Readonly<Record<Look, Theme>> = {
  light: { ...themes.light, paper: "#ffffff", raised: "#ffffff", sunk: "#f4f2ed", hair: "#e4e0d8" },
  dark: themes.dark,
  greyscale: {
    paper: "#ffffff",
    raised: "#ffffff",
    sunk: "#f2f2f2",
    ink: "#1c1c1c",
    soft: "#555555",
    faint: "#676767",
    hair: "#e2e2e2",
    "hair-2": "#cccccc",
    accent: "#000000",
    "accent-wash": "#eeeeee",
    "family-0": "#222222",
    "family-1": "#6c6c6c",
    "family-2": "#484848",
    "family-3": "#5a5a5a",
    "family-4": "#363636",
    "family-5": "#060606",
    "family-6": "#636363",
    "family-7": "#515151",
    cooperation: "#2c2c2c",
    pressure: "#6a6a6a",
    ...handling,
  },
}

/** Sizes of type in figures, px. */
export const textSizes = { small: 11, label: 12, lane: 12.5, anchor: 13, title: 22 } as const

/** Families of type in figures: those bundled, then what a machine may have. */
export const fonts = {
  sans: '"Inter Variable", Inter, "Noto Sans JP Variable", "Noto Sans JP", "Hiragino Sans", "Yu Gothic", system-ui, sans-serif',
  serif:
    '"Source Serif 4 Variable", "Source Serif 4", "Noto Sans JP Variable", "Noto Sans JP", "Hiragino Sans", Georgia, serif',
} as const

/** Of documents that are worked on in Office: the families that it brings along itself. */
export const officeFonts = { en: "Calibri", ja: "Yu Gothic" } as const
