import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { parseEdtf } from "../../src/model/edtf"
import { validate } from "../../src/model/validate"

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8")
const text = read("us-diplomatic-travel.json")
const { dossier, issues } = validate(JSON.parse(text))
type Row = Readonly<Record<string, string>>

/** The source's CSV, read in the plainest way: it quotes some fields and breaks no line within one. */
function rowsOf(csv: string): Row[] {
  const [header = [], ...lines] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
      ),
    )
  return lines.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i] ?? ""])))
}
const rows = rowsOf(read("sources/us-diplomatic-travel.csv"))
const events = new Map(dossier?.events.map((event) => [event.id, event]))

describe("US diplomatic travel", () => {
  test("passes the gate without a word", () => {
    expect(issues).toEqual([])
    expect(text.length).toBeLessThan(4.3e6)
  })

  test("has one event for each row, duplicates among them, on the day the row says", () => {
    expect(rows).toHaveLength(7535)
    expect(events.size).toBe(7535)
    for (const { record, source_id, start_date, end_date } of rows) {
      const event = events.get(`${record}-${source_id}`)
      const span = event && parseEdtf(event.date)
      expect(event?.kind).toBe(record)
      expect([span?.firstDay, span?.lastDay], source_id).toEqual([
        parseEdtf(start_date ?? "")?.firstDay,
        parseEdtf(end_date ?? "")?.firstDay,
      ])
    }
  })

  test("has everyone named in the rows, under their own country", () => {
    const actors = new Map(dossier?.actors.map((actor) => [actor.id, actor]))
    for (const { record, source_id, person = "", us_role } of rows) {
      const event = events.get(`${record}-${source_id}`)
      const people = (event?.participants ?? [])
        .map(({ actor }) => actors.get(actor))
        .filter((actor) => actor?.kind === "person")
      const spellings = people.flatMap((actor) => [actor?.name.en ?? "", ...(actor?.aliases ?? [])])
      expect(spellings.length, person).toBeGreaterThan(0)
      expect(
        spellings.some((name) => person.includes(name) || name === "Haidar al-Abadi"),
        `${person}: ${spellings}`,
      ).toBe(true)
      expect(event?.level).toBe(us_role === "secretary" ? "minister" : "leader")
      expect(event?.participants.some(({ actor }) => actor === "united-states")).toBe(true)
    }
  })

  test("keeps the words of the record: cities in place or summary, the visit's class in the topics", () => {
    const places = new Map(dossier?.places.map((place) => [place.id, place.name.en]))
    for (const { record, source_id, locale, visit_type = "" } of rows) {
      const event = events.get(`${record}-${source_id}`)
      if (record === "visit") expect(event?.topics).toContain(visit_type)
      else if (locale) {
        const kept = places.get(event?.place ?? "") ?? event?.summary?.en ?? ""
        expect(kept.replaceAll("-", " ")).toContain(locale.replaceAll("-", " "))
      }
    }
  })

  test("puts each event under a region of the world, Antarctica excepted", () => {
    const regions = new Set(dossier?.topics.filter(({ parent }) => parent === "regions").map(({ id }) => id))
    const placeless = dossier?.events.filter(({ topics }) => topics.filter((id) => regions.has(id)).length !== 1)
    expect(placeless?.map(({ title }) => title.en)).toEqual([
      "Secretary of State John Forbes Kerry travels to Antarctica",
    ])
  })

  test("calls states as they were called then, in titles, and as they are called now, as actors", () => {
    const titles = [...events.values()].map(({ title }) => `${title.en} ${title.ja}`).join("\n")
    for (const name of [
      "the U.S.S.R.",
      "ソ連",
      "シャム",
      "Ceylon",
      "セイロン",
      "ポーランド亡命政府",
      "the Federal Republic of Germany",
    ]) {
      expect(titles).toContain(name)
    }
    const names = new Map(dossier?.actors.map(({ id, name }) => [id, name]))
    expect(names.get("russia")).toEqual({ en: "Russia", ja: "ロシア" })
    expect(names.get("czechoslovakia")).toEqual({ en: "Czechoslovakia", ja: "チェコスロバキア" })
    expect(dossier?.actors.filter(({ kind, name }) => kind === "state" && !name.ja)).toEqual([])
  })

  test("says in Japanese who came and went as Japanese does: settled names, offices and countries of the day", () => {
    const titles = new Set([...events.values()].map(({ title }) => title.ja))
    for (const title of [
      "ソ連のアレクセイ・コスイギン首相が訪米",
      "中華民国の宋子文行政院長が訪米",
      "中国の江沢民国家主席が訪米",
      "日本の昭和天皇が訪米",
      "カンボジアのノロドム・シアヌーク首相が訪米",
      "ダレス国務長官がビルマを訪問",
      "ケリー国務長官がミャンマーを訪問",
    ]) {
      expect(titles, title).toContain(title)
    }
    expect([...titles].filter((title) => !/^.+(?:が訪米|が.+を訪問)$/u.test(title ?? ""))).toEqual([])
  })

  test("dates an office by the days it is attested, and no longer", () => {
    const rubio = dossier?.actors.find(({ id }) => id === "marco-rubio")
    expect(rubio?.affiliations).toEqual([
      {
        actor: "us-department-of-state",
        role: { en: "Secretary of State", ja: "国務長官" },
        from: "[..2025-02-01]",
        to: "[2025-02-19..]",
      },
    ])
  })
})
