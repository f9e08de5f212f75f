import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createFingerprints, fingerprintOf, hashText} from '../../src/core/fingerprint.ts';

/** FNV-1a over UTF-16 code units, as it is defined. */
function fnv(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}

test('any text is hashed as FNV-1a has it', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => hashText(text) === fnv(text)));
});

test('an id is made of rule, path, evidence and message, and a count for repeats', () => {
  const fingerprint = createFingerprints('area/rule', 'docs/a.md');
  expect(fingerprint(' a\n b ', 'Missing')).toBe(fnv('area/rule\0docs/a.md\0a b\0Missing\x001'));
  expect(fingerprint('a b', 'Missing')).toBe(fnv('area/rule\0docs/a.md\0a b\0Missing\x002'));
  expect(fingerprintOf('area/rule', 'docs/a.md', 'a b', 'Missing')).toBe(fnv('area/rule\0docs/a.md\0a b\0Missing\x001'));
});
