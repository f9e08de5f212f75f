import {arch, cpus, platform} from 'node:os';
import type {Corpus} from './corpora.ts';
import type {Result} from './measure.ts';

export interface Measured {
  readonly corpus: Corpus;
  readonly results: readonly Result[];
}

/** The page, and what is printed: ratios first, since seconds are those of one machine. */
export function formatReport(measured: readonly Measured[]): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Relative links and anchors, offline and without a cache, each on the same files in the same run:',
    'medians of runs that take turns. Trust the ratios; the seconds are those of one machine',
    `(${cpus().length} processors, ${platform()} ${arch()}, Node ${process.versions.node}).`,
    ...measured.flatMap(formatCorpus),
    '',
  ].join('\n');
}

function formatCorpus({corpus, results}: Measured): readonly string[] {
  const [ours] = results;
  const rows = results.map(({name, cost, runs}) => {
    const ratio = cost.wall / (ours?.cost.wall ?? Number.NaN);
    return `| ${[name, ratio.toFixed(2), cost.wall.toFixed(3), cost.cpu.toFixed(3), cost.memory.toFixed(0), runs].join(' | ')} |`;
  });
  return [
    '',
    `## ${corpus.name}: ${corpus.documents.toLocaleString('en')} documents, ${corpus.megabytes.toFixed(1)} MB`,
    '',
    '| | times ours | wall, s | processor, s | memory, MiB | runs |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
}
