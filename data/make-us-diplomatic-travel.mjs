/**
 * Makes us-diplomatic-travel.json from sources/us-diplomatic-travel.csv: one event a row, nothing joined and nothing guessed. Run it from the root of the
 * repository: `node data/make-us-diplomatic-travel.mjs`.
 */
import { readFileSync, writeFileSync } from "node:fs"
import Papa from "papaparse"
import { runnerImport } from "vite"
import { countries, inJapaneseUntil, namesThen, sameAs, withArticle } from "./sources/countries.mjs"
import { leaders } from "./sources/leaders.mjs"
import {
  familyNameInJapanese,
  nameInJapanese,
  offices,
  titleInJapanese,
  titles,
  withTitleInJapanese,
} from "./sources/people.mjs"

const here = new URL(".", import.meta.url)
const csv = readFileSync(new URL("sources/us-diplomatic-travel.csv", here), "utf8")
const rows = Papa.parse(csv, { header: true, skipEmptyLines: true }).data

const unitedStates = "united-states"
const stateDepartment = "us-department-of-state"

/** The ways the source classes a visit, as topics. */
const visitTypes = {
  "state-visit": ["State visit", "国賓訪問"],
  "official-visit": ["Official visit", "公式訪問"],
  "official-working-visit": ["Official working visit", "公式実務訪問"],
  "working-visit": ["Working visit", "実務訪問"],
  "informal-visit": ["Informal visit", "非公式訪問"],
  "private-visit": ["Private visit", "私的訪問"],
  multilateral: ["Multilateral meeting", "多国間会合への出席"],
  funeral: ["Funeral", "葬儀への参列"],
  other: ["Other visit", "その他の訪問"],
}
const regions = {
  AF: ["africa", "Africa", "アフリカ"],
  EAP: ["east-asia-pacific", "East Asia and the Pacific", "東アジア・太平洋"],
  EUR: ["europe-eurasia", "Europe and Eurasia", "欧州・ユーラシア"],
  NEA: ["near-east", "Near East and North Africa", "中東・北アフリカ"],
  SCA: ["south-central-asia", "South and Central Asia", "南アジア・中央アジア"],
  WHA: ["western-hemisphere", "Western Hemisphere", "西半球"],
}

const topics = [
  topic("visits", undefined, "Visits to the United States", "外国首脳の訪米"),
  ...Object.entries(visitTypes).map(([id, [en, ja]]) => topic(id, "visits", en, ja)),
  topic("trips", undefined, "Trips abroad by US leaders", "大統領・国務長官の外国訪問"),
  topic("trips-president", "trips", "Trips by the President", "大統領の外国訪問"),
  topic("trips-secretary", "trips", "Trips by the Secretary of State", "国務長官の外国訪問"),
  topic("regions", undefined, "Regions of the world", "世界の地域"),
  ...Object.values(regions).map(([id, en, ja]) => topic(id, "regions", en, ja)),
]

function topic(id, parent, en, ja) {
  return { id, ...(parent ? { parent } : {}), label: { en, ja } }
}

const sources = [
  source("historian-visits", "Visits by Foreign Leaders", "https://history.state.gov/departmenthistory/visits"),
  source(
    "historian-president",
    "Presidential Travels Abroad",
    "https://history.state.gov/departmenthistory/travels/president",
  ),
  source(
    "historian-secretary",
    "Travels Abroad of the Secretaries of State",
    "https://history.state.gov/departmenthistory/travels/secretary",
  ),
]

function source(id, title, url) {
  const publisher = "Office of the Historian, US Department of State"
  return { id, title, publisher, url, language: "en", kind: "official", reliability: "A" }
}

