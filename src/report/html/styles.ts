import { type PaintRole, type PictureScheme, palette } from "../pictures/palette.js";

/** Colours that change with light and dark. */
const changing: readonly PaintRole[] = ["paper", "panel", "ink", "soft", "line", "bar", "other", "warn"];

/**
 * Gives the styles of a report: for screens light and dark, phones, and A4. No font and no picture is fetched.
 *
 * @example
 * pageStyles().includes("@page"); // true
 */
export function pageStyles(): string {
  return `${[root("light"), page, phone, print].join("")}@media screen and (prefers-color-scheme:dark){${root("dark")}${pictures("dark")}}`;
}

function root(scheme: PictureScheme): string {
  const faint = scheme === "light" ? "#cdd4db" : "#3b444e";
  return `:root{--faint:${faint};color-scheme:${scheme};${changing.map((role) => `--${role}:${palette[scheme][role]}`).join(";")}}`;
}

/** Pictures carry the colours of light paper as attributes; styles win over attributes. */
function pictures(scheme: PictureScheme): string {
  return changing
    .map((role) => `.qf-${role}{fill:${palette[scheme][role]}}.qf-${role}-line{stroke:${palette[scheme][role]}}`)
    .join("");
}

const page = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:744px;margin:0 auto;padding:1.5rem 32px 3rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.3rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--bar)}
h3{font-size:1.08rem;margin:1.75rem 0 .5rem}
h4,h5,h6{font-size:1rem;margin:1.25rem 0 .4rem}
p,ul,dl,figure,blockquote{margin:0 0 .75rem}
ul{padding-left:1.3rem}
a{color:var(--bar)}
nav{margin-top:1.5rem}
nav p{margin:0}
nav ul{columns:2;list-style:none;margin:0;padding:0}
nav li{break-inside:avoid;padding:.15rem 0}
.sub{font-size:1.1rem;color:var(--soft)}
.big{font-size:1.7rem;font-weight:700;line-height:1.2}
.soft,.note,figcaption,caption{color:var(--soft)}
.notice{background:var(--panel);border-left:4px solid var(--other);padding:.6rem .8rem}
.floor{color:var(--warn);font-size:.85rem;font-weight:600;white-space:nowrap}
.note{display:block;font-size:.9rem}
blockquote{background:var(--panel);padding:.7rem 1rem;border-left:4px solid var(--bar)}
blockquote p{margin:0}
dl div{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:0 1rem;padding:.25rem 0;border-bottom:1px solid var(--panel)}
dt{color:var(--soft)}
dd{margin:0}
ul.facts{list-style:none;padding:0}
ul.items{list-style:none;padding:0}
ul.items li{padding:.5rem 0 .5rem .8rem;border-left:4px solid var(--line);margin-bottom:.5rem}
ul.warn li{border-color:var(--warn)}
ul.items p{margin:0 0 .2rem}
.item{font-weight:600}
.dimension{padding-left:1rem}
.rating{color:var(--bar);font-weight:600}
.rating.none{color:var(--soft);font-style:italic}
.warn .rating{color:var(--warn)}
figure svg{display:block;width:100%;height:auto}
figcaption{font-size:.85rem}
.narrow{display:none}
table{width:100%;border-collapse:collapse;margin:0 0 1rem;font-size:.94rem}
caption{text-align:left;font-size:.85rem;padding-bottom:.2rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .4rem;border-bottom:1px solid var(--faint)}
thead th{border-bottom:2px solid var(--line);color:var(--soft);font-weight:600;overflow-wrap:normal}
td:not(.number){min-width:9em}
tbody th{font-weight:400}
td.number{white-space:nowrap}
tr.top th,tr.top td{font-weight:600}
.in1{padding-left:1.3rem}.in2{padding-left:2.2rem}.in3{padding-left:3.1rem}.in4{padding-left:4rem}
.number{text-align:right;overflow-wrap:normal;font-variant-numeric:tabular-nums}
`;

const phone = `@media screen and (max-width:640px){
main{padding:1rem 16px 2rem}
h1{font-size:1.4rem}
nav ul{columns:1}
nav li{padding:.3rem 0}
.wide{display:none}.narrow{display:block}
.narrow svg{max-width:400px}
dl div{grid-template-columns:1fr}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody{display:block}
caption{display:block}
tr{display:flex;flex-wrap:wrap;gap:.1rem 1.6rem;border-bottom:1px solid var(--faint);padding:.35rem 0}
tbody th{flex-basis:100%}
th,td{border:0;padding:.1rem 0}
td:empty{display:none}
td::before{content:attr(data-head);display:block;color:var(--soft);font-size:.8rem;font-weight:400}
.number,td.number{text-align:left;white-space:normal}
td:not(.number){min-width:0}
.in1{margin-left:.8rem}.in2{margin-left:1.6rem}.in3,.in4{margin-left:2.4rem}
.in1,.in2,.in3,.in4{padding-left:0}
}`;

const print = `@media print{
body{font-size:10.5pt}
main{max-width:none;padding:0}
h1,h2,h3,h4,h5,h6,caption,.item{break-after:avoid}
tr,figure,li,blockquote,dl div{break-inside:avoid}
thead{display:table-header-group}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
figcaption,nav{display:none}
a{color:inherit}
}
@page{size:A4;margin:17mm 16mm 19mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}`;
