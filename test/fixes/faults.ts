import fc from 'fast-check';
import {relative} from '../../src/core/path.ts';
import type {Files} from './fix-files.ts';

/** A piece of a document before and after its fixes. Where both are equal there is nothing to fix. */
export interface Piece {
  readonly bad: string;
  readonly good: string;
}

/** A repository of the family: what a document under test may name. */
export const SURROUNDINGS: Files = {
  'docs/addon-backup-guide.md': '# Backup\n\n## Full Restore\n\n## 恢复 步骤\n',
  'docs/topics/parts.md': '# Parts\n\n<a name="Root-Cause"></a>\n\n## Set-Up\n',
};

/** Files that are only there. */
export const FILES = ['Addon-Tools.md', 'docs/cases/pg/pg-lag-case.md'];

/** What another pull request adds. */
export const PULLS = [
  {number: 71, added: ['docs/addon-later-guide.md', 'docs/cases/pg/pg-later-case.md']},
  {number: 72, added: []},
];

/** Where the document under test may stand. */
export const PLACES = ['docs/addon-probe-guide.md', 'docs/cases/mysql/mysql-stall-case.md', 'NOTES.md', 'docs/topics/deep/a.md'] as const;

const same = (text: string): Piece => ({bad: text, good: text});
const words = fc.constantFrom(
  'see the notes',
  'Pods restart',
  '参见上文',
  '先检查角色',
  'as before',
  'K8s 1.30',
  '切换之后',
  'a < b',
  '100 %',
);

type FaultOf = (from: string) => fc.Arbitrary<Piece>;

const BACKUP = 'docs/addon-backup-guide.md';
const CASE = 'docs/cases/pg/pg-lag-case.md';
const PARTS = 'docs/topics/parts.md';

/** Names that mean an existing document, with the link they should be. */
const mention: FaultOf = (from) =>
  fc
    .constantFrom(
      ['addon-backup-guide.md', BACKUP, ''],
      ['docs/addon-backup-guide.md', BACKUP, ''],
      ['addon-backup-guide.md#full-restore', BACKUP, '#full-restore'],
      ['pg-lag-case.md', CASE, ''],
      ['cases/pg/pg-lag-case.md', CASE, ''],
      ['docs/cases/pg/pg-lag-case.md#Root-Cause', CASE, '#Root-Cause'],
    )
    .chain(([name, target, fragment]) =>
      fc.constantFrom('`', '``').map((ticks) => {
        const code = `${ticks}${name}${ticks}`;
        return {bad: code, good: `[${code}](${relative(from, target as string)}${fragment})`};
      }),
    );

const MARKERS = ['（TBD）', ' (TBD)', ' (planned, PR #71)', '（PR #13 待 land）', '(TBD, Alice)', '（规划中）', ' (planned)'];

const staleMention: FaultOf = (from) =>
  fc.tuple(mention(from), fc.constantFrom(...MARKERS)).map(([{bad, good}, marker]) => ({bad: bad + marker, good}));

const staleLink: FaultOf = (from) =>
  fc.constantFrom(...MARKERS).map((marker) => {
    const link = `[backup](${relative(from, BACKUP)})`;
    return {bad: link + marker, good: link};
  });

/** A relative path, written in one of the ways there are. */
const written = (path: string) => fc.constantFrom(path, `./${path}`, `<${path}>`, path.replaceAll('-', '%2D'));

const wrongCase: FaultOf = (from) => {
  const right = relative(from, 'Addon-Tools.md');
  return fc
    .constantFrom(['Addon-Tools.md', 'addon-tools.md'], ['Addon-Tools.md', 'ADDON-TOOLS.md'], ['Addon-Tools.md', 'Addon-tools.md'])
    .chain(([name, wrong]) =>
      written(right.replace(name as string, wrong as string)).chain((bad) =>
        fc.constantFrom('', '#tools', '?plain=1').map((suffix) => {
          const isEncoded = bad.includes('%2D');
          const put = (text: string) => (text.endsWith('>') ? `[t](${text.slice(0, -1)}${suffix}>)` : `[t](${text}${suffix})`);
          const good = isEncoded
            ? bad.replace((wrong as string).replaceAll('-', '%2D'), name as string)
            : bad.replace(wrong as string, name as string);
          return {bad: put(bad), good: put(good)};
        }),
      ),
    );
};

