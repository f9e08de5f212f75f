import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {lint} from '../../src/core/lint.ts';
import {rules} from '../../src/rules/index.ts';
import {LANGUAGES} from '../../src/scripts/languages.ts';
import {preflight} from '../support/conventions.ts';
import {preparedOf, workspaceOf} from '../support/lint-files.ts';

const directory = mkdtempSync(join(tmpdir(), 'docs-curator-'));
const port = 0;
let connections = 0;
const server = createServer((socket) => {
  connections++;
  socket.destroy();
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
afterAll(() => rmSync(directory, {recursive: true}));

/** What would leave a file or open a connection, each in as many ways as a document can hold it; `x` makes some of them broken. */
function snippets(x: string): Record<string, readonly string[]> {
  const file = join(directory, 'ran');
  const shell = `touch ${file}; : > ${file}; exec 3<>/dev/tcp/127.0.0.1/${port}; curl http://127.0.0.1:${port}/`;
  const python = `open('${file}', 'w'); __import__('socket').create_connection(('127.0.0.1', ${port}))`;
  const js = `require('node:fs').writeFileSync('${file}', ''); fetch('http://127.0.0.1:${port}/'); process.exit(9)`;
  const scripts = [
    shell,
    `#!/bin/sh\n${shell}`,
    `$(${shell}) \`${shell}\` <(${shell}) "\${a:-$(${shell})}" $((a[$(${shell})]))`,
    `trap '${shell}' EXIT DEBUG ERR`,
    `} ; ${shell} ; {`,
    `bash <<EOF\n${shell}\n$(${shell})\nEOF`,
    `cat <<EOF > a.yaml\na: $(${shell})\nEOF`,
    `sh -c "${shell}"; eval "${shell}"; ssh h '${shell}'; xargs sh -c '${shell}'; python3 -c "${python}"; node -e "${js}"`,
    `python3 <<'EOF'\n${python}\nEOF`,
    `jq 'input_filename | @sh "${shell}" | debug | halt_error' f; jq -n '$ENV, input, env'; kubectl patch a -p '!!js/function "${js}"'`,
  ].flatMap((script) => [script, `$ ${script}`, `${script}${x}`]);
  return {
    bash: scripts,
    console: scripts,
    zsh: scripts,
    '': [`----\nBEGIN a\n----\n${shell}${x}\n----\nEND a\n----`],
    python: [python, `>>> ${python}`, `#!/usr/bin/env python3\n${python}${x}`, `!${shell}\n%run ${file}`, `f"{${python}}"`],
    js: [js, `(() => { ${js} })()${x}`, `import 'data:text/javascript,${encodeURIComponent(js)}'`, `\`\${${js}}\``],
    ts: [js, `enum A { a = ${js} }${x}`],
    tsx: [`<a b={${js}} />${x}`],
    json: [`{"__proto__": {"toJSON": "${file}"}, "a": ${x}}`, `{"a": 1}\n$(${shell})`],
    yaml: [
      `a: !!js/function 'function () { ${js} }'\nb: !!python/object/apply:os.system ["${shell}"]${x}`,
      `a: !include ${file}\nb: {{ ${shell} }}`,
    ],
    toml: [`a = "$(${shell})"${x}`],
    dockerfile: [`FROM a\nRUN ${shell}\nRUN <<EOF\n${shell}\nEOF\nCMD ["sh", "-c", "${shell}"${x}`],
    mermaid: [
      `graph TD\n  a["<img src=x onerror='${js}'>"]\n  click a call eval("${js}")${x}`,
      `%%{init: {"a": "${file}"}}%%\npie\n  "a" : 1${x}`,
    ],
  };
}

test('nothing in a block is ever run, whatever its language and whether it parses or not', async () => {
  const text = ["'", '"', ')', ' (', '\nif', ']']
    .flatMap((x) => Object.entries(snippets(x)).flatMap(([label, list]) => list.map((code) => `\`\`\`\`${label}\n${code}\n\`\`\`\`\n`)))
    .join('\n');
  const labels = new Set(Object.keys(snippets('')));
  expect(LANGUAGES.filter(({labels: words}) => !words.split(' ').some((word) => labels.has(word)))).toEqual([]);
  const workspace = workspaceOf({'a.md': `# A\n\n${text}`});
  const modules = await preparedOf(workspace);
  const {findings} = lint(workspace, preflight, rules, modules);
  expect(findings.filter(({ruleId}) => ruleId.startsWith('script/')).length).toBeGreaterThan(20);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect({files: readdirSync(directory), connections}).toEqual({files: [], connections: 0});
});
