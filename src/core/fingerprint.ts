/**
 * Gives each finding of one report its id: a hash of rule, path, the text it points at and the message,
 * with a count for repeats. Line numbers are left out on purpose: an edit above must not make an old finding new.
 */
export function createFingerprints(): (ruleId: string, path: string, evidence: string, message: string) => string {
  const counts = new Map<string, number>();
  return (ruleId, path, evidence, message) => {
    const key = [ruleId, path, evidence.replace(/\s+/gu, ' ').trim(), message].join('\0');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return hash(`${key}\0${count}`);
  };
}

/** The id of a finding that is the only one of its kind in its document. */
export function fingerprintOf(ruleId: string, path: string, evidence: string, message: string): string {
  return createFingerprints()(ruleId, path, evidence, message);
}

/** A text as 16 hexadecimal digits. Not for secrets. */
export function hashText(text: string): string {
  return hash(text);
}

/** FNV-1a over UTF-16 code units, 64 bits, as 16 hexadecimal digits. Not for secrets. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
