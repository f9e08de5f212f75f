import {isMarkerLine} from './attribution.ts';
import type {AttributionConventions} from './conventions.ts';

/** A message in which no value in backticks is a marker: what the tool says is shown by GitHub, where none may stand. */
export function hideMarkers(message: string, conventions: AttributionConventions): string {
  const parts = message.split('`');
  return parts.map((part, index) => (index % 2 === 1 && isMarker(part, conventions) ? '…' : part)).join('`');
}

/** Whether a value is a marker, or what is left of one that was cut in its middle. */
function isMarker(value: string, conventions: AttributionConventions): boolean {
  const cut = value.indexOf('…');
  return isMarkerLine(value, conventions) || (cut >= 0 && isMarkerLine(value.slice(0, cut), conventions));
}