const wrongFragment: FaultOf = (from) =>
  fc
    .constantFrom(
      [BACKUP, '#Full-Restore', '#full-restore'],
      [PARTS, '#SET-UP', '#set-up'],
      [PARTS, '#root-cause', '#Root-Cause'],
      [BACKUP, '#user-content-Full-Restore', '#user-content-full-restore'],
    )
    .map(([path, wrong, right]) => {
      const link = (fragment: string) => `[part](${relative(from, path as string)}${fragment})`;
      return {bad: link(wrong as string), good: link(right as string)};
    });

const forward: FaultOf = (from) =>
  fc.constantFrom<Piece>(
    {bad: '`addon-later-guide.md`', good: '`addon-later-guide.md` (planned, PR #71)'},
    {bad: '`addon-later-guide.md` (planned, PR #72)', good: '`addon-later-guide.md` (planned, PR #71)'},
    {
      bad: `[\`addon-later-guide.md\`](${relative(from, 'docs/addon-later-guide.md')})`,
      good: `\`${relative(from, 'docs/addon-later-guide.md')}\` (planned, PR #71)`,
    },
    same('`addon-later-guide.md` (planned, PR #71)'),
    same('`addon-later-guide.md` (TBD)'),
  );

/** What looks like a fault and is none, or has a fix that does not hold. */
const harmless: FaultOf = (from) =>
  fc.constantFrom(
    ...[
      `[\`addon-backup-guide.md\`](${relative(from, BACKUP)})`,
      '`addon-*-guide.md`',
      '`addon-<topic>-guide.md`',
      '`kubectl get pods`',
      `<a href="${relative(from, BACKUP)}">\`addon-backup-guide.md\`</a>`,
      `![\`addon-backup-guide.md\`](x.png)`,
      '\\`addon-backup-guide.md\\`',
      '`addon-backup-guide.md#no-such-part`',
      // A link would make the heading one that deserves an anchor of its own.
      '`addon-backup-guide.md#恢复-步骤`',
      `[x](${relative(from, BACKUP)} "title")`,
      '<!-- `addon-backup-guide.md` -->',
      '**bold** *slanted*',
      '[^1]',
      'https://example.com/addon-backup-guide.md',
    ].map(same),
  );

const fault: FaultOf = (from) =>
  fc.oneof(
    {weight: 4, arbitrary: mention(from)},
    {weight: 2, arbitrary: staleMention(from)},
    {weight: 1, arbitrary: staleLink(from)},
    {weight: 2, arbitrary: wrongCase(from)},
    {weight: 1, arbitrary: wrongFragment(from)},
    {weight: 2, arbitrary: forward(from)},
    {weight: 2, arbitrary: harmless(from)},
  );

const around = (before: string, {bad, good}: Piece, after: string): Piece => ({bad: before + bad + after, good: before + good + after});

function joinPieces(pieces: readonly Piece[], separator = ''): Piece {
  return {bad: pieces.map(({bad}) => bad).join(separator), good: pieces.map(({good}) => good).join(separator)};
}

/** A sentence part with a fault in it, between words, brackets, marks of emphasis. */
const phrase: FaultOf = (from) =>
  fc
    .tuple(
      words,
      fault(from),
      fc.constantFrom(['', ''], ['**', '**'], ['*', '*'], ['（', '）'], ['"', '"'], ['~~x~~ ', ''], ['[', ']'], ['> ', '']),
      words,
    )
    .map(([before, piece, [open, close], after]) => around(`${before} ${open}`, piece, `${close} ${after}`));

/** A paragraph of one line, or of two. */
const line: FaultOf = (from) => fc.array(phrase(from), {minLength: 1, maxLength: 2}).map((phrases) => joinPieces(phrases, '; '));

