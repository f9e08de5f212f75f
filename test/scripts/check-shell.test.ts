import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkShell, MAX_SCRIPT_LENGTH} from '../../src/scripts/check-shell.ts';
import {loadShellParser} from '../../src/scripts/parse-shell.ts';
import {SCRIPTS} from './fixtures.ts';

await loadShellParser();

/** `line:column problem` of the first fault, with a question mark when it may be no script; null when there is none. */
function faultOf(text: string, mode: 'script' | 'dialect' | 'session' = 'script'): string | null {
  const fault = checkShell(text, mode);
  if (fault === null || fault === 'unchecked') return fault;
  const before = text.slice(0, fault.start).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1} ${fault.problem}${fault.isTypo ? '' : '?'}`;
}

describe('typos', () => {
  test.each([
    ['cd /srv\necho "done\nls -l\n', '2:6 missing partner of a `"`'],
    ["cd /srv\ngrep -c 'x y log.txt\n", "2:9 missing partner of a `'`"],
    ['docker pull app:1.2`\n', '1:20 missing partner of a backtick'],
    ['id=$(docker ps -q \\\n  --filter name=app\n', '1:4 missing `)` for `$(`'],
    ['docker rm "${id"\n', '1:12 missing `}` for `${`'],
    ['if [ -f a ]; then\n  rm a\necho ok\n', '1:1 missing `fi` for `if`'],
    ['for f in *.log; do\n  gzip "$f"\n', '1:1 missing `done` for `for`'],
    ['while ! curl -s localhost\n  sleep 1\ndone\n', '1:1 missing `do` after `while`'],
    ['if [ -f a ]\n  rm a\nfi\n', '1:1 missing `then` after `if`'],
    ['case "$1" in\n  a) echo a ;;\n', '1:1 missing `esac` for `case`'],
    ['start() {\n  ./run.sh &\n\nstart\n', '1:9 missing `}` for `{`'],
    ['[[ -f a && -f b\necho ok\n', '1:1 missing `]]` for `[[`'],
    ['for f in a b; do echo "$f"; done)\n', '1:33 unexpected `)`'],
    ['ls -l\nkubectl get pods | # of all namespaces\n', '2:20 missing command after `|`'],
    ['for f in a b; do\n  # handle $f ...\ndone\n', '2:3 missing command after `do`'],
    ['if [ -f a ]; then\nfi\n', '1:14 missing command after `then`'],
    ['cat <<EOF > a.txt\ntext\n', '1:5 missing end `EOF` of a here-document'],
    ['cat <<EOF > a.txt\ntext\nEOF  \nls -l\n', '1:5 missing end `EOF` of a here-document'],
    ['x=$(cat <<EOF\ntext\n EOF\n)\n', '1:3 missing `)` for `$(`'],
    ['echo `date +%s\\`\n', '1:6 missing partner of a backtick'],
    ['A="`cat a`" \\\nB="`cat b" \\\n./run.sh\n', '2:4 missing partner of a backtick'],
    ['kubectl get pods \\ \n| wc -l\n', '1:18 unexpected blank after a backslash at the end of a line'],
    ['./run.sh --rules=($cat rules.json) --all\n', '1:18 unexpected `(`'],
    ['curl a -d {\n  "b": {\n    "c": 1\n  }\n}\'\n', "1:11 missing `'` before `{`"],
    ['curl a -X PUT -d\n[\n  "b", "c"\n]\'\nls -l\n', "2:1 missing `'` before `[`"],
    ["yq -r . <<< '\na: b\n*x: c\n", "1:13 missing partner of a `'`"],
  ])('%j', (text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });

  test.each([
    ['$ ls "a\na  b\n', '1:6 missing partner of a `"`'],
    ['out of order (x)\n$ for f in a b; do\n> echo "$f\n> done\na\n', '3:8 missing partner of a `"`'],
    ['$ cat <<EOF\n> a\n$ ls\n', '1:7 missing end `EOF` of a here-document'],
    ['user@host:~$ pip install app)\n', '1:29 unexpected `)`'],
    ['export NAME=app`\n', '1:16 missing partner of a backtick'],
  ])('in a session: %j', (text, expected) => {
    expect(faultOf(text, 'session')).toBe(expected);
    expect(faultOf(text, 'script')).toBe(expected);
  });

  test('in a dialect only what ends alike in every shell', () => {
    expect(faultOf('echo "a\nls -l\n', 'dialect')).toBe('1:6 missing partner of a `"`');
    expect(faultOf('for f in *.log; {\n  gzip $f\n', 'dialect')).toBe('unchecked');
    expect(faultOf('NAME  PORT(S)  AGE\nweb   80/TCP   1d\n', 'dialect')).toBe('1:11 unexpected `(`?');
  });
});

