// src/config/glob.ts
/** With more than this of `**` in a glob, or of `*` in a part of it, the matcher could take minutes for a path made to that end. */
const MAX_WILDCARDS = 2;
/** Alternatives that match the same text are tried in all combinations. */
const MAX_BRACES = 3;
const MAX_LENGTH = 250;
/** Why a glob on repository-relative paths would match nothing, or too slowly; completes `Unexpected glob …, expected `. Null when it is good. */
function checkGlob(glob) {
	if (glob === "") return "a pattern";
	if (glob.startsWith("!")) return "a pattern without `!`";
	if (glob.startsWith("/") || glob.startsWith("./")) return "a path relative to the root, without `/` or `./` in front";
	if (glob.split("/").includes("..")) return "a path inside the root";
	if (glob.includes("\\")) return "slashes between directories, and no escapes";
	if (glob.endsWith("/")) return "a pattern for files, such as one that ends in `/**`";
	if (/[()]/u.test(glob)) return "a pattern without brackets; braces list alternatives";
	if (/\[[^\]]*$/u.test(glob)) return "a closing `]`";
	if (/\{[^}]*$/u.test(glob)) return "a closing `}`";
	if (glob.length > MAX_LENGTH) return `at most ${MAX_LENGTH} characters`;
	if (/[\]}]\+/u.test(glob)) return "a pattern without `+` after brackets or braces";
	if (/\{[^}]*\{/u.test(glob)) return "braces without braces in them";
	if (/\{(?:[^}]*,)?[,}]/u.test(glob)) return "braces without an empty alternative";
	if (glob.split("{").length > 4) return `braces at most ${MAX_BRACES} times`;
	const parts = glob.split("/");
	if (glob.split(/\*{2,}/u).length > 3) return `\`**\` at most ${MAX_WILDCARDS} times`;
	const wildcards = parts.map((part) => part.split(/\*+/u).length - 1);
	if (wildcards.some((count) => count > MAX_WILDCARDS)) return `\`*\` at most ${MAX_WILDCARDS} times between slashes`;
	if (wildcards.filter((count) => count > 1).length > 1) return "more than one `*` between slashes only once";
	return null;
}
export { checkGlob as t };
