/** Where something stands that can be pointed at: an event in one lane, a bar, a count. */
export interface Spot {
  readonly key: string
  /** Undefined for what is not one event. */
  readonly row: number | undefined
  readonly lane: number
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Of a point's mark; undefined for what has length. */
  readonly r: number | undefined
  /** Half the height of a bar or a count. */
  readonly half?: number
  /** The events that a count stands for. */
  readonly rows?: readonly number[]
}
