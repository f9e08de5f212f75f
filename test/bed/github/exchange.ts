import type {OperationId} from './description/operations.ts';
import type {Operation} from './description/validate.ts';
import type {GitRepository} from './git-repository.ts';
import type {Limits} from './limits.ts';
import type {PlatformRules} from './platform-rules.ts';
import type {State} from './state.ts';
import type {Caller} from './tokens.ts';

/** Time in milliseconds since 1970. A test that must wait hands in one that it moves itself. */
export interface Clock {
  readonly now: () => number;
}

/** The repository and its surroundings, as a handler sees them. */
export interface World {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  /** Root of the API, without a slash at its end. */
  readonly url: string;
  /** Root of the other host from which archives are downloaded. */
  readonly storageUrl: string;
  readonly clock: Clock;
  readonly git: GitRepository;
  readonly state: State;
  readonly rules: PlatformRules;
  readonly limits: Limits;
  /** The repository allows Actions to open and approve pull requests. */
  readonly actionsMayPropose: boolean;
  /** The last merge of each pull request: its ends as `number:head:base` and its commit, null for a conflict. */
  readonly merges: Map<number, {readonly key: string; readonly commit: Promise<string | null>}>;
  /** The same keys, of pull requests whose mergeability was asked for. */
  readonly mergesAsked: Set<string>;
}

/** One request on its way through a handler. */
export interface Exchange {
  readonly operation: Operation;
  /** Path parameters, decoded, with the types of the description. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Query parameters with the types of the description. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The body as JSON, checked against the description; an empty object where none was sent. The handler says what it expects. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly caller: Caller;
  /** A scripted fault: answer as if the text were taken, and keep the old one. */
  readonly keepsText: boolean;
}

/** An answer. A list is cut into pages by the handler, see pagination.ts. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers one operation. Throws {@link Refusal}. */
export type Handler = (world: World, exchange: Exchange) => Promise<Reply> | Reply;

/** Handlers by operation. */
export type Handlers = Partial<Record<OperationId, Handler>>;

/** An error of the API: a status and a message, and details where GitHub gives some. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, errors?: readonly unknown[], headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** The 404 of everything that is not there. */
export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** The 422 with one entry in `errors`. */
export function validationFailed(resource: string, code: string, field?: string, message?: string): Refusal {
  return new Refusal(422, 'Validation Failed', [
    {resource, code, ...(field === undefined ? {} : {field}), ...(message === undefined ? {} : {message})},
  ]);
}

/** The present as GitHub writes it: no fractions of a second. */
export function nowText(world: World): string {
  return `${new Date(world.clock.now()).toISOString().slice(0, 19)}Z`;
}
