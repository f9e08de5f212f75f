import fc from 'fast-check';
import {stringify as stringifyToml} from 'smol-toml';
import {expect, test} from 'vitest';
import {parseAllDocuments, stringify as stringifyYaml} from 'yaml';
import {isStrictJson} from '../../src/scripts/languages/json.ts';
import {verdictOf} from './verdict-of.ts';

const word = fc.stringMatching(/^[a-z][a-z]{0,7}$/u);
const scalar = fc.oneof(word, fc.integer({min: 0, max: 999}), fc.boolean(), fc.constantFrom('it\'s: "so"', 'a, b', '#1', '$(x)', 'a\nb\n'));
const {tree} = fc.letrec<{tree: unknown}>((tie) => ({
  tree: fc.oneof({maxDepth: 3}, scalar, fc.array(tie('tree'), {maxLength: 3}), fc.dictionary(word, tie('tree'), {minKeys: 1, maxKeys: 4})),
}));
const document = fc.dictionary(word, tree, {minKeys: 2, maxKeys: 5, noNullPrototype: true});
/** TOML has no lists of lists with tables, nor null. */
const table = fc.dictionary(
  word,
  fc.oneof(scalar, fc.array(word, {maxLength: 3}), fc.dictionary(word, scalar, {minKeys: 1, noNullPrototype: true})),
  {
    minKeys: 2,
    noNullPrototype: true,
  },
);

const isYaml = (text: string) => parseAllDocuments(text, {logLevel: 'silent'}).every(({errors}) => errors.length === 0);

/** A text without one of its brackets, quotes, commas or colons, or null when it has none. */
function mutate(text: string, marks: RegExp, choice: number): string | null {
  const places = [...text.matchAll(marks)].map(({index}) => index);
  const at = places[choice % Math.max(1, places.length)];
  return at === undefined ? null : text.slice(0, at) + text.slice(at + 1);
}

test('JSON, YAML and TOML as programs write them are in order', () => {
  fc.assert(
    fc.property(document, table, (value, flat) => {
      expect(verdictOf('json', JSON.stringify(value, null, 2))).toBeNull();
      expect(verdictOf('json', JSON.stringify(value))).toBeNull();
      expect(verdictOf('yaml', stringifyYaml(value))).toBeNull();
      expect(verdictOf('yaml', JSON.stringify(value, null, 2))).toBeNull();
      expect(verdictOf('toml', stringifyToml(flat))).toBeNull();
    }),
  );
});

test('JSON that has lost a mark is found, unless what is left is a part of a document', () => {
  fc.assert(
    fc.property(document, fc.nat(), (value, choice) => {
      const text = mutate(JSON.stringify(value, null, 2), /[[\]{}",:]/gu, choice);
      if (text === null || isStrictJson(text) || !text.startsWith('{')) return;
      expect(verdictOf('json', text)).toMatch(/^(?:hard|soft) /u);
    }),
    {numRuns: 500},
  );
});

test('YAML that has lost a mark is found where the parser refuses it', () => {
  fc.assert(
    fc.property(document, fc.nat(), (value, choice) => {
      const text = mutate(stringifyYaml(value, {defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'}), /[[\]{}"]/gu, choice);
      if (text === null || isYaml(text)) return;
      expect(verdictOf('yaml', text)).toMatch(/^(?:hard|soft) /u);
    }),
    {numRuns: 500},
  );
});

test('TOML that has lost a bracket or a quote is found, for certain', () => {
  fc.assert(
    fc.property(
      fc.dictionary(word, fc.array(word, {minLength: 1, maxLength: 3}), {minKeys: 2, noNullPrototype: true}),
      fc.nat(),
      (value, choice) => {
        const text = mutate(stringifyToml(value), /[[\]"]/gu, choice);
        if (text !== null) expect(verdictOf('toml', text)).toMatch(/^(?:hard|soft) /u);
      },
    ),
  );
});

const PYTHON = `import os

class Client(Base):
    """Talks to it."""

    def get(self, name: str, *, retries=3) -> dict[str, list[int]]:
        for attempt in range(retries):
            print(f"try {attempt}", {"a": [1, 2], 'b': (name,)})
        return self.items[name]


client = Client(os.environ["HOST"])
client.get("x", retries=5)
`;
const JAVASCRIPT = `import {readFile} from 'node:fs/promises';

export async function load(path, {encoding = "utf8"} = {}) {
  const text = await readFile(path, {encoding});
  const lines = text.split('\\n').map((line) => line.trim());
  if (lines.length === 0) {
    throw new Error(\`\${path} is empty\`);
  }
  return lines.filter((line) => !/^["(#]/.test(line))[0];
}

console.log(await load('a.txt'), [1, 2].includes(3));
`;

test.each([
  ['python', PYTHON, /(?<!")["'](?!")|[()[\]{}]/gu, 0.9],
  ['js', JAVASCRIPT, /["'](?!\()|[()[\]{}]/gu, 0.75],
])('%s that has lost a bracket or a quote is mostly found, within a line', (label, text, marks, share) => {
  expect(verdictOf(label, text)).toBeNull();
  const places = [...text.matchAll(marks)].map(({index}) => index);
  const found = places.filter((at) => {
    const verdict = verdictOf(label, text.slice(0, at) + text.slice(at + 1));
    return verdict !== null;
  });
  expect(found.length / places.length).toBeGreaterThanOrEqual(share);
});
