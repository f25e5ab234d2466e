/** How a report looks, on a screen and on paper; nothing rests on colour. */

/** A text as a string of CSS: letters, figures and a few signs as they are, and nothing else that could end it. */
function cssString(text: string): string {
  return `"${text.replace(/[^A-Za-z0-9 .,/:-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/**
 * The style sheet.
 *
 * @param running what stands at the foot of each printed page, beside its number: loose sheets are mixed up
 */
export function styleSheet(running: string): string {
  const foot = 'font:8.5pt system-ui,Helvetica,Arial,sans-serif;color:#4a525c';
  return `${STYLE}@page{@bottom-left{content:${cssString(running)};${foot}}@bottom-right{content:counter(page) " / " counter(pages);${foot}}}
`;
}

const STYLE = `
:root{color-scheme:light}
body{margin:0 auto;max-width:60rem;padding:1.5rem;font:15px/1.45 system-ui,"Segoe UI",Helvetica,Arial,sans-serif;color:#1b1f24;background:#fff;overflow-wrap:break-word}
h1{font-size:1.5rem;margin:0 0 .3rem}
h2{font-size:1.2rem;margin:1.8rem 0 .4rem;border-bottom:2px solid #1b1f24;padding-bottom:.2rem}
h3{font-size:1rem;margin:1.1rem 0 .3rem}
p{margin:.3rem 0}
.scores{font-size:1.1rem;font-weight:600}
.pictures{display:grid;grid-template-columns:3fr 2fr;gap:1rem 1.5rem;margin:.8rem 0;max-width:46rem}
.pictures svg{width:100%;height:auto}
table{border-collapse:collapse;width:100%;margin:.3rem 0 .6rem;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #c9ced4}
thead th{border-bottom:1px solid #1b1f24}
.missing{color:#4a525c;font-style:italic}
.notice{margin:.8rem 0;padding:.4rem .7rem;border:1.5px solid #1b1f24;border-left-width:6px;font-weight:600}
tbody:first-child td{overflow-wrap:anywhere}
tbody th{padding-right:1rem;font-weight:600;white-space:nowrap}
ul{margin:.3rem 0;padding-left:1.2rem}
code,pre{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.88em}
pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #c9ced4;padding:.6rem}
.problems li{margin:.15rem 0}
.quiet{color:#4a525c;font-size:.9rem}
a{color:inherit}
@media screen and (max-width:30rem){tbody:first-child :is(th,td){display:block}tbody:first-child th{border:0;padding-bottom:0}}
@page{margin:15mm 15mm 17mm}
@media print{
html{font-size:13px}
body{max-width:none;padding:0;font-size:10pt}
h2,h3{break-after:avoid}
.pictures,.notice,tr,li{break-inside:avoid}
section.lesion+section.lesion{break-before:page}
details{display:none}
}
`;
