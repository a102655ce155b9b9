/** All that is said about a figure, as a table of names and values: for formats that hold tables only. */
import type { DataTable, Figure } from "../charts/page/figure"
import type { Words } from "../i18n/intl"

export function metadataTable({ spec, memory, ...figure }: Figure, words: Words): DataTable {
  const rows: DataTable["rows"] = [
    [words.say("export.title"), figure.title],
    [words.say("export.subtitle"), figure.subtitle],
    [words.say("export.mark"), spec.mark],
    [words.say("export.note"), figure.note],
    [words.say("figure.about.source"), figure.source],
    [words.say("export.author"), spec.author?.trim() || undefined],
    [words.say("figure.about.made"), memory.made],
    [words.say("figure.about.dossier"), memory.dossier],
    [words.say("figure.about.revision"), memory.revision],
    [words.say("figure.about.hash"), memory.hash],
    [words.say("figure.about.address"), spec.address],
    [words.say("export.altShort"), figure.altShort],
    [words.say("export.altLong"), figure.altLong],
  ]
  return {
    name: words.say("figure.table.metadata"),
    columns: [
      { id: "name", label: words.say("figure.about.name"), kind: "text" },
      { id: "value", label: words.say("figure.about.value"), kind: "text" },
    ],
    rows: rows.filter(([, value]) => value !== undefined),
  }
}
