import {describe, expect, test} from 'vitest';
import {LoadedModules} from '../../../src/core/lazy-module.ts';
import {judgePrograms} from '../../../src/scripts/nested/judge-programs.ts';
import {KINDS} from '../../../src/scripts/nested/kinds.ts';
import type {NestedKind} from '../../../src/scripts/nested/program.ts';
import {loadShellParser, ParseBudget} from '../../../src/scripts/parse-shell.ts';
import type {ShellMode} from '../../../src/scripts/shell-languages.ts';

await loadShellParser();
const modules = new LoadedModules();
const checks = Object.values<NestedKind>(KINDS).map(({check}) => check);
await modules.load(checks.filter((check) => check !== null && typeof check !== 'function'));

/** What is said, and of which characters of the script. */
function judge(text: string, mode: ShellMode = 'script'): string[] {
  return [...judgePrograms(text, mode, {modules, budget: new ParseBudget(1_000_000)})].map((verdict) =>
    verdict === 'unchecked' ? verdict : `${verdict.name}: ${verdict.problem} @ ${text.slice(verdict.start, verdict.start + 8)}`,
  );
}

describe('programs that parse', () => {
  test.each([
    'kubectl get pods -o jsonpath=\'{range .items[?(@.a=="]")]}{.metadata.name}{"\\t{"}{end}\' -o=jsonpath={.a}',
    "oc get pods -o custom-columns='NAME:.metadata.name,A B:.spec.c[0].d'",
    'kubectl patch a b --type json -p \'[{"op": "add"}]\'; kubectl patch a b -p \'spec: {c: 1}\'; kubectl patch a b -p "$(cat c)"',
    'jq -r --arg a b \'.[] | select(.a == $a and (.b | test("^\\\\(x\\"\\(.c + "}")"))) | {d, "e": .f?, (.g): -1} // empty\' file',
    'jq \'if .a then .b elif .c then .d else .e end | reduce .[] as [$x, $y] (0; . + $x) | .a |= . * 2 | @base64 "x\\(.y)" | ..|.z?\'',
    "jq '.a[-1:] | -(.b) | [.[] | not] | label $f | break $f | . as {a: $b} ?// [$c] | try error catch . | limit(3; .x)'",
    "curl -d '{\"a\": 1}' b; curl --data 'a=1&b={' c; curl -d @file d",
    "bash -c 'for a in *; do echo \"$a\"; done'; ssh -p 22 host 'ls | wc -l'; sh script.sh -c",
    'python3 -c "import os; print(os.getcwd())"; python a.py -c "("',
    'cat <<EOF | kubectl apply -f -\nkind: A\n---\nspec:\n  a: $B\n  $C\nEOF',
    'cat <<EOF > a.conf\n{ [\nEOF\ncat > b.json <<EOF\n{"a": "$B"}\nEOF\n',
    'kubectl patch <a> b -p \'{"spec": {"c": <d>}}\'; kubectl patch a b -p \'{"c": \'$D\'}\'',
    "jq '.a | <your filter>' f; awk '{ print $1' f; sed 's/(/[/' f; echo 'kubectl patch a -p {'",
    'echo "kubectl get a -o jsonpath={.b[" && git commit -m "sh -c \'if\'"',
  ])('%s', (text) => {
    expect(judge(text)).toEqual([]);
  });
});

describe('programs that do not', () => {
  test.each([
    ["kubectl get a -o jsonpath='{.items[0}'", "JSONPath template: missing `]` for `[` @ [0}'"],
    ["kubectl get a -o=jsonpath='{.b}{end}'", "JSONPath template: unexpected `{end}` without a `{range}` @ {end}'"],
    ["kubectl wait --for=jsonpath='{.a'=b c", "JSONPath template: missing `}` for `{` @ {.a'=b c"],
    ["kubectl get a -o custom-columns='A:.b,C'", "Column list: missing `:` between a header and its path @ C'"],
    ['kubectl patch a b -p "{\\"spec\\" {\\"c\\": 1}}"', 'Patch: missing `:` after a key @ "spec\\" '],
    ['kubectl patch a b --patch=\'{"c": [1}\'', "Patch: unexpected `}`, expected `]` @ }'"],
    ['kubectl patch a b --type=json -p \'{"op": "add"}\'', 'JSON patch: unexpected object, expected a list of operations @ {"op": "'],
    ['kubectl run a --overrides=\'{"c": 1\'', 'Override: missing `}` for `{` @ {"c": 1\''],
    ['kubectl get a -o json | jq \'.items[] | select(.b == "c"\'', 'jq program: missing `)` for `(` @ (.b == "'],
    ["gh api b --jq '.[] | .c |'", "jq program: missing term after `|` @ |'"],
    ["sudo -u me jq 'if .a then .b' f", 'jq program: missing `end` for `if` @ if .a th'],
    ['curl -X POST --data-raw \'{"a": 1 "b": 2}\' c', 'JSON body: missing `,` before an item @ "b": 2}\''],
    ['bash -c "echo \'a"', "Shell command: missing partner of a `'` @ 'a\""],
    ["kubectl exec a -c b -- env C=1 sh -ec 'if true; then ls'", 'Shell command: missing `fi` for `if` @ if true;'],
    ["docker run --rm image sh -c 'ls $(pwd'", "Shell command: missing `)` for `$(` @ $(pwd'"],
    ['ssh host \'kubectl patch a b -p "{\\"c\\": [1}"\'', 'Patch: unexpected `}`, expected `]` @ }"\''],
    ["uv run python -c 'print((1)'", "Python program: missing `)` for `(` @ ((1)'"],
    ['python3 - <<EOF\nprint(1\nx = 2\nEOF', 'Python program: missing `)` for `(` @ (1\nx = 2'],
    ['kubectl apply -f - <<EOF\nkind: A\n  spec: {}\nother: 1\nEOF', 'YAML here-document: unexpected indentation below a value @   spec: '],
    ['cat <<EOF | kubectl create -n a -f -\nkind: A\nb: [1\nc: 1\nEOF', 'YAML here-document: missing'],
    ['tee a.json <<EOF\n"a": 1\nEOF', 'JSON here-document: unexpected `:` outside of an object @ : 1\nEOF'],
    ['A=$(kubectl get a -o jsonpath="{.b[0}")', 'JSONPath template: missing `]` for `[` @ [0}")'],
    ["find . | xargs -n 1 sh -c 'echo \"$0'", 'Shell command: missing partner of a `"` @ "$0\''],
  ])('%s', (text, expected) => {
    const found = judge(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});

test('in a session each command is looked into, at its place', () => {
  expect(judge("$ jq '.a[' f\noutput (\n$ jq '.b' f\n$ kubectl patch a \\\n>   -p '{\"c\" 1}'\n", 'session')).toEqual([
    "jq program: missing `]` for `[` @ [' f\nout",
    'Patch: missing `:` after a key @ "c" 1}\'\n',
  ]);
});

test('a script that does not parse holds nothing', () => {
  expect(judge("jq '.a[' f; if true")).toEqual([]);
});

test('between backticks a place is right or nothing is said: a backslash there has the parser count in a copy', () => {
  expect(judge("A=`jq '.a[' f`")).toEqual(["jq program: missing `]` for `[` @ [' f`"]);
  expect(judge('A=`jq ".a \\" b" f; jq ".c[" g`')).toEqual([]);
});
