import {Refusal, validationFailed, type World} from '../exchange.ts';

/** Characters as GitHub counts them: code points. */
function countCharacters(text: string): number {
  return [...text].length;
}

/** Refuses the text of a comment that is blank or too long. */
export function checkComment(world: World, text: string): void {
  if (text.trim() === '' && world.rules.applies('body/not-blank')) {
    throw validationFailed('IssueComment', 'custom', 'body', 'body cannot be blank');
  }
  if (countCharacters(text) > world.rules.limit('body/comment-length')) {
    throw validationFailed('IssueComment', 'unprocessable', 'data', 'Body is too long (maximum is 65536 characters)');
  }
}

/** Refuses the text of a new issue or pull request that is too long. */
export function checkIssueText(world: World, text: string | null): void {
  if (isTooLongForIssue(world, text)) throw validationFailed('Issue', 'custom', 'body', 'body is too long (maximum is 65536 characters)');
}

/** The text is longer than an issue or pull request can be. */
export function isTooLongForIssue(world: World, text: string | null): boolean {
  return text !== null && countCharacters(text) > world.rules.limit('body/issue-length');
}

/** The text of an issue as it is kept. */
export function keepIssueText(world: World, text: string | null | undefined): string | null {
  return text === undefined || (text === '' && world.rules.applies('body/issue-empty')) ? null : text;
}

/** Refuses the text of a review or review comment that is too long. */
export function checkReviewText(world: World, text: string): void {
  if (countCharacters(text) > world.rules.limit('body/review-length')) {
    throw new Refusal(422, 'Unprocessable Entity', ['Body is too long (maximum is 65536 characters)']);
  }
}
