import { DOCUMENT_FONT } from '../../core/views/document-font.ts';

/** The style of a record as a document: black on white, for paper and for a file that an authority reads. */
export const RECORD_STYLE = `
*{box-sizing:border-box}
html{--text:#14191f;--faint:#4a5563;--line:#b9c1cb;--soft:#eef1f5;--gap:#fff4d6;--green:#1d5b33;--blue:#1b4480}
body{margin:0;color:var(--text);background:#fff;font:9.4pt/1.38 ${DOCUMENT_FONT};hyphens:auto}
main{max-width:186mm;margin:0 auto}
.kind{font-size:10pt;color:var(--faint);letter-spacing:.04em;margin:0 0 1mm}
h1{font-size:22pt;line-height:1.15;font-weight:600;margin:0 0 1.5mm}
.whose{font-size:13pt;margin:0 0 7mm;padding-bottom:3mm;border-bottom:.6mm solid var(--green)}
h1,h2,h3,h4{white-space:pre-wrap}
h2{font-size:15pt;line-height:1.2;font-weight:600;margin:0 0 3mm;padding-bottom:1.2mm;border-bottom:.4mm solid var(--green);break-before:page;break-after:avoid}
h3{font-size:11.5pt;line-height:1.25;font-weight:600;margin:7mm 0 1.6mm;break-after:avoid}
h4{font-size:10pt;font-weight:600;margin:4mm 0 1.2mm;break-after:avoid}
nav h2{break-before:auto;border:0;font-size:11.5pt;margin:8mm 0 2mm;padding:0}
nav ol{list-style:none;margin:0;padding:0;columns:2;column-gap:9mm;font-size:8.8pt}
nav li{break-inside:avoid;margin:.7mm 0}
nav li.part{font-weight:600;margin-top:2.2mm;break-after:avoid}
nav li.entry{padding-left:4mm}
a{color:inherit;text-decoration:none}
table{border-collapse:collapse;width:100%;margin:0 0 4mm;table-layout:fixed}
caption{text-align:left;color:var(--faint);font-size:7.8pt;padding:0 0 .8mm;break-after:avoid}
th,td{text-align:left;vertical-align:top;padding:1mm 2mm 1mm 1.4mm;border-bottom:.2mm solid var(--line);overflow-wrap:break-word;font-weight:400}
thead th{font-size:7.8pt;font-weight:600;color:var(--faint);border-bottom:.35mm solid var(--faint)}
tbody th[scope=row]{font-weight:600}.wide tbody th[scope=row]{font-weight:400}
.facts tbody th[scope=row]{color:#2b3440;font-size:8.6pt;line-height:1.5}
tr.group th{font-weight:600;font-size:8.6pt;background:var(--soft);border-bottom:.2mm solid var(--line);color:var(--green)}
tr.group{break-after:avoid}
tr{break-inside:avoid}
tr.long{break-inside:auto}
td p,th p{margin:0 0 .6mm}td p:last-child,th p:last-child{margin:0}
.gap{background:var(--gap);font-style:italic}
.wide{font-size:7.8pt}.wide th,.wide td{padding:.8mm 1.4mm .8mm .8mm}
.wide thead th{font-size:7.2pt}
p{orphans:3;widows:3}
@page{size:A4;margin:15mm 12mm 19mm;
@bottom-left{content:var(--foot);font:6.4pt/1.35 ${DOCUMENT_FONT};color:#4a5563;width:150mm;vertical-align:top;padding-top:2mm;white-space:pre-line;overflow-wrap:anywhere}
@bottom-right{content:'Page ' counter(page) ' of ' counter(pages);font:7.4pt/1.3 ${DOCUMENT_FONT};color:#4a5563;width:32mm;vertical-align:top;padding-top:2mm}}
@media print{*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
