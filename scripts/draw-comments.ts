// Draws comments of the curator as GitHub shows them, to be looked at: HTML pages, and PNG files where Chromium is installed.
// Usage: node scripts/run.js scripts/draw-comments.ts OUTPUT_DIRECTORY comment.md…
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Nodes, Parents} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';

const WIDTH = 900;
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];
const STYLE = `
:root { --text: #1f2328; --dim: #59636e; --page: #fff; --edge: #d1d9e0; --code: #818b981f; --block: #f6f8fa; --link: #0969da; --stripe: #f6f8fa; }
.dark { --text: #f0f6fc; --dim: #9198a1; --page: #0d1117; --edge: #3d444d; --code: #656c7633; --block: #151b23; --link: #4493f8; --stripe: #151b23; }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; color: var(--text); background: var(--page);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", "Noto Sans CJK SC", sans-serif; }
article { border: 1px solid var(--edge); border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: var(--block); border-bottom: 1px solid var(--edge); color: var(--dim); }
header b { color: var(--text); }
header i { font-style: normal; font-size: 12px; border: 1px solid var(--edge); border-radius: 2em; padding: 0 7px; margin-left: 4px; }
main { padding: 16px; overflow-wrap: break-word; }
main > :first-child { margin-top: 0; } main > :last-child { margin-bottom: 0; }
h3 { font-size: 1.25em; margin: 24px 0 16px; } h4 { font-size: 1em; margin: 24px 0 16px; }
p, ul, ol, table, pre, details { margin: 0 0 16px; } li + li { margin-top: 4px; } ul, ol { padding-left: 2em; } li > pre { margin-top: 8px; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 3px; }
code, pre { font-family: "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace; font-size: 85%; }
code { padding: .2em .4em; background: var(--code); border-radius: 6px; white-space: break-spaces; }
pre { padding: 16px; background: var(--block); border-radius: 6px; overflow: hidden; line-height: 1.45; }
pre code { padding: 0; background: none; font-size: 100%; white-space: pre; }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
th, td { padding: 6px 13px; border: 1px solid var(--edge); text-align: left; } tr:nth-child(2n) td { background: var(--stripe); }
summary { cursor: pointer; } sub { font-size: 75%; line-height: 0; }
`;

const [output, ...files] = process.argv.slice(2);
if (output === undefined || files.length === 0) throw new Error('Cannot draw: name a directory and Markdown files');
mkdirSync(output, {recursive: true});
const profile = resolve(output, '.profile');
const chromium = CHROMIUM.find((name) => spawnSync(name, ['--version']).status === 0);
for (const file of files) {
  for (const theme of ['light', 'dark']) {
    const page = resolve(output, `${basename(file, '.md')}.${theme}.html`);
    writeFileSync(page, toPage(readFileSync(file, 'utf8'), theme));
    if (chromium !== undefined) draw(chromium, page);
  }
}
rmSync(profile, {recursive: true, force: true});

function toPage(markdown: string, theme: string): string {
  const body = toHtml(fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}), false);
  const head = `<meta charset="utf-8"><style>${STYLE}</style>`;
  const comment = `<header><b>docs-curator</b> <i>bot</i> commented</header><main>${body}</main>`;
  const measure = '<script>document.title = String(document.documentElement.scrollHeight)</script>';
  return `<!doctype html><html class="${theme}"><head>${head}</head><body><article>${comment}</article>${measure}</body></html>`;
}

/** The few forms that comments are made of. A paragraph of a tight list is its text. */
function toHtml(node: Nodes, isTight: boolean): string {
  const inner = (parent: Parents, tight = false) => parent.children.map((child) => toHtml(child, tight)).join('');
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'html':
      return node.value;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'code':
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${inner(node)}</a>`;
    case 'strong':
      return `<strong>${inner(node)}</strong>`;
    case 'heading':
      return `<h${node.depth}>${inner(node)}</h${node.depth}>`;
    case 'paragraph':
      return isTight ? inner(node) : `<p>${inner(node)}</p>`;
    case 'list':
      return node.ordered ? `<ol>${inner(node)}</ol>` : `<ul>${inner(node)}</ul>`;
    case 'listItem':
      return `<li>${inner(node, node.spread !== true)}</li>`;
    case 'table': {
      const [first, ...rows] = node.children;
      const head = first?.children.map((cell) => `<th>${inner(cell)}</th>`).join('') ?? '';
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => toHtml(row, false)).join('')}</tbody></table>`;
    }
    case 'tableRow':
      return `<tr>${inner(node)}</tr>`;
    case 'tableCell':
      return `<td>${inner(node)}</td>`;
    case 'root':
      return inner(node);
    default:
      throw new Error(`Cannot draw ${node.type}`);
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Takes a picture of a whole page: the first run tells how high it is. */
function draw(command: string, page: string): void {
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${profile}`];
  const url = pathToFileURL(page).href;
  const measured = spawnSync(command, [...flags, `--window-size=${WIDTH},200`, '--dump-dom', url], {encoding: 'utf8'});
  const height = Number(/<title>(\d+)<\/title>/u.exec(measured.stdout)?.[1] ?? 2000);
  const size = [`--window-size=${WIDTH},${height}`, '--force-device-scale-factor=2'];
  const drawn = spawnSync(command, [...flags, ...size, `--screenshot=${page.replace(/html$/u, 'png')}`, url], {encoding: 'utf8'});
  if (drawn.status !== 0) throw new Error(`Cannot draw ${page}: ${drawn.stderr}`);
}
