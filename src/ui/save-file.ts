/** Puts a file among the reader's downloads. */

const millisecondsToTake = 60_000

export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser reads the file after the click; there is no telling when it has.
  setTimeout(() => URL.revokeObjectURL(link.href), millisecondsToTake)
}
