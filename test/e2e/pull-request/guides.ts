import type {CommitDescription} from '../../bed/fixtures/build-repository.ts';
import type {PullDescription} from '../../bed/github/seed.ts';

/** A guide in the form that the preset asks for: a title, its block of fields on lines 3 to 6, and text from line 8 on. */
export function guide(title: string, body: string, status = 'draft'): string {
  return [
    `# ${title}`,
    '',
    '> **Audience**: addon developers',
    `> **Status**: ${status}`,
    '> **Applies to**: every addon',
    '> **Applies to KB version**: 1.0.x',
    '',
    body,
    '',
  ].join('\n');
}

/** An index that lists guides in both of its places. */
export function index(...names: readonly string[]): string {
  const entries = names.map((name) => `- [\`${name}\`](${name})\n`).join('');
  return `# Index\n\n## 按场景找文档\n\n${entries}\n## 文档全列表\n\n${entries}`;
}

/** A pull request with a title that no rule minds. */
export function pull(number: number, more: Partial<PullDescription> = {}): PullDescription {
  return {number, title: `docs: change ${number}`, body: '', user: 'writer', headBranch: `topic-${number}`, ...more};
}

/** A commit that is the head of a pull request. */
export function headOf(number: number, change: Partial<CommitDescription>): CommitDescription {
  return {mark: `p${number}`, on: `topic-${number}`, parents: ['start'], message: `docs: change ${number}\n`, ...change};
}
