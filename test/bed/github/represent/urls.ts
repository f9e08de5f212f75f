import type {World} from '../exchange.ts';

/** Address of something below the repository in the API. */
export function apiUrl(world: World, path: string): string {
  return `${world.url}/repos/${world.owner}/${world.name}${path}`;
}

/** Address of something below the repository on the web page. Nothing answers there. */
export function webUrl(world: World, path: string): string {
  return `https://github.com/${world.owner}/${world.name}${path}`;
}

/** A path with each part encoded. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The id of something in the GraphQL API: its kind and its number. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${id}`;
}
