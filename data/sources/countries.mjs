/**
 * The countries of the travel data: the id the source gives, ISO 3166-1 alpha-2, region as the State Department divides the world (AF Africa, EAP East
 * Asia and the Pacific, EUR Europe and Eurasia, NEA Near East, SCA South and Central Asia, WHA Western Hemisphere). Checked by hand; ids that name the
 * same country in different years or spellings are joined (`sameAs`). States that no longer exist have no code and bear their names here.
 */

const table = `
AF  angola=AO benin=BJ botswana=BW burkina-faso=BF burundi=BI cameroon=CM cape-verde=CV central-african-republic=CF chad=TD comoros=KM
AF  congo-democratic-republic=CD congo-republic=CG cote-divoire=CI djibouti=DJ equatorial-guinea=GQ eritrea=ER swaziland=SZ ethiopia=ET gabon=GA gambia=GM
AF  ghana=GH guinea=GN guinea-bissau=GW kenya=KE lesotho=LS liberia=LR madagascar=MG malawi=MW mali=ML mauritania=MR mauritius=MU mozambique=MZ namibia=NA
AF  niger=NE nigeria=NG rwanda=RW sao-tome-and-principe=ST senegal=SN seychelles=SC sierra-leone=SL somalia=SO south-africa=ZA south-sudan=SS sudan=SD
AF  tanzania=TZ togo=TG uganda=UG zambia=ZM zimbabwe=ZW
EAP australia=AU brunei=BN burma=MM cambodia=KH china=CN cook-islands=CK fiji=FJ french-polynesia=PF indonesia=ID japan=JP kiribati=KI korea-north=KP
EAP korea-south=KR laos=LA malaysia=MY marshall-islands=MH micronesia=FM mongolia=MN nauru=NR new-caledonia=NC new-zealand=NZ niue=NU palau=PW
EAP papua-new-guinea=PG philippines=PH samoa=WS singapore=SG solomon-islands=SB taiwan=TW thailand=TH timor-leste=TL tonga=TO tuvalu=TV vietnam=VN
EUR albania=AL armenia=AM austria=AT azerbaijan=AZ belarus=BY belgium=BE bosnia-herzegovina=BA bulgaria=BG croatia=HR cyprus=CY czech-republic=CZ
EUR denmark=DK estonia=EE finland=FI france=FR georgia=GE germany=DE greece=GR holy-see=VA hungary=HU iceland=IS ireland=IE italy=IT kosovo=XK latvia=LV
EUR liechtenstein=LI lithuania=LT luxembourg=LU macedonia=MK malta=MT moldova=MD monaco=MC montenegro=ME netherlands=NL norway=NO poland=PL portugal=PT
EUR romania=RO russia=RU serbia=RS slovakia=SK slovenia=SI spain=ES sweden=SE switzerland=CH turkey=TR ukraine=UA united-kingdom=GB
NEA algeria=DZ bahrain=BH egypt=EG iran=IR iraq=IQ israel=IL jordan=JO kuwait=KW lebanon=LB libya=LY morocco=MA oman=OM qatar=QA saudi-arabia=SA
NEA syria=SY tunisia=TN united-arab-emirates=AE yemen=YE
SCA afghanistan=AF bangladesh=BD india=IN kazakhstan=KZ kyrgyzstan=KG maldives=MV nepal=NP pakistan=PK sri-lanka=LK tajikistan=TJ turkmenistan=TM uzbekistan=UZ
WHA antigua-barbuda=AG argentina=AR bahamas=BS barbados=BB belize=BZ bolivia=BO brazil=BR canada=CA chile=CL colombia=CO costa-rica=CR cuba=CU
WHA dominica=DM dominican-republic=DO ecuador=EC el-salvador=SV grenada=GD guatemala=GT guyana=GY haiti=HT honduras=HN jamaica=JM mexico=MX
WHA nicaragua=NI panama=PA paraguay=PY peru=PE saint-kitts-nevis=KN saint-lucia=LC saint-vincent-grenadines=VC suriname=SR trinidad-and-tobago=TT
WHA uruguay=UY venezuela=VE
`

/** Ids the source spells differently for the same country. */
export const sameAs = {
  "congo-kinshasa": "congo-democratic-republic",
  czechia: "czech-republic",
  eswatini: "swaziland",
  korea: "korea-south",
  "north-macedonia": "macedonia",
  somoa: "samoa",
  turkiye: "turkey",
}

/** Without a code of their own, or named otherwise than Unicode's CLDR names them. */
const named = {
  "congo-democratic-republic": ["AF", "Democratic Republic of the Congo", "コンゴ民主共和国"],
  "congo-republic": ["AF", "Republic of the Congo", "コンゴ共和国"],
  burma: ["EAP", "Burma (Myanmar)", "ミャンマー"],
  hawaii: ["EAP", "Kingdom of Hawaii", "ハワイ王国"],
  "czech-republic": ["EUR", "Czech Republic", "チェコ"],
  czechoslovakia: ["EUR", "Czechoslovakia", "チェコスロバキア"],
  "german-democratic-republic": ["EUR", "German Democratic Republic", "ドイツ民主共和国（東ドイツ）"],
  "holy-see": ["EUR", "Holy See", "バチカン"],
  ireland: ["EUR", "Ireland", "アイルランド"],
  macedonia: ["EUR", "North Macedonia", "北マケドニア"],
  swaziland: ["AF", "Eswatini", "エスワティニ"],
  "united-kingdom": ["EUR", "United Kingdom", "英国"],
  yugoslavia: ["EUR", "Yugoslavia", "ユーゴスラビア"],
  "palestinian-authority": ["NEA", "Palestinian Authority", "パレスチナ自治政府"],
  "west-bank": ["NEA", "West Bank", "ヨルダン川西岸"],
  "netherlands-antilles": ["WHA", "Netherlands Antilles", "オランダ領アンティル"],
  antarctica: [undefined, "Antarctica", "南極"],
}