describe('silence', () => {
  test.each([
    ['placeholders', 'kubectl -n <ns> logs <pod> -c <container name> | grep <word>\n./run.sh <arg>\n'],
    ['placeholders that touch', 'git log <old-sha>..<new-sha>\nscp <user>@<host>:<path> .\n'],
    ['a doubled placeholder', 'helm install --set token=<<your token>>\n'],
    ['a template', 'echo {{ if .Values.x }}yes{{ else }}no{{ end }}\n{% for x in y %}\n'],
    ['a pipe that goes on below a comment', 'kubectl get pods | # of all namespaces\n  wc -l\n'],
    ['an elided case', 'case "$1" in\n  ...\nesac\n'],
    ['a session', "$ date\nTue (UTC)\n\n$ ls\nit's (here)\n"],
    ['a JSON answer', 'curl -s localhost/items\n{\n  "items": [\n    {"id": 1},\n    {"id": 2}\n  ]\n}\n'],
    ['JSON answers between commands', 'curl -s a/1\n[\n  {"id": 1, "x": [...]},\n  // more\n]\n\ncurl -s a/2\n{\n  "id": 2,\n  …\n}\n'],
    ['a JSON call', 'PUT /items/1\n{ "name": "a" }\n'],
    ['a scheme', 'curl http(s)://{ip}/\n'],
    ['a usage with alternatives between angle brackets', 'app upgrade < name | id >\n'],
    ['comments with quotes', "# it's here (really\nls -l  # don't \"quote\n"],
    ['comments in another script', "ls -l\n# 别忘了 (it's 重要\n"],
    ['comments full of brackets', `${'# see (a, then ((b: <<x\n'.repeat(600)}ls -l\n`],
    ['carriage returns', 'if true; then\r\n  ls\r\nfi\r\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(faultOf(text)).toBe(null);
    expect(faultOf(text, 'session')).toBe(null);
  });

  test.each([
    ['a database client', 'mysql> select count(*) from a;\n+---+\n| 1 |\n+---+\n'],
    ['another one', '127.0.0.1:6379> LRANGE a 0 -1\n1) "x"\n'],
    ['a root session', "# ls -l\ntotal 0 (it's empty)\n# wc -l a\n"],
    ['comments before output', '# shows (among others)\nls -l\n'],
  ])('in a session: %s', (_, text) => {
    expect(faultOf(text, 'session')).toBe(null);
  });

  test('a dialect may use what Bash has not', () => {
    expect(faultOf('for f (*.log(N)) gzip $f\nprint -l *(.om[1])\n', 'dialect')).toBe('unchecked');
  });
});

describe('no script, as it seems', () => {
  test('what stands before a prompt is output in a session, and nothing that a script may hold', () => {
    expect(faultOf('PORT(S)\n\n$ ls\na\n', 'session')).toBe(null);
    expect(faultOf('PORT(S)\n\n$ ls\na\n')).toBe('1:7 unexpected `)`?');
    expect(faultOf('# of all\n% ls\nPORT(S)\n')).toBe(null);
  });

  test.each([
    ['output without a prompt', "kubectl get pods\nNAME   READY (1)\napp    it's 1/1\n"],
    ['a table', '+----+------+\n| id | name |\n+----+------+\n'],
    ['a log', 'ERROR: could not open a (from line 1) (retrying)\n'],
    ['a log with an apostrophe', "E0101 main.go:7] can't reach node\n"],
    ['an answer as a list', '1) "one"\n2) "two"\n'],
    ['a usage line', 'app status (--all | --name=NAME)\n'],
    ['a usage line with braces', 'app place\n    { dense | sparse }\n'],
    ['alternatives', './dev.(sh|cmd)\nopen http(s)://{ip}/\n'],
    ['PromQL', 'sum by (job) (rate(requests_total{code=~"5.."}[5m]))\n'],
    ['JavaScript', 'const x = require("a");\nx.run({\n  name: "a",\n}, () => {\n  console.log("it\'s");\n});\n'],
    ['SQL', 'create table a (\n  id int,\n  name text\n);\n'],
    ['lower-case SQL with a quote', "insert into a values (1, 'it''s');\nselect count(*) from a;\n"],
    ['YAML', 'name: "a\nitems:\n  - it\'s\n'],
    ['pseudo-code', 'if match(x):\n  add(x)\nelse:\n  drop(x)\n'],
    ['pseudo-code with shell words', 'for each node left; do\n  drain it\ndone\n'],
    ['English', "for more details see the log (it's long)\n"],
    ['a tree', 'src\n├── a.sh (entry)\n└── b`s.sh\n'],
    ['an apostrophe in output', "make test\ncase 1 isn't run\n"],
  ])('%s', (_, text) => {
    expect(faultOf(text)).toMatch(/\?$/u);
    expect(faultOf(text, 'session')).toMatch(/\?$/u);
  });
});

describe('limits', () => {
  const broken = 'echo "a\n';

  test('a longer text gets no verdict', () => {
    const filler = `${'#'.repeat(MAX_SCRIPT_LENGTH - broken.length - 1)}\n`;
    expect(faultOf(filler + broken)).not.toBe(null);
    expect(faultOf(`#${filler}${broken}`)).toBe('unchecked');
  });

  test('nor does a text that is made to cost end as one that parses', () => {
    for (const part of ['$((', '"$(', '${a:-', '<(', '{ ', 'f() ', 'coproc ', '<<A ', '(('])
      expect(faultOf(part.repeat(20_000))).not.toBe(null);
  });

  test.each(['"`', 'a )\n', "a'b\n", 'b `\n', '$ a "\n', '<a', '{{', '\t', 'if a; then\n', 'cat <<A\n', '=\n)\n', '"a" \\\n'])(
    'eight times the text takes nothing like sixty-four times as long: %j',
    (part) => {
      const measure = (length: number) => {
        const text = `${part.repeat(length / part.length)}"`;
        const times = [0, 1, 2, 3].map(() => {
          const start = performance.now();
          checkShell(text, 'script');
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      expect(measure(8_000) / Math.max(measure(1_000), 3)).toBeLessThan(24);
    },
  );
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    ...[
      '"',
      "'",
      '`',
      '$(',
      '${',
      '$((',
      '(',
      ')',
      '))',
      '{',
      '}',
      '[[',
      ']]',
      ';;',
      ';',
      '|',
      '&&',
      '<<EOF',
      '\nEOF\n',
      '\n',
      ' ',
      '\\',
      '\\\n',
    ],
    ...[
      'if',
      'then',
      'fi',
      'for x in',
      'do',
      'done',
      'case x in',
      'esac',
      '$ ',
      '> ',
      '# ',
      '<',
      '>',
      '...',
      'a',
      'X=',
      '-n',
      '变',
      '😀',
      '\u0007',
    ],
  );
  const anyText = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(fragment, {maxLength: 40}).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...SCRIPTS), fc.nat(), fragment).map(([script, at, text]) => {
      const place = at % script.length;
      return script.slice(0, place) + text + script.slice(place);
    }),
  );

  test('a verdict is a span of the text, with words that are safe to print', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('script', 'dialect', 'session'), (text, mode) => {
        const fault = checkShell(text, mode);
        if (fault === null || fault === 'unchecked') return;
        expect(fault.start).toBeGreaterThanOrEqual(0);
        expect(fault.end).toBeGreaterThanOrEqual(fault.start);
        expect(fault.end).toBeLessThanOrEqual(text.length);
        expect(`Shell script does not parse: ${fault.problem}`).toMatch(/^[\x20-\x7e]{1,120}$/u);
        expect(fault.help).toMatch(/^[A-Z][\x20-\x7e]{1,150}[^.]$/u);
      }),
      {numRuns: 400},
    );
  });
});
