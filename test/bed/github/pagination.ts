import type {Exchange, Reply, World} from './exchange.ts';

/** Cuts a list into the page that was asked for, and adds the Link header. The body is the page, or `wrap` of it. */
export function answerPage<T>(
  world: World,
  exchange: Exchange,
  items: readonly T[],
  wrap: (page: readonly T[]) => unknown = (page) => page,
): Reply {
  const {page, size} = pageOf(world, exchange);
  const last = Math.max(1, Math.ceil(items.length / size));
  const headers = linkHeader(world, exchange, page, last, items.length);
  return {status: 200, body: wrap(items.slice((page - 1) * size, page * size)), headers};
}

function pageOf(world: World, exchange: Exchange): {page: number; size: number} {
  const {page, per_page: perPage} = exchange.query as {page?: number; per_page?: number};
  const standard = world.rules.limit('page/default');
  const wanted = perPage !== undefined && perPage > 0 ? perPage : standard;
  return {page: page !== undefined && page > 0 ? page : 1, size: Math.min(wanted, world.rules.limit('page/maximum'))};
}

function linkHeader(world: World, exchange: Exchange, page: number, last: number, count: number): Record<string, string> {
  if (!world.rules.applies('page/link') || last <= 1 || count === 0) return {};
  const path = exchange.operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(exchange.parameters[name])));
  const to = (number: number, relation: string): string => {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries(exchange.query)) query.set(key, String(value));
    query.set('page', String(number));
    return `<${world.url}${path}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return {link: links.join(', ')};
}