/** What the country was called then, where that is not what it is called today: by the source's own wording. */
export const namesThen = {
  "U.S.S.R.": ["U.S.S.R.", "ソ連"],
  "Siam (Thailand)": ["Siam", "シャム"],
  "Muscat & Oman": ["Muscat and Oman", "マスカット・オマーン"],
  Ceylon: ["Ceylon", "セイロン"],
  "Ceylon (Sri Lanka)": ["Ceylon", "セイロン"],
  Malaya: ["Malaya", "マラヤ連邦"],
  Tanganyika: ["Tanganyika", "タンガニーカ"],
  "Upper Volta": ["Upper Volta", "オートボルタ"],
  "Upper Volta (Burkina Faso)": ["Upper Volta", "オートボルタ"],
  "Dahomey (Benin)": ["Dahomey", "ダホメ"],
  "Khmer Republic (Cambodia)": ["Khmer Republic", "クメール共和国"],
  "Southern Rhodesia (Zimbabwe)": ["Southern Rhodesia", "南ローデシア"],
  "Zimbabwe Rhodesia": ["Zimbabwe Rhodesia", "ジンバブエ・ローデシア"],
  "Western Samoa": ["Western Samoa", "西サモア"],
  "Yemen Arab Republic": ["Yemen Arab Republic", "イエメン・アラブ共和国"],
  "Democratic Republic of the Congo (Zaire)": [
    "Democratic Republic of the Congo (Zaire)",
    "コンゴ民主共和国（ザイール）",
  ],
  "Union of South Africa": ["Union of South Africa", "南アフリカ連邦"],
  "China, Republic of": ["Republic of China", "中華民国"],
  "Republic of China": ["Republic of China", "中華民国"],
  "China, People’s Republic of": ["People’s Republic of China", "中国"],
  "Germany, Federal Republic of": ["Federal Republic of Germany", "ドイツ連邦共和国"],
  "Korea, Republic of": ["Republic of Korea", "韓国"],
  "Serbia and Montenegro": ["Serbia and Montenegro", "セルビア・モンテネグロ"],
  "Serbia-Montenegro (Kosovo)": ["Kosovo (Serbia and Montenegro)", "コソボ（セルビア・モンテネグロ）"],
  "Yugoslavia (Kosovo)": ["Kosovo (Yugoslavia)", "コソボ（ユーゴスラビア）"],
  "Macedonia, Former Yugoslav Republic of": [
    "Former Yugoslav Republic of Macedonia",
    "マケドニア旧ユーゴスラビア共和国",
  ],
  Macedonia: ["Macedonia", "マケドニア"],
  Byelorussia: ["Byelorussia", "白ロシア"],
  Kirghizia: ["Kirghizia", "キルギス"],
  Swaziland: ["Swaziland", "スワジランド"],
  "East Timor": ["East Timor", "東ティモール"],
  "Bosnian Federation": ["Bosnian Federation", "ボスニア連邦"],
  "St. Christopher and Nevis": ["St. Christopher and Nevis", "セントクリストファー・ネービス"],
  "Vatican City": ["Vatican City", "バチカン"],
  "Denmark (Greenland)": ["Greenland (Denmark)", "グリーンランド（デンマーク）"],
  "United Kingdom (Wales)": ["Wales (United Kingdom)", "ウェールズ（英国）"],
  "United Kingdom (Northern Ireland)": ["Northern Ireland (United Kingdom)", "北アイルランド（英国）"],
  "Poland (government-in-exile)": ["Poland (government in exile)", "ポーランド亡命政府"],
  "Czechoslovakia (government-in-exile)": ["Czechoslovakia (government in exile)", "チェコスロバキア亡命政府"],
  "France (Provisional Government)": ["France (Provisional Government)", "フランス臨時政府"],
  "Cuba (Provisional Government)": ["Cuba (Provisional Government)", "キューバ臨時政府"],
  "Israel (Provisional Government)": ["Israel (Provisional Government)", "イスラエル臨時政府"],
  "Afghanistan (Interim Authority)": ["Afghanistan (Interim Authority)", "アフガニスタン暫定行政機構"],
}

/** What Japanese called a country until a day, where the source's wording does not tell. */
export const inJapaneseUntil = {
  Burma: ["1989-06-18", "ビルマ"],
  Georgia: ["2015-04-22", "グルジア"],
}

const inEnglish = new Intl.DisplayNames("en", { type: "region" })
const inJapanese = new Intl.DisplayNames("ja", { type: "region" })

/** Id → { iso, region, en, ja } of every country. */
export const countries = new Map()
for (const line of table.trim().split("\n")) {
  const [region, ...pairs] = line.split(/ +/)
  for (const pair of pairs) {
    const [id, iso] = pair.split("=")
    countries.set(id, { iso, region, en: inEnglish.of(iso).replace("&", "and"), ja: inJapanese.of(iso) })
  }
}
for (const [id, [region, en, ja]] of Object.entries(named)) {
  countries.set(id, { iso: countries.get(id)?.iso, region, en, ja })
}

/** With the article English wants in a sentence. */
export function withArticle(name) {
  const wanting =
    /^(U\.S\.S\.R|United|Republic|People’s|Federal|Democratic|Former|Union|Kingdom|Khmer|Yemen Arab|German Democratic|Bosnian|Czech Republic|Dominican Republic|Central African|Netherlands|Philippines|Bahamas|Maldives|Seychelles|Gambia|Comoros|Marshall|Solomon|Cook|Holy See|West Bank|Palestinian)/
  return wanting.test(name) ? `the ${name}` : name
}
