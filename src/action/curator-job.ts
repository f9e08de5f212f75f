import type {GitHubClient} from '../github/client.ts';
import type {OwnIdentity} from '../github/identity.ts';
import type {ReadCollaborator} from '../github/permissions.ts';
import type {RepositoryName} from '../github/pulls.ts';
import type {Inputs} from './inputs.ts';

/** What every handler of an event works with. */
export interface CuratorJob {
  readonly inputs: Inputs;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The payload of the event, as GitHub wrote it. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly repository: RepositoryName;
  readonly client: GitHubClient;
  readonly own: OwnIdentity;
  /** Asks what a person may do, each once. */
  readonly readCollaborator: ReadCollaborator;
  /** The date as `YYYY-MM-DD`. */
  readonly today: string;
}
