// What the script rules cost on the documents of a repository, beside what reading the Markdown costs, in one run on one core.
// Usage: node scripts/benchmark-scripts.ts DIRECTORY [REVISION], with a Node that strips types; node scripts/run.js before it otherwise.
import {conventionsOf} from '../src/config/presets/index.ts';
import {Document} from '../src/core/document.ts';
import {lint} from '../src/core/lint.ts';
import {prepare} from '../src/core/prepare.ts';
import type {Rule} from '../src/core/rule.ts';
import {Workspace} from '../src/core/workspace.ts';
import {createParser} from '../src/parsers/parse-facts.ts';
import {rules} from '../src/rules/index.ts';
import {readShell} from '../src/scripts/parse-shell.ts';
import {findShellBlocks} from '../src/scripts/shell-blocks.ts';
import {openSource} from '../src/sources/open.ts';

const RUNS = 7;

const [directory = '.', revision = null] = process.argv.slice(2);
const {source} = await openSource(directory, revision);
const content = await source.read();
const parse = await createParser();
const conventions = conventionsOf('preflight');
const scriptRules = rules.filter(({id}) => id.startsWith('script/'));

/** The documents anew, so that nothing a rule remembers of them helps the next run. */
const open = () =>
  new Workspace({documents: content.documents.map(({path, text}) => new Document(path, text, parse(text))), files: content.files});

const modules = await prepare(open(), conventions, scriptRules);
const workspaces = Array.from({length: RUNS}, open);
const fences = [...open().documents.values()].flatMap(({facts}) => facts.fences);

/** The first of all runs, which compiles the code, and the best. */
function measure(run: (workspace: Workspace) => unknown): {readonly first: number; readonly best: number} {
  const times = workspaces.map((workspace) => {
    const start = performance.now();
    run(workspace);
    return performance.now() - start;
  });
  return {first: times[0] ?? 0, best: Math.min(...times)};
}

const parseShells = ({documents}: Workspace) => {
  for (const document of documents.values()) {
    for (const {content} of findShellBlocks(document, conventions.general.scripts)) readShell(content.text);
  }
};
const check = (list: readonly Rule[]) => (workspace: Workspace) => lint(workspace, conventions, list, modules);
const rows = [
  ['all script rules', measure(check(scriptRules))] as const,
  ['shell, parsed once', measure(parseShells)] as const,
  [`Markdown by ${parse.parser}`, measure(open)] as const,
];
const markdown = rows.at(-1)?.[1].best ?? 1;
process.stdout.write(`${content.documents.length} documents, ${fences.length} code blocks; milliseconds, best of ${RUNS}\n`);
for (const [name, {first, best}] of rows) {
  const cells = [`first ${first.toFixed(1)}`, `best ${best.toFixed(1)}`, `${((best / fences.length) * 1000).toFixed(0)} µs a block`];
  process.stdout.write(
    `${name.padEnd(22)} ${cells.map((cell) => cell.padEnd(16)).join('')}   ${(best / markdown).toFixed(2)} × Markdown\n`,
  );
}
