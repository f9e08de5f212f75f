/** How many lines were taken out of the texts of a pull request. */
export interface ScrubCount {
  readonly title: number;
  readonly body: number;
}

const MARK = /<!-- docs-curator:scrubbed title=(\d{1,4}) body=(\d{1,4}) -->\s*$/u;

/** What the reply to a scrub ends with, so that a sweep knows of it. */
export function scrubMark({title, body}: ScrubCount): string {
  return `<!-- docs-curator:scrubbed title=${title} body=${body} -->`;
}

/** What replies of ours say was taken out, all together. */
export function countScrubbed(replies: readonly string[]): ScrubCount {
  const counts = replies.flatMap((reply) => {
    const [, title, body] = MARK.exec(reply) ?? [];
    return title === undefined ? [] : [{title: Number(title), body: Number(body)}];
  });
  return {
    title: counts.reduce((sum, {title}) => sum + title, 0),
    body: counts.reduce((sum, {body}) => sum + body, 0),
  };
}
