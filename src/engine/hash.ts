/** The hash of what a body holds: the same record has the same hash, whatever the dossier is called and whatever notes and figures lie with it. */
import { readLines, readRest } from "../store/records"
import type { BodyOf } from "./derive"
import { done, type JobContext, type Outcome } from "./job"

/** A body never changes. */
const known = new Map<string, Promise<string>>()

/** SHA-256 of the record as it is stored, piece by piece, hex; empty where the page is not served securely and the browser will not hash. */
export function hashOf(of: BodyOf): Promise<string> {
  const hash = known.get(of.body) ?? digest(of)
  known.set(of.body, hash)
  hash.catch(() => known.delete(of.body))
  return hash
}

async function digest({ body, events }: BodyOf): Promise<string> {
  const subtle: SubtleCrypto | undefined = crypto.subtle
  const rest = subtle && (await readRest(body))
  if (rest === undefined) return ""
  // The store wrote this text, from a dossier. What is no part of the record may have left its empty list, or its name of the time.
  const { id: _, title: __, notes: ___, figures: ____, ...record } = JSON.parse(rest) as Record<string, unknown>
  const hash = (text: string) => subtle.digest("SHA-256", new TextEncoder().encode(text))
  // The browser hashes only what lies in memory whole, and a record may be too long for that: the hash is that of the hashes of its pieces.
  const pieces = [await hash(JSON.stringify(record))]
  for await (const lines of readLines(body, events)) pieces.push(await hash(lines))
  return hexOf(await subtle.digest("SHA-256", await new Blob(pieces).arrayBuffer()))
}

export const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")

/** The hash of what a body holds, for the page. */
export async function hashRecord(_: JobContext, of: BodyOf): Promise<Outcome<string>> {
  return done(await hashOf(of))
}
