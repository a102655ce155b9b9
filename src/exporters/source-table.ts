/** The sources of a figure as a table, in the order in which they are first used. */
import type { DataTable } from "../charts/page/figure"
import type { Words } from "../i18n/intl"
import { languageName } from "../i18n/names"
import type { Source } from "../model/source"

export function sourceTable(sources: readonly Source[], words: Words): DataTable {
  return {
    name: words.say("figure.table.sources"),
    columns: [
      { id: "publisher", label: words.say("figure.column.publisher"), kind: "text" },
      { id: "title", label: words.say("figure.column.title"), kind: "text" },
      { id: "published", label: words.say("figure.column.published"), kind: "date" },
      { id: "language", label: words.say("figure.column.language"), kind: "text" },
      { id: "kind", label: words.say("figure.column.kind"), kind: "text" },
      { id: "reliability", label: words.say("figure.column.reliability"), kind: "text" },
      { id: "url", label: "URL", kind: "text" },
      { id: "id", label: words.say("figure.column.id"), kind: "text" },
    ],
    rows: sources.map(({ publisher, title, published, language, kind, reliability, url, id }) => [
      publisher || undefined,
      title,
      published,
      language && languageName(language, words.locale),
      words.sayIfKnown(`sourceKind.${kind}`, kind),
      reliability,
      url,
      id,
    ]),
  }
}
