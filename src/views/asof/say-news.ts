/** What became known, counted in words: "3 new, 1 re-dated". */
import type { Words } from "../../i18n/intl"
import { commitmentNews } from "../../query/commitment-news"
import { newsBetween, newsKinds } from "../../query/news"
import type { Index } from "../../query/rows"

export function sayNews(record: Index, from: number, to: number, words: Words): string {
  const news = newsBetween(record, from, to)
  const counts = newsKinds.map((kind) => ({ kind, n: news.filter((item) => item.kind === kind).length }))
  const moved = commitmentNews(record, from, to).length
  const parts = [
    ...counts.filter(({ n }) => n > 0).map(({ kind, n }) => words.say(`asOf.news.${kind}`, { n })),
    ...(moved > 0 ? [words.say("asOf.news.commitments", { n: moved })] : []),
  ]
  return parts.length === 0 ? words.say("asOf.news.none") : parts.join(words.locale === "ja" ? "、" : ", ")
}
