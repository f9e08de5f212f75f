/**
 * Gives each finding of one rule in one document its id: a hash of rule, path, the text it points at and the message,
 * with a count for repeats. Line numbers are left out on purpose: an edit above must not make an old finding new.
 */
export function createFingerprints(ruleId: string, path: string): (evidence: string, message: string) => string {
  const counts = new Map<string, number>();
  const begin = hash(`${ruleId}\0${path}\0`);
  return (evidence, message) => {
    const key = `${evidence.replace(/\s+/gu, ' ').trim()}\0${message}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return print(hash(`${key}\0${count}`, begin));
  };
}

/** The id of a finding that is the only one of its kind in its document. */
export function fingerprintOf(ruleId: string, path: string, evidence: string, message: string): string {
  return createFingerprints(ruleId, path)(evidence, message);
}

/** A text as 16 hexadecimal digits. Not for secrets. */
export function hashText(text: string): string {
  return print(hash(text));
}

/** 64 bits in two halves, each a number from 0 to 2^32 - 1. */
interface Hash {
  readonly high: number;
  readonly low: number;
}

/** FNV-1a over UTF-16 code units, 64 bits, from the offset basis or from where another text ended. */
function hash(text: string, {high, low}: Hash = {high: 0xcbf29ce4, low: 0x84222325}): Hash {
  let [top, bottom] = [high, low];
  for (let index = 0; index < text.length; index++) {
    bottom = (bottom ^ text.charCodeAt(index)) >>> 0;
    // The prime is 2^40 + 0x1b3.
    const product = bottom * 0x1b3;
    top = (Math.imul(top, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (bottom << 8)) >>> 0;
    bottom = product >>> 0;
  }
  return {high: top, low: bottom};
}

function print({high, low}: Hash): string {
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
