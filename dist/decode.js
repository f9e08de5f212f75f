import { isUtf8 } from "node:buffer";
// src/sources/decode.ts
/** A document larger than this is not read: no person wrote it, and rules and parsers are only promised time for what people write. */
const MAX_DOCUMENT_BYTES = 2e6;
/** Decodes UTF-8, and says what the bytes are when they are not. */
function decodeText(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const first = buffer.length < 2 ? 0 : buffer.readUInt16BE(0);
	if (first === 65534 || first === 65279) return { reason: "UTF-16 text, expected UTF-8" };
	const zero = buffer.indexOf(0);
	if (zero >= 0) return { reason: `binary data, a NUL byte at offset ${zero} (counted from 0)` };
	if (!isUtf8(buffer)) return { reason: `invalid UTF-8 at byte offset ${findInvalidByte(buffer)} (counted from 0)` };
	const hasMark = buffer.length >= 3 && buffer.readUIntBE(0, 3) === 15711167;
	return {
		text: buffer.toString("utf8", hasMark ? 3 : 0),
		hasMark
	};
}
/** Decodes a document; the pointer that Git LFS leaves in a file's place is no document. */
function decodeDocument(bytes) {
	const decoded = decodeText(bytes);
	if ("text" in decoded && bytes.length < 1024 && decoded.text.startsWith("version https://git-lfs.github.com/spec/")) return { reason: "a Git LFS pointer, the document itself is not here" };
	return decoded;
}
/** Why a document of this size is not read, or null. */
function explainSize(bytes) {
	if (bytes <= 2e6) return null;
	return `${bytes.toLocaleString("en")} bytes, more than the limit of ${MAX_DOCUMENT_BYTES.toLocaleString("en")}`;
}
/** All documents of a source together are not read beyond this, since they are kept in memory. */
const MAX_TOTAL_BYTES = 25e7;
/** Says, for one document after the other, why a document of its size is not read, or null when it is. */
function createSizeTest(limit = MAX_TOTAL_BYTES) {
	let room = limit;
	return (bytes) => {
		const reason = explainSize(bytes);
		if (reason !== null) return reason;
		if (bytes > room) return `the documents before it take up the ${limit.toLocaleString("en")} bytes that are read`;
		room -= bytes;
		return null;
	};
}
/** The 0-based offset of the first byte that is not UTF-8; the buffer must hold one. */
function findInvalidByte(buffer) {
	const text = buffer.toString("utf8");
	let offset = 0;
	let from = 0;
	for (;;) {
		const found = text.indexOf("�", from);
		offset += Buffer.byteLength(text.slice(from, found));
		if (buffer.toString("latin1", offset, offset + 3) !== "ï¿½") return offset;
		offset += 3;
		from = found + 1;
	}
}
export { explainSize as a, decodeText as i, createSizeTest as n, decodeDocument as r, MAX_DOCUMENT_BYTES as t };
