/** Colour pairs of the page: the test computes the contrast of each text colour on each background. */
export const PAGE_COLOURS = {
  light: {
    page: '#f7f7f5',
    panel: '#ffffff',
    sunken: '#f1f1ee',
    line: '#deded8',
    edge: '#85857c',
    text: '#1b1c1e',
    muted: '#5b5d63',
    accent: '#0f5fbf',
    onAccent: '#ffffff',
    tint: '#e9f1fb',
    good: '#126b3a',
    goodTint: '#e4f4ea',
    warn: '#8a4b00',
    warnTint: '#fdf1de',
  },
  dark: {
    page: '#131416',
    panel: '#1b1d20',
    sunken: '#24272b',
    line: '#33373c',
    edge: '#7d838b',
    text: '#ececee',
    muted: '#a9adb5',
    accent: '#84b9ff',
    onAccent: '#0c1a2b',
    tint: '#1d2b3d',
    good: '#7fd6a2',
    goodTint: '#17301f',
    warn: '#f2bd6b',
    warnTint: '#352710',
  },
} as const;

function toVariables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}

/** The page's whole style sheet: system fonts, one accent colour, light and dark, 360 px to wide. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;${toVariables(PAGE_COLOURS.light)};--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{${toVariables(PAGE_COLOURS.dark)}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
h1,h2,h3,p,ol,ul,dl,dd,pre,table{margin:0}
h1,h2,h3{line-height:1.25;text-wrap:balance}
ol,ul{padding:0;list-style:none}
code,pre,.mono{font-family:var(--mono);font-size:.875em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;z-index:9;background:var(--panel);padding:.5rem 1rem}
.wrap{max-width:74rem;margin:0 auto;padding-inline:1.25rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.muted{color:var(--muted)}
header{padding-top:2.75rem}
header .id{color:var(--muted);font-size:.875rem;margin-bottom:.35rem}
h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.5rem);letter-spacing:-.02em}
h1 a{color:inherit;text-decoration:none}
.lede{max-width:44rem;margin-top:.7rem;font-size:1.0625rem}
.about{max-width:44rem;margin-top:.45rem;color:var(--muted)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.9rem;font-size:.9375rem}
.facts strong{font-variant-numeric:tabular-nums}
.find{margin-top:1.75rem}
.find label{font-weight:600}
.box{position:relative;margin-top:.4rem}
.box input{width:100%;font:inherit;font-size:1.125rem;color:inherit;background:var(--panel);border:1px solid var(--edge);border-radius:10px;padding:.8rem 3rem .8rem 1rem;-webkit-appearance:none;appearance:none}
.box input::placeholder{color:var(--muted);opacity:1}
.box input:focus-visible{outline-offset:0;border-radius:10px;border-color:var(--accent)}
kbd{font:600 .8125rem/1 var(--mono);color:var(--muted);border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:.25rem .45rem;background:var(--sunken)}
.box kbd{position:absolute;right:.9rem;top:50%;transform:translateY(-50%);pointer-events:none}
.box input:focus+kbd{display:none}
@media (hover:none){.box kbd{display:none}}
.filters{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:.7rem}
.filters label{font-weight:400;font-size:.875rem;color:var(--muted);display:flex;align-items:center;gap:.4rem}
select,button,.button{font:inherit;font-size:.875rem;color:var(--text);background:var(--panel);border:1px solid var(--edge);border-radius:8px;padding:.4rem .7rem;min-height:2.25rem}
button,.button{cursor:pointer;font-weight:550;display:inline-block;text-decoration:none}
button:hover,.button:hover{background:var(--tint);border-color:var(--accent)}
.grid{display:grid;gap:2.5rem;padding-top:2rem;padding-bottom:3rem}
.grid>*{min-width:0}
@media (min-width:62rem){.grid{grid-template-columns:minmax(0,1fr) 22rem;gap:3rem}}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1rem;margin-bottom:.75rem}
h2{font-size:1.25rem;letter-spacing:-.01em}
.list{background:var(--panel);border:1px solid var(--line);border-radius:12px;overflow:hidden}
.list>li{position:relative;padding:1rem 1.15rem;border-top:1px solid var(--line)}
.list>li:first-child{border-top:0}
.list>li:hover,.list>li:focus-within{background:var(--tint)}
.list h3{font-size:1.0625rem;font-weight:620}
.list h3 a{text-decoration:none}
.list h3 a::after{content:"";position:absolute;inset:0}
.list h3 a:hover{text-decoration:underline}
.list h3 a:focus-visible{outline:0}
.list h3 a:focus-visible::after{outline:3px solid var(--accent);outline-offset:-3px;border-radius:12px}
.list .name{color:var(--muted);margin-top:.05rem}
.list .says{margin-top:.35rem}
.meta{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem .6rem;margin-top:.55rem;font-size:.8125rem;color:var(--muted)}
.meta a{position:relative;z-index:1;padding:.2rem 0}
.meta .push{margin-left:auto;display:flex;gap:.9rem}
.tag{max-width:100%;overflow:hidden;text-overflow:ellipsis;border-radius:99px;padding:.1rem .6rem;background:var(--sunken);color:var(--text);white-space:nowrap}
.tag.proved{background:var(--good-tint);color:var(--good)}
.tag.owner{background:var(--tint);color:var(--accent)}
.tag.off{background:var(--warn-tint);color:var(--warn);font-weight:600}
.note{margin-top:.5rem;padding:.5rem .8rem;border-left:3px solid var(--warn);border-radius:4px;background:var(--warn-tint);color:var(--warn);font-size:.9375rem}
.more{margin-top:1rem;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem}
.empty{background:var(--panel);border:1px dashed var(--edge);border-radius:12px;padding:2rem 1.25rem;text-align:center}
.empty p+p{margin-top:.4rem;color:var(--muted)}
.empty button{margin-top:1rem}
.use h2{margin-bottom:.3rem}
.use>p{color:var(--muted);font-size:.9375rem}
.use section{margin-top:1.25rem;padding-top:1.1rem;border-top:1px solid var(--line)}
.use h3,.detail h3{font-size:1rem}
.use section p{font-size:.9375rem;margin-top:.2rem}
.use section p.muted{font-size:.875rem;margin-top:.35rem}
.copy{display:flex;align-items:stretch;margin-top:.45rem;border:1px solid var(--line);border-radius:8px;background:var(--sunken);overflow:hidden}
.copy code{flex:1;min-width:0;padding:.5rem .7rem;line-height:1.45}
.copy button{border:0;border-left:1px solid var(--line);border-radius:0;background:transparent;color:var(--accent);min-width:4.4rem}
.copy button:hover{background:var(--tint)}
.copy button:focus-visible,pre:focus-visible{outline-offset:-3px}
.detail .back{display:inline-block;margin-bottom:1rem;padding:.25rem 0}
.detail h2{font-size:1.6rem}
.detail h2:focus{outline:0}
.detail .says{font-size:1.0625rem;margin-top:.6rem}
.detail .links{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:.8rem}
.detail .part{margin-top:2rem}
.detail .part>h3{font-size:1.125rem;margin-bottom:.6rem}
.card{background:var(--panel);border:1px solid var(--line);border-radius:12px;padding:1rem 1.15rem}
.card+.card{margin-top:.9rem}
.card h4{margin:0;font-size:1rem;font-weight:620}
.card h5{margin:1rem 0 .35rem;font-size:.875rem;font-weight:620}
.card p{font-size:.9375rem}
.pairs{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(0,1fr);gap:.3rem 1rem;font-size:.9375rem}
.pairs dt{color:var(--muted)}
.inputs li{padding:.45rem 0;border-top:1px solid var(--line);font-size:.9375rem}
.inputs li:first-child{border-top:0}
.inputs .tag{display:inline-block;vertical-align:bottom;margin-left:.4rem;font-size:.8125rem}
.inputs p{color:var(--muted)}
.tabs{display:flex;flex-wrap:wrap;gap:.4rem}
.tabs button[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
pre{margin-top:.5rem;padding:.8rem 1rem;background:var(--sunken);border:1px solid var(--line);border-radius:8px;overflow:auto;line-height:1.5;max-height:26rem;tab-size:2}
.under{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.4rem 1rem;margin-top:.5rem;font-size:.875rem;color:var(--muted)}
.versions li{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .8rem;padding:.5rem 0;border-top:1px solid var(--line);font-size:.9375rem}
.versions li:first-child{border-top:0}
.versions a[aria-current]{font-weight:650;color:var(--text);text-decoration:none}
.versions .push{margin-left:auto;font-size:.8125rem}
footer{border-top:1px solid var(--line);padding:1.5rem 0 3rem;font-size:.875rem;color:var(--muted)}
footer .wrap{display:flex;flex-wrap:wrap;gap:.4rem 1.5rem}
footer a{padding:.2rem 0}
.wait{padding:1.5rem 0;color:var(--muted)}
@media (max-width:30rem){header{padding-top:1.75rem}.wrap{padding-inline:1rem}.filters{display:grid;grid-template-columns:repeat(3,minmax(0,1fr))}.filters label{flex-direction:column;align-items:stretch;gap:.15rem}.filters select{width:100%;padding-inline:.45rem .1rem}.list>li,.card{padding:.9rem 1rem}.meta .push{margin-left:0;width:100%}.pairs{grid-template-columns:1fr;gap:0}.pairs dd{margin-bottom:.5rem}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.tag,.copy,.list,.card{border:1px solid}}
`;
