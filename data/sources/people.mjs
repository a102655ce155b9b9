/** Titles in the travel data, Americans in office by their names in Japanese, and how Japanese puts name and title together. */
import { leaders } from "./leaders.mjs"

/** Title as the source writes it → [English, Japanese]; misspellings are set right. */
export const titles = {
  President: ["President", "大統領"],
  "President-elect": ["President-elect", "次期大統領"],
  "President-Elect": ["President-elect", "次期大統領"],
  "President- elect": ["President-elect", "次期大統領"],
  "President- designate": ["President-designate", "次期大統領"],
  "Acting President": ["Acting President", "大統領代行"],
  "Interim President": ["Interim President", "暫定大統領"],
  "Provisional President": ["Provisional President", "臨時大統領"],
  "Prime Minister": ["Prime Minister", "首相"],
  "Prime Minster": ["Prime Minister", "首相"],
  "Prime Ministere": ["Prime Minister", "首相"],
  "Acting Prime Minister": ["Acting Prime Minister", "首相代行"],
  "Interim Prime Minister": ["Interim Prime Minister", "暫定首相"],
  "Prime Minister-Prince": ["Prime Minister", "首相"],
  Taoiseach: ["Taoiseach", "首相"],
  Premier: ["Premier", "首相"],
  "Vice Premier": ["Vice Premier", "副首相"],
  Chancellor: ["Chancellor", "首相"],
  "Federal Chancellor": ["Federal Chancellor", "首相"],
  "Chancellor-elect": ["Chancellor-elect", "次期首相"],
  King: ["King", "国王"],
  Queen: ["Queen", "女王"],
  Emperor: ["Emperor", "皇帝"],
  Shah: ["Shah", "国王"],
  Sultan: ["Sultan", "国王"],
  Amir: ["Amir", "首長"],
  Emir: ["Amir", "首長"],
  Sheikh: ["Sheikh", "首長"],
  Prince: ["Prince", "公"],
  "Crown Prince": ["Crown Prince", "皇太子"],
  "Regent Prince": ["Prince Regent", "摂政"],
  "Grand Duke": ["Grand Duke", "大公"],
  "Grand Duchess": ["Grand Duchess", "女大公"],
  "Governor General": ["Governor General", "総督"],
  Pope: ["Pope", "教皇"],
  Chairman: ["Chairman", "議長"],
  "General Secretary": ["General Secretary", "書記長"],
  "First Secretary": ["First Secretary", "第一書記"],
  "Chief of State": ["Chief of State", "国家元首"],
  "Head of State": ["Head of State", "国家元首"],
  "Junta Member": ["Junta Member", "評議会メンバー"],
  General: ["General", "将軍"],
  "Brigadier General": ["Brigadier General", "准将"],
  "Lieutenant General": ["Lieutenant General", "中将"],
}

/** A title in Japanese where the country has its own word for it. */
export function titleInJapanese(title, { country, country_id, start_date }) {
  const [en, ja] = titles[title]
  if (country_id === "japan" && en === "Emperor") return "天皇"
  if (country === "U.S.S.R." && en === "Chairman") return "首相"
  const isRepublicOfChina = country_id === "taiwan" || /^(China, )?Republic of( China)?$/.test(country)
  if (isRepublicOfChina && ja === "首相") return "行政院長"
  const isPeoplesRepublic =
    country === "China, People’s Republic of" ||
    (country_id === "vietnam" && start_date > "1976") ||
    (country_id === "laos" && start_date > "1976")
  return isPeoplesRepublic && en === "President" ? "国家主席" : ja
}

/** Office of a US traveller → [English, Japanese]. */
export const offices = { president: ["President", "大統領"], secretary: ["Secretary of State", "国務長官"] }

/** Full name in Japanese of someone under a country, undefined where it is not known here. */
export function nameInJapanese(name, country) {
  return country === "united-states" ? americans[name]?.[0] : leaders.get(country)?.get(name)
}

/** Name and title together: the title follows, and emperors of Japan are not called by their own names. */
export function withTitleInJapanese(name, title) {
  if (title === "天皇") return name.endsWith("天皇") ? name : "天皇（現上皇）"
  return `${name}${title}`
}

/** Family name in Japanese of a US traveller. */
export function familyNameInJapanese(name) {
  return americans[name]?.[1] ?? name
}

