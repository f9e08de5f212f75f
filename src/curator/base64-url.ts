/** Bytes as base64 in the alphabet of RFC 4648 §5, without padding: nothing in it means anything to Markdown or HTML. */
export function toBase64Url(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x2000) parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x2000)));
  return btoa(parts.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** The bytes again. Throws when the text is no such base64. */
export function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
