import {type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind, parse, print, visit} from 'graphql';

/** Where the GraphQL schema comes from. */
export const GRAPHQL_SOURCE = {package: '@octokit/graphql-schema', version: '15.26.1', member: 'package/schema.graphql'} as const;

const COMMENT = ['id', 'databaseId', 'body', 'author', 'isMinimized', 'minimizedReason', 'url', 'createdAt', 'updatedAt'];
const CONNECTION = ['nodes', 'pageInfo', 'totalCount'];

/** The fields that the loopback GitHub answers, by type. What they take as arguments comes along. */
export const GRAPHQL_FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ['id', 'viewer', 'node', 'repository'],
  Mutation: ['minimizeComment', 'unminimizeComment', 'resolveReviewThread', 'unresolveReviewThread'],
  Actor: ['login'],
  Node: ['id'],
  Minimizable: ['isMinimized', 'minimizedReason'],
  User: ['id', 'login', 'databaseId'],
  Bot: ['id', 'login', 'databaseId'],
  Repository: ['id', 'name', 'nameWithOwner', 'issue', 'pullRequest'],
  Issue: ['id', 'number', 'comments'],
  PullRequest: ['id', 'number', 'comments', 'reviewThreads'],
  PageInfo: ['endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor'],
  IssueCommentConnection: CONNECTION,
  IssueComment: [...COMMENT, 'editor', 'lastEditedAt'],
  PullRequestReviewThreadConnection: CONNECTION,
  PullRequestReviewThread: ['id', 'isResolved', 'path', 'line', 'startLine', 'comments'],
  PullRequestReviewCommentConnection: CONNECTION,
  PullRequestReviewComment: [...COMMENT, 'path'],
  MinimizeCommentPayload: ['clientMutationId', 'minimizedComment'],
  UnminimizeCommentPayload: ['clientMutationId', 'unminimizedComment'],
  ResolveReviewThreadPayload: ['clientMutationId', 'thread'],
  UnresolveReviewThreadPayload: ['clientMutationId', 'thread'],
};

/** Cuts the wanted fields, and the inputs, enums and scalars that they reach, out of GitHub's schema. Prose and directives are left out. */
export function sliceGraphql(full: string): string {
  const definitions = new Map(
    parse(full, {noLocation: true}).definitions.map((each) => ['name' in each ? (each.name?.value ?? '') : '', each]),
  );
  const kept = new Map<string, DefinitionNode>();
  const open = Object.keys(GRAPHQL_FIELDS);
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    const definition = definitions.get(name);
    if (kept.has(name) || definition === undefined) continue;
    const own = prune(definition);
    kept.set(name, own);
    visit(own, {NamedType: (node) => void open.push(node.name.value)});
  }
  const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition);
  const document: DocumentNode = {kind: Kind.DOCUMENT, definitions: sorted};
  const {package: name, version} = GRAPHQL_SOURCE;
  return `# A slice of ${name} ${version} (MIT), made by refresh.ts: do not edit it.\n\n${print(document)}\n`;
}

/** A definition without prose, directives, and what the table does not name. */
function prune(definition: DefinitionNode): DefinitionNode {
  const none: readonly ConstDirectiveNode[] = [];
  const bare = visit(definition, {
    enter: (node) => ('description' in node ? {...node, description: undefined, directives: none} : undefined),
  }) as DefinitionNode;
  if (bare.kind !== Kind.OBJECT_TYPE_DEFINITION && bare.kind !== Kind.INTERFACE_TYPE_DEFINITION) return bare;
  const wanted = GRAPHQL_FIELDS[bare.name.value] ?? [];
  const fields = (bare.fields ?? []).filter((field) => wanted.includes(field.name.value));
  return {...bare, fields, interfaces: (bare.interfaces ?? []).filter((each) => each.name.value in GRAPHQL_FIELDS)};
}
