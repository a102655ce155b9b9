/** A date in words, in the pieces that no narrow column may break: lines end before and after an era, and between the ends of a range. */
const eras = "明治|大正|昭和|平成|令和"
const breaks: Readonly<Record<"en" | "ja", RegExp>> = {
  ja: new RegExp(`(?=（(?:${eras}))|(?<=（(?:${eras})[^）]*）)(?=\\d)|(?<=[～、]|または)`, "u"),
  // After any space but those between a day, its month and their year.
  en: /(?<= )(?!(?<=\d )\p{Lu})(?!(?<=\p{Lu}\p{L}* )\d)/u,
}

export const datePieces = (text: string, locale: "en" | "ja"): readonly string[] => text.split(breaks[locale])
