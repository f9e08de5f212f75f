import {chmodSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {createRepository, writeFiles} from '../support/repository.ts';
import {runtimes} from '../support/runtimes.ts';
import {installCommand, scratchFolder} from './command-line.ts';

const run = installCommand();
const scratch = scratchFolder();
const repository = join(scratch, 'repository');
const broken = '# Title\n\n[x](gone.txt)\n';
const bytes = (...values: number[]) => Uint8Array.from(values);

writeFiles(scratch, {'outside.md': '# Outside\n\nCo-authored-by: Copilot <copilot@example.com>\n'});
createRepository(repository, {
  'README.md': '# Title\n\n[1](alias.md) [2](out.md) [3](loop-a.md) [4](folder) [5](out.md#nothing)\n',
  'alias.md': {linkTo: 'README.md'},
  'binary.md': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00),
  'bom.md': `\uFEFF${broken}`,
  'cr.md': broken.replaceAll('\n', '\r'),
  'crlf.md': broken.replaceAll('\n', '\r\n'),
  'dangling.md': {linkTo: 'nowhere.md'},
  'empty.txt': '',
  'folder/notes.md': '# Notes\n',
  'huge.md': new Uint8Array(50_000_000).fill(0x61),
  'invalid.md': bytes(0x23, 0x20, 0x41, 0x0a, 0x0a, 0xff, 0x0a),
  'latin.md': bytes(0x23, 0x20, 0xe9, 0x0a),
  'line\nbreak.md': broken,
  'loop-a.md': {linkTo: 'loop-b.md'},
  'loop-b.md': {linkTo: 'loop-a.md'},
  'out.md': {linkTo: '../outside.md'},
  'root.md': {linkTo: '/etc/hostname'},
  'to-folder.md': {linkTo: 'folder'},
  'wide.md': bytes(0xff, 0xfe, 0x23, 0x00),
  '\u001b[31m::error::.md': broken,
});

const FRAME = '  3 │ [x](gone.txt)\n    │     ^^^^^^^^\n  help: Correct the path, or remove the link';
const missing = (path: string) => `${path}:3:5  error  Link target \`gone.txt\` does not exist  link/missing-target\n${FRAME}`;
const unchecked = (path: string, reason: string) => `${path}:1:1  warning  Not checked: ${reason}  tool/not-checked`;

const REPORT = [
  missing('\\u{1b}[31m::error::.md'),
  unchecked('binary.md', 'binary data, a NUL byte at offset 8 (counted from 0)'),
  missing('bom.md'),
  missing('cr.md'),
  missing('crlf.md'),
  unchecked('dangling.md', 'a symbolic link to a file that does not exist'),
  unchecked('huge.md', '50,000,000 bytes, more than the limit of 2,000,000'),
  unchecked('invalid.md', 'invalid UTF-8 at byte offset 5 (counted from 0)'),
  unchecked('latin.md', 'invalid UTF-8 at byte offset 2 (counted from 0)'),
  missing('line\\u{a}break.md'),
  unchecked('loop-a.md', 'a symbolic link in a loop'),
  unchecked('loop-b.md', 'a symbolic link in a loop'),
  unchecked('out.md', 'a symbolic link that leads out of the repository'),
  unchecked('root.md', 'a symbolic link that leads out of the repository'),
  unchecked('to-folder.md', 'a symbolic link to a directory'),
  unchecked('wide.md', 'UTF-16 text, expected UTF-8'),
  '5 errors, 11 warnings, 0 infos in 7 documents\n',
].join('\n\n');

describe.each(runtimes)('under $name', (runtime) => {
  test('what cannot be a document is named, what can be one is checked, and nothing outside is read', () => {
    expect(run(runtime, [], {cwd: repository})).toEqual({status: 1, stdout: REPORT, stderr: ''});
  });

  test('a revision with the same files gives the same report', () => {
    expect(run(runtime, ['--tree', 'HEAD'], {cwd: repository})).toEqual({status: 1, stdout: REPORT, stderr: ''});
  });

  test('a path that a terminal or a runner would obey is shown, not obeyed', () => {
    for (const format of ['stylish', 'json']) {
      const {stdout} = run(runtime, ['--format', format], {cwd: repository});
      expect(stdout.match(/^.*[^\P{Cc}\n].*$|^\s*::.*$|^.*##\[.*$/gmu), format).toBeNull();
    }
    const {stdout} = run(runtime, ['--format', 'github'], {cwd: repository});
    const commands = stdout.split('\n').filter((line) => line.includes('::'));
    expect(stdout).toMatch(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u);
    // A path with a control character can be no place.
    expect(commands[0]).toMatch(/^::error title=link\/missing-target::\\u\{1b\}\[31m::error::\.md:3: Link target/u);
    expect(commands.slice(1).map((line) => /^::(\w+) file=[^:,]+,line=\d+,/u.exec(line)?.[1])).toEqual([
      ...Array(4).fill('error'),
      ...Array(10).fill('warning'),
    ]);
  });

  test('what the system does not let us read is named', () => {
    const folder = join(scratch, `locked ${runtime.name}`);
    writeFiles(folder, {'a.md': '# A\n', 'secret.md': '# Secret\n', 'closed/b.md': '# B\n'});
    chmodSync(join(folder, 'secret.md'), 0);
    chmodSync(join(folder, 'closed'), 0);
    const {status, stdout, stderr} = run(runtime, [], {cwd: folder, isUnprivileged: true});
    chmodSync(join(folder, 'closed'), 0o755);
    expect(stdout).toBe(
      [
        unchecked('closed', 'its files cannot be listed, permission denied'),
        unchecked('secret.md', 'permission denied'),
        '0 errors, 2 warnings, 0 infos in 1 document\n',
      ].join('\n\n'),
    );
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });

  test('a directory with the name of a document hides nothing', () => {
    const folder = join(scratch, `directory ${runtime.name}`);
    mkdirSync(join(folder, 'dir.md'), {recursive: true});
    writeFiles(folder, {'dir.md/inner.md': broken});
    expect(run(runtime, [], {cwd: folder}).stdout).toBe(
      [
        unchecked('dir.md', 'a directory, not a file'),
        missing('dir.md/inner.md').replace('`gone.txt`', '`dir.md/gone.txt`'),
        '1 error, 1 warning, 0 infos in 1 document\n',
      ].join('\n\n'),
    );
  });
});
