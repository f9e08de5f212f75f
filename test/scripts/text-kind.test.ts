import {expect, test} from 'vitest';
import {guessKind} from '../../src/scripts/text-kind.ts';

test.each([
  ['{\n  "a": 1\n}\n', 0, 'JSON'],
  ['$ ls -l\ntotal 0 (it is empty)\n', 0, 'session'],
  ['# ipvsadm -ln\nVersion (1)\n', 22, 'session'],
  ['mysql> select 1;\n', 0, 'session'],
  ['postgres=# select (1);\n', 0, 'session'],
  ['>>> print((1)\n', 0, 'session'],
  ['NAME   READY   PORT(S)\napp    1/1     80\n', 19, 'output'],
  ['ERROR: cannot read a (twice)\n', 21, 'output'],
  ['app status (--all | --name=NAME)\n', 11, 'synopsis'],
  ['app get <name> { json | yaml }\n', 15, 'synopsis'],
  ['app run (-c container) [OPTIONS]\n', 8, 'synopsis'],
  ['kubectl get svc -A\nPORT(S)\n', 23, 'commands'],
  ['ls -l\nif [ -f a ]; then ((\n', 24, 'unknown'],
  ['x=$(ls | wc -l) (\n', 16, 'unknown'],
])('%j is taken for what it is', (text, at, kind) => {
  expect(guessKind(text, at)).toBe(kind);
});
