/** The style sheet of an HTML file of a figure, in the inks of its look; on paper dark becomes light. */
import type { Figure } from "../../charts/page/figure"
import type { Mark, Scene } from "../../scene/scene"
import { fonts, looks, type Theme } from "../../scene/theme"

/** What the page is written in besides the pictures: so that its Latin letters are all of one face. Japanese is set in the reader's own. */
const letters =
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("") +
  "ÀÁÂÄÅÇÈÉÊËÍÎÓÔÖØÚÜßàáâãäåçèéêëìíîïñòóôöøùúûüýčšžōūŌŪ“”‘’–—…·−"

const written = (weight: number): Mark => ({ kind: "text", x: 0, y: 0, size: 14, text: letters, weight })
export const pageLetters: Pick<Scene, "marks"> = { marks: [written(400), written(600)] }

/** Without the pieces of Noto that hold the picture's characters and no others: one text is not to be set in two faces. */
const sans = fonts.sans.replace('"Noto Sans JP Variable", ', "")

const inks = ["paper", "raised", "sunk", "ink", "soft", "hair", "hair-2", "accent", "accent-wash"] as const
const inksOf = (theme: Theme) => inks.map((ink) => `--${ink}:${theme[ink]}`).join(";")

export function styleOf({ spec, pages }: Figure): string {
  const theme = looks[spec.look]
  const onPaper = theme === looks.dark ? looks.light : theme
  const width = Math.max(680, ...pages.map(({ scene, zoom }) => Math.ceil(scene.width * zoom)))
  return `
:root{color-scheme:${theme === looks.dark ? "dark" : "light"};${inksOf(theme)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.5 ${sans};-webkit-text-size-adjust:100%}
main{max-width:${width}px;margin:0 auto;padding:0 0 32px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
figure{margin:0}
.picture svg{display:block;max-width:100%;height:auto;margin:0 auto}
.narrow{display:none}
form,details{margin:0 ${inset}}
form{display:flex;flex-wrap:wrap;gap:8px 10px;align-items:center;padding:12px 0 16px}
input,select,button{min-height:36px;max-width:100%;padding:4px 10px;border:1px solid var(--hair-2);border-radius:6px;background:var(--raised);color:inherit;font:inherit}
label{flex:0 1 230px}
input{width:100%}
input::placeholder{color:var(--soft);opacity:1}
select{max-width:210px}
button{cursor:pointer}
button:hover{border-color:var(--soft)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.picture:focus-visible{outline-offset:-2px}
output{color:var(--soft);font-variant-numeric:tabular-nums}
details{border-top:1px solid var(--hair)}
summary{padding:12px 0;cursor:pointer}
summary h2{display:inline;margin:0;font:600 15px/1.4 ${sans}}
summary::marker{color:var(--soft)}
details[open]{padding-bottom:20px}
a{color:inherit;text-decoration-color:var(--hair-2);text-underline-offset:3px}
a:hover{text-decoration-color:currentColor}
.scroll{overflow:auto;max-height:70vh;margin-bottom:20px}
.framed .scroll{max-height:520px}
table{border-collapse:collapse;font-size:13px;line-height:1.45}
caption{text-align:start;color:var(--soft);padding:0 0 4px}
th,td{padding:6px 16px 6px 0;border-bottom:1px solid var(--hair);text-align:start;vertical-align:top;min-width:6em;max-width:36ch}
td.name,th.name{min-width:14em}td.day{min-width:8em}
thead th{position:sticky;top:0;background:var(--paper);white-space:nowrap}
.number{text-align:end;font-variant-numeric:tabular-nums;min-width:0}
td.inner{padding-inline-start:16px}
tr.pointed td{background:var(--accent-wash)}
.picture .out{opacity:.1}
.picture .pointed{filter:drop-shadow(0 0 2px var(--accent))}
ol{margin:0;padding-inline-start:2.4em;columns:2 340px;column-gap:36px;font-size:13px}
li{margin-bottom:6px;break-inside:avoid;overflow-wrap:anywhere}
small,dt{color:var(--soft);font-size:inherit}
dl{display:grid;grid-template-columns:fit-content(16em) 1fr;gap:4px 20px;margin:0;font-size:13px}
dd{margin:0;overflow-wrap:anywhere}
#card{position:absolute;z-index:2;max-width:min(320px,calc(100vw - 16px));padding:8px 12px;border:1px solid var(--hair-2);border-radius:6px;background:var(--raised);pointer-events:none}
#card p{margin:0;font-size:12px;color:var(--soft)}
#card p.name{font-size:13px;font-weight:600;color:var(--ink)}
p{margin:0 0 8px}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 10px;padding:10px 12px;border-radius:6px;background:var(--sunk);font-size:12px;user-select:all}
@media screen and (max-width:600px){
.wide{display:none}.narrow{display:block}
.long{overflow-x:auto}.long svg{min-width:680px}
form,details{margin:0 16px}
label{flex:1 1 100%}select{flex:1 1 40%;min-width:0;max-width:none}
.scroll,.framed .scroll{max-height:none;overflow:visible}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,caption,tbody,tr,td{display:block;max-width:none}
tr{padding:10px 0;border-bottom:1px solid var(--hair)}
td,td.inner,td.number{display:grid;grid-template-columns:9em 1fr;gap:12px;padding:1px 0;border:0;text-align:start}
td.name{font-weight:600}
td:empty{display:none}
td::before{content:attr(data-label);color:var(--soft)}
dl{grid-template-columns:1fr}dd{margin-bottom:6px}
}
@media print{
@page{margin:12mm}
:root{color-scheme:light;${inksOf(onPaper)}}
form,#about,#embed,#card,.unseen{display:none!important}
main{max-width:none}form,details{margin:0}
.picture svg{break-inside:avoid;max-height:180mm}
.scroll{max-height:none!important;overflow:visible}
table{font-size:8pt;width:100%}th,td{min-width:0;padding:3px 8px 3px 0;max-width:none;overflow-wrap:anywhere}
thead{display:table-header-group}thead th{position:static;white-space:normal;overflow-wrap:normal}tr{break-inside:avoid}
summary{list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}
ol{font-size:8pt}a{text-decoration:none}a[href]::after{content:" " attr(href);color:var(--soft)}
}
`
}

/** As far in as the words of a picture on a slide. */
const inset = "max(16px,2.8%)"
