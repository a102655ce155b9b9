/** What we use of the `edtf` library, which ships no types: its parser's tree, never its date objects (they throw on open starts and take 21 for January). */
declare module "edtf" {
  export interface Parsed {
    readonly type?: "Date" | "Season" | "Year" | "Decade" | "Century" | "Interval" | "Set" | "List"
    readonly values: readonly number[]
    /** True, or a bit mask of the components it qualifies. */
    readonly uncertain?: boolean | number
    readonly approximate?: boolean | number
    readonly significant?: number
  }
  export function parse(
    text: string,
    constraints?: { level?: number; seasonIntervals?: boolean; seasonUncertainty?: boolean },
  ): Parsed
}
