/** The style sheet of an HTML file of a figure, in the inks of its look. */
import { fonts, type Theme } from "../../scene/theme"

export const styleOf = (theme: Theme): string => `
:root{color-scheme:light dark}
body{margin:0;background:${theme.paper};color:${theme.ink};font:14px/1.5 ${fonts.sans}}
main{max-width:1280px;margin:0 auto;padding:16px}
figure{margin:0 0 20px}
figure svg{display:block;max-width:100%;height:auto;margin-bottom:12px}
h2{margin:28px 0 8px;font:600 18px/1.3 ${fonts.serif}}
a{color:inherit}
label{display:inline-flex;gap:8px;align-items:center}
input{min-height:36px;padding:4px 10px;border:1px solid ${theme["hair-2"]};border-radius:6px;background:${theme.raised};color:inherit;font:inherit}
input:focus-visible,summary:focus-visible,a:focus-visible,.scroll:focus-visible{outline:2px solid ${theme.accent};outline-offset:2px}
#count{display:inline-block;margin:0 0 0 12px;color:${theme.soft}}
.scroll{overflow:auto;max-height:70vh;margin-top:10px;border-top:1px solid ${theme.hair}}
table{border-collapse:collapse;font-size:12.5px}
caption{text-align:start;color:${theme.soft};padding:6px 0}
th,td{padding:5px 12px 5px 0;border-bottom:1px solid ${theme.hair};text-align:start;vertical-align:top;max-width:34ch}
thead th{position:sticky;top:0;background:${theme.paper};white-space:nowrap}
td.number{text-align:end;font-variant-numeric:tabular-nums}
tr.pointed{background:${theme["accent-wash"]}}
g.out{opacity:.12}
g.pointed{filter:drop-shadow(0 0 3px ${theme.accent})}
#card{position:absolute;z-index:1;max-width:320px;padding:8px 12px;border:1px solid ${theme["hair-2"]};border-radius:6px;background:${theme.raised};pointer-events:none}
#card p{margin:0;font-size:12px;color:${theme.soft}}
#card p.name{font-size:13px;font-weight:600;color:${theme.ink}}
pre{white-space:pre-wrap;padding:10px;background:${theme.sunk};overflow:auto}
@media print{label,#count,details{display:none}.scroll{max-height:none;overflow:visible}thead th{position:static}}
`