const slug = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[’'.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase()

const titlesByLength = Object.keys(titles).sort((a, b) => b.length - a.length)

/** `President Andrzej Duda and Prime Minister Donald Tusk` → two people with their titles. */
function visitorsOf(text) {
  const tidy = text
    .replace("Prime MinisterHaidar al- Abadi", "Prime Minister Haidar al-Abadi")
    .replace(/Premier (?:and|&) Prince /, "Premier ")
  const anyTitle = titlesByLength.join("|")
  return tidy.split(new RegExp(`(?: and |, )(?=(?:${anyTitle}) )`)).map((part) => {
    const title = titlesByLength.find((each) => part.startsWith(`${each} `))
    return { title, name: title ? part.slice(title.length + 1) : part }
  })
}

const people = new Map()
const takenIds = new Set([unitedStates, stateDepartment])

/** Names that differ only in accents and hyphens are one person's, under one country; the same name elsewhere gets the country into its id. */
function personOf(name, country) {
  const plain = slug(name)
  const key = `${plain}|${country}`
  const known = people.get(key)
  if (known) {
    if (name !== known.name.en) known.spellings.add(name)
    return known
  }
  const id = takenIds.has(plain) || countries.has(plain) ? `${plain}-${country}` : plain
  if (takenIds.has(id)) throw new Error(`two people would share the id ${id}`)
  takenIds.add(id)
  const ja = nameInJapanese(name, country)
  const person = { id, name: { en: name, ...(ja ? { ja } : {}) }, spellings: new Set(), terms: new Map() }
  people.set(key, person)
  return person
}

/** Remembers the first and last day on which someone is recorded in an office. */
function noteTerm(person, office, actor, [en, ja], first, last) {
  const term = person.terms.get(office + en) ?? { actor, role: { en, ja }, first, last }
  if (first < term.first) term.first = first
  if (last > term.last) term.last = last
  person.terms.set(office + en, term)
}

const usedCountries = new Map()

function countryOf({ country, country_id, start_date }) {
  const id = sameAs[country_id] ?? country_id
  const entry = countries.get(id)
  if (!entry) throw new Error(`no country ${country_id}`)
  const nameThen = namesThen[country] ?? [entry.en, entry.ja]
  const [until = "", earlier] = inJapaneseUntil[country] ?? []
  const names = usedCountries.get(id) ?? new Set()
  usedCountries.set(id, names.add(country).add(nameThen[0]))
  return { id, ...entry, atTheTime: { en: nameThen[0], ja: start_date < until ? earlier : nameThen[1] } }
}

const places = new Map()

/** Only a locale that is one name becomes a place; of several cities no one can say which the event was in. */
function placeOf(locale, country) {
  if (locale === "" || /[,;()/]| and /.test(locale)) return undefined
  const id = slug(locale)
  const own = places.get(id)?.country === country.iso || !places.has(id) ? id : `${id}-${country.id}`
  if (!places.has(own))
    places.set(own, { id: own, name: { en: locale }, ...(country.iso ? { country: country.iso } : {}) })
  return own
}

const dateOf = ({ start_date, end_date }) => (end_date === start_date ? start_date : `${start_date}/${end_date}`)
const topicsOf = (first, { region }) => (region ? [first, regions[region][0]] : [first])

function visitOf(row) {
  const country = countryOf(row)
  const visitors = visitorsOf(row.person).map(({ title, name }) => {
    const person = personOf(name, country.id)
    const inJapanese = person.name.ja ?? name
    if (!title) return { person, en: name, ja: `${inJapanese}氏` }
    const [en, ja] = [titles[title][0], titleInJapanese(title, row)]
    noteTerm(person, country.id, country.id, [en, ja], row.start_date, row.end_date)
    return { person, en: `${en} ${name}`, ja: withTitleInJapanese(inJapanese, ja) }
  })
  const verb = visitors.length > 1 ? "visit" : "visits"
  return {
    id: `visit-${row.source_id}`,
    date: dateOf(row),
    title: {
      en: `${visitors.map(({ en }) => en).join(" and ")} of ${withArticle(country.atTheTime.en)} ${verb} the United States`,
      ja: `${country.atTheTime.ja}の${visitors.map(({ ja }) => ja).join("と")}が訪米`,
    },
    kind: "visit",
    status: "occurred",
    level: "leader",
    participants: [
      ...visitors.map(({ person }) => ({ actor: person.id, role: "participant" })),
      { actor: country.id, role: "participant" },
      { actor: unitedStates, role: "host" },
    ],
    topics: topicsOf(row.visit_type, country),
    evidence: [{ source: "historian-visits", locator: row.source_id }],
  }
}

function tripOf(row) {
  const country = countryOf(row)
  const person = personOf(row.person, unitedStates)
  const isPresident = row.us_role === "president"
  const office = offices[row.us_role]
  noteTerm(person, row.us_role, isPresident ? unitedStates : stateDepartment, office, row.start_date, row.end_date)
  const place = placeOf(row.locale, country)
  return {
    id: `trip-${row.source_id}`,
    date: dateOf(row),
    title: {
      en: `${office[0]} ${row.person} travels to ${withArticle(country.atTheTime.en)}`,
      ja: `${familyNameInJapanese(row.person)}${office[1]}が${country.atTheTime.ja}を訪問`,
    },
    ...(row.locale && !place ? { summary: { en: `Places: ${row.locale}.`, ja: `訪問地：${row.locale}。` } } : {}),
    kind: "trip",
    status: "occurred",
    level: isPresident ? "leader" : "minister",
    ...(place ? { place } : {}),
    participants: [
      { actor: person.id, role: "participant" },
      { actor: unitedStates, role: "participant" },
      ...(country.region ? [{ actor: country.id, role: "host" }] : []),
    ],
    topics: topicsOf(isPresident ? "trips-president" : "trips-secretary", country),
    evidence: [
      {
        source: isPresident ? "historian-president" : "historian-secretary",
        locator: row.source_id,
      },
    ],
  }
}

const events = rows
  .map((row) => (row.record === "visit" ? visitOf(row) : tripOf(row)))
  .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))

