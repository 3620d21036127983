/**
 * The style of a page. Colours are told apart by those who see few of them (blue, orange and grey, after Okabe and Ito),
 * and each has a line of its own kind: https://jfly.uni-koeln.de/color/.
 */
export const STYLE: string = `
:root{color-scheme:light dark;--paper:#fff;--ink:#191919;--quiet:#5c5c5c;--line:#d9d9d6;--panel:#f7f7f4;
--corroborated:#00694f;--corroborated-tint:#d8efe7;--named:#1d5a94;--named-tint:#deeaf6;--own-voice:#636363;--own-voice-tint:#eeeeec;
--unnamed:#8f5600;--unnamed-tint:#fdedcb;--unknown:#ab3a0c;--unknown-tint:#fde2d6;--done:#00694f;--plain:#636363}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e9e7e2;--quiet:#a9a7a2;--line:#3a3d42;--panel:#1e2125;
--corroborated:#5fcdb0;--corroborated-tint:#123c32;--named:#86b8ea;--named-tint:#1b324b;--own-voice:#b3b3b3;--own-voice-tint:#2b2d30;
--unnamed:#e9b557;--unnamed-tint:#443312;--unknown:#f59a74;--unknown-tint:#4c2a1c;--done:#5fcdb0;--plain:#b3b3b3}}
*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:75rem;padding:1.5rem 1rem 3rem}
h1,h2,.text,blockquote{font-family:Georgia,"Times New Roman","Noto Serif",serif}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.3rem);line-height:1.18;margin:.2rem 0 .4rem;font-weight:700;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.25;margin:0 0 .5rem;font-weight:700}
h3{font-size:1.05rem;line-height:1.35;margin:0 0 .5rem}
h4{font-size:.75rem;letter-spacing:.04em;text-transform:uppercase;color:var(--quiet);margin:.9rem 0 .2rem;font-weight:600}
p{margin:0 0 .6rem}
a{color:inherit;text-underline-offset:.15em;text-decoration-color:var(--quiet)}
a:hover{text-decoration-thickness:2px}
a:focus-visible,button:focus-visible,select:focus-visible,summary:focus-visible,.map:focus-visible,.card:focus-visible,input:focus-visible{outline:3px solid var(--named);outline-offset:2px}
small{font-size:.85rem;color:var(--quiet)}
.kicker,.meta{color:var(--quiet);font-size:.9rem;margin:0}
.kicker{letter-spacing:.03em;text-transform:uppercase;font-size:.75rem;font-weight:600}
header{border-top:4px solid var(--ink);padding-top:.7rem}
main>section{border-top:1px solid var(--line);margin-top:1.6rem;padding-top:1rem}
.answers{display:grid;gap:1.4rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr))}
.lead{font-size:1.02rem;line-height:1.4}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
caption{text-align:left;color:var(--quiet);font-size:.8rem;padding:0 0 .2rem}
table{border-collapse:collapse;font-size:.9rem;width:100%}
td,th{text-align:start;font-weight:400;padding:.15rem .5rem .15rem 0;vertical-align:baseline;overflow-wrap:anywhere}
thead th{color:var(--quiet);font-size:.8rem;border-bottom:1px solid var(--line)}
.number,.share{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
.share{color:var(--quiet);width:3.2rem}
.bars{table-layout:auto}
.bars .bar{width:34%;min-width:4rem}
.bars svg{display:block}
.track{fill:var(--line);opacity:.55}
.tone-plain .fill{fill:var(--plain)}.tone-corroborated .fill{fill:var(--corroborated)}.tone-named .fill{fill:var(--named)}
.tone-own-voice .fill{fill:var(--own-voice)}.tone-unnamed .fill{fill:var(--unnamed)}.tone-unknown .fill{fill:var(--unknown)}.tone-done .fill{fill:var(--done)}
ul.short{list-style:none;margin:.5rem 0 0;padding:0;font-size:.95rem}
ul.short li{border-top:1px solid var(--line);padding:.3rem 0;line-height:1.35}
.more{color:var(--quiet)}
.figures{align-items:start;display:grid;gap:1.4rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
.columns{display:grid;gap:2rem;grid-template-columns:minmax(0,1fr)}
.text{font-size:1.08rem;line-height:1.65;max-width:40rem}
.text p{margin:0 0 .95rem}
.text h3{font-size:1.3rem;line-height:1.3}
.gap{color:var(--quiet);font:.8rem/1.4 system-ui,sans-serif}p.gap{border-inline-start:3px dotted var(--line);padding-inline-start:.8rem}
.quote,.key{padding:.05em .1em;box-decoration-break:clone;-webkit-box-decoration-break:clone;text-decoration:none;border-bottom:2px solid transparent}
.corroborated{background:var(--corroborated-tint);border-bottom:4px double var(--corroborated)}
.named{background:var(--named-tint);border-bottom:2px solid var(--named)}
.own-voice{background:var(--own-voice-tint);border-bottom:2px dotted var(--own-voice)}
.unnamed{background:var(--unnamed-tint);border-bottom:2px dashed var(--unnamed)}
.unknown{background:var(--unknown-tint);border-bottom:2px solid transparent;text-decoration:underline wavy var(--unknown) 1.5px;text-underline-offset:.25em}
.several{box-shadow:inset 0 -.32em 0 -.2em var(--ink)}
a.quote:hover,.chosen{outline:2px solid var(--ink);outline-offset:1px}
sup{font:700 .7em/0 system-ui,sans-serif;margin-inline-start:.15em;position:relative}
.against,.again{color:var(--unknown)}.done{color:var(--done)}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;font-size:.85rem;margin:0 0 1rem;padding:0;list-style:none}
.panel{font-size:.93rem}
.card{background:var(--panel);border:1px solid var(--line);padding:.9rem 1rem;margin:0 0 1rem;overflow-wrap:anywhere;scroll-margin-top:1rem}
.card blockquote{margin:0 0 .6rem;font-size:1rem;line-height:1.5;padding:.2rem .4rem}
.card ul,.card ol{margin:.2rem 0;padding-inline-start:1.2rem}
.card li{margin:.25rem 0}
.card p{margin:.2rem 0}
.tags span{display:inline-block;border:1px solid var(--line);padding:0 .4em;font-size:.8rem;margin:0 .15rem .15rem 0}
.tags .key{border-width:0 0 2px}
.tags .corroborated{border-width:0 0 4px}
ol.chain{list-style:none;padding:0;margin:0}
ol.chain li{border-inline-start:2px solid var(--line);padding-inline-start:.7rem;margin:0;padding-block:.15rem}
ol.chain .end{color:var(--quiet)}ol.chain .hidden{color:var(--unknown)}
.address,.rule{color:var(--quiet);font-size:.8rem}
.rule{display:block}
.waiver{display:block;font-size:.85rem;font-style:italic}
.severity{font-size:.72rem;font-weight:700;text-transform:uppercase;letter-spacing:.03em;padding:0 .35em;border:1px solid currentColor}
.severity.error{color:var(--unknown);border-width:2px}.severity.warning{color:var(--unnamed)}.severity.note,.severity.waived{color:var(--quiet);border-style:dashed}
.hint{color:var(--quiet);border:1px dashed var(--line);padding:.9rem 1rem}
button,select,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);padding:.25rem .5rem;border-radius:2px;max-width:100%}
button{cursor:pointer}
.close{display:none}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:0 0 .8rem;font-size:.9rem}
.filters label{display:flex;flex-direction:column;color:var(--quiet);font-size:.8rem}
ul.list{list-style:none;padding:0;margin:0}
ul.list>li{border-top:1px solid var(--line);padding:.5rem 0;overflow-wrap:anywhere}
.sort{border:0;padding:0;background:none;color:inherit;text-align:inherit;font-size:inherit}
th[aria-sort=descending] .sort::after{content:" ↓"}th[aria-sort=ascending] .sort::after{content:" ↑"}
.wide{overflow-x:auto}.wide .date{white-space:nowrap}.wide td,.wide tbody th{border-bottom:1px solid var(--line)}.wide td,.wide th{overflow-wrap:normal}.wide tbody th{min-width:14rem}
[hidden]{display:none!important}
.map{overflow-x:auto;max-width:100%}
.map svg{max-width:none;display:block}
.node rect{fill:var(--panel);stroke:var(--quiet);stroke-width:1.2}
.node text{fill:var(--ink);font:12px/1 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
.node text tspan:first-child{font-weight:600}
.node.article rect{fill:var(--ink);stroke:var(--ink)}.node.article text{fill:var(--paper)}
.node.named rect{fill:var(--named-tint);stroke:var(--named)}
.node.unnamed rect{fill:var(--unnamed-tint);stroke:var(--unnamed);stroke-dasharray:5 3}
.node.undisclosed rect,.node.circular rect{fill:var(--unknown-tint);stroke:var(--unknown);stroke-dasharray:2 3}
.node.denier rect{fill:var(--paper);stroke:var(--unknown);stroke-width:2}
.edge{fill:none;stroke:var(--quiet)}
.edge.against,.edge.circular{stroke:var(--unknown);stroke-dasharray:6 4}
.head path{fill:var(--quiet)}.head.against path,.head.circular path{fill:var(--unknown)}
figure{margin:0}
.timeline{margin-top:1.2rem}.timeline svg{max-width:100%;height:auto;display:block}.timeline table{width:auto}.timeline td,.timeline th{padding-inline-end:1.5rem}
.label{fill:var(--quiet);font:11px system-ui,sans-serif}
.row,.year{stroke:var(--line)}
.event{fill:var(--named);opacity:.8}
details summary{cursor:pointer;color:var(--quiet);font-size:.9rem;margin:.5rem 0}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.8rem;color:var(--quiet);font-size:.85rem}
body:not(.js) .only-script{display:none}
.js .card{display:none}.js .card.open{display:block}
@media (min-width:62rem){.columns{grid-template-columns:minmax(0,1fr) 24rem}
.js .panel{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}}
@media (max-width:61.99rem){.js .panel .hint{display:none}
.js.showing .panel{position:fixed;inset:auto 0 0 0;max-height:70vh;overflow:auto;background:var(--panel);border-top:3px solid var(--ink);padding:.5rem 1rem 1rem;z-index:2}
.js.showing .card{border:0;padding:0;margin:.5rem 0 0}
.js.showing .close{display:inline-block;position:sticky;top:0;float:inline-end}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{@page{size:A4;margin:16mm 15mm}:root{color-scheme:light;--paper:#fff;--ink:#000;--quiet:#444;--line:#bbb;--panel:#fff}
html{font-size:10pt}body{max-width:none;padding:0}.only-script,.js .only-script,.close,.hint{display:none!important}
.js .card,.card{display:block;break-inside:avoid;border-width:1px 0 0;padding:.4rem 0;margin:0}
.columns{display:block}.text{max-width:none}.js .panel,.js.showing .panel{position:static;max-height:none;overflow:visible;border:0;padding:0;background:none}
.answers{grid-template-columns:repeat(3,1fr);gap:1rem}.map{overflow:visible}.map svg{max-width:100%;height:auto}
h2,h3,caption{break-after:avoid}li,tr{break-inside:avoid}.quote,.key,.fill,.track,.node rect,.event{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.node.article rect{fill:#fff;stroke:#000;stroke-width:2}.node.article text{fill:#000}}
@media (forced-colors:active){.quote,.key{border-bottom-color:CanvasText}}
`.trim();
