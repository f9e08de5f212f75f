import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from 'vitest';
import {writeFiles} from '../support/repository.ts';
import {runtimes} from '../support/runtimes.ts';
import {installCommand, scratchFolder} from './command-line.ts';

const run = installCommand();
const scratch = scratchFolder();

/** What a process took, written when it ends: milliseconds of the processor and the most memory it had at a time. */
interface Cost {
  readonly cpu: number;
  readonly mebibytes: number;
}

writeFiles(scratch, {
  'measure.mjs': `import {writeFileSync} from 'node:fs';
process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  writeFileSync(process.env.COST, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1000, mebibytes: maxRSS / 1024}));
});
`,
});

const INTRICATE = 'it has too much markup that belongs together';
const LONG = 'it has more than 500,000 characters';
const CODE = 'the JavaScript is too large or too intricate';

/** Each with why it is not checked, by satteri and by mdast; null where it is. */
const BOMBS: readonly (readonly [name: string, text: string, satteri: string | null, mdast: string | null])[] = [
  ['ten thousand block quotes', '>'.repeat(10_000), null, 'it nests deeper than 100 levels'],
  [
    'ten thousand block quotes in a long document',
    `${'>'.repeat(10_000)}\n\n${'text\n\n'.repeat(5000)}`,
    'it nests deeper than 1,000 levels',
    'it nests deeper than 100 levels',
  ],
  ['crossing emphasis', '*a_ '.repeat(10_000), null, INTRICATE],
  ['open brackets and backticks', '[a`'.repeat(10_000), null, INTRICATE],
  ['a list 1,000 deep', Array.from({length: 1000}, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), null, LONG],
  ['a line of a megabyte', 'a '.repeat(500_000), null, LONG],
  ['a table with 10,000 columns', `${'|a'.repeat(10_000)}|\n${'|-'.repeat(10_000)}|\n${'|b'.repeat(10_000)}|\n`, null, null],
  ['a heading 50,000 times', '## A\n\n'.repeat(50_000), null, null],
  ['images in images', `${'!['.repeat(100_000)}a${'](b.md)'.repeat(100_000)}`, INTRICATE, LONG],
  ['links without end', '[a](b.md '.repeat(20_000), null, INTRICATE],
  ['a script that no parser finds through', `\`\`\`js\n${'<'.repeat(16_000)}\n\`\`\`\n`, CODE, CODE],
  [
    'braces in a script',
    `\`\`\`tsx\n${'{{ a '.repeat(10_000)}\n\`\`\`\n`,
    CODE.replace('JavaScript', 'TSX'),
    CODE.replace('JavaScript', 'TSX'),
  ],
];

describe.each(['satteri', 'mdast'] as const)('with %s', (parser) => {
  test.each(BOMBS)('%s end in time and in bounds of memory, and the rest is linted', (name, text, satteri, mdast) => {
    const folder = join(scratch, `${parser} ${name}`);
    const cost = join(scratch, `${parser} ${name}.json`);
    writeFiles(folder, {'bomb.md': `# Bomb\n\n${text}`, 'rest.md': '# Rest\n\n[x](gone.txt)\n'});
    const env = {NODE_OPTIONS: `--import=${pathToFileURL(join(scratch, 'measure.mjs'))}`, COST: cost};
    const [runtime] = runtimes;
    if (runtime === undefined) throw new Error('There is no Node to run under');
    const {status, stdout} = run(runtime, ['--parser', parser, '--format', 'json', '--rule', 'structure/title=off'], {
      cwd: folder,
      env,
    });
    const findings: readonly {path: string; ruleId: string; message: string}[] = JSON.parse(stdout).findings;
    const reason = parser === 'satteri' ? satteri : mdast;
    expect({status, findings: findings.map(({path, ruleId, message}) => `${path} ${ruleId} ${message}`)}).toEqual({
      status: 1,
      findings: [
        ...(reason === null ? [] : [`bomb.md tool/not-checked Not checked: ${reason}`]),
        'rest.md link/missing-target Link target `gone.txt` does not exist',
      ],
    });
    const {cpu, mebibytes}: Cost = JSON.parse(readFileSync(cost, 'utf8'));
    expect(cpu).toBeLessThan(20_000);
    expect(mebibytes).toBeLessThan(1000);
  });
});
