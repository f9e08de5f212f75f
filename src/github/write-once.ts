/** How often a write is sent before its failure counts. */
export const MAX_ATTEMPTS = 3;

/** Whether a write may have happened although it failed: an answer of 4xx is final, and what a limit refuses the client has waited for. */
export function isUncertain(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The client gave up: nothing more is sent.
  if (error.name === 'AbortError') return false;
  const status = 'status' in error ? Number(error.status) : null;
  return status !== null && !(status >= 400 && status < 500);
}
