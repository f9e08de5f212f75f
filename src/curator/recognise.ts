import {hashText} from '../core/fingerprint.ts';
import type {Hashes} from './pass.ts';
import type {PassFinding} from './pass-report.ts';

/** As many characters of 6 bits each: a key is told from all others of a pull request, a line and a heading from those of one key. */
export const HASH_LENGTHS = [6, 4, 3] as const;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What a document is called in findings: two names for each, since base and head may differ. */
export interface Names {
  /** Path of head to path of base. */
  readonly inBase: ReadonlyMap<string, string>;
  /** Path of head to the path at the pass before, where the document was renamed since. */
  readonly before: ReadonlyMap<string, string>;
}

/** The hashes of a finding. They are kept from one version to the next: who changes them has every item numbered anew. */
export function hashFinding(finding: PassFinding, {inBase}: Names): Hashes {
  return hashWith(finding, (path) => inBase.get(path) ?? path);
}

/** The hashes that a finding may have been kept by, the likeliest first. */
export function possibleHashes(finding: PassFinding, names: Names): readonly Hashes[] {
  const moved = (path: string) => names.before.get(path);
  const isMoved = moved(finding.path) !== undefined || moved(finding.subject ?? '') !== undefined;
  return [
    hashFinding(finding, names),
    hashWith(finding, (path) => path),
    ...(isMoved ? [hashWith(finding, (path) => moved(path) ?? path)] : []),
  ];
}

function hashWith({ruleId, path, subject, section, identity}: PassFinding, nameOf: (path: string) => string): Hashes {
  // A commit gets another id whenever it is rebased; when it is reworded, it may keep its subject, but not the line.
  const place = path.startsWith('commit:') ? `commit:${identity.heading}` : nameOf(path);
  const key = [ruleId, place, subject === null ? '' : nameOf(subject), section ?? '', identity.target].join('\0');
  return [shorten(key, HASH_LENGTHS[0]), shorten(identity.line, HASH_LENGTHS[1]), shorten(identity.heading, HASH_LENGTHS[2])];
}

/** The first digits of a hash. It is one of a text with some zeros behind, which spread its last characters over all digits. */
function shorten(text: string, length: number): string {
  let bits = BigInt(`0x${hashText(`${text}\0\0\0\0`)}`);
  bits >>= BigInt(64 - 6 * length);
  let digits = '';
  for (let index = 0; index < length; index++) {
    digits = DIGITS.charAt(Number(bits & 63n)) + digits;
    bits >>= 6n;
  }
  return digits;
}
