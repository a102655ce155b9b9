/** What the keys of a chart's marks say of where they belong. */

/** The lane that a timeline's key names: `event:12:3`, `bin:3:…`, `more:3:…`; of none is `event:12:caption`. */
export function laneOf(key: string | undefined): number | undefined {
  const lane = /^(?:event:\d+:(\d+)$|(?:bin|more):(\d+)(?=:|$))/.exec(key ?? "")
  return lane ? Number(lane[1] ?? lane[2]) : undefined
}

/** The topic in whose row a mark of a matrix stands: `topic:a`, `cell:…:a`, `pair:…+a`. */
export const topicOf = (key: string | undefined): string | undefined =>
  /^(?:topic:|cell:[^:]*:[^:]*:|pair:[^+]*\+)(.+)$/.exec(key ?? "")?.[1]
