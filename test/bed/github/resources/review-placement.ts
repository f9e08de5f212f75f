import {Refusal, type World} from '../exchange.ts';
import {changedFiles, type Pull} from '../pulls.ts';
import {type DiffPlace, findPlace, lineAtPosition, parseHunks, type Side} from '../unified-diff.ts';

/** Where a comment is to hang, as it is sent. */
export interface PlaceInput {
  readonly path: string;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side | 'side';
  readonly position?: number;
  readonly subject_type?: 'line' | 'file';
}

/** Where a comment hangs. */
export interface Placement {
  readonly path: string;
  readonly diffHunk: string;
  readonly position: number | null;
  readonly line: number | null;
  readonly side: Side;
  readonly startLine: number | null;
  readonly startSide: Side | null;
  readonly subject: 'line' | 'file';
}

/** A complaint about a place: the field of a review thread that it is about and the rest of the sentence. */
interface Complaint {
  readonly field: 'path' | 'line' | 'start_line' | 'diff_hunk';
  readonly text: string;
}

const UNKNOWN_PATH: Complaint = {field: 'path', text: 'could not be resolved'};
const LINE_OUTSIDE: Complaint = {field: 'line', text: 'must be part of the diff'};
const START_ELSEWHERE: Complaint = {field: 'start_line', text: 'must be part of the same hunk as the line.'};
const START_AFTER: Complaint = {field: 'start_line', text: 'must precede the end line.'};
const NO_HUNK: Complaint = {field: 'diff_hunk', text: "can't be blank"};

/** Places comments on the diff of a pull request. A comment that cannot be placed comes back as its complaints. */
export async function placeComments(
  world: World,
  pull: Pull,
  inputs: readonly PlaceInput[],
): Promise<(Placement | readonly Complaint[])[]> {
  const files = inputs.length === 0 ? [] : await changedFiles(world, pull);
  return inputs.map((input) => {
    const file = files.find((each) => each.path === input.path);
    if (!file && world.rules.applies('review/path-in-diff')) return [UNKNOWN_PATH];
    return placeOnFile(world, input, file?.patch ?? null);
  });
}

function placeOnFile(world: World, input: PlaceInput, patch: string | null): Placement | readonly Complaint[] {
  const base = {path: input.path, startLine: null, startSide: null};
  const side = input.side ?? 'RIGHT';
  if (input.subject_type === 'file') return {...base, diffHunk: '', position: null, line: null, side, subject: 'file'};
  const hunks = parseHunks(patch ?? '');
  const at = input.position === undefined ? {side, line: input.line ?? 0} : (lineAtPosition(hunks, input.position) ?? {side, line: 0});
  const end = findPlace(hunks, at.side, at.line);
  const complaints: Complaint[] = [];
  if (!end && world.rules.applies('review/line-in-diff')) complaints.push(LINE_OUTSIDE);
  const startSide = input.start_side === undefined || input.start_side === 'side' ? at.side : input.start_side;
  complaints.push(...complainAboutStart(world, input, at, startSide, end, findPlace(hunks, startSide, input.start_line ?? 0)));
  if (complaints.length > 0) return end ? complaints : [...complaints, NO_HUNK];
  return {
    ...base,
    diffHunk: end?.text ?? '',
    position: end?.position ?? 1,
    line: at.line,
    side: at.side,
    startLine: input.start_line ?? null,
    startSide: input.start_line === undefined ? null : startSide,
    subject: 'line',
  };
}

function complainAboutStart(
  world: World,
  input: PlaceInput,
  at: {side: Side; line: number},
  startSide: Side,
  end: DiffPlace | null,
  start: DiffPlace | null,
): Complaint[] {
  if (input.start_line === undefined) return [];
  const isAfter = startSide === at.side && input.start_line >= at.line;
  if (isAfter && world.rules.applies('review/start-before-line')) return [START_AFTER];
  const isElsewhere = start === null || end === null || start.hunk !== end.hunk;
  return isElsewhere && world.rules.applies('review/same-hunk') ? [START_ELSEWHERE] : [];
}

/** The refusal of a review: all complaints in one sentence, which does not say what comment they are about. */
export function refuseReview(complaints: readonly Complaint[]): Refusal {
  const sentences = [...new Set(complaints.map(({field, text}) => `Pull request review thread ${field.replace('_', ' ')} ${text}`))];
  const [last, ...others] = sentences.toReversed();
  const text = others.length === 0 ? last : `${others.toReversed().join(', ')}${others.length > 1 ? ',' : ''} and ${last}`;
  const message = complaints.some((each) => each.field === 'path') ? 'Path could not be resolved' : text;
  return new Refusal(422, 'Unprocessable Entity', [message]);
}

/** The refusal of a single comment: an error for each field. */
export function refuseComment(complaints: readonly Complaint[]): Refusal {
  const errors = complaints.map(({field, text}) => ({
    resource: 'PullRequestReviewComment',
    code: field === 'diff_hunk' ? 'missing_field' : 'custom',
    field: `pull_request_review_thread.${field}`,
    ...(field === 'diff_hunk' ? {} : {message: `pull_request_review_thread.${field} ${text}`}),
  }));
  return new Refusal(422, 'Validation Failed', errors);
}
