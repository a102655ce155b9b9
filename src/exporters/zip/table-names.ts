/** Names of files for tables: what any disk takes, each once. */
import { cleanText } from "../clean-text"

/** What Windows forbids; a dot at an end too. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu
const longest = 60

/** Numbered in their order, so that they lie so. */
export const tableNames = (names: readonly string[]): readonly string[] =>
  names.map((name, at) => {
    const plain = cleanText(name).replace(forbidden, " ").replace(/\s+/g, " ").trim().slice(0, longest).toWellFormed()
    return `${at + 1} ${plain}`.replace(/[.\s]+$/, "")
  })
