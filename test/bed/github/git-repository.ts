import {spawn} from 'node:child_process';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {GIT_ENVIRONMENT} from '../fixtures/build-repository.ts';

/** Name, address and ISO date of an author or committer. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** A commit as git stores it. */
export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** One file of a difference between two trees. */
export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previousPath: string | null;
  /** Blob after the change, or before it for a removed file. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@` on, without a newline at its end; null for a binary file and for a change of mode only. */
  readonly patch: string | null;
}

/** An entry of a tree; `size` only for blobs. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
}

/** What git ended with. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
const FIELDS = 10;
const SHA = /^[0-9a-f]{40}$/;

/** Reads and writes one bare repository by git processes that no configuration of the machine reaches. */
export type GitRepository = ReturnType<typeof openGitRepository>;

/** Opens the bare repository at `path`. */
export function openGitRepository(path: string) {
  const start = (args: readonly string[], input?: string | Buffer, env: NodeJS.ProcessEnv = {}): Promise<GitResult> =>
    new Promise((resolve, reject) => {
      const child = spawn('git', ['-C', path, ...args], {env: {...GIT_ENVIRONMENT, ...env}});
      const out: Buffer[] = [];
      const error: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
      child.on('error', reject);
      child.on('close', (code) => resolve({code: code ?? 1, stdout: Buffer.concat(out), stderr: Buffer.concat(error).toString()}));
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  const bytes = async (args: readonly string[], input?: string | Buffer, env?: NodeJS.ProcessEnv): Promise<Buffer> => {
    const result = await start(args, input, env);
    if (result.code !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr}`);
    return result.stdout;
  };
  const text = async (args: readonly string[], input?: string | Buffer, env?: NodeJS.ProcessEnv): Promise<string> =>
    (await bytes(args, input, env)).toString();

  /** What follows from object ids alone is asked once: a process costs more than all the rest of an answer. */
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const found = known.get(key) ?? ask();
    known.set(key, found);
    // What is not there yet may come.
    found.catch(() => known.delete(key));
    return found as Promise<T>;
  };

  /** The commit of a ref that points at one, read without a process; null when that cannot be said. */
  const readRef = async (name: string): Promise<string | null> => {
    if (!/^refs\/(?:heads|pull)\//.test(name) || name.includes('..')) return null;
    const content = await readFile(join(path, name), 'utf8').catch(() => '');
    return SHA.test(content.trim()) ? content.trim() : null;
  };

  /** The object that a revision names, peeled to `kind`; null when there is none. */
  const resolve = async (revision: string, kind: 'commit' | 'tree' | 'blob' = 'commit'): Promise<string | null> => {
    if (revision === '' || revision.startsWith('-')) return null;
    const loose = kind === 'commit' ? await readRef(revision) : null;
    if (loose !== null) return loose;
    const key = `resolve ${revision} ${kind}`;
    if (known.has(key)) return known.get(key) as Promise<string>;
    const {code, stdout} = await start(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{${kind}}`]);
    const sha = code === 0 ? stdout.toString().trim() : null;
    // An object that is not there may still come.
    if (sha !== null && SHA.test(revision)) known.set(key, Promise.resolve(sha));
    return sha;
  };

  const readTree = async (revision: string, recursive: boolean, below: string): Promise<TreeEntry[]> => {
    const args = ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), revision, ...(below === '' ? [] : ['--', below])];
    return (await text(args)).split('\0').filter(Boolean).map(toTreeEntry);
  };

  /** Commits that `args` of `git log` select, in the order git gives; only those that touch a path, where some are given. */
  const log = async (args: readonly string[], paths: readonly string[] = []): Promise<GitCommit[]> => {
    const parts = (await text(['log', '-z', `--format=${FORMAT}`, ...args, '--', ...paths])).split('\0');
    const commits: GitCommit[] = [];
    for (let at = 0; at + FIELDS <= parts.length; at += FIELDS) commits.push(toCommit(parts.slice(at, at + FIELDS)));
    return commits;
  };

  const readDiff = async (from: string, to: string): Promise<ChangedFile[]> => {
    const options = ['-M', '--no-color', '--no-ext-diff', '--no-textconv', from, to, '--'];
    const [raw, patches] = await Promise.all([
      text(['diff', '--raw', '-z', '--abbrev=40', ...options]),
      text(['diff', '--patch', '--no-indent-heuristic', ...options]),
    ]);
    return joinChanges(raw, patches);
  };

  /** Refs that git itself has let point at a commit: the next time it is the file alone that is written, without a process. */
  const pointed = new Set<string>();
  const updateRef = async (name: string, sha: string): Promise<void> => {
    const key = `${name} ${sha}`;
    if (!pointed.has(key)) {
      await text(['update-ref', name, sha]);
      if (/^refs\/(?:heads|pull)(?:\/[\w-]+)+$/.test(name)) pointed.add(key);
      return;
    }
    const file = join(path, name);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(`${file}.lock`, `${sha}\n`);
    await rename(`${file}.lock`, file);
  };

  return {
    path,
    start,
    text,
    resolve,
    log,
    /** The files that differ between two commits. */
    diff: (from: string, to: string): Promise<ChangedFile[]> => once(`diff ${from} ${to}`, () => readDiff(from, to)),
    /** The commits that `to` has and `from` has not, oldest first. */
    between: (from: string, to: string): Promise<GitCommit[]> =>
      once(`between ${from} ${to}`, () => log(['--topo-order', '--reverse', `${from}..${to}`])),
    /** The commit with this id. */
    commit: (sha: string): Promise<GitCommit> =>
      once(`commit ${sha}`, async () => {
        const [commit] = await log(['-1', sha]);
        if (!commit) throw new Error(`No commit ${sha}`);
        return commit;
      }),
    /** Type of the object with this full id; null when there is none. */
    type: async (sha: string): Promise<string | null> => {
      const result = SHA.test(sha) ? await start(['cat-file', '-t', sha]) : null;
      return result?.code === 0 ? result.stdout.toString().trim() : null;
    },
    blob: (sha: string): Promise<Buffer> => once(`blob ${sha}`, () => bytes(['cat-file', 'blob', sha])),
    mergeBase: (a: string, b: string): Promise<string | null> =>
      once(`merge-base ${a} ${b}`, async () => {
        const {code, stdout} = await start(['merge-base', a, b]);
        return code === 0 ? stdout.toString().trim() : null;
      }),
    isAncestor: (older: string, newer: string): Promise<boolean> =>
      once(`is-ancestor ${older} ${newer}`, async () => (await start(['merge-base', '--is-ancestor', older, newer])).code === 0),
    /** Entries of a tree, below it too when `recursive`; a path that names a file answers that one entry. */
    tree: (revision: string, recursive: boolean, below = ''): Promise<TreeEntry[]> => {
      const read = () => readTree(revision, recursive, below);
      return SHA.test(revision) ? once(`tree ${revision} ${recursive} ${below}`, read) : read();
    },
    /** Refs whose full name starts so, with the parents of the commits that they name. */
    refs: async (prefix: string): Promise<{name: string; sha: string; type: string; parents: string[]}[]> => {
      const format = '--format=%(refname)%00%(objectname)%00%(objecttype)%00%(parent)';
      const lines = (await text(['for-each-ref', format])).split('\n').filter((line) => line.startsWith(prefix));
      return lines.map((line) => {
        const [name = '', sha = '', type = '', parents = ''] = line.split('\0');
        return {name, sha, type, parents: parents.split(' ').filter(Boolean)};
      });
    },
    updateRef,
    deleteRef: (name: string): Promise<string> => text(['update-ref', '-d', name]),
    writeBlob: async (content: Buffer): Promise<string> => (await text(['hash-object', '-w', '--stdin'], content)).trim(),
    /** The same content is the same commit. */
    writeCommit: (tree: string, parents: readonly string[], message: string, author: Signature, committer: Signature): Promise<string> => {
      const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
      const env = {...signatureEnvironment('AUTHOR', author), ...signatureEnvironment('COMMITTER', committer)};
      return once(`write ${JSON.stringify([args, message, env])}`, async () => (await text(args, message, env)).trim());
    },
    /** The tree of merging two commits; null when they conflict. */
    mergeTree: (ours: string, theirs: string): Promise<string | null> =>
      once(`merge ${ours} ${theirs}`, async () => {
        const {code, stdout} = await start(['merge-tree', '--write-tree', ours, theirs]);
        return code === 0 ? stdout.toString().trim() : null;
      }),
  };
}