const block: FaultOf = (from) =>
  fc.oneof(
    line(from),
    fc.tuple(line(from), line(from)).map((lines) => joinPieces(lines, '\n')),
    line(from).map((piece) => around('## ', piece, '')),
    line(from).map((piece) => around('', piece, '\n---')),
    fc
      .tuple(fc.constantFrom('- ', '* ', '1. ', '- [ ] '), line(from), line(from))
      .map(([mark, first, second]) => joinPieces([around(mark, first, ''), around('  - ', second, '')], '\n')),
    fc.tuple(line(from), line(from)).map(([first, second]) => joinPieces([around('> ', first, ''), around('> - ', second, '')], '\n')),
    fc
      .tuple(phrase(from), phrase(from))
      .map(([first, second]) => joinPieces([same('| a | b |\n| --- | :-: |\n| '), first, same(' | '), second, same(' |')])),
    line(from).map((piece) => around('Text[^n].\n\n[^n]: ', piece, '')),
    fault(from).map(({bad}) => same(`\`\`\`text\n${bad}\n\`\`\``)),
    fault(from).map(({bad}) => same(`***\n\n    ${bad}`)),
    fc.constantFrom(...['<div>\n`addon-backup-guide.md`\n</div>', '---', '<!-- note -->', '[r]: https://example.com'].map(same)),
  );

const LABELS = ['Audience', 'Status', 'Applies to', 'Applies to KB version'] as const;
const VALUES: Readonly<Record<(typeof LABELS)[number], readonly string[]>> = {
  Audience: ['developers', '测试 / TL', 'developers,\n> testers'],
  Status: ['stable', 'draft (v1)', 'draft，待评审'],
  'Applies to': ['any addon', '引擎 X'],
  'Applies to KB version': ['1.0.x', 'main（1.2 未发布）'],
};

/** A block of fields, in order or not, its status in the right letter case or not. */
const metadata: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.shuffledSubarray([...LABELS], {minLength: LABELS.length}),
    fc.tuple(...LABELS.map((label) => fc.constantFrom(...VALUES[label]))),
    fc.boolean(),
    fc.constantFrom('', '  ', ' \\'),
    fc.constantFrom('> ', '>'),
  )
  .map(([order, values, isUpper, end, prefix]) => {
    const wordsOf = (label: (typeof LABELS)[number]) => values[LABELS.indexOf(label)] ?? '';
    const field = (label: (typeof LABELS)[number], value: string, last: boolean) => `${prefix}**${label}**: ${value}${last ? '' : end}`;
    const lines = (labels: readonly (typeof LABELS)[number][], change: (value: string) => string) =>
      labels
        .map((label, index) => field(label, label === 'Status' ? change(wordsOf(label)) : wordsOf(label), index === labels.length - 1))
        .join('\n');
    return {
      bad: lines(order, (value) => (isUpper ? value.charAt(0).toUpperCase() + value.slice(1) : value)),
      good: lines(LABELS, (value) => value),
    };
  });

export interface Sample {
  readonly path: string;
  readonly bad: string;
  readonly good: string;
}

const MUTATIONS: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll('\n\n', ' \n\n'),
  (text) => text.replaceAll('\n\n', '\t\n\n\n'),
  (text) => text.replaceAll('  - ', '\t- '),
  (text) => text.replace(/\n+$/u, ''),
  (text) => text.replace(/\n$/u, '\n\n\n'),
  (text) => text.replaceAll('; ', ';\t'),
  (text) => text.replaceAll('\n', '\r\n'),
];

/** A document of the family with faults, and what it should become. */
export const sample: fc.Arbitrary<Sample> = fc
  .constantFrom(...PLACES)
  .chain((path) =>
    fc.tuple(fc.constant(path), metadata, fc.array(block(path), {minLength: 1, maxLength: 3}), fc.subarray([...MUTATIONS], {maxLength: 2})),
  )
  .map(([path, fields, blocks, mutations]) => {
    const hasFields = path.startsWith('docs/');
    const isKind = path !== 'docs/topics/deep/a.md';
    const head = hasFields ? [isKind ? fields : same(fields.bad)] : [];
    const {bad, good} = joinPieces([same('# Title'), ...head, ...blocks], '\n\n');
    const mutate = (text: string) => mutations.reduce((mutated, mutation) => mutation(mutated), `${text}\n`);
    return {path, bad: mutate(bad), good: mutate(good)};
  });
