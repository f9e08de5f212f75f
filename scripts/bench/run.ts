// Times us and others on the same documents: `npm run bench`, after `npm run build` and `npm ci --prefix bench`.
//   npm run bench -- [PATH...]            other documents than the corpus beside the project
//   npm run bench -- --rounds 9           more runs of each than five
//   npm run bench -- --commands FILE      besides, each command of a JSON file: [{"name": "…", "command": ["program", "…"]}]
//   npm run bench -- --only-commands      nothing but those
//   npm run bench -- --large              a generated repository of 100,000 documents and 1 GB
// The report is printed and, unless paths or commands were given, written to docs/benchmarks.md.
import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {listOurs, listPeers} from './contestants.ts';
import {findCorpora, generateLarge} from './corpora.ts';
import {type Contestant, compare} from './measure.ts';
import {formatReport} from './report.ts';

const {values, positionals} = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '5'},
    commands: {type: 'string'},
    'only-commands': {type: 'boolean'},
    large: {type: 'boolean'},
  },
});
const given: readonly Pick<Contestant, 'name' | 'command'>[] =
  values.commands === undefined ? [] : JSON.parse(readFileSync(values.commands, 'utf8'));
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
try {
  const corpora = values.large ? [generateLarge(join(scratch, 'large'))] : findCorpora(positionals, scratch);
  const measured = corpora.map((corpus) => {
    const usual = values['only-commands']
      ? []
      : [...listOurs(corpus.directory, scratch), ...listPeers(corpus.directory, corpus.documents, scratch)];
    const contestants = [...usual, ...given.map((contestant) => ({...contestant, cwd: corpus.directory}))];
    return {corpus, results: compare(contestants, Number(values.rounds))};
  });
  const report = formatReport(measured);
  process.stdout.write(report);
  const isUsual = positionals.length === 0 && given.length === 0 && !values.large;
  if (isUsual) writeFileSync(resolve('docs/benchmarks.md'), report);
} finally {
  rmSync(scratch, {recursive: true, force: true});
}