/** In office that day: since then or earlier, until then or later. More the record does not say. */
const affiliationOf = ({ actor, role, first, last }) => ({ actor, role, from: `[..${first}]`, to: `[${last}..]` })

for (const [country, names] of leaders) {
  for (const name of names.keys()) {
    if (!people.has(`${slug(name)}|${country}`)) throw new Error(`no one of ${country} is called ${name}`)
  }
}

const byId = (a, b) => (a.id < b.id ? -1 : 1)
const states = [...usedCountries]
  .map(([id, names]) => ({ ...countries.get(id), id, names }))
  .filter(({ region }) => region)
  .map(({ id, en, ja, names }) => {
    const kind = id === "palestinian-authority" ? "organization" : "state"
    return { id, kind, name: { en, ja }, aliases: [...names].filter((name) => name !== en).sort() }
  })
  .sort(byId)
const actors = [
  { id: unitedStates, kind: "state", name: { en: "United States", ja: "米国" }, aliases: ["USA", "アメリカ合衆国"] },
  {
    id: stateDepartment,
    kind: "ministry",
    name: { en: "US Department of State", ja: "米国務省" },
    affiliations: [{ actor: unitedStates }],
  },
  ...states,
  ...[...people.values()]
    .map(({ id, name, spellings, terms }) => {
      return { id, kind: "person", name, aliases: [...spellings], affiliations: [...terms.values()].map(affiliationOf) }
    })
    .sort(byId),
]

const draft = {
  format: "sherpa.dossier",
  version: 1,
  id: "us-diplomatic-travel",
  title: { en: "US diplomatic travel, 1866–2025", ja: "米国の要人往来（1866～2025年）" },
  description: {
    en: "Visits of foreign leaders to the United States (1874–2024) and trips abroad of US presidents and secretaries of state (1866–2025): one event for each visit to, or by, each country.",
    ja: "外国首脳の訪米（1874～2024年）と、米大統領・国務長官の外国訪問（1866～2025年）。往来は相手国ごとに1件の出来事として数える。",
  },
  knownUntil: rows
    .map((row) => row.end_date)
    .sort()
    .at(-1),
  provenance: [
    {
      gatheredFrom: {
        en: "Visits and travels data of the Office of the Historian, US Department of State",
        ja: "米国務省歴史局による外国首脳の訪米と大統領・国務長官の外遊のデータ",
      },
      license: "CC0-1.0",
      url: "https://history.state.gov/departmenthistory/",
      note: {
        en: "Public domain. A few rows are true duplicates and were left in. Titles and offices are given as the source records them; an office is dated only by the days on which its holder is recorded in it.",
        ja: "パブリックドメイン。元データの重複行はそのまま残した。肩書は元データの記載に従い、在任期間は元データにその職で現れる日だけから示す。日本語の定訳がない人名は元データの表記のままとした。",
      },
    },
  ],
  sources,
  actors,
  topics,
  places: [...places.values()].sort(byId),
  events,
}

const { module: gate } = await runnerImport("/src/model/validate.ts")
const { module: serializer } = await runnerImport("/src/model/serialize.ts")
const { dossier, issues } = gate.validate(draft)
if (!dossier || issues.length > 0) throw new Error(JSON.stringify(issues.slice(0, 10), null, 1))
const text = serializer.dossierToJson(dossier)
writeFileSync(new URL("us-diplomatic-travel.json", here), text)
process.stdout.write(
  `${events.length} events, ${actors.length} actors, ${places.size} places, ${Buffer.byteLength(text)} bytes\n`,
)
