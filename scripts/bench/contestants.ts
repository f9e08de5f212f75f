import {cpSync, existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Contestant} from './measure.ts';

/** npm starts scripts in the project's own folder. */
const ROOT = resolve('.');
const PEERS = join(ROOT, 'bench/node_modules');
/** More documents than these are too many for what takes a minute and more: it is measured on fewer. */
const MANY = 2000;

/** Ourselves; the first is what the others are compared with. */
export function listOurs(directory: string, scratch: string): readonly Contestant[] {
  const alone = join(scratch, 'alone');
  if (!existsSync(alone)) cpSync(join(ROOT, 'dist'), alone, {recursive: true});
  const lint = (name: string, dist: string, ...args: string[]): Contestant => ({
    name,
    command: [process.execPath, join(dist, 'cli.js'), 'lint', ...args],
    cwd: directory,
  });
  return [
    lint('docs-curator, links', join(ROOT, 'dist'), '--only', 'link/*'),
    lint('docs-curator, links, dist/ alone', alone, '--only', 'link/*'),
    lint('docs-curator, all rules', join(ROOT, 'dist')),
    {name: 'node, nothing', command: [process.execPath, '-e', '0'], cwd: directory},
  ];
}

/** Others that check relative links and anchors, told to do only that; none where they are not installed. */
export function listPeers(directory: string, documents: number, scratch: string): readonly Contestant[] {
  if (!existsSync(PEERS)) {
    process.stderr.write('Nothing is compared with: `npm ci --prefix bench` installs the others\n');
    return [];
  }
  const bin = (name: string) => join(PEERS, '.bin', name);
  const config = join(scratch, '.markdownlint-cli2.mjs');
  const rule = join(PEERS, 'markdownlint-rule-relative-links/src/index.js');
  const settings = "{config: {default: false, 'relative-links': true, MD051: true}, customRules: [rule]}";
  writeFileSync(config, `import rule from ${JSON.stringify(rule)};\nexport default ${settings};\n`);
  const links = ['check', '--no-cache', '--no-config', '--enable', 'MD051,MD057', '.'];
  const native = join(PEERS, '@rumdl', readdirSync(join(PEERS, '@rumdl'))[0] ?? '', 'rumdl');
  const program = existsSync(native) ? native : null;
  const peers: readonly Contestant[] = [
    ...(program === null ? [] : [{name: 'rumdl, the program itself', command: [program, ...links] as const, cwd: directory}]),
    {name: 'rumdl', command: [bin('rumdl'), ...links], cwd: directory},
    {name: 'linkinator', command: [bin('linkinator'), '**/*.md', '--markdown', '--skip', '^https?://(?!localhost)'], cwd: directory},
    {name: 'markdownlint-cli2, relative-links', command: [bin('markdownlint-cli2'), '--config', config, '**/*.md'], cwd: directory},
    {
      name: 'remark-validate-links',
      command: [bin('remark'), '--no-config', '--quiet', '--use', join(PEERS, 'remark-validate-links/index.js'), '--no-stdout', '.'],
      cwd: directory,
    },
  ];
  return documents > MANY ? peers.filter(({name}) => name.startsWith('rumdl')) : peers;
}
