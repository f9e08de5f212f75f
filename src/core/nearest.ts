/** How many names are looked up in one document at most: a document with more wrong names needs no advice on each. */
export const MAX_LOOKUPS = 200;

/** The candidate that most likely was meant: at most a quarter of the longer name differs, or two slips of the hand. Null when none is that near. */
export function findNearest(name: string, candidates: Iterable<string>): string | null {
  let tried = 0;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const length = Math.max(name.length, candidate.length);
    const limit = Math.max(length < 5 ? 1 : 2, Math.floor(length / 4));
    if (++tried > MAX_CANDIDATES) return null;
    // Nothing farther away than this would be taken; a name of one letter is no slip of another one.
    const most = Math.min(limit, bestDistance - 1, length - 1);
    if (Math.abs(name.length - candidate.length) > most) continue;
    const distance = editDistance(name.slice(0, MAX_LENGTH), candidate.slice(0, MAX_LENGTH), most);
    if (distance <= most) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Longer names are compared by their beginnings, so that a hostile name costs no more than a long one. */
const MAX_LENGTH = 200;
/** Among more candidates than these, some are always near. */
const MAX_CANDIDATES = 500;

/**
 * How many UTF-16 code units are put in, left out, replaced or swapped with their neighbour, each place touched once; something above
 * `most` when that is more than `most`.
 */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  let least = 0;
  for (let i = 1; i <= a.length; i++) {
    const leastBefore = least;
    const current = [i];
    least = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      const distance = Math.min(substitution, swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(distance);
      if (distance < least) least = distance;
    }
    // Each cell comes from one of the two lines before it and is no less.
    if (least > most && leastBefore > most) return least;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
