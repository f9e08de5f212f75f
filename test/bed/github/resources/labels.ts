import type {Issue, Label} from '../entities.ts';
import {type Exchange, type Handlers, notFound, validationFailed, type World} from '../exchange.ts';
import {answerPage} from '../pagination.ts';
import {representLabel, representLabels} from '../represent/issues.ts';
import {takeId} from '../state.ts';

const GREY = 'ededed';

/** Names of labels as the repository writes them; unknown ones are created. Names differ whatever their case. */
export function ensureLabels(world: World, names: readonly string[]): string[] {
  const ensured = names.flatMap((name) => {
    const known = world.state.labels.get(name.toLowerCase());
    if (known) return [known.name];
    if (!world.rules.applies('labels/created-when-added')) return [];
    return [addLabel(world, {name, color: GREY, description: null}).name];
  });
  return [...new Set(ensured)];
}

function addLabel(world: World, label: Omit<Label, 'id'>): Label {
  const added = {id: takeId(world.state), ...label};
  world.state.labels.set(label.name.toLowerCase(), added);
  return added;
}

function findLabelled(world: World, exchange: Exchange): Issue {
  const found = world.state.issues.get(Number(exchange.parameters.issue_number));
  if (!found) throw notFound();
  return found;
}

/** Labels of the repository and of its issues. */
export const LABEL_HANDLERS: Handlers = {
  'issues/list-labels-for-repo': (world, exchange) =>
    answerPage(
      world,
      exchange,
      [...world.state.labels.values()].map((label) => representLabel(world, label)),
    ),

  'issues/get-label': (world, exchange) => {
    const label = world.state.labels.get(String(exchange.parameters.name).toLowerCase());
    if (!label) throw notFound();
    return {status: 200, body: representLabel(world, label)};
  },

  'issues/create-label': (world, exchange) => {
    const {name, color, description} = exchange.body as {name: string; color?: string; description?: string};
    const isKnown = world.state.labels.has(name.toLowerCase());
    if (isKnown && world.rules.applies('labels/unique')) throw validationFailed('Label', 'already_exists', 'name');
    const label = addLabel(world, {name, color: color ?? GREY, description: description ?? null});
    return {status: 201, body: representLabel(world, label)};
  },

  'issues/list-labels-on-issue': (world, exchange) => answerPage(world, exchange, representLabels(world, findLabelled(world, exchange))),

  'issues/add-labels': (world, exchange) => {
    const issue = findLabelled(world, exchange);
    const input = exchange.body as {labels?: readonly (string | {name: string})[]} | readonly (string | {name: string})[] | string;
    const given =
      typeof input === 'string' ? [input] : 'labels' in input ? (input.labels ?? []) : (input as readonly (string | {name: string})[]);
    const names = given.map((label) => (typeof label === 'string' ? label : label.name));
    issue.labels = [...new Set([...issue.labels, ...ensureLabels(world, names)])];
    return {status: 200, body: representLabels(world, issue)};
  },

  'issues/remove-label': (world, exchange) => {
    const issue = findLabelled(world, exchange);
    const name = String(exchange.parameters.name).toLowerCase();
    const at = issue.labels.findIndex((label) => label.toLowerCase() === name);
    if (at === -1) throw notFound();
    issue.labels.splice(at, 1);
    return {status: 200, body: representLabels(world, issue)};
  },
};
