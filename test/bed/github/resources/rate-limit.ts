import type {Handlers} from '../exchange.ts';

/** The limits of the caller. */
export const RATE_LIMIT_HANDLERS: Handlers = {
  'rate-limit/get': (world, exchange) => {
    const core = world.limits.status(exchange.caller);
    const search = {limit: 30, remaining: 30, reset: core.reset, used: 0};
    return {status: 200, body: {resources: {core, search}, rate: core}};
  },
};
