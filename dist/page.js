import { on as SEVERITIES, un as countSeverity } from "./core.js";
import { n as helpOf, r as switchOff, t as anchorOf } from "./rule-help.js";
import { O as TOOL, T as escapeControl } from "./start.js";
import { n as publicHelp, t as findHiddenLines } from "./hidden-lines.js";
import { t as placeTexts } from "./places.js";
import { a as describeRewrite, c as plural, i as describeOthers, n as describeClean, o as describeTotals, r as describeFixable, s as groupByPath, t as countTotals } from "./totals.js";
import { createHash } from "node:crypto";
// src/reporters/html/text.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** Any text as one line of HTML, in an element or in an attribute; what nobody sees becomes visible, and a runner reads no command in it. */
function escapeHtml(text) {
	return escapeControl(text).replace(/[\uFFFE\uFFFF]/gu, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "").replaceAll("##[", "#&#35;[");
}
/** A message, its values in backticks as code. */
function messageHtml(message) {
	const parts = message.split("`");
	if (parts.length % 2 === 0) return escapeHtml(message);
	return parts.map((part, index) => index % 2 === 0 ? escapeHtml(part) : `<code>${escapeHtml(part)}</code>`).join("");
}
/** Advice: its first line is prose, what follows is there to be copied. */
function adviceHtml(advice) {
	const [first = "", ...lines] = advice.split("\n");
	const link = /^([A-Z][a-z]+) (\[.*\]\(.*\))$/u.exec(first);
	return `${link === null ? messageHtml(first) : `${link[1]} <code>${escapeHtml(link[2] ?? "")}</code>`}${lines.length === 0 ? "" : blockHtml(lines.join("\n"))}`;
}
/** Lines as they stand; tabs are kept. */
function blockHtml(text) {
	return `<pre><code>${text.replace(/\n$/u, "").split("\n").map((line) => `<span>${lineHtml(line)}\n</span>`).join("")}</code></pre>`;
}
/** A line of a source: tabs are kept. */
function lineHtml(line) {
	return line.split("	").map(escapeHtml).join("	");
}
// src/reporters/html/filter.ts
/** The filter, which the script brings to life, and the lists of rules and documents, which lead there without it. */
function sidebarHtml(rules, files) {
	return [
		"<aside aria-label=\"Overview\">",
		"<form id=\"filter\" hidden role=\"search\" aria-label=\"Filter the findings\" autocomplete=\"off\">",
		"<div><label for=\"words\">Words</label><input type=\"search\" id=\"words\" name=\"words\" placeholder=\"path, message, source\"></div>",
		`<fieldset><legend>Severity</legend>${SEVERITIES.map((severity) => `<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`).join("")}</fieldset>`,
		choice("rule", "Rule", "All rules", rules.map(({ name, count }) => option(name, name, count))),
		choice("file", "File", "All files", files.map(({ name, count, target }) => option(target ?? "", name, count))),
		"<button type=\"reset\">Show all</button>",
		"<output class=\"status\" id=\"status\" aria-live=\"polite\"></output>",
		"</form>",
		`<nav aria-label="Rules and files">${list("Rules", rules)}${list("Files", files)}</nav>`,
		"</aside>"
	].join("\n");
}
function choice(name, label, all, options) {
	return `<div><label for="${name}">${label}</label><select id="${name}" name="${name}"><option value="">${all}</option>${options.join("")}</select></div>`;
}
function option(value, name, count) {
	return `<option value="${escapeHtml(value)}">${escapeHtml(name)} (${count})</option>`;
}
function list(title, facets) {
	return `<h2>${title}</h2><ul>${facets.map(({ name, count, target }) => {
		return `<li>${target === null ? escapeHtml(name) : `<a href="#${escapeHtml(target)}">${escapeHtml(name)}</a>`} <span class="count">${count}</span></li>`;
	}).join("\n")}</ul>`;
}
// src/reporters/html/excerpt.ts
/** How much of a long line is shown, in UTF-16 code units; what stands before the range gets a third. A line around it gets less. */
const WINDOW = 240;
const CONTEXT_WINDOW = 160;
/** Lines of a range that are shown before the rest is left out. */
const MAX_LINES = 5;
/** The lines of a finding with one before and one after, the range marked; empty where all of them are hidden. */
function excerptHtml(finding, placed, isHidden) {
	const { path, line, endLine, endColumn } = finding;
	const last = Math.min(endLine > line && endColumn === 1 ? endLine - 1 : endLine, placed.lines.count);
	const isCut = last - line >= MAX_LINES;
	const shownLast = isCut ? line + MAX_LINES - 1 : last;
	const rows = [];
	for (let number = Math.max(1, line - 1); number <= Math.min(shownLast + (isCut ? 0 : 1), placed.lines.count); number++) {
		const content = contentOf(placed, number);
		const isOwn = number >= line && number <= last;
		if (isHidden(path, number) || !isOwn && content.trim() === "") continue;
		const text = isOwn ? markedHtml(content, number, finding) : plainHtml(content);
		rows.push(`<span class="${isOwn ? "l own" : "l"}"><b>${number}</b>${text}\n</span>`);
	}
	if (rows.length === 0) return "";
	return `<pre class="src">${rows.join("")}${isCut ? "<span class=\"l\"><b>⋮</b></span>" : ""}</pre>`;
}
function contentOf({ text, lines }, line) {
	const { start, end } = lines.spanOf(line);
	const lineEnd = /\r?\n$|\r$/u.exec(text.slice(Math.max(start, end - 2), end));
	return text.slice(start, end - (lineEnd?.[0].length ?? 0));
}
function plainHtml(content) {
	return content.length <= CONTEXT_WINDOW ? lineHtml(content) : `${lineHtml(cut(content, 0, CONTEXT_WINDOW))}…`;
}
function markedHtml(content, line, finding) {
	const from = line === finding.line ? Math.min(finding.column - 1, content.length) : content.length - content.trimStart().length;
	const to = line === finding.endLine ? Math.min(Math.max(from, finding.endColumn - 1), content.length) : content.length;
	const isLong = content.length > WINDOW;
	const start = isLong ? Math.max(0, from - WINDOW / 3) : 0;
	const end = isLong ? Math.min(content.length, start + WINDOW) : content.length;
	const middle = Math.min(to, end);
	const mark = to > from ? `<mark>${lineHtml(cut(content, from, middle))}</mark>` : "<mark class=\"point\"></mark>";
	return `${`${start > 0 ? "…" : ""}${lineHtml(cut(content, start, from))}`}${mark}${lineHtml(cut(content, middle, end))}${end < content.length ? "…" : ""}`;
}
/** A slice that begins and ends between two characters. */
function cut(text, start, end) {
	return text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, "");
}
// src/reporters/html/finding.ts
/** What an edit puts in is shown up to this length. */
const MAX_EDIT = 400;
const MAX_EDITS = 3;
/** One finding: what, where, the source around it, what to do. */
function findingHtml(finding, page) {
	const { id, ruleId, severity, path, line, column, message, help, fix } = finding;
	const placed = page.textOf(path);
	const parts = [
		`<p class="top"><span class="badge ${severity}">${severity}</span> <a class="place" href="#finding-${escapeHtml(id)}" aria-label="Line ${line}, column ${column}">${line}:${column}</a> ${ruleLink(ruleId, page)}</p>`,
		`<h3>${messageHtml(message)}</h3>`,
		placed === null ? "" : excerptHtml(finding, placed, page.isHidden),
		help === null ? "" : `<div class="help"><b>${fix?.kind === "safe" ? "Fix" : "Help"}</b> ${adviceHtml(help)}</div>`,
		fix === null || page.isHidden(path, line) ? "" : fixHtml(finding, page)
	];
	return `<article ${`class="finding ${severity}" id="finding-${escapeHtml(id)}" data-rule="${escapeHtml(ruleId)}" data-severity="${severity}"`}>\n${parts.filter((part) => part !== "").join("\n")}\n</article>`;
}
/** The name of a rule, which leads to its help where there is some. */
function ruleLink(ruleId, { explained }) {
	const name = `<code>${escapeHtml(ruleId)}</code>`;
	return explained.has(ruleId) ? `<a class="rule" href="#rule-${escapeHtml(anchorOf(ruleId))}">${name}</a>` : `<span class="rule">${name}</span>`;
}
/** What the fix takes out and puts in; empty where it is more than a glance. */
function fixHtml({ path, fix }, { textOf }) {
	if (fix === null || fix.edits.length === 0 || fix.edits.length > MAX_EDITS) return "";
	const changes = fix.edits.map((edit) => {
		const text = textOf(edit.path)?.text ?? null;
		const before = text?.slice(edit.start, edit.end) ?? "";
		if (text === null || before.length > MAX_EDIT || edit.text.length > MAX_EDIT) return null;
		return `<div>${edit.path === path ? "" : `<span class="muted">${escapeHtml(edit.path)}</span> `}${before === "" ? "" : `<del>${escapeHtml(before)}</del> `}${edit.text === "" ? "" : `<ins>${escapeHtml(edit.text)}</ins>`}</div>`;
	});
	if (changes.includes(null)) return "";
	return `<details class="fix"><summary>${fix.kind === "safe" ? "Made by <code>--fix</code>" : "Made by <code>--fix=all</code>, wants a look"}</summary><div class="change">${changes.join("")}</div></details>`;
}
// src/reporters/html/rules.ts
/** A rule links to so many of its findings. */
const MAX_LINKS = 20;
/** What a rule wants, why, by example, its options, and where its findings are. */
function ruleHtml(help, findings) {
	const { id, severity, weight, description, rationale, examples, options, whenOff, suppression } = help;
	const settings = [`<li><code>${escapeHtml(switchOff(id))}</code> switches it off; <code>info</code>, <code>warning</code> and <code>error</code> set its severity</li>`, ...options.map(({ key, meaning }) => `<li><code>${escapeHtml(key)}</code>: ${messageHtml(meaning)}</li>`)];
	return [
		`<article class="rulehelp" id="rule-${escapeHtml(anchorOf(id))}">`,
		`<h3><code>${escapeHtml(id)}</code> <span class="muted">${severity}: ${weight}</span></h3>`,
		`<p>${messageHtml(description)} ${messageHtml(rationale)}</p>`,
		...examples.length === 0 ? [] : [
			`<details><summary>${plural(examples.length, "example")}</summary>`,
			...examples.map(exampleHtml),
			"</details>"
		],
		`<details><summary>Options, and when to switch it off</summary><ul>${settings.join("")}</ul>`,
		`<p><b>When to switch it off:</b> ${messageHtml(whenOff)}</p>`,
		...suppression === null ? [] : [`<p><b>To keep one finding:</b> <code>${escapeHtml(suppression)}</code></p>`],
		"</details>",
		`<p class="links"><b>${plural(findings.length, "finding")}:</b> ${findingLinks(findings)}`,
		`<button type="button" class="only" data-rule="${escapeHtml(id)}" hidden>Show only these</button></p>`,
		"</article>"
	].join("\n");
}
function findingLinks(findings) {
	const links = findings.slice(0, MAX_LINKS).map(({ id, path, line }) => `<a href="#finding-${escapeHtml(id)}">${escapeHtml(path)}:${line}</a>`);
	const more = findings.length > MAX_LINKS ? [`and ${findings.length - MAX_LINKS} more`] : [];
	return [...links, ...more].join(", ");
}
function exampleHtml({ name, files, findings, config }) {
	const isGood = findings.length === 0;
	return [
		`<div class="example ${isGood ? "good" : "bad"}"><h4>${isGood ? "Right" : "Wrong"}: ${escapeHtml(name)}</h4>`,
		...config === void 0 ? [] : ["<p>With this configuration:</p>", blockHtml(config)],
		...Object.entries(files).flatMap(([path, text]) => [`<p class="muted"><code>${escapeHtml(path)}</code></p>`, blockHtml(text)]),
		...isGood ? [] : ["<p>Reported:</p>", blockHtml(findings.join("\n"))],
		"</div>"
	].join("\n");
}
// src/reporters/html/script.ts
/** The script of the page: it filters. Without it the page is the plain list of all findings. */
const SCRIPT = `
(() => {
  'use strict';
  const form = document.getElementById('filter');
  if (form === null) return;
  const status = document.getElementById('status');
  const items = Array.from(document.querySelectorAll('.finding'), (element) => ({
    element, severity: element.dataset.severity, rule: element.dataset.rule, section: element.parentElement, text: null,
  }));
  const sections = Array.from(document.querySelectorAll('.file'));
  const textOf = (item) => {
    if (item.text === null) item.text = (item.section.dataset.path + ' ' + item.element.textContent).toLowerCase();
    return item.text;
  };
  const apply = () => {
    const severities = new Set(Array.from(form.querySelectorAll('input[name=severity]:checked'), (box) => box.value));
    const rule = form.elements.rule.value;
    const file = form.elements.file.value;
    const words = form.elements.words.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const alive = new Set();
    let shown = 0;
    for (const item of items) {
      const isShown = severities.has(item.severity) && (rule === '' || item.rule === rule) && (file === '' || item.section.id === file) &&
        words.every((word) => textOf(item).includes(word));
      item.element.hidden = !isShown;
      if (!isShown) continue;
      alive.add(item.section);
      shown++;
    }
    for (const section of sections) section.hidden = !alive.has(section);
    status.textContent = shown === items.length ? 'All ' + shown + ' findings shown' : shown + ' of ' + items.length + ' findings shown';
  };
  const reveal = () => {
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (target === null || target.closest('[hidden]') === null) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };
  let waiting = 0;
  form.addEventListener('input', (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, event.target.name === 'words' ? 150 : 0);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply, 0));
  addEventListener('hashchange', reveal);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link !== null && link.getAttribute('href') === location.hash) reveal();
  });
  for (const button of document.querySelectorAll('.only')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      form.reset();
      form.elements.rule.value = button.dataset.rule;
      apply();
      document.getElementById('findings').scrollIntoView();
      form.elements.rule.focus({preventScroll: true});
    });
  }
  form.hidden = false;
  apply();
  reveal();
})();
`;
// src/reporters/html/style.ts
/** The style sheet of the page. */
const STYLE = `
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
// src/reporters/html/page.ts
/** With more findings than this a browser lays out only those in sight. */
const MANY = 500;
/** For people in a browser: one file that needs no network, to be kept, mailed and printed. */
const html = { report: renderPage };
function renderPage(report, { rules = [], isPublic = false }) {
	const byRule = groupByRule(report.findings);
	const helps = rules.filter(({ id }) => byRule.has(id)).map((rule) => publicHelp(helpOf(rule), isPublic));
	const page = {
		textOf: placeTexts(report.textOf),
		isHidden: isPublic ? findHiddenLines([...report.findings, ...report.suppressed]) : () => false,
		explained: new Set(helps.map(({ id }) => id))
	};
	const files = [...groupByPath(report.findings)].map(([path, findings], index) => ({
		path,
		findings,
		anchor: `file-${index + 1}`
	}));
	const fileFacets = files.map(({ path, findings, anchor }) => ({
		name: path,
		count: findings.length,
		target: anchor
	}));
	const ruleFacets = [...byRule].map(([name, found]) => ({
		name,
		count: found.length,
		target: page.explained.has(name) ? `rule-${anchorOf(name)}` : null
	})).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	return [
		"<!DOCTYPE html>",
		"<html lang=\"en\">",
		headHtml(report),
		report.findings.length > MANY ? "<body class=\"big\">" : "<body>",
		"<a class=\"skip\" href=\"#findings\">Skip to the findings</a>",
		headerHtml(report),
		"<div class=\"wrap cols\">",
		report.findings.length === 0 ? "" : sidebarHtml(ruleFacets, fileFacets),
		"<main id=\"findings\" tabindex=\"-1\">",
		...files.length === 0 ? [`<p class="panel clean">${escapeHtml(describeTotals(report))}</p>`] : [],
		...files.map(({ path, findings, anchor }) => fileHtml(path, findings, anchor, page)),
		...helps.length === 0 ? [] : ["<h2 id=\"rules\">Rules</h2>", ...helps.map((help) => ruleHtml(help, byRule.get(help.id) ?? []))],
		...asideHtml(report, page),
		"</main>",
		"</div>",
		`<footer><div class="wrap">${TOOL.name} ${TOOL.version}</div></footer>`,
		`<script>${SCRIPT}<\/script>`,
		"</body>",
		"</html>",
		""
	].join("\n");
}
/** What the page may do: use its own style and its own script, and nothing else. */
function headHtml(report) {
	const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
	return [
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		"<meta name=\"referrer\" content=\"no-referrer\">",
		`<title>${escapeHtml(describeTotals(report))} · ${TOOL.name}</title>`,
		`<style>${STYLE}</style>`,
		"</head>"
	].join("\n");
}
function headerHtml(report) {
	const totals = countTotals(report);
	const tile = (count, noun, kind = "") => `<li class="${kind}${count === 0 ? " zero" : ""}"><b>${count}</b><span>${noun}${count === 1 ? "" : "s"}</span></li>`;
	const revisions = [...report.head === null ? [] : [`Commit <code>${escapeHtml(report.head.slice(0, 12))}</code>`], ...report.base === null ? [] : [`only what is new since <code>${escapeHtml(report.base.slice(0, 12))}</code>`]];
	const notes = [
		describeFixable(report),
		...describeOthers(report),
		describeClean(report)
	].filter((note) => note !== null);
	return [
		"<header><div class=\"wrap\">",
		`<h1>${TOOL.name} report</h1>`,
		...revisions.length === 0 ? [] : [`<p>${revisions.join(", ")}</p>`],
		"<div class=\"summary\"><ul class=\"tiles\">",
		tile(totals.errors, "error", "error"),
		tile(totals.warnings, "warning", "warning"),
		tile(totals.infos, "info", "info"),
		...report.documents > 0 || report.commits === void 0 ? [tile(report.documents, "document")] : [],
		...report.commits === void 0 ? [] : [tile(report.commits, "commit")],
		"</ul>",
		...notes.length === 0 ? [] : [`<ul class="notes">${notes.map((note) => `<li>${messageHtml(note)}</li>`).join("")}</ul>`],
		"</div></div></header>"
	].join("\n");
}
function fileHtml(path, findings, anchor, page) {
	const title = `<h2 id="${anchor}-title"><code>${escapeHtml(path)}</code> <span class="count">${countsOf(findings)}</span></h2>`;
	const body = findings.map((finding) => findingHtml(finding, page)).join("\n");
	return `<section class="file" id="${anchor}" data-path="${escapeHtml(path)}" aria-labelledby="${anchor}-title">\n${title}\n${body}\n</section>`;
}
/** `2 errors, 1 info`. */
function countsOf(findings) {
	return SEVERITIES.map((severity) => [severity, countSeverity(findings, severity)]).filter(([, count]) => count > 0).map(([severity, count]) => plural(count, severity)).join(", ");
}
/** What is not among the findings, and what is said of commits. */
function asideHtml(report, page) {
	const [rewrite, ...paths] = describeRewrite(report);
	return [
		...(report.repair ?? []).map(({ advice, lines }) => `<div class="panel"><h2>To mend it</h2><p>${adviceHtml(advice)}</p>${lines.length === 0 ? "" : blockHtml(lines.join("\n"))}</div>`),
		...rewrite === void 0 ? [] : [listHtml("What the rewrite did", [escapeHtml(rewrite), ...paths.map(escapeHtml)])],
		...report.suppressed.length === 0 ? [] : [listHtml("Suppressed", report.suppressed.map((finding) => suppressedHtml(finding, page)))],
		...report.accepted.length === 0 ? [] : [listHtml("Accepted forward declarations", report.accepted.map(({ path, line, target, evidence }) => `<code>${escapeHtml(path)}:${line}</code> announces <code>${escapeHtml(target)}</code>: ${escapeHtml(evidence)}`))]
	];
}
function suppressedHtml({ path, line, ruleId, message, suppression }, page) {
	const reason = suppression.reason === null ? "without a reason" : escapeHtml(suppression.reason);
	return `<code>${escapeHtml(path)}:${line}</code> ${messageHtml(message)} ${ruleLink(ruleId, page)}: ${reason} <span class="muted">(${escapeHtml(suppression.path)}:${suppression.line})</span>`;
}
function listHtml(title, items) {
	return `<div class="panel"><details open><summary>${title}: ${items.length}</summary><ul>${items.map((item) => `<li>${item}</li>`).join("\n")}</ul></details></div>`;
}
function groupByRule(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.ruleId);
		if (group) group.push(finding);
		else groups.set(finding.ruleId, [finding]);
	}
	return groups;
}
export { html };
