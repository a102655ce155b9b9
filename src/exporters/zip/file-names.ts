/** Names of files after the names of what is in them: what any disk takes, each once. */
import { cleanText } from "../clean-text"

/** What Windows forbids. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
/** What Windows keeps for its devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i
/** Characters: of three bytes each, as Japanese has them, a name may have 255. */
const longest = 70

/** Without their endings. Letters of every script stay; what comes twice is numbered from the second on. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = plainName(name)
    for (let n = 2, free = plain; ; n += 1) {
      // Disks that do not tell capitals from small letters, nor a letter with its accent from the two.
      const key = free.normalize("NFKC").toLowerCase()
      if (taken.size < taken.add(key).size) return free
      free = `${plain} (${n})`
    }
  })
}

function plainName(name: string): string {
  const clean = cleanText(name).normalize("NFC").replace(forbidden, " ").replace(/\s+/g, " ")
  const cut = [...clean.replace(/^[.\s]+/, "")]
    .slice(0, longest)
    .join("")
    .replace(/[.\s]+$/, "")
  return cut === "" || devices.test(cut) ? `figure ${cut}`.trim() : cut
}
