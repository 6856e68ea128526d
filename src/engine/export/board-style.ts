import { DOCUMENT_FONT } from '../../core/views/document-font.ts';
import { DARK, flowRules } from '../../core/views/flow-style.ts';

/** The style of the report: calm on screen in light and dark, black on white on A4. */
export const BOARD_STYLE = `
:root{--ground:#fff;--text:#1b2430;--faint:#515c6b;--line:#c3cad4;--box:#f4f6f9;--red:#b02a1d;--amber:#8a5800;--blue:#14647f;--grey:#5a6575}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:15px/1.45 ${DOCUMENT_FONT}}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .2rem}
h2{font-size:1.15rem;margin:1.6rem 0 .5rem;break-after:avoid}
h3{font-size:1rem;margin:1.3rem 0 .4rem;break-after:avoid}
p{margin:.3rem 0}
.edition{font-weight:600}
.numbers{display:flex;gap:.7rem;align-items:baseline;margin:.2rem 0}.numbers h3{margin:0;font-size:.86rem;flex:0 0 7.5rem}
.numbers ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;padding:0;font-size:.86rem}
.bar{width:100%;height:.7rem;display:block;margin-top:.25rem}
.bar .no-mechanism{fill:var(--red)}.bar .needs-judgement{fill:var(--amber)}.bar .mechanism-in-place,.bar .act-soon{fill:var(--blue)}.bar .not-restricted{fill:var(--grey)}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:2px}
.faint{color:var(--faint);font-size:.85rem;overflow-wrap:anywhere}
.answer{font-size:1.15rem;font-weight:600;margin:.8rem 0}
.cards{display:grid;grid-template-columns:repeat(4,1fr);gap:.6rem;list-style:none;margin:.6rem 0 .3rem;padding:0}
.cards li{border:1px solid var(--line);border-top:4px solid var(--grey);border-radius:4px;background:var(--box);padding:.5rem .7rem}
.cards li.no-mechanism{border-top-color:var(--red)}.cards li.needs-judgement{border-top-color:var(--amber)}.cards li.mechanism-in-place{border-top-color:var(--blue)}
.cards b{display:block;font-size:1.9rem;line-height:1.1}
.cards svg{width:1rem;height:1rem;vertical-align:-.1rem;margin-right:.35rem}
table{border-collapse:collapse;width:100%;margin:.3rem 0 .8rem;font-size:.86rem;table-layout:fixed}
caption{text-align:left;color:var(--faint);font-size:.82rem;padding-bottom:.2rem}
th,td{border-bottom:1px solid var(--line);padding:.28rem .5rem .28rem 0;text-align:left;vertical-align:top;overflow-wrap:break-word;hyphens:auto}
thead th{border-bottom:2px solid var(--faint);font-size:.8rem}
tbody th{font-weight:600}.pair tbody th{font-weight:400}
td.number{font-variant-numeric:tabular-nums;font-weight:600}
tr{break-inside:avoid}
#annex-A tr,#annex-B tr,#annex-E tr,#annex-M tr{break-inside:auto}
:is(#annex-G,#annex-H,#annex-K,#annex-L,#annex-N,#annex-O,#annex-P,#annex-R) tbody th{font-weight:400}
ul,ol{margin:0;padding-left:1.1rem}
.three{display:grid;grid-template-columns:repeat(3,1fr);gap:1.1rem;align-items:start}.three tbody th{font-weight:400}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.4rem;align-items:start}
figure{margin:.4rem 0}
figure svg{width:100%;height:auto;border:1px solid var(--line);border-radius:4px}
@media screen and (max-width:44rem){.pair,.three{grid-template-columns:1fr}.cards{grid-template-columns:repeat(2,1fr)}}
@media screen and (prefers-color-scheme:dark){
:root{--ground:#14181f;--text:#eef1f5;--faint:#a9b3c1;--line:#465062;--box:#1f2530;--red:#ff9a8d;--amber:#f3c869;--blue:#7fcbe6;--grey:#b4bdca}
${flowRules(DARK)}
}
@page{size:A4;margin:13mm 14mm}
@media print{
#annex table{font-size:7.6pt}#annex th,#annex td{padding:.45mm 1.6mm .45mm 0}
.numbers{gap:3mm;margin:.5mm 0}.numbers h3,.numbers ul{font-size:8.6pt}.numbers h3{flex-basis:26mm}.numbers ul{gap:.2mm 4mm}.second .faint,.first .faint{margin:.4mm 0}
body{font-size:9.2pt;line-height:1.32}
main{max-width:none;padding:0}
h1{font-size:15pt}h2{font-size:11pt;margin:2.6mm 0 .9mm}h3{font-size:10.5pt}
.answer{font-size:11.5pt;margin:1.4mm 0}
.cards b{font-size:17pt}.cards li{padding:1.6mm 2.4mm}
table{font-size:8.2pt;margin-bottom:2.2mm}caption{font-size:7.8pt}thead th{font-size:7.8pt}
th,td{padding:.7mm 2mm .7mm 0}
.three table{font-size:7.8pt;margin-bottom:0}.three th,.three td{padding:.45mm 1mm .45mm 0}.three{gap:5mm}
.faint{font-size:7.6pt}
.page{break-before:page}
figure svg{max-height:120mm}
.second{height:269mm;display:flex;flex-direction:column}.second>*{flex:0 0 auto}.second>.flows{flex:1 1 60mm;min-height:45mm;display:flex;flex-direction:column}
.second figure{flex:1 1 0;min-height:0;margin:0}.second figure svg{height:100%;max-height:none}.second h2{margin-top:1.6mm}.second .flows h2{margin-top:0}.second table{margin-bottom:.8mm}
.bar{height:2.2mm;margin-top:.4mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