function signatureEnvironment(who: 'AUTHOR' | 'COMMITTER', {name, email, date}: Signature): NodeJS.ProcessEnv {
  return {[`GIT_${who}_NAME`]: name, [`GIT_${who}_EMAIL`]: email, [`GIT_${who}_DATE`]: date};
}

function toCommit(fields: readonly string[]): GitCommit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] = fields;
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: {name: an, email: ae, date: ad},
    committer: {name: cn, email: ce, date: cd},
    // GitHub shows a message without the newline that git keeps at its end.
    message: message.replace(/\n+$/, ''),
  };
}

function toTreeEntry(line: string): TreeEntry {
  const [facts = '', path = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
  const [mode = '', type = 'blob', sha = '', size = '-'] = facts.split(/ +/);
  return {path, mode, type: type as TreeEntry['type'], sha, size: size === '-' ? null : Number(size)};
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed'};

/** Joins `git diff --raw -z` with the patches of the same difference: both name the files in the same order. */
function joinChanges(raw: string, patches: string): ChangedFile[] {
  const parts = raw.split('\0');
  const bodies = patches.split(/^diff --git /m).slice(1);
  const files: ChangedFile[] = [];
  let next = 0;
  for (let at = 0; at < parts.length; ) {
    const [, , before = '', after = '', letter = ''] = (parts[at] ?? '').split(' ');
    if (letter === '') break;
    const isRename = letter.startsWith('R');
    const [first = '', second = ''] = [parts[at + 1], isRename ? parts[at + 2] : ''];
    // A change of type, for example from file to link, is a removal and an addition in the patch.
    const isTypeChange = letter.startsWith('T');
    const body = isTypeChange ? '' : (bodies[next] ?? '');
    next += isTypeChange ? 2 : 1;
    const start = body.search(/^@@ /m);
    const patch = start === -1 ? null : body.slice(start).replace(/\n$/, '');
    files.push({
      status: STATUS[letter[0] ?? ''] ?? 'modified',
      path: isRename ? second : first,
      previousPath: isRename ? first : null,
      sha: letter === 'D' ? before : after,
      additions: countLines(patch, '+'),
      deletions: countLines(patch, '-'),
      patch,
    });
    at += isRename ? 3 : 2;
  }
  return files;
}

function countLines(patch: string | null, sign: '+' | '-'): number {
  return patch?.split('\n').filter((line) => line.startsWith(sign)).length ?? 0;
}
