// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of documents
import {describe, expect, test} from 'vitest';
import {verdictOf} from '../verdict-of.ts';

describe('is YAML as documentation writes it', () => {
  test.each([
    ['several documents', ['kind: A', '---', 'kind: B']],
    ['indented as a whole', ['  kind: A', '  ---', '  kind: B']],
    ['an ellipsis between keys', ['metadata:', '  name: a', '  ...', 'spec: {}']],
    ['an ellipsis for an item that goes on', ['containers:', '- ...', '  env: []']],
    ['an ellipsis in a certificate', ['key: |', '  -----BEGIN-----', '  ...', '  -----END-----', 'other: 1']],
    ['an ellipsis with a remark', ['metadata:', '  name: a', '  ... # as above', '  labels: {}']],
    ['a gap before what is indented deeper', ['- name: login', '# ...', '    username: a']],
    ['placeholders', ['image: <registry>/<name>:<tag>', 'host: @HOST@', 'port: ${PORT}']],
    ['templates', ['{{- if .Values.on }}', 'kind: A', 'name: {{ .Values.name }}', '{{- end }}']],
    ['a fragment whose beginning is cut off', ['      env: []', '    ports: []', '  volumes: []']],
    ['alternatives', ['# before', 'spec: 1', '', '# after', 'spec: 2']],
    ['a file that is put in', ['{!docs/values.yaml!}']],
    ['numbers that the text explains', ['kind: A (1)', 'spec: (2)', '  a: "" (3)']],
    ['merge keys', ['a: {<<: *b, <<: *c}', 'b: &b {}', 'c: &c {}'].reverse()],
    ['carriage returns', ['kind: A\r', 'spec:\r', '  a: 1\r']],
    ['a template with a comment', ['{{- /*', 'size: {{ required "a" .b | quote }}', '*/ -}}']],
    ['nothing', ['']],
  ])('%s', (_, lines) => {
    expect(verdictOf('yaml', ...lines)).toBeNull();
  });
});

describe('is YAML with a typo', () => {
  test.each([
    ['hard 2:1-1 unexpected tab in the indentation', ['spec:', '\treplicas: 1', 'kind: A', 'other: 1']],
    ['hard 3:3-4 unexpected second `name` in one mapping', ['metadata:', '  name: a', '  name: b']],
    ['hard 2:1-2 unexpected indentation below a value', ['kind: A', '  metadata: {}', 'spec: {}', 'status: {}']],
    ['hard 3:1-1 unexpected indentation', ['spec:', '  a: 1', ' b: 2', 'kind: A']],
    ['hard 2:9-1 missing partner of a `"`', ['kind: A', 'value: ["a, b]', 'spec: {}']],
    ['hard 2:12-1 missing comma between the items of a collection', ['kind: A', "args: ['a' 'b']", 'spec: {}']],
    ['hard 2:1-4 missing `:` after a key', ['kind: A', 'spec', '  a: 1']],
    ['hard 2:5-1 missing blank after `:`', ['kind: A', 'name:b', 'spec: {}', 'status: {}']],
    ['soft 2:6-1 unexpected invisible character after `:`', ['kind: A', 'spec:\u200b', '  a: 1', 'b: 1', 'c: 1']],
    ['hard 2:7-1 unexpected backtick at the start of a value', ['kind: A', 'name: `b`', 'spec: {}']],
    ['hard 2:12-1 unexpected second `:` on a line', ['kind: A', 'name: a b c: d', 'spec: {}']],
    ['hard 2:10-2 unexpected escape `\\M` in double quotes', ['kind: A', 'zone: "My\\My"', 'spec: {}']],
    ['hard 2:10-6 unexpected text after a value', ['kind: A', 'list: [] // all', 'spec: {}']],
  ] as const)('%s', (expected, lines) => {
    expect(verdictOf('yaml', ...lines)).toBe(expected);
  });
});

describe('may be something else', () => {
  test.each([
    ['a session', ['$ cat a.yaml', 'kind: A', 'spec: {}']],
    ['a script', ['cat <<EOF | kubectl apply -f -', 'kind: A', 'EOF']],
    ['what a command prints', ['Conditions:', '  Message:   Tasks: 1', '  Reason:    Done', '  Status:    True']],
    [
      'what belongs there, in words',
      ['name: The name', 'icon: A URL to an image', 'version: The range of versions that fit: ">2.0" (optional)'],
    ],
    ['INI', ['[a]', 'b = 1']],
  ])('%s', (_, lines) => {
    expect(verdictOf('yaml', ...lines)).toMatch(/^soft /u);
  });
});