/** Name as the source writes it → [full name, family name] in Japanese. */
const americans = {
  "William Henry Seward": ["ウィリアム・スワード", "スワード"],
  "Philander Chase Knox": ["フィランダー・ノックス", "ノックス"],
  "Elihu Root": ["エリフ・ルート", "ルート"],
  "John Milton Hay": ["ジョン・ヘイ", "ヘイ"],
  "Theodore Roosevelt": ["セオドア・ルーズベルト", "ルーズベルト"],
  "William Howard Taft": ["ウィリアム・タフト", "タフト"],
  "Woodrow Wilson": ["ウッドロー・ウィルソン", "ウィルソン"],
  "Robert Lansing": ["ロバート・ランシング", "ランシング"],
  "Bainbridge Colby": ["ベインブリッジ・コルビー", "コルビー"],
  "Warren G. Harding": ["ウォレン・ハーディング", "ハーディング"],
  "Charles Evans Hughes": ["チャールズ・エバンズ・ヒューズ", "ヒューズ"],
  "Calvin Coolidge": ["カルビン・クーリッジ", "クーリッジ"],
  "Frank Billings Kellogg": ["フランク・ケロッグ", "ケロッグ"],
  "Herbert C. Hoover": ["ハーバート・フーバー", "フーバー"],
  "Henry Lewis Stimson": ["ヘンリー・スティムソン", "スティムソン"],
  "Franklin D. Roosevelt": ["フランクリン・ルーズベルト", "ルーズベルト"],
  "Cordell Hull": ["コーデル・ハル", "ハル"],
  "Edward Reilly Stettinius": ["エドワード・ステティニアス", "ステティニアス"],
  "Harry S. Truman": ["ハリー・トルーマン", "トルーマン"],
  "James Francis Byrnes": ["ジェームズ・バーンズ", "バーンズ"],
  "George Catlett Marshall": ["ジョージ・マーシャル", "マーシャル"],
  "Dean Gooderham Acheson": ["ディーン・アチソン", "アチソン"],
  "Dwight D. Eisenhower": ["ドワイト・アイゼンハワー", "アイゼンハワー"],
  "John Foster Dulles": ["ジョン・フォスター・ダレス", "ダレス"],
  "Christian Archibald Herter": ["クリスチャン・ハーター", "ハーター"],
  "John F. Kennedy": ["ジョン・F・ケネディ", "ケネディ"],
  "David Dean Rusk": ["ディーン・ラスク", "ラスク"],
  "Lyndon B. Johnson": ["リンドン・ジョンソン", "ジョンソン"],
  "Richard M. Nixon": ["リチャード・ニクソン", "ニクソン"],
  "William Pierce Rogers": ["ウィリアム・ロジャーズ", "ロジャーズ"],
  "Henry A. (Heinz Alfred) Kissinger": ["ヘンリー・キッシンジャー", "キッシンジャー"],
  "Gerald R. Ford": ["ジェラルド・フォード", "フォード"],
  "Jimmy Carter": ["ジミー・カーター", "カーター"],
  "Cyrus Roberts Vance": ["サイラス・バンス", "バンス"],
  "Edmund Sixtus Muskie": ["エドマンド・マスキー", "マスキー"],
  "Ronald Reagan": ["ロナルド・レーガン", "レーガン"],
  "Alexander Meigs Haig": ["アレクサンダー・ヘイグ", "ヘイグ"],
  "George Pratt Shultz": ["ジョージ・シュルツ", "シュルツ"],
  "George H.W. Bush": ["ジョージ・H・W・ブッシュ", "ブッシュ"],
  "James Addison Baker": ["ジェームズ・ベーカー", "ベーカー"],
  "William J. Clinton": ["ビル・クリントン", "クリントン"],
  "Warren Minor Christopher": ["ウォーレン・クリストファー", "クリストファー"],
  "Madeleine Korbel Albright": ["マデレーン・オルブライト", "オルブライト"],
  "George W. Bush": ["ジョージ・W・ブッシュ", "ブッシュ"],
  "Colin Luther Powell": ["コリン・パウエル", "パウエル"],
  "Condoleezza Rice": ["コンドリーザ・ライス", "ライス"],
  "Barack Obama": ["バラク・オバマ", "オバマ"],
  "Hillary Rodham Clinton": ["ヒラリー・クリントン", "クリントン"],
  "John Forbes Kerry": ["ジョン・ケリー", "ケリー"],
  "Donald J. Trump": ["ドナルド・トランプ", "トランプ"],
  "Rex W. Tillerson": ["レックス・ティラーソン", "ティラーソン"],
  "Michael R. Pompeo": ["マイク・ポンペオ", "ポンペオ"],
  "Joseph R. Biden": ["ジョー・バイデン", "バイデン"],
  "Antony John Blinken": ["アントニー・ブリンケン", "ブリンケン"],
  "Marco Rubio": ["マルコ・ルビオ", "ルビオ"],
}
