/** The style sheet of the page. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--fg:#1c2128;--muted:#57606a;--line:#d8dee4;--code:#f1f3f6;--link:#0757b5;--error:#b3261e;--warning:#8a5300;--info:#20609e;--errorbg:#fdecea;--warningbg:#fff3d9;--infobg:#e6f1fb;--mark:#ffe08a;--markfg:#1c2128;--ins:#d7f5dd;--del:#fde1de;--focus:#0757b5}
@media (prefers-color-scheme:dark){:root{--bg:#0f1318;--card:#171c23;--fg:#e4e8ee;--muted:#9da7b3;--line:#303842;--code:#10151b;--link:#7cb7ff;--error:#ff8a80;--warning:#f0b849;--info:#7cc0ff;--errorbg:#3b1a1a;--warningbg:#37290d;--infobg:#12293f;--mark:#665200;--markfg:#fff3c4;--ins:#12381f;--del:#43191a;--focus:#7cb7ff}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
code,pre{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace;font-size:.88em}
pre code{font-size:1em}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
[hidden]{display:none!important}
h1,h2,h3,h4,p{margin:0}
.panel h2{font-size:1rem}
.muted{color:var(--muted);font-weight:400}
.skip{position:absolute;left:-999px;top:0;background:var(--card);padding:.5rem 1rem;z-index:2}
.skip:focus{left:0}
.wrap{max-width:84rem;margin:0 auto;padding:0 1.25rem}
header{background:var(--card);border-bottom:1px solid var(--line);padding:1.4rem 0 1.2rem}
header h1{font-size:1.35rem;letter-spacing:-.01em}
header .wrap>p{color:var(--muted);margin-top:.15rem}
.tiles{display:flex;flex-wrap:wrap;gap:.7rem;list-style:none;margin:1rem 0 0;padding:0}
.tiles li{border:1px solid var(--line);border-radius:10px;padding:.45rem .95rem .5rem;min-width:6.6rem;background:var(--bg)}
.tiles b{display:block;font-size:1.55rem;line-height:1.2;font-variant-numeric:tabular-nums}
.tiles span{color:var(--muted);font-size:.86rem}
.tiles .error:not(.zero) b{color:var(--error)}.tiles .warning:not(.zero) b{color:var(--warning)}.tiles .info:not(.zero) b{color:var(--info)}
.summary{display:flex;flex-wrap:wrap;align-items:center;gap:0 2rem}
.notes{margin:1rem 0 0;padding-left:1.2rem;color:var(--muted)}
.cols{display:grid;grid-template-columns:17.5rem minmax(0,1fr);gap:1.6rem;padding-top:1.4rem;padding-bottom:3rem;align-items:start}
aside{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;font-size:.92rem;padding:2px}
aside h2{font-size:.78rem;text-transform:uppercase;letter-spacing:.06em;color:var(--muted);margin:1.2rem 0 .4rem}
aside>:first-child,aside form+nav h2:first-child{margin-top:0}
aside form+nav{margin-top:1.3rem}
aside ul{list-style:none;margin:0;padding:0}
aside nav li{display:flex;gap:.6rem;justify-content:space-between;padding:.14rem 0}
aside nav a{overflow-wrap:anywhere;text-decoration:none}
aside nav a:hover{text-decoration:underline}
.count{color:var(--muted);font-variant-numeric:tabular-nums;font-weight:400}
form{display:grid;gap:.7rem;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.9rem}
form fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem}
form legend,form label[for]{font-size:.84rem;color:var(--muted);padding:0;display:block;margin-bottom:.15rem}
form input[type=search],form select{width:100%;font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.35rem .5rem}
button{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.3rem .7rem;cursor:pointer}
button:hover{border-color:var(--muted)}
.status{color:var(--muted);font-size:.88rem}
main>h2,.file>h2{font-size:1rem}
main>h2{margin:2rem 0 .7rem;font-size:1.15rem}
.file{margin-bottom:1.6rem}
.file>h2{overflow-wrap:anywhere;margin:0 -2px;padding:.45rem 2px;font-weight:600;position:sticky;top:0;background:var(--bg);z-index:1}
.file .count{font-size:.88rem;margin-left:.3rem}
.finding,.rulehelp{scroll-margin-top:3rem}
.file>h2 code{font-size:.95em}
.finding,.rulehelp,.panel{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:.75rem 1rem .85rem;margin:0 0 .7rem}
.finding{position:relative;overflow:hidden;padding-left:1.15rem;}
.big .finding{content-visibility:auto;contain-intrinsic-size:auto 10rem}
.finding::before{content:'';position:absolute;inset:0 auto 0 0;width:4px;background:var(--line)}
.finding.error::before{background:var(--error)}.finding.warning::before{background:var(--warning)}.finding.info::before{background:var(--info)}
.finding:target,.rulehelp:target{box-shadow:0 0 0 2px var(--focus)}
.top{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:baseline;font-size:.88rem}
.top .rule{margin-left:auto;color:var(--muted);overflow-wrap:anywhere}
.place{font-variant-numeric:tabular-nums}
.badge{font-size:.76rem;font-weight:650;border-radius:999px;padding:.06rem .55rem}
.badge.error{color:var(--error);background:var(--errorbg)}.badge.warning{color:var(--warning);background:var(--warningbg)}.badge.info{color:var(--info);background:var(--infobg)}
.finding h3{font-size:1rem;font-weight:600;margin:.3rem 0 0;overflow-wrap:anywhere}
h3 code,.help code,li code,p code,summary code{background:var(--code);border-radius:4px;padding:.05em .3em;overflow-wrap:anywhere}
.top code,.file>h2 code,.rulehelp h3 code{background:none;padding:0}
pre{margin:.55rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere;background:var(--code);border:1px solid var(--line);border-radius:7px;padding:.5rem .7rem;tab-size:4}
.src{padding:.4rem 0;line-height:1.6}
.src .l{display:block;padding:0 .8rem 0 4.2rem;text-indent:-4.2rem;white-space:pre-wrap;overflow-wrap:anywhere;color:var(--muted)}
.src .own{color:var(--fg)}
.src b{display:inline-block;min-width:4.2rem;text-indent:0;padding:0 .9rem 0 .6rem;text-align:right;color:var(--muted);font-weight:400;user-select:none}
mark{-webkit-box-decoration-break:clone;box-decoration-break:clone;background:var(--mark);color:var(--markfg);border-radius:3px;padding:.06em 0}
mark.point{padding:0;border-left:2px solid var(--error);border-radius:0;background:none}
.help{margin-top:.55rem;overflow-wrap:anywhere}
.help>b,.links>b{color:var(--muted);font-weight:600;font-size:.88em}
details{margin-top:.5rem}
summary{cursor:pointer;color:var(--muted);font-size:.92em}
.change{margin-top:.4rem;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace;font-size:.86em;overflow-wrap:anywhere}
ins{background:var(--ins);text-decoration:none;border-radius:3px;padding:.08em .25em}
del{background:var(--del);border-radius:3px;padding:.08em .25em}
.rulehelp p,.panel p{margin-top:.4rem}
.rulehelp h3{font-size:1rem;overflow-wrap:anywhere}
.rulehelp h3 .muted{font-size:.86rem}
.rulehelp ul{margin:.4rem 0;padding-left:1.2rem}
.links{overflow-wrap:anywhere;font-size:.92em}
.example{border-left:3px solid var(--error);padding-left:.9rem;margin:.9rem 0}
.example.good{border-left-color:#2f8f4e}
.example h4{font-size:.92rem}
.panel ul{margin:.5rem 0 0;padding-left:1.2rem;overflow-wrap:anywhere}
.panel.clean{padding:2rem 1.4rem;text-align:center;font-size:1.1rem}
footer{color:var(--muted);font-size:.88rem;padding:1rem 0 2.5rem;border-top:1px solid var(--line)}
@media (max-width:56rem){.cols{grid-template-columns:minmax(0,1fr)}aside{position:static;max-height:none}aside nav ul{max-height:14rem;overflow:auto}}
@media print{:root{--bg:#fff;--card:#fff;--fg:#000;--muted:#444;--line:#bbb;--code:#f6f6f6;--link:#000;--error:#8c1d18;--warning:#6d4200;--info:#174a7c;--errorbg:#fff;--warningbg:#fff;--infobg:#fff;--mark:#ffe9ad;--markfg:#000;--ins:#e8f7ea;--del:#fbe9e7}body{font-size:10pt}aside,.skip,.only,details:not([open]){display:none!important}.cols{display:block}.big .finding{content-visibility:visible}.finding{break-inside:avoid}.file>h2{break-after:avoid;position:static}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;
