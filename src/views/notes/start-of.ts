/** The beginning of a note on one line, cut between letters. */
export function startOf(text: string, most: number): string {
  const letters = [
    ...text
      .trim()
      .slice(0, 4 * most)
      .replaceAll(/\s+/g, " "),
  ]
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : letters.join("")
}
