import { i as __toESM } from "./rolldown-runtime.js";
import { t as quote } from "./quote.js";
import { a as require_picomatch, t as defineRule } from "./rule.js";
import { a as isMarkerLine, c as foldLine, i as findMessageMarkers, n as findDocumentMarkers, o as isTool, r as findMessageCredits, s as within, t as MARKER_NAMES, u as DRAFT_PREFIX } from "./attribution.js";
import { i as shorten, n as keyOf, r as loginOf, t as isMachineAddress } from "./commit.js";
import { a as relative, i as normalize$1, n as dirname, r as join, t as basename } from "./path.js";
import { C as findAdded, S as readDataEntries, _ as markersOf, a as resolveDocumentName, b as encodeFragment, c as idsOf, d as findPlace, f as indexEntries, g as isHistory, h as findMentions, i as documentOfPiece, l as sectionEnds, m as readMarkdownEntries, n as findNames, o as definitionsOf, p as isData, r as proseOf$1, s as fileNameIds, t as fileNameOf, u as linkedPlaces, v as decode$1, w as findAdder, x as readTarget, y as encodeDestination } from "./plain-name.js";
import { r as compareText } from "./finding.js";
import { t as findNearest } from "./nearest.js";
import { n as trimMarks } from "./text.js";
import { r as sidecarOf } from "./further-files.js";
import { n as listWords } from "./explain-unknown.js";
import { n as nativePattern, t as firstMatch } from "./pattern.js";
import { n as lastStartIndex, t as findLastStart } from "./bisect.js";
import { i as sortEdits } from "./edits.js";
import { n as maskMatches, r as maskPlaceholders, t as blankElisions } from "./mask-shell.js";
import { n as insert, r as replace, t as applyRepair } from "./repair.js";
// src/rules/attribution/chat-residue.ts
var chat_residue_default = defineRule({
	id: "attribution/chat-residue",
	description: "Published texts hold no ids of chat messages and no paths of a private machine.",
	rationale: "Nobody outside the chat or away from that machine can follow them, and they tell who sits at it.",
	severity: "warning",
	reads: "published",
	scope: "document",
	examples: [
		{
			name: "placeholders, accounts of machines, and what is shown on purpose",
			files: { "docs/a.md": "# A\n\nPaths such as `/Users/<name>/docs`, `/Users/...` and `/home/postgres/pgdata` are no place to write.\n\n| Host | Socket |\n| --- | --- |\n| laptop | `/Users/ada/.docker/run/docker.sock` |\n\n```bash\nROOT=/Users/ada/docs # wrong\n```\n" },
			findings: []
		},
		{
			name: "the id of a chat message and a private path",
			files: { "docs/a.md": "# A\n\nDecided by Ada (msg=4284b1d7).\n\n- Report: `/Users/ada/agents/final/summary.md`\n" },
			findings: ["docs/a.md:3:17: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow", "docs/a.md:5:12: Unexpected private path `/Users/ada/agents/final/summary.md`, expected what every reader can follow"]
		},
		{
			name: "in the text of a pull request",
			files: { "pull-request:body": "Placement as agreed (msg=4284b1d7).\n" },
			findings: ["pull-request:body:1:22: Unexpected id of a chat message `msg=4284b1d7`, expected what every reader can follow"]
		}
	],
	*check(document, { conventions: { attribution } }) {
		for (const residue of attribution.residues) for (const place of placesOf(document, residue)) for (const range of findResidue(document.slice(place), residue)) {
			const [start, end] = [place.start + range.start, place.start + range.end];
			yield {
				range: {
					start,
					end
				},
				message: `Unexpected ${residue.name} ${quote(document.text.slice(start, end), 50)}, expected what every reader can follow`,
				help: "Say it in words, name the file relative to the repository, or link what is published"
			};
		}
	}
});
/** Running text and, where it counts, code spans; no cells of tables. */
function placesOf({ facts }, { isInCode }) {
	const codeSpans = isInCode ? facts.codeSpans.map(({ content, leaf }) => ({
		...content,
		leaf
	})) : [];
	return [...facts.texts, ...codeSpans].filter(({ leaf }) => facts.leaves[leaf]?.kind !== "cell");
}
function* findResidue(text, { pattern, exceptOwners }) {
	for (const { start, end, groups } of pattern.matches(text)) {
		const owner = groups.owner?.toLowerCase();
		if (owner !== void 0 && exceptOwners.includes(owner)) continue;
		yield {
			start,
			end: end + (owner === void 0 ? "" : /^[^\s`'"<>|，。；、）)\]]*/u.exec(text.slice(end))?.[0] ?? "").replace(/[.,;:!?]+$/u, "").length
		};
	}
}
// src/rules/attribution/commit.ts
const commit = "commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445";
var commit_default = defineRule({
	id: "attribution/commit",
	description: "No line of a commit message credits a coding tool.",
	rationale: "A trailer credits an author who cannot answer for the change, and a squash merge copies it into the main branch for good.",
	severity: "error",
	reads: "commit",
	examples: [
		{
			name: "people as co-authors",
			files: { [commit]: "Explain TLS\n\nText.\n\nCo-authored-by: Claude Monet <claude@monet.example>\nSigned-off-by: Devin Booker <devin@example.com>\n" },
			findings: []
		},
		{
			name: "a message about trailers",
			files: { [commit]: "Forbid trailers in CLAUDE.md\n\nLines such as `Co-Authored-By: Claude <noreply@anthropic.com>` are rejected:\n\n    Co-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: []
		},
		{
			name: "a trailer and a signature",
			files: { [commit]: "Explain TLS\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n" },
			findings: [`${commit}:3:1: Unexpected attribution signature, line 3 of commit 1b2c3d4`, `${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		},
		{
			name: "a message that is still to be committed, with what git will drop",
			files: { "commit-msg:.git/COMMIT_EDITMSG": "Explain TLS\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n# Please enter the commit message for your changes.\n" },
			findings: ["commit-msg:.git/COMMIT_EDITMSG:3:1: Unexpected attribution trailer, line 3 of the commit message"]
		},
		{
			name: "a trailer in the middle of a squashed message",
			files: { [commit]: "Explain TLS (#7)\n\n* Explain TLS\n\nco-authored-by: GitHub Copilot <copilot@github.com>\n\n* Fix a link\n\n---------\n\nCo-authored-by: Mia Chen <mia@example.com>\n" },
			findings: [`${commit}:5:1: Unexpected attribution trailer, line 5 of commit 1b2c3d4`]
		}
	],
	*check(document, { conventions: { attribution } }) {
		if (!attribution.scopes.includes("commit-messages")) return;
		const isDraft = document.path.startsWith(DRAFT_PREFIX);
		const where = isDraft ? "the commit message" : `commit ${shorten(document.path.slice(7))}`;
		for (const { kind, start, end } of findMessageMarkers(document.text, attribution, isDraft)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected ${MARKER_NAMES[kind]}, line ${document.lines.pointAt(start).line} of ${where}`,
			help: isDraft ? "Delete the line and commit again: git keeps the message in the file that is named above" : "Reword the commit and delete the line: a squash merge copies commit messages into the base branch"
		};
		if (document.commit === null || attribution.commitIdentities === "allow") return;
		for (const role of ["author", "committer"]) {
			if (!isTool(document.commit[role], attribution)) continue;
			yield {
				range: {
					start: 0,
					end: document.text.search(/[\r\n]|$/u)
				},
				message: `Unexpected coding tool as ${role} of ${where}, expected a person`,
				help: "Set `git config user.name` and `user.email`, `edit` it in a rebase, run `git commit --amend --no-edit --reset-author`"
			};
		}
	}
});
// src/rules/attribution/document.ts
var document_default = defineRule({
	id: "attribution/document",
	description: "No line of a document credits a coding tool. Documents may speak about such lines.",
	rationale: "A signature pasted along with a text says nothing to its readers and credits an author who cannot answer for it.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "mentions: code, a quote, a list and bold prose",
			files: { "docs/a.md": "# A\n\nDrop `Co-Authored-By: Claude <noreply@anthropic.com>`.\n\n> Co-Authored-By: Claude <noreply@anthropic.com>\n\n- 🤖 Generated with Claude Code\n\n**Never use Co-Authored-By: Claude**\n\n```\nCo-Authored-By: Claude <noreply@anthropic.com>\n```\n" },
			findings: []
		},
		{
			name: "a signature at the end",
			files: { "docs/a.md": "# A\n\nText.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n" },
			findings: ["docs/a.md:5:1: Unexpected attribution signature, expected none in a document"]
		},
		{
			name: "a trailer above a ruler, which makes it a heading",
			files: { "docs/a.md": "# A\n\nCo-authored-by: Cursor Agent <cursoragent@cursor.com>\n---\n" },
			findings: ["docs/a.md:3:1: Unexpected attribution trailer, expected none in a document"]
		}
	],
	*check(document, { conventions }) {
		if (!conventions.attribution.scopes.includes("files")) return;
		for (const { kind, start, end } of findDocumentMarkers(document, conventions.attribution)) yield {
			range: {
				start,
				end
			},
			message: `Unexpected ${MARKER_NAMES[kind]}, expected none in a document`,
			help: "Delete the line, or put it in a code span or a fence if the text is about it"
		};
	}
});
// src/rules/attribution/pull-request.ts
const TRAILER = "Co-Authored-By: Claude <noreply@anthropic.com>";
var pull_request_default = defineRule({
	id: "attribution/pull-request",
	description: "No line of a pull request title or body credits a coding tool; nor one of its comments, where they are checked.",
	rationale: "What a pull request says stays readable when its branch is gone, and a squash merge may copy title and body into the main branch.",
	severity: "error",
	reads: "pull-request",
	examples: [
		{
			name: "a body that speaks about markers",
			files: {
				"pull-request:title": "docs: forbid tool trailers in CLAUDE.md",
				"pull-request:body": `Commit body and text were scrubbed for attribution markers.\n\nThe guide names \`${TRAILER}\`:\n\n\`\`\`\n${TRAILER}\n\`\`\`\n`
			},
			findings: []
		},
		{
			name: "a signature and a trailer at the end of a body",
			files: { "pull-request:body": `Why.\r\n\r\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\r\n\r\n${TRAILER}\r\n` },
			findings: ["pull-request:body:3:1: Unexpected attribution signature, line 3 of the pull request body", "pull-request:body:5:1: Unexpected attribution trailer, line 5 of the pull request body"]
		},
		{
			name: "where a reader does not look: a comment, and folded details",
			files: { "pull-request:body": `<!-- ${TRAILER} -->\n\n<details>\n<summary>More</summary>\nGenerated with <a href="https://cursor.com">Cursor</a>\n</details>\n` },
			findings: ["pull-request:body:1:6: Unexpected attribution trailer, line 1 of the pull request body", "pull-request:body:5:1: Unexpected attribution signature, line 5 of the pull request body"]
		},
		{
			name: "a title",
			files: { "pull-request:title": "🤖 Generated with Claude Code" },
			findings: ["pull-request:title:1:1: Unexpected attribution signature in the pull request title"]
		}
	],
	*check(document, { conventions: { attribution } }) {
		const part = document.path.slice(13);
		const scope = part === "title" ? "pr-title" : part === "body" ? "pr-body" : "pr-comments";
		if (!attribution.scopes.includes(scope)) return;
		for (const { kind, start, end } of findMarkers$1(document, part, attribution)) {
			const { line } = document.lines.pointAt(start);
			yield {
				range: {
					start,
					end
				},
				message: `Unexpected ${MARKER_NAMES[kind]}${part === "title" ? " in" : `, line ${line} of`} ${nameOf$1(part)}`,
				help: part === "body" ? "Edit the body and delete the line; `docs-curator scrub` does it for a text" : "Edit it and delete the line"
			};
		}
	}
});
function findMarkers$1(document, part, attribution) {
	if (part !== "title") return findDocumentMarkers(document, attribution);
	return isMarkerLine(document.text, attribution) ? [{
		kind: "signature",
		isWhole: true,
		start: 0,
		end: document.text.length
	}] : [];
}
function nameOf$1(part) {
	return part.startsWith("comment-") ? `comment ${part.slice(8)}` : `the pull request ${part}`;
}
// src/core/squash-forecast.ts
/**
* What GitHub adds to the message of a squash merge, by commit: one line for each author of a commit, and for each co-author that a
* trailer names, other than the account that opened the pull request. It counts a person once, by account or address. Committers get
* no line. Empty when no pull request is under check.
*/
function forecastSquash(workspace, conventions) {
	const forecast = /* @__PURE__ */ new Map();
	if (workspace.squash === null) return forecast;
	const messages = [...workspace.documents.values()].filter(({ path }) => path.startsWith("commit:")).reverse();
	const isOwn = findOwner(messages, workspace.squash.opener, conventions);
	const seen = /* @__PURE__ */ new Set();
	for (const document of messages) for (const line of readLines(document, conventions)) {
		if (isOwn(line.person) || seen.has(keyOf(line.person))) continue;
		seen.add(keyOf(line.person));
		const lines = forecast.get(document.path) ?? [];
		lines.push(line);
		forecast.set(document.path, lines);
	}
	return forecast;
}
function readLines({ commit, text }, conventions) {
	const subject = {
		start: 0,
		end: text.search(/[\r\n]|$/u)
	};
	const author = commit === null ? [] : [{
		range: subject,
		from: "author",
		person: commit.author
	}];
	const trailers = findMessageCredits(text, conventions).flatMap(({ kind, key, value, start, end }) => {
		const person = kind !== "unchecked" && key?.startsWith("co-") ? readPerson(value ?? "") : null;
		return person === null ? [] : [{
			range: {
				start,
				end
			},
			from: "trailer",
			person
		}];
	});
	return [...author, ...trailers].map((line) => ({
		...line,
		isTool: isTool(line.person, conventions),
		isMachine: isMachineAddress(line.person.email)
	}));
}
/** The person that a trailer's value names; null without an address, which GitHub passes over. */
function readPerson(value) {
	const [, name = "", email] = /^([^<>]*)<([^<>\s]+@[^<>\s]+)>/u.exec(value.replaceAll(/&(lt|gt);/giu, decode)) ?? [];
	return email === void 0 ? null : {
		name: name.trim(),
		email
	};
}
function decode(_, name) {
	return name.toLowerCase() === "lt" ? "<" : ">";
}
/**
* Tells who gets no line since the squash is theirs: the opener's account where GitHub said whose the addresses are. Where it did not,
* whoever wrote most of the commits is taken for the opener, with every address under the same name that an account can have; so is
* whoever wrote all of them, unless people count as well.
*/
function findOwner(messages, opener, conventions) {
	const authors = messages.flatMap(({ commit }) => commit === null || isTool(commit.author, conventions) ? [] : [commit.author]);
	const isAlone = new Set(authors.map(keyOf)).size === 1;
	const login = opener?.toLowerCase() ?? null;
	const isAsked = authors.some((author) => author.login !== void 0);
	if (login !== null && (conventions.coAuthors === "report" || !isAlone) && (isAsked || authors.some((author) => loginOf(author) === login))) {
		const own = new Set(authors.filter((author) => loginOf(author) === login).map(({ email }) => email.toLowerCase()));
		const names = new Set(isAsked ? [] : authors.filter((author) => loginOf(author) === login).map(({ name }) => foldLine(name)));
		return (person) => loginOf(person) === login || own.has(person.email.toLowerCase()) || isNamed(person, names);
	}
	const contributors = /* @__PURE__ */ new Map();
	for (const person of authors) {
		if (isMachineAddress(person.email)) continue;
		contributors.set(keyOf(person), {
			person,
			commits: (contributors.get(keyOf(person))?.commits ?? 0) + 1
		});
	}
	const [main] = [...contributors.values()].sort((a, b) => b.commits - a.commits);
	const names = new Set(main ? [foldLine(main.person.name)] : []);
	return (person) => main !== void 0 && keyOf(person) === keyOf(main.person) || isNamed(person, names);
}
function isNamed({ name, email }, names) {
	return !isMachineAddress(email) && names.has(foldLine(name));
}
// src/rules/attribution/squash-forecast.ts
const first = "commit:1b2c3d4e5f60718293a4b5c6d7e8f90112233445";
const second = "commit:2b2c3d4e5f60718293a4b5c6d7e8f90112233445";
const ada = {
	name: "Ada Writer",
	email: "ada@example.com"
};
const laptop = {
	name: "ada",
	email: "ada@Adas-MacBook-Air.local"
};
var squash_forecast_default = defineRule({
	id: "attribution/squash-forecast",
	description: "A squash merge of the pull request will credit nobody but its author.",
	rationale: "GitHub adds a co-author line for every other author of a commit and for every co-author that a commit names; nobody reviews those.",
	severity: "warning",
	reads: "commit",
	examples: [{
		name: "commits of one person",
		files: {
			[second]: "Fix a link\n",
			[first]: "Explain TLS\n"
		},
		people: {
			[second]: {
				author: ada,
				committer: ada
			},
			[first]: {
				author: ada,
				committer: ada
			}
		},
		squash: { opener: "ada" },
		findings: []
	}, {
		name: "a trailer in a commit, and the address of a laptop",
		files: {
			[second]: "Fix a link\n",
			[first]: "Explain TLS\n\nCo-authored-by: Copilot <copilot@github.com>\n"
		},
		people: {
			[second]: {
				author: laptop,
				committer: laptop
			},
			[first]: {
				author: ada,
				committer: ada
			}
		},
		squash: { opener: "ada" },
		findings: [`${first}:3:1: Unexpected co-author in a squash merge, copied from line 3 of commit 1b2c3d4`, `${second}:1:1: Unexpected co-author \`ada\` in a squash merge, from the machine's address on commit 2b2c3d4`]
	}],
	*check(document, { workspace, conventions: { attribution } }) {
		for (const line of forecast(workspace, attribution).get(document.path) ?? []) {
			const { range, from, isTool, isMachine } = line;
			const isMeant = !isTool && !isMachine && attribution.coAuthors === "allow";
			const sha = shorten(document.path.slice(7));
			const source = from === "trailer" ? `copied from line ${document.lines.pointAt(range.start).line} of commit ${sha}` : `${isMachine ? "from the machine's address on" : "the author of"} commit ${sha}`;
			yield {
				range,
				severity: isMeant ? "info" : "warning",
				message: `Unexpected co-author${isTool ? "" : ` ${quote(line.person.name, 30)}`} in a squash merge, ${source}`,
				help: advise$1(line, isMeant, isTip(document, workspace))
			};
		}
	}
});
const cache$6 = /* @__PURE__ */ new WeakMap();
/** The forecast looks at all commits at once; each of them asks for its part. */
function forecast(workspace, attribution) {
	const known = cache$6.get(workspace) ?? /* @__PURE__ */ new WeakMap();
	cache$6.set(workspace, known);
	const found = known.get(attribution) ?? forecastSquash(workspace, attribution);
	known.set(attribution, found);
	return found;
}
/** Whether a commit is the newest one, which can be amended where it is. */
function isTip({ path }, { documents }) {
	for (const other of documents.keys()) if (other.startsWith("commit:")) return other === path;
	return false;
}
function advise$1({ from, isMachine }, isMeant, isNewest) {
	if (isMeant) return "Leave it if the credit is meant; else delete the line in the merge dialog before the squash is confirmed";
	if (from === "trailer") return "Reword the commit; until then whoever squashes must delete the line from the message that GitHub proposes";
	const amend = "`git commit --amend --no-edit --reset-author`";
	return isMachine ? `Set \`git config user.email\` to an address of the account, then ${isNewest ? `run ${amend}` : `\`edit\` the commit in \`git rebase --interactive\` and run ${amend} there`}` : "Delete the line in the merge dialog before the squash is confirmed";
}
// src/core/family.ts
/** Words that stand for any name in a text that shows how documents are called. */
const PLACEHOLDER = /(?:^|-)(?:x{2,}|y{2,}|foo|bar|baz|your[a-z]*|example|placeholder|topic)(?:-|\.)/u;
/**
* Whether a name that leads nowhere was surely meant as a document of this repository: the place where it would stand
* is a directory that exists, and there it would be of a kind and named as that kind demands. Everything else may be
* a file of another repository or workspace.
*/
function isFamilyName(from, name, workspace, conventions, kindOf) {
	return [dirname(from), ...conventions.roots].some((base) => {
		const path = normalize$1(join(base, name));
		if (path === null || !workspace.directories.has(dirname(path))) return false;
		return kindOf(path).fileName?.pattern.test(basename(path)) === true && !PLACEHOLDER.test(basename(path));
	});
}
// src/core/forward-declaration.ts
/** Judges a mention without a target. Without knowledge of other pull requests a marker is taken at its word, and said to be. */
function judgeForward(mention, from, workspace, conventions) {
	const { marker } = mention;
	const { pulls } = workspace;
	if (!pulls) return marker ? {
		kind: "accepted",
		evidence: `marker \`${marker.text}\`, not verified`
	} : { kind: "missing" };
	const candidates = candidatesOf(mention.name, from, conventions);
	const adding = [...pulls.open.values()].filter((pull) => findAdded(pull, candidates) !== null);
	const [adder] = adding;
	const number = marker?.pullRequest ?? null;
	if (number === null) {
		if (adder && (adding.length === 1 || marker)) return {
			kind: "unnamed",
			pull: adder,
			isMarked: marker !== null
		};
		return marker ? {
			kind: "accepted",
			evidence: `marker \`${marker.text}\``
		} : { kind: "missing" };
	}
	return judgeNumber(number, mention.name, pulls, adding);
}
function judgeNumber(number, name, pulls, adding) {
	const named = pulls.open.get(number);
	if (named && adding.includes(named)) return {
		kind: "accepted",
		evidence: `pull request ${number}, open`
	};
	const elsewhere = named?.added.find((path) => basename(path) === basename(name));
	if (named && elsewhere !== void 0) return {
		kind: "misplaced",
		pull: named,
		path: elsewhere
	};
	const [adder] = adding;
	if (adder) return {
		kind: "other-pull",
		number,
		pull: adder
	};
	if (named) return {
		kind: "not-added",
		pull: named
	};
	const state = pulls.closed.get(number);
	return state === void 0 ? {
		kind: "accepted",
		evidence: `pull request ${number}, not verified`
	} : {
		kind: "not-open",
		number,
		state
	};
}
/** The name itself, then every path it may mean: relative to the document, and in the roots. */
function candidatesOf(name, from, conventions) {
	return [name, ...[dirname(from), ...conventions.roots].map((base) => normalize$1(join(base, name))).filter((path) => path !== null)];
}
// src/rules/index/dangling-entry.ts
var dangling_entry_default = defineRule({
	id: "index/dangling-entry",
	description: "Every entry of an index leads to a document that exists.",
	rationale: "An index entry that leads nowhere is the first thing a newcomer clicks.",
	severity: "error",
	reads: "listing",
	examples: [
		{
			name: "existing, and announced",
			files: {
				"docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- `addon-b-guide.md` (TBD)\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: []
		},
		{
			name: "to come with an open pull request",
			files: {
				"docs/SKILL-INDEX.md": "# I\n\n- `addon-b-guide.md`\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			pulls: { open: [{
				number: 71,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: []
		},
		{
			name: "document went away",
			files: { "docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n- `addon-b-guide.md`\n" },
			findings: ["docs/SKILL-INDEX.md:3:3: Index entry `docs/addon-a-guide.md` does not exist", "docs/SKILL-INDEX.md:4:3: Index entry `addon-b-guide.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions, kindOf }) {
		const mentions = new Map(findMentions(document, workspace, conventions).map((mention) => [mention.range.start, mention]));
		for (const entry of indexEntries(document, workspace, conventions)) {
			if (entry.exists || entry.isForward || entry.form === "link" && workspace.caseVariant(entry.path) !== null) continue;
			if (entry.form === "code" && !isFamilyName(document.path, entry.name, workspace, conventions, kindOf)) continue;
			const mention = entry.form === "code" ? mentions.get(entry.range.start) : void 0;
			if (mention && judgeForward(mention, document.path, workspace, conventions).kind === "unnamed") continue;
			const stale = conventions.indexes.find(({ file }) => file === document.path)?.stale ?? null;
			if (stale === "off") continue;
			yield {
				range: entry.range,
				...stale !== null && { severity: stale },
				message: `Index entry ${quote(entry.name)} does not exist`,
				help: "Remove the entry, or correct its path"
			};
		}
	}
});
// src/rules/index/duplicate-entry.ts
var duplicate_entry_default = defineRule({
	id: "index/duplicate-entry",
	description: "A list of an index has one entry for a document.",
	rationale: "Two entries of one document drift apart, and the reader wonders what the difference is.",
	severity: "warning",
	reads: "listing",
	examples: [{
		name: "the same document under two scenarios",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## Build\n\n- [a](addon-a-guide.md)\n\n## Test\n\n- [a](addon-a-guide.md)\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "twice in one list",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## Build\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [`addon-a-guide.md`](addon-a-guide.md)\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/addon-b-guide.md": "# B\n"
		},
		findings: ["docs/SKILL-INDEX.md:7:3: Unexpected second entry of `docs/addon-a-guide.md`, expected the one in line 5"]
	}],
	*check(document, { workspace, conventions }) {
		const { headings } = document.facts;
		const seen = /* @__PURE__ */ new Map();
		let section = -1;
		for (const { path, range } of indexEntries(document, workspace, conventions)) {
			while ((headings[section + 1]?.start ?? Number.POSITIVE_INFINITY) < range.start) {
				section++;
				seen.clear();
			}
			const place = path + (/#[^\s()]+(?=\)$)/u.exec(document.slice(range))?.[0] ?? "");
			const first = seen.get(place);
			if (first === void 0) seen.set(place, document.lines.pointAt(range.start).line);
			else yield {
				range,
				message: `Unexpected second entry of ${quote(path, 64)}, expected the one in line ${first}`,
				help: "Keep the entry that says more"
			};
		}
	}
});
// src/core/link-to.ts
/** The link that a mention of an existing document should be: its own code span as the text, the relative path as the destination. */
function linkTo(document, mention) {
	const path = encodeDestination(relative(document.path, mention.target ?? mention.name));
	return `[${document.slice(mention.range)}](${path}${encodeFragment(mention.fragment)})`;
}
/** The edit that makes a mention a link; null where what stands before it would take the link's bracket for its own. */
function linkEdit(document, mention) {
	const { start, end } = mention.range;
	const text = linkTo(document, mention);
	const before = document.text[start - 1];
	if (before !== "!" && before !== "]" || isEscaped(document.text, start - 1)) return {
		path: document.path,
		start,
		end,
		text
	};
	return before === "!" ? {
		path: document.path,
		start: start - 1,
		end,
		text: `\\!${text}`
	} : null;
}
/** The same as a fix that leaves the meaning as it was. */
function linkFix(document, mention) {
	const edit = linkEdit(document, mention);
	return edit === null ? {} : { fix: {
		kind: "safe",
		edits: [edit]
	} };
}
function isEscaped(text, offset) {
	let backslashes = 0;
	while (text[offset - 1 - backslashes] === "\\") backslashes++;
	return backslashes % 2 === 1;
}
// src/rules/index/entry-not-clickable.ts
var entry_not_clickable_default = defineRule({
	id: "index/entry-not-clickable",
	description: "Every entry of an index is a link.",
	rationale: "An index is there to be clicked through.",
	severity: "error",
	examples: [{
		name: "link",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [`addon-a-guide.md`](addon-a-guide.md) — text\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "code span",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- `docs/addon-a-guide.md`\n",
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: ["docs/SKILL-INDEX.md:3:3: Unexpected index entry `docs/addon-a-guide.md` in a code span, expected a link"]
	}],
	*check(document, { workspace, conventions }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			if (!entries.has(mention.range.start) || mention.target === null || mention.marker || mention.target === document.path) continue;
			yield {
				range: mention.range,
				message: `Unexpected index entry ${quote(mention.name, 64)} in a code span, expected a link`,
				help: `Write ${linkTo(document, mention)}`,
				...linkFix(document, mention)
			};
		}
	}
});
// src/core/decoration.ts
/**
* Whether a block says nothing by itself, so that it may stand around a title: front matter, HTML (comments, anchors, logos),
* definitions, rules and paragraphs that hold only images, badges and HTML.
*/
function isDecoration(document, block) {
	if (block.kind === "frontmatter" || block.kind === "html" || block.kind === "definition" || block.kind === "thematicBreak") return true;
	return block.kind === "paragraph" && !hasWords(document, block) && !hasTextLink(document, block);
}
/** Whether a paragraph holds links and images but no words of its own, as a row of language links does. */
function isLinkRow(document, block) {
	return block.kind === "paragraph" && !hasWords(document, block);
}
function hasWords(document, block) {
	const isWord = (value) => /[\p{L}\p{N}]/u.test(value);
	return within(document.facts.texts, block).some((run) => isWord(run.value)) || within(document.facts.codeSpans, block).some((code) => !code.isInLink);
}
function hasTextLink(document, block) {
	const links = within(document.facts.links, block);
	return links.some((link) => link.kind !== "image" && within(links, link).every((other) => other.kind !== "image"));
}
// src/core/title.ts
/** The first H1; without one, a heading of another depth that opens the document. Headings inside quotes and lists are none. */
function findTitle(document) {
	const { blocks, headings } = document.facts;
	const top = headings.filter((heading) => heading.top);
	const first = top[0];
	const h1 = top.find((heading) => heading.depth === 1);
	if (h1 !== void 0 || first === void 0) return h1 ?? null;
	return blocks.find((block) => !isDecoration(document, block))?.start === first.start ? first : null;
}
/** Where to point at a document as a whole: its title, or the first line that has text. Empty in an empty document. */
function findOpening(document) {
	const title = findTitle(document);
	if (title !== null) return title;
	const first = document.facts.blocks.find((block) => block.kind !== "frontmatter");
	return first === void 0 ? {
		start: 0,
		end: 0
	} : firstLine(document, first);
}
/** The part of a span that stands on its first line. */
function firstLine(document, span) {
	let end = span.start;
	while (end < span.end && document.text[end] !== "\n" && document.text[end] !== "\r") end++;
	return {
		start: span.start,
		end
	};
}
// src/core/abstract.ts
/** A sentence that is longer is clipped at its last comma, or not used. */
const MAX_ABSTRACT = 160;
const MIN_ABSTRACT = 8;
/** What stands further down is no abstract. */
const MAX_PARAGRAPHS = 2;
/**
* What a document says of itself, on one line, as Markdown: the first sentence with which it begins, else its title, else null.
* Nothing but the document's own words.
*/
function readAbstract(document) {
	const title = findTitle(document);
	const from = title?.end ?? 0;
	let paragraphs = 0;
	for (const leaf of document.facts.leaves) {
		if (leaf.kind !== "paragraph" || leaf.start < from || document.facts.blocks[leaf.block]?.kind !== "paragraph") continue;
		const sentence = firstSentence(proseOf(document, leaf));
		if (sentence !== null) return sentence;
		if (++paragraphs === MAX_PARAGRAPHS) break;
	}
	return title === null || title.text.trim() === "" ? null : title.text.trim();
}
/** A paragraph as one line: code stays code, links and emphasis become their text. */
function proseOf(document, leaf) {
	const { texts, codeSpans, links } = document.facts;
	return [
		...within(texts, leaf).map(({ start, value }) => ({
			start,
			text: value
		})),
		...within(codeSpans, leaf).filter(({ isInLink }) => !isInLink).map((code) => ({
			start: code.start,
			text: document.slice(code)
		})),
		...within(links, leaf).filter(({ kind }) => kind === "link").map(({ start, text }) => ({
			start,
			text
		}))
	].sort((a, b) => a.start - b.start).map(({ text }) => text).join("").replace(/\s+/gu, " ").trim();
}
function firstSentence(prose) {
	const end = /[。！？!?](?=.|$)|\.(?=\s|$)/u.exec(prose);
	const sentence = end === null ? prose : prose.slice(0, end.index);
	if (/^(?:本文|本篇|本指南|本案例|这篇|这份|该文|(?:this|the present) (?:guide|document|doc|page|case|article|note|report)\b)/iu.test(sentence)) return null;
	if (sentence.length < MIN_ABSTRACT || /[:：]$/u.test(sentence) || /^[^\s:：]{1,20}[:：]/u.test(sentence)) return null;
	if (sentence.length <= MAX_ABSTRACT) return sentence;
	const clause = sentence.slice(0, MAX_ABSTRACT).search(/[，,；;][^，,；;]*$/u);
	return clause < MAX_ABSTRACT / 4 ? null : sentence.slice(0, clause);
}
// src/core/entry-siblings.ts
/** What it weighs when one of two documents links to the other, and when both lie in one directory, in shared rare words of their names. */
const LINKED = 1.5;
const SAME_DIRECTORY = 2;
/**
* The entry beside which a document's own belongs: the one whose file name shares the rarest words with it, that lies in its directory,
* or that it refers to; without any likeness, the last. Null when there are no entries.
*/
function rankSiblings(siblings, subject, workspace) {
	const words = siblings.map(({ entry }) => wordsOf(entry.path));
	const frequency = /* @__PURE__ */ new Map();
	for (const list of words) for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const own = wordsOf(subject.path);
	const targets = linkedFrom(subject);
	const isOneDirectory = new Set(siblings.map(({ entry }) => dirname(entry.path))).size <= 1;
	let best = siblings.at(-1) ?? null;
	let bestScore = 0;
	for (const [index, sibling] of siblings.entries()) {
		const { path } = sibling.entry;
		let score = 0;
		for (const word of words[index]) if (own.has(word)) score += Math.log(siblings.length / frequency.get(word));
		if (targets.has(path)) score += LINKED;
		const other = workspace.documents.get(path);
		if (other !== void 0 && linkedFrom(other).has(subject.path)) score += LINKED;
		if (!isOneDirectory && dirname(path) === dirname(subject.path)) score += SAME_DIRECTORY;
		if (score > 0 && score >= bestScore) {
			best = sibling;
			bestScore = score;
		}
	}
	return best;
}
function wordsOf(path) {
	return new Set(basename(path).toLowerCase().replace(/\.\w+$/u, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""));
}
const linkedPaths = /* @__PURE__ */ new WeakMap();
function linkedFrom(document) {
	let paths = linkedPaths.get(document);
	if (paths === void 0) {
		paths = /* @__PURE__ */ new Set();
		for (const { url } of document.facts.links) {
			const target = readTarget(document.path, url);
			if (target.kind === "internal") paths.add(target.path);
		}
		linkedPaths.set(document, paths);
	}
	return paths;
}
// src/core/entry-draft.ts
/** Fewer entries than this are in order by chance. */
const MIN_SORTED = 3;
/** Between a link and its description. */
const SEPARATOR = /^([*_~]{0,3})(\s*(?:—|–|--?|:|：|，|,)\s*|\s+)(?=\S)/u;
/**
* Drafts the entry of a document for a place of an index, in the form of the entries that stand there, beside the one whose name is
* nearest or that the document itself refers to; in a sorted list, where the order wants it. Null where the entries are rows of a table,
* whose other cells nobody can fill in.
*/
function draftEntry(index, place, entries, span, subject, workspace) {
	const items = new Map(index.facts.items.map((item) => [item.leaf, item]));
	const siblings = entries.flatMap((entry) => {
		const item = items.get(entry.leaf);
		return item && entry.range.start >= span.start && entry.range.end <= span.end ? [{
			entry,
			item
		}] : [];
	});
	const eol = index.text.includes("\r\n") ? "\r\n" : "\n";
	const isInSpan = ({ range }) => range.start >= span.start && range.end <= span.end;
	if (siblings.length === 0 && entries.some((entry) => isInSpan(entry) && index.facts.leaves[entry.leaf]?.kind === "cell")) return null;
	const nearest = rankSiblings(siblings, subject, workspace);
	if (nearest === null) {
		const line = `- [\`${basename(subject.path)}\`](${destination(index, subject)}) — ${readAbstract(subject) ?? basename(subject.path)}`;
		return {
			line,
			at: endOfIntroduction(index, span),
			text: `${eol}${eol}${line}`
		};
	}
	const line = formLine(index, place, nearest, siblings, subject);
	const { place: at, isAfter } = placeInOrder(index, siblings, nearest, subject);
	if (isAfter) return {
		line,
		at: at.item.end,
		text: `${eol}${line}`
	};
	return {
		line,
		at: lineStart$1(index, at.item.start),
		text: `${line}${eol}`
	};
}
/** Beside which sibling the line goes: the nearest, or by the order of the nearest's list when that is sorted. */
function placeInOrder(index, siblings, nearest, subject) {
	const { headings } = index.facts;
	const sectionOf = ({ item }) => headings.findLastIndex((heading) => heading.start < item.start);
	const list = siblings.filter((other) => other.item.depth === nearest.item.depth && sectionOf(other) === sectionOf(nearest));
	const isSorted = list.every((other, place) => place === 0 || compareText(list[place - 1].entry.path, other.entry.path) < 0);
	if (list.length < MIN_SORTED || !isSorted) return {
		place: nearest,
		isAfter: true
	};
	const before = list.findLast(({ entry }) => compareText(entry.path, subject.path) < 0);
	return {
		place: before ?? list[0],
		isAfter: before !== void 0
	};
}
function formLine(index, place, model, siblings, subject) {
	const { entry, item } = model;
	const text = readAbstract(subject) ?? basename(subject.path);
	if (entry.form === "plain") return formPlainLine(index, place, model, subject, text);
	const start = lineStart$1(index, item.start);
	const opening = index.text.slice(start, entry.range.start).replace(/\d+(?=[.)])/u, (number) => String(Number(number) + 1));
	const lead = /^[\s>]*(?:[-*+]|\d+[.)])\s+[*_~]{0,3}$/u.test(opening) ? opening : `${/^[\s>]*/u.exec(opening)?.[0] ?? ""}- `;
	const described = [model, ...siblings].find((sibling) => separatorAfter(index, sibling.entry) !== null);
	const [, closing = "", separator = ""] = (described && separatorAfter(index, described.entry)) ?? [];
	const end = lead.trimEnd().endsWith("*") && closing === "" && lead.includes("**") ? "**" : closing;
	const link = `[${linkText(index, entry, subject)}](${destinationLike(index, entry, subject)})${end}`;
	return described === void 0 ? `${lead}${link}` : `${lead}${link}${separator}${text}`;
}
/** What stands between an entry and its description, as the groups 1 (marks that close) and 2; null when it has none. */
function separatorAfter(index, entry) {
	const leaf = index.facts.leaves[entry.leaf];
	return leaf === void 0 ? null : SEPARATOR.exec(index.text.slice(entry.range.end, leaf.end));
}
/** The new link's text in the manner of a sibling's: a path from the root, a path as it is linked, a file name, or a title. */
function linkText(index, model, subject) {
	const source = index.slice(model.range);
	const shown = (model.form === "link" ? source.slice(1, source.indexOf("](")) : source).trim();
	const isCode = shown.startsWith("`");
	const name = shown.replaceAll("`", "").trim();
	const found = [
		[relative(index.path, model.path), relative(index.path, subject.path)],
		[basename(model.path), basename(subject.path)],
		[model.path, subject.path],
		[basename(model.path).replace(/\.\w+$/u, ""), basename(subject.path).replace(/\.\w+$/u, "")]
	].find(([other]) => other === name)?.[1] ?? (isCode ? basename(subject.path) : findTitle(subject)?.text ?? basename(subject.path));
	return isCode ? `\`${found}\`` : found.replace(/[[\]\\]/gu, "\\$&");
}
function destinationLike(index, model, subject) {
	const url = index.facts.links.find(({ start }) => start === model.range.start)?.url ?? "";
	const encoded = encodeDestination(model.path);
	if (/^https?:/u.test(url) && url.endsWith(encoded)) return url.slice(0, -encoded.length) + encodeDestination(subject.path);
	return destination(index, subject, url.startsWith("./"));
}
function destination(index, subject, isDotted = false) {
	const path = encodeDestination(relative(index.path, subject.path));
	return isDotted && !path.startsWith(".") ? `./${path}` : path;
}
/** A sibling's line with the path and the text exchanged. */
function formPlainLine(index, place, { entry, item }, subject, text) {
	const start = lineStart$1(index, item.start);
	const line = index.text.slice(start, index.facts.leaves[entry.leaf]?.end).split(/\r?\n/u)[0] ?? "";
	const path = relativeTo(place.base, subject.path);
	for (const { spans } of place.entry.pattern?.matches(line) ?? []) {
		const from = spans.path;
		if (from === void 0) break;
		const rest = spans.text === void 0 ? line.slice(from.end) : line.slice(from.end, spans.text.start) + text;
		return line.slice(0, from.start) + path + rest;
	}
	return `- ${path} -- ${text}`;
}
/** A path as seen from a directory. */
function relativeTo(directory, path) {
	return relative(directory === "" ? "" : `${directory}/`, path);
}
/** The end of what stands between a heading and its first subheading. */
function endOfIntroduction(index, span) {
	const next = index.facts.headings.find((heading) => heading.top && heading.start > span.start && heading.start < span.end);
	return within(index.facts.blocks, {
		start: span.start,
		end: next?.start ?? span.end
	}).filter(({ kind }) => kind !== "heading").at(-1)?.end ?? span.start;
}
function lineStart$1(document, offset) {
	return Math.max(document.text.lastIndexOf("\n", offset - 1), document.text.lastIndexOf("\r", offset - 1)) + 1;
}
// src/rules/index/missing-description.ts
/** From this share of described entries on, a list is one that describes. */
const DESCRIBED_SHARE = 1 / 2;
var missing_description_default = defineRule({
	id: "index/missing-description",
	description: "In a list of an index that describes its documents, every entry has a description.",
	rationale: "Readers choose by the description; an entry without one is passed over.",
	severity: "info",
	examples: [{
		name: "a list of names",
		files: { "docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md)\n- [c](addon-c-guide.md) — why\n" },
		findings: []
	}, {
		name: "a list of descriptions with a gap",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n- [a](addon-a-guide.md)\n- [b](addon-b-guide.md) — how\n- [c](addon-c-guide.md) — why\n",
			"docs/addon-a-guide.md": "# A\n\nHow to find the first fault. And more.\n"
		},
		findings: ["docs/SKILL-INDEX.md:3:3: Missing description of the entry `docs/addon-a-guide.md`, expected one as beside the others"]
	}],
	*check(document, { workspace, conventions }) {
		const items = new Map(document.facts.items.map((item) => [item.leaf, item]));
		const entries = indexEntries(document, workspace, conventions).filter(({ leaf, form }) => items.has(leaf) && form !== "plain");
		for (const list of bySection(document, entries)) {
			const bare = list.filter((entry) => {
				const item = items.get(entry.leaf);
				return item !== void 0 && isBare(document, entry, item.end);
			});
			if (list.length < 2 || list.length - bare.length < list.length * DESCRIBED_SHARE) continue;
			const model = list.find((entry) => separatorAfter(document, entry) !== null);
			const [, , separator = " — "] = (model && separatorAfter(document, model)) ?? [];
			for (const { path, range } of bare) {
				const subject = workspace.documents.get(path);
				const text = subject && readAbstract(subject);
				yield {
					range,
					subject: path,
					message: `Missing description of the entry ${quote(path, 56)}, expected one as beside the others`,
					help: text ? `Read over and add: ${text}` : "Say in one line what the reader finds there",
					...text && { fix: {
						kind: "suggested",
						edits: [{
							path: document.path,
							start: range.end,
							end: range.end,
							text: separator + text
						}]
					} }
				};
			}
		}
	}
});
/** Whether nothing readable stands in the item besides the entry itself. */
function isBare(document, { range, leaf }, end) {
	const start = document.facts.leaves[leaf]?.start ?? range.start;
	return !/[\p{L}\p{N}]/u.test(document.text.slice(start, range.start) + document.text.slice(range.end, end));
}
function bySection(document, entries) {
	const { headings } = document.facts;
	const lists = [];
	let section = -2;
	for (const entry of entries) {
		const own = headings.findLastIndex(({ start }) => start < entry.range.start);
		if (own !== section) lists.push([]);
		section = own;
		lists.at(-1)?.push(entry);
	}
	return lists;
}
// src/core/data-draft.ts
/**
* Drafts the entry of a document for a YAML or JSON file: the line of the nearest sibling with the path, and the title before it,
* exchanged. Null when no entry has a line of its own.
*/
function draftDataEntry(index, place, subject, workspace) {
	const nearest = rankSiblings(readDataEntries(index, workspace, place).filter((listing) => lineOf(index, listing) !== null), subject, workspace);
	const found = nearest && lineOf(index, nearest);
	if (!nearest || !found) return null;
	const { start, end, text } = found;
	const at = nearest.node.start - start;
	const path = relativeTo(place.base, subject.path);
	const name = /\.(?:md|markdown)$/iu.test(nearest.entry.name) ? path : path.replace(/\.\w+$/u, "");
	const source = index.text.slice(nearest.node.start, nearest.node.end);
	const mark = /^["']/u.exec(source)?.[0] ?? (/^[\w./-]+$/u.test(name) ? "" : "\"");
	const value = mark + name.replace(/["'\\]/gu, "") + mark;
	const title = (findTitle(subject)?.text ?? basename(subject.path)).replace(/["\\\s]+/gu, " ").trim();
	const lead = text.slice(0, at).replace(/^(\s*(?:-\s+)+)([^:]+)(:\s+)$/u, (_, dash, key, colon) => {
		return `${dash}${/^["']/u.test(key) || /[:#&*!|>{}[\],%@`]/u.test(title) ? `"${title}"` : title}${colon}`;
	});
	const rest = text.slice(at + source.length).replace(/\s*#.*$/u, "");
	const eol = index.text.includes("\r\n") ? "\r\n" : "\n";
	const isLast = place.entry.form === "json" && !rest.trimStart().startsWith(",");
	const line = lead + value + (isLast ? rest.trimEnd() : rest);
	if (isLast) return {
		line,
		at: nearest.node.end,
		text: `,${eol}${lead}${value}`
	};
	return {
		line,
		at: end,
		text: `${eol}${line}`
	};
}
/** The line on which an entry stands, when nothing else does. */
function lineOf(index, { node }) {
	const start = Math.max(index.text.lastIndexOf("\n", node.start - 1), index.text.lastIndexOf("\r", node.start - 1)) + 1;
	const stop = index.text.slice(node.end).search(/[\r\n]/u);
	const end = stop < 0 ? index.text.length : node.end + stop;
	const text = index.text.slice(start, end);
	return /^\s*(?:-\s+)*(?:[^:]+:\s+)?$/u.test(text.slice(0, node.start - start)) && /^\s*,?\s*(?:#.*)?$/u.test(text.slice(node.end - start)) ? {
		start,
		end,
		text
	} : null;
}
// src/rules/index/missing-entry.ts
const INDEX$1 = "# 索引\n\n## 按场景找文档\n\n- [`addon-a-guide.md`](addon-a-guide.md) — a, see also [b](addon-b-guide.md)\n\n## 文档全列表\n\n- [`addon-a-guide.md`](addon-a-guide.md)\n- [`addon-b-guide.md`](addon-b-guide.md)\n";
var missing_entry_default = defineRule({
	id: "index/missing-entry",
	description: "Every document has an entry in each place of the index that its kind is listed in.",
	rationale: "Readers come in through the index; a document that is not listed is not found.",
	severity: "error",
	reads: "listing",
	examples: [
		{
			name: "listed in both places",
			files: {
				"docs/SKILL-INDEX.md": INDEX$1,
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: []
		},
		{
			name: "named only in the description of another entry",
			files: {
				"docs/SKILL-INDEX.md": INDEX$1,
				"docs/addon-a-guide.md": "# A\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/SKILL-INDEX.md:3:1: Missing entry for `docs/addon-b-guide.md` under `按场景找文档`"]
		},
		{
			name: "an index without the sections",
			files: {
				"docs/SKILL-INDEX.md": "# 索引\n\n- [a](addon-a-guide.md)\n",
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n"
			},
			findings: ["docs/SKILL-INDEX.md:1:1: Missing entry for `docs/cases/pg/x-case.md`"]
		}
	],
	*check(document, { workspace, conventions, kindOf, skip }) {
		const places = conventions.indexes.filter(({ file, missing, entry }) => file === document.path && missing !== "off" && entry.form !== "mention");
		if (places.length === 0) return;
		const problem = places.some(isData) ? workspace.dataOf(document)?.problem : null;
		if (problem) {
			skip({
				range: {
					start: problem.at,
					end: problem.at
				},
				reason: `the index does not parse: ${problem.message}`
			});
			return;
		}
		const entries = indexEntries(document, workspace, conventions);
		const listed = groupByPath(entries.map(({ path, range }) => ({
			path,
			at: range.start
		})));
		const found = places.map((place) => ({
			place,
			at: findPlace(document, place)
		}));
		for (const path of workspace.documentPaths) {
			const wanted = found.filter(({ place }) => kindOf(path).indexPlaces.includes(place.id));
			if (wanted.length === 0 || path === document.path) continue;
			const subject = workspace.documents.get(path);
			const present = wanted.filter(({ at }) => at !== null);
			const judged = present.length > 0 ? present : wanted.slice(0, 1);
			for (const { place, at } of judged) {
				const span = at?.span ?? {
					start: 0,
					end: document.text.length
				};
				if (listed.get(path)?.some((offset) => offset >= span.start && offset < span.end)) continue;
				const draft = subject === void 0 ? null : draftFor(document, place, entries, span, subject, workspace);
				const section = at?.heading?.text ?? null;
				yield {
					range: at?.heading ?? {
						start: 0,
						end: document.facts.headings[0]?.end ?? 0
					},
					message: `Missing entry for ${quote(path, 72)}${section === null ? "" : ` under ${quote(section, 24)}`}`,
					help: draft === null ? "List the document where it belongs" : sayDraft(document, draft),
					subject: path,
					...section !== null && { section },
					...place.missing !== null && place.missing !== "off" && { severity: place.missing },
					...draft !== null && { fix: {
						kind: "suggested",
						edits: [{
							path: document.path,
							start: draft.at,
							end: draft.at,
							text: draft.text
						}]
					} }
				};
			}
		}
	}
});
function draftFor(document, place, entries, span, subject, workspace) {
	return isData(place) ? draftDataEntry(document, place, subject, workspace) : draftEntry(document, place, entries, span, subject, workspace);
}
function groupByPath(listed) {
	const offsets = /* @__PURE__ */ new Map();
	for (const { path, at } of listed) {
		const known = offsets.get(path);
		if (known) known.push(at);
		else offsets.set(path, [at]);
	}
	return offsets;
}
function sayDraft(document, { line, at, text }) {
	return `Add ${text.startsWith(line) ? `before line ${document.lines.pointAt(at).line}` : `after line ${document.lines.pointAt(at).line}`}, and read over the description: ${line.trim()}`;
}
// src/rules/index/missing-mention.ts
const routing = (...names) => `# Notes\n\n## Routing\n\n| Question | Read |\n|---|---|\n| How? | ${names.map((name) => `\`${name}\``).join(", ")} |\n`;
var missing_mention_default = defineRule({
	id: "index/missing-mention",
	description: "Every document is named in the tables that route readers to documents, in whatever form.",
	rationale: "A tool or a newcomer that follows the table never gets to a document that it does not name.",
	severity: "info",
	examples: [{
		name: "named in code",
		files: {
			"CLAUDE.md": routing("addon-a-guide.md"),
			"docs/addon-a-guide.md": "# A\n"
		},
		findings: []
	}, {
		name: "not named",
		files: {
			"CLAUDE.md": routing("addon-a-guide.md"),
			"docs/addon-a-guide.md": "# A\n",
			"docs/addon-b-guide.md": "# B\n"
		},
		findings: ["CLAUDE.md:3:1: Missing mention of `docs/addon-b-guide.md` under `Routing`"]
	}],
	*check(document, { workspace, conventions, kindOf }) {
		const places = conventions.indexes.filter(({ file, missing, entry }) => file === document.path && missing !== "off" && entry.form === "mention");
		if (places.length === 0) return;
		const named = readMarkdownEntries(document, workspace, conventions, "all");
		for (const place of places) {
			const at = findPlace(document, place);
			if (at === null) continue;
			const paths = new Set(named.filter(({ range }) => range.start >= at.span.start && range.end <= at.span.end).map(({ path }) => path));
			for (const path of [...workspace.documents.keys()].sort(compareText)) {
				if (paths.has(path) || path === document.path || !kindOf(path).indexPlaces.includes(place.id)) continue;
				yield {
					range: at.heading ?? {
						start: 0,
						end: document.facts.headings[0]?.end ?? 0
					},
					message: `Missing mention of ${quote(path, 72)} under ${quote(at.heading?.text ?? place.title, 24)}`,
					help: "Name the document beside the question that it answers",
					subject: path,
					section: at.heading?.text ?? place.title,
					...place.missing !== null && place.missing !== "off" && { severity: place.missing }
				};
			}
		}
	}
});
// src/rules/index/wrong-section.ts
var wrong_section_default = defineRule({
	id: "index/wrong-section",
	description: "An entry of an index stands in a place that is meant for documents of its kind.",
	rationale: "A case among the guides is not where readers of cases look.",
	severity: "info",
	reads: "listing",
	examples: [{
		name: "each in its own place",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n\n## 案例材料\n\n- [x](cases/pg/x-case.md)\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/cases/pg/x-case.md": "# X\n"
		},
		findings: []
	}, {
		name: "a case among the guides",
		files: {
			"docs/SKILL-INDEX.md": "# I\n\n## 文档全列表\n\n- [a](addon-a-guide.md)\n- [x](cases/pg/x-case.md)\n\n## 案例材料\n",
			"docs/addon-a-guide.md": "# A\n",
			"docs/cases/pg/x-case.md": "# X\n"
		},
		findings: ["docs/SKILL-INDEX.md:6:3: Unexpected entry of `docs/cases/pg/x-case.md` under `文档全列表`, expected under `案例材料`"]
	}],
	*check(document, { workspace, conventions, kindOf }) {
		const places = conventions.indexes.filter(({ file, entry }) => file === document.path && entry.form !== "mention").flatMap((place) => {
			const found = findPlace(document, place);
			return found?.heading ? [{
				id: place.id,
				name: found.heading.text,
				span: found.span
			}] : [];
		});
		if (places.length < 2) return;
		for (const { path, range, exists } of indexEntries(document, workspace, conventions)) {
			const wanted = kindOf(path).indexPlaces;
			const own = places.filter(({ id }) => wanted.includes(id));
			const at = places.find(({ span }) => range.start >= span.start && range.start < span.end);
			if (!exists || at === void 0 || own.length === 0 || wanted.includes(at.id)) continue;
			yield {
				range,
				subject: path,
				message: `Unexpected entry of ${quote(path, 48)} under ${quote(at.name, 16)}, expected under ${own.map(({ name }) => quote(name, 16)).join(" or ")}`,
				help: "Move the entry, or say in a sentence why readers need it here"
			};
		}
	}
});
// src/rules/link/case-mismatch.ts
var case_mismatch_default = defineRule({
	id: "link/case-mismatch",
	description: "Relative links spell their target in its own letter case.",
	rationale: "The link works on a laptop whose disk ignores letter case and is a 404 page on GitHub.",
	severity: "error",
	examples: [{
		name: "same letter case",
		files: {
			"a.md": "# A\n\n[b](docs/Setup.md)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: []
	}, {
		name: "other letter case",
		files: {
			"a.md": "# A\n\n[b](docs/setup.md#s)\n",
			"docs/Setup.md": "# S\n"
		},
		findings: ["a.md:3:5: Unexpected letter case in `docs/setup.md`, expected `docs/Setup.md`"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || workspace.has(target.path)) continue;
			const right = workspace.caseVariant(target.path);
			if (right === null) continue;
			const written = document.slice(range);
			const path = written.startsWith("/") ? `/${right}` : relative(document.path, right);
			const fixed = rewrite(written, range.start, right);
			yield {
				range,
				message: `Unexpected letter case in ${quote(fromDifference(target.path, right), 44)}, expected ${quote(fromDifference(right, target.path), 44)}`,
				help: `Write \`${path}\``,
				...fixed !== null && { fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						start: range.start,
						...fixed
					}]
				} }
			};
		}
	}
});
/** The path of a destination with its names in the right letter case, all else as written; null where it is written in a roundabout way. */
function rewrite(written, start, right) {
	if (/[\\&]/u.test(written)) return null;
	const path = written.replace(/[?#].*$/su, "");
	const names = right.split("/").reverse();
	const parts = path.split("/").reverse();
	for (const [index, part] of parts.entries()) {
		if (part === "" || part === ".") continue;
		if (part === "..") break;
		const name = names.shift();
		if (name === void 0 || decode$1(part).toLowerCase() !== name.toLowerCase()) return null;
		if (decode$1(part) !== name) parts[index] = encodeDestination(name);
	}
	return {
		end: start + path.length,
		text: parts.reverse().join("/")
	};
}
/** A long path from the directory on in which it first differs from the other, so that a message shows the difference. */
function fromDifference(path, other) {
	if (path.length <= 44) return path;
	let index = 0;
	while (index < path.length && path[index] === other[index]) index++;
	const start = path.lastIndexOf("/", index) + 1;
	return start === 0 ? path : `…/${path.slice(start)}`;
}
// src/rules/link/label-mismatch.ts
var label_mismatch_default = defineRule({
	id: "link/label-mismatch",
	description: "A link whose text is the name of a document leads to that document.",
	rationale: "The reader goes by the name; a target that was renamed, or a pasted line that was changed by half, leads elsewhere.",
	severity: "warning",
	examples: [
		{
			name: "the name with a directory, without its ending, in code, with a fragment",
			files: {
				"docs/a.md": "[`docs/b-guide.md`](b-guide.md) [b-guide](b-guide.md) [b-guide.md#part](b-guide.md#part) [the guide](b-guide.md) [README.md](sub/)\n",
				"docs/b-guide.md": "# B\n\n## Part\n",
				"docs/sub/README.md": "# S\n"
			},
			findings: []
		},
		{
			name: "another document",
			files: {
				"docs/a.md": "[`b-guide.md`](c-guide.md) and [b-guide](c-guide.md)\n",
				"docs/b-guide.md": "# B\n",
				"docs/c-guide.md": "# C\n"
			},
			findings: ["docs/a.md:1:1: Unexpected link text `b-guide.md`, expected the name of its target `docs/c-guide.md`", "docs/a.md:1:32: Unexpected link text `b-guide`, expected the name of its target `docs/c-guide.md`"]
		},
		{
			name: "a name that the target no longer has",
			files: {
				"docs/a.md": "[old-name.md](new-name.md)\n",
				"docs/new-name.md": "# N\n"
			},
			findings: ["docs/a.md:1:1: Unexpected link text `old-name.md`, expected the name of its target `docs/new-name.md`"]
		},
		{
			name: "the namesake in another directory",
			files: {
				"a.md": "[pg/x.md](my/x.md)\n",
				"pg/x.md": "# P\n",
				"my/x.md": "# M\n"
			},
			findings: ["a.md:1:1: Unexpected link text `pg/x.md`, expected the name of its target `my/x.md`"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const link of document.facts.links) {
			if (link.kind !== "link") continue;
			const label = link.text.trim().replace(/#.*$/u, "");
			if (label.length > MAX_NAME$1 || !NAME.test(label)) continue;
			const target = readTarget(document.path, link.url);
			if (target.kind !== "internal" || target.path === document.path || !workspace.files.has(target.path)) continue;
			const resolve = (name) => workspace.resolveMention(document.path, name, conventions.roots);
			const hasEnding = ENDING.test(label);
			if (stem$1(label) === stem$1(target.path)) {
				const other = hasEnding && label.includes("/") ? resolve(label) : null;
				if (other === null || other === target.path || `/${target.path}`.endsWith(`/${label.replace(/^(?:\.{1,2}\/)+/u, "")}`)) continue;
			} else if (isIndexOf(target.path, label)) continue;
			else if (!hasEnding && (!label.includes("-") || resolve(`${label}.md`) === null)) continue;
			yield {
				range: {
					start: link.start,
					end: link.end
				},
				message: `Unexpected link text ${quote(label, 32)}, expected the name of its target ${quote(target.path, 40)}`,
				help: "Correct the text, or the target if the text is right"
			};
		}
	}
});
const MAX_NAME$1 = 260;
const ENDING = /\.(?:md|markdown)$/iu;
const NAME = /^(?:\.{0,2}\/)?(?:[\p{L}\p{N}._@+-]+\/)*[\p{L}\p{N}._@+-]+$/u;
function stem$1(path) {
	return basename(path).replace(ENDING, "").toLowerCase();
}
/** Whether a path is the page of the directory that the text names. */
function isIndexOf(path, label) {
	return /^(?:_?index|readme|skill)$/u.test(stem$1(path)) && stem$1(dirname(path)) === stem$1(label);
}
// src/core/anchors.ts
const cache$5 = /* @__PURE__ */ new WeakMap();
function anchorsOf(document) {
	let anchors = cache$5.get(document);
	if (!anchors) {
		const exact = /* @__PURE__ */ new Set([...document.facts.headings.map(({ slug }) => slug), ...document.facts.anchors.map(({ id }) => id)]);
		anchors = {
			exact,
			lowerCase: new Map([...exact].map((name) => [name.toLowerCase(), name]))
		};
		cache$5.set(document, anchors);
	}
	return anchors;
}
/** The document whose anchors a path shows on GitHub: the document itself, or the README of a directory. */
function readmeOf(directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return [
		"README.md",
		"readme.md",
		"Readme.md",
		"README.markdown"
	].map((name) => prefix + name);
}
// src/rules/link/missing-fragment.ts
/** `#L12`, `#L12-L20`, `#L3C1-L4C2` mark lines of a file; `#:~:text=` marks text; neither names an anchor. */
const NOT_AN_ANCHOR = /^(?:L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$|:~:)/u;
/** Anchors that GitHub's own pages have around a document. */
const PAGE_ANCHORS = /* @__PURE__ */ new Set([
	"",
	"top",
	"readme"
]);
var missing_fragment_default = defineRule({
	id: "link/missing-fragment",
	description: "Link fragments name a heading, or an `id` or `name` of the target document.",
	rationale: "A wrong fragment drops the reader at the top of a long document with no word that the section was renamed.",
	severity: "error",
	examples: [
		{
			name: "heading, duplicate heading, manual anchor",
			files: {
				"docs/a.md": "# A\n\n[1](b.md#步骤一-准备) [2](b.md#setup-1) [3](b.md#appendix-d) [4](#a)\n",
				"docs/b.md": "# B\n\n## 步骤一 准备\n\n## Setup\n\n## Setup\n\n<a name=\"appendix-d\"></a>\n"
			},
			findings: []
		},
		{
			name: "renamed heading",
			files: {
				"docs/a.md": "# A\n\n[b](b.md#set-up)\n",
				"docs/b.md": "# B\n\n## Setup\n"
			},
			findings: ["docs/a.md:3:5: Fragment `#set-up` does not exist in `docs/b.md`"]
		},
		{
			name: "wrong letter case",
			files: { "docs/a.md": "# A\n\n[b](#Setup)\n\n## Setup\n" },
			findings: ["docs/a.md:3:5: Unexpected letter case in fragment `#Setup`, expected `#setup`"]
		}
	],
	*check(document, { workspace, conventions }) {
		let lookups = 0;
		for (const { target, range, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || target.fragment === null || isUnused) continue;
			const wanted = target.fragment.replace(/^user-content-/u, "");
			const there = shownAt(workspace.has(target.path) ? target.path : workspace.caseVariant(target.path) ?? target.path, workspace);
			if (workspace.isSite && there?.text.includes(`{#${wanted}}`)) continue;
			if (!there || PAGE_ANCHORS.has(wanted.toLowerCase()) || NOT_AN_ANCHOR.test(wanted)) continue;
			const anchors = anchorsOf(there);
			if (anchors.exact.has(wanted)) continue;
			const sameButCase = anchors.lowerCase.get(wanted.toLowerCase());
			if (sameButCase !== void 0) {
				yield {
					range,
					message: `Unexpected letter case in fragment ${quote(`#${wanted}`, 36)}, expected ${quote(`#${sameButCase}`, 36)}`,
					severity: "warning",
					help: "Write the fragment as the anchor is written: only GitHub forgives the difference",
					...recase(document, range, wanted, sameButCase)
				};
				continue;
			}
			const nearest = ++lookups > 200 ? null : findNearest(wanted.toLowerCase(), anchors.exact);
			yield {
				range,
				message: `Fragment ${quote(`#${wanted}`, 40)} does not exist in ${quote(there.path, 44)}`,
				help: nearest === null ? "Name an existing heading, or drop the fragment" : `Did you mean \`#${nearest}\`?`
			};
		}
	}
});
/** The same fragment in the anchor's letter case; a fragment that is written with escapes is left to people. */
function recase(document, range, wanted, right) {
	const written = document.slice(range);
	const fragment = written.slice(written.indexOf("#") + 1);
	const prefix = /^user-content-/u.exec(fragment)?.[0] ?? "";
	const start = range.end - fragment.length + prefix.length;
	if (fragment.slice(prefix.length) === wanted) return fixed(document, {
		start,
		end: range.end
	}, encodeFragment(right));
	const encoded = fragment.slice(prefix.length);
	return /^(?:[^%\\&]|%[\da-f]{2})+$/iu.test(encoded) && decode$1(encoded) === wanted ? fixed(document, {
		start,
		end: range.end
	}, encodeURIComponent(right)) : {};
}
function fixed(document, span, text) {
	return { fix: {
		kind: "safe",
		edits: [{
			path: document.path,
			start: span.start,
			end: span.end,
			text
		}]
	} };
}
/** The document GitHub renders at a path: the file itself, or the README of a directory. */
function shownAt(path, workspace) {
	if (!workspace.directories.has(path)) return workspace.documents.get(path);
	return readmeOf(path).map((readme) => workspace.documents.get(readme)).find((document) => document !== void 0);
}
// src/rules/link/missing-target.ts
var missing_target_default = defineRule({
	id: "link/missing-target",
	description: "Relative links point at files that exist in the repository.",
	rationale: "A dead cross-reference sends the reader to a 404 page at the moment the document is needed.",
	severity: "error",
	examples: [
		{
			name: "existing file",
			files: {
				"docs/a.md": "# A\n\n[b](b.md)\n",
				"docs/b.md": "# B\n"
			},
			findings: []
		},
		{
			name: "directory, root and percent-encoding",
			files: {
				"docs/a.md": "# A\n\n[d](../docs/) [r](/docs/%E4%B8%AD.md)\n",
				"docs/中.md": "# B\n"
			},
			findings: []
		},
		{
			name: "missing file",
			files: {
				"docs/a.md": "# A\n\n[b](b/c.md)\n",
				"docs/b/d-guide.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b/c.md` does not exist"]
		},
		{
			name: "file name without its ending",
			files: {
				"docs/a.md": "# A\n\n[b](b)\n",
				"docs/b.md": "# B\n"
			},
			findings: ["docs/a.md:3:5: Link target `docs/b` does not exist"]
		},
		{
			name: "only an open pull request adds it",
			files: { "docs/a.md": "# A\n\n[b](b.md)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/b.md"]
			}] },
			findings: ["docs/a.md:3:5: Link target `docs/b.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions }) {
		let lookups = 0;
		for (const { target, range, link, isEntry, isUnused } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "internal" || isEntry || workspace.has(target.path) || workspace.caseVariant(target.path) !== null) continue;
			if (workspace.isUnknown(target.path)) continue;
			const withEnding = [
				".md",
				".markdown",
				"/README.md"
			].find((ending) => workspace.files.has(target.path + ending));
			const message = `Link target ${quote(target.path)} does not exist`;
			if (withEnding !== void 0) {
				yield {
					range,
					message,
					severity: "warning",
					help: `Link to \`${basename(target.path)}${withEnding}\`: GitHub adds no ending`
				};
				continue;
			}
			if (workspace.isSite && isRoute(document.slice(range))) continue;
			const adder = findAdder(workspace.pulls, target.path);
			const name = relative(document.path, target.path);
			if (adder !== null && link !== null && PLAIN_NAME$2.test(name)) {
				const text = `\`${name}${fragmentOf(target.fragment)}\` (planned, PR #${adder.number})`;
				yield {
					range,
					message,
					help: `Until pull request ${adder.number} is merged, write ${text}`,
					fix: {
						kind: [
							name,
							basename(name),
							target.path
						].includes(link.text) ? "safe" : "suggested",
						edits: [{
							path: document.path,
							start: link.start,
							end: link.end,
							text
						}]
					}
				};
				continue;
			}
			yield {
				range,
				message,
				help: advise(document.path, document.slice(range), target.path, ++lookups > 200 ? null : workspace),
				...isUnused && { severity: "info" }
			};
		}
	}
});
/** A path that a site generator maps to a page or to a file it serves from elsewhere. */
function isRoute(written) {
	const path = written.replace(/[?#].*$/su, "");
	return path.startsWith("/") || path.endsWith("/");
}
/** A name that a code span holds as it is and that is known again as one of a document. */
const PLAIN_NAME$2 = /^[\w./-]+\.md$/u;
/** The part of the document that is named, where a code span can hold it. */
function fragmentOf(fragment) {
	return fragment !== null && /^[^\s`|]+$/u.test(fragment) ? `#${fragment}` : "";
}
/** What to do about it: an address that lacks its scheme, the same base name elsewhere, a similar name beside it. */
function advise(from, written, path, workspace) {
	if (/^[^/\s@]+@[^/\s@]+\.[a-z]{2,}$/iu.test(written)) return "Write a mail address as `mailto:…`";
	if (/^@[a-z\d-]+$/iu.test(written)) return "Write the full address of the account: `https://…`";
	if (/^(?:www\.|[a-z\d-]+\.(?:com|org|net|io|dev)\/)/iu.test(written)) return "Begin the address with `https://`";
	const nearest = workspace && suggest(from, path, workspace);
	return nearest === null ? "Correct the path, or remove the link" : `Did you mean \`${relative(from, nearest)}\`?`;
}
/** Among more names than these, some name is always similar. */
const MAX_SIBLINGS = 500;
/** The one document of the same base name, else the most similar name of the same ending in the same directory. */
function suggest(from, path, workspace) {
	const ending = /\.\w+$/u.exec(path)?.[0] ?? null;
	if (ending === null) return null;
	const namesakes = workspace.withBasename(basename(path)).filter((file) => file !== from);
	if (namesakes.length > 0) return namesakes.length === 1 ? namesakes[0] ?? null : null;
	const siblings = /* @__PURE__ */ new Map();
	for (const file of workspace.filesIn(dirname(path))) if (file !== from && file.endsWith(ending)) siblings.set(basename(file).slice(0, -ending.length), file);
	const nearest = siblings.size > MAX_SIBLINGS ? null : findNearest(basename(path).slice(0, -ending.length), siblings.keys());
	return nearest === null ? null : siblings.get(nearest) ?? null;
}
// src/rules/link/outside-repository.ts
var outside_repository_default = defineRule({
	id: "link/outside-repository",
	description: "Relative links stay inside the repository.",
	rationale: "A path that climbs out of the root works on the laptop it was written on and nowhere else.",
	severity: "error",
	examples: [{
		name: "inside, and a page of the repository",
		files: {
			"docs/a.md": "# A\n\n[r](../README.md) [i](../../../issues/7)\n",
			"README.md": "# R\n"
		},
		findings: []
	}, {
		name: "out of the root",
		files: { "docs/a.md": "# A\n\n[b](../../other/b.md)\n" },
		findings: ["docs/a.md:3:5: Unexpected link target `../../other/b.md` outside the repository"]
	}],
	*check(document, { workspace, conventions }) {
		for (const { target, range } of linkedPlaces(document, workspace, conventions)) {
			if (target.kind !== "outside") continue;
			yield {
				range,
				message: `Unexpected link target ${quote(document.slice(range))} outside the repository`,
				help: "Link to a file of this repository, or give the full address of the other one"
			};
		}
	}
});
// src/core/metadata-label.ts
/** Longer bold text, or longer text before a colon, is a sentence, not a label. */
const MAX_LABEL = 80;
/** The field that bears a label, compared without regard to letter case. */
function findField(schema, label) {
	const name = normalizeLabel(label);
	return schema.fields.find((field) => field.labels.some((other) => normalizeLabel(other) === name)) ?? null;
}
/** The field that a label which no field bears was most likely meant for, and how that is spelt. */
function findMeantLabel(fields, label) {
	const names = new Map(fields.flatMap((field) => field.labels.map((name) => [normalizeLabel(name), {
		field,
		label: name
	}])));
	const nearest = findNearest(normalizeLabel(label), names.keys());
	return nearest === null ? null : names.get(nearest) ?? null;
}
function normalizeLabel(label) {
	return label.trim().replace(/\s+/gu, " ").toLowerCase();
}
/** `**Label**:`, `**Label:**` or the same with underscores or a full-width colon. */
function boldLabelAt(schema, text, start, end) {
	const mark = text.slice(start, start + 2);
	if (mark !== "**" && mark !== "__") return null;
	const window = text.slice(start + 2, Math.min(end, start + 2 + MAX_LABEL));
	const close = window.indexOf(mark);
	if (close < 1) return null;
	const inner = window.slice(0, close);
	const hasColonInside = /[:：]\s*$/u.test(inner);
	const after = start + 2 + close + 2;
	const colon = hasColonInside ? after : skipColon(text, after, end);
	if (colon === null) return null;
	const label = trim(text, {
		start: start + 2,
		end: start + 2 + (hasColonInside ? inner.trimEnd().length - 1 : close)
	});
	if (label.end === label.start) return null;
	return {
		start,
		end: skipBlanks(text, colon, end),
		label,
		field: findField(schema, text.slice(label.start, label.end))
	};
}
/** `Label:` without marks, of a field or of any words without punctuation. An ASCII colon must stand before a blank or the line's end. */
function plainLabelAt(schema, text, start, end) {
	const window = text.slice(start, Math.min(end, start + MAX_LABEL));
	const found = /^(\p{L}[^:：`*\n.!?;,()。！？；，（）]*?)[ \t]*(?::(?=\s|$)|：)/u.exec(window);
	if (found === null) return null;
	const label = {
		start,
		end: start + (found[1] ?? "").length
	};
	return {
		start,
		end: skipBlanks(text, start + found[0].length, end),
		label,
		field: findField(schema, text.slice(label.start, label.end))
	};
}
function skipColon(text, from, end) {
	let at = from;
	while (at < end && text[at] === " ") at++;
	return at < end && (text[at] === ":" || text[at] === "：") ? at + 1 : null;
}
function skipBlanks(text, from, end) {
	let at = from;
	while (at < end && (text[at] === " " || text[at] === "	" || text[at] === "　")) at++;
	return at;
}
/** Cuts blanks at both ends and what makes a hard break at the end. */
function trim(text, span) {
	let value = text.slice(span.start, span.end).trimEnd();
	const hardBreak = [
		"\\",
		"<br>",
		"<br/>",
		"<br />"
	].find((mark) => value.endsWith(mark));
	if (hardBreak !== void 0) value = value.slice(0, -hardBreak.length).trimEnd();
	return {
		start: span.start + (value.length - value.trimStart().length),
		end: span.start + value.length
	};
}
// src/core/metadata-below-title.ts
/**
* Looks for the first block that holds a field of the schema: between the title and the next heading (to the end, where the
* schema lets the block stand anywhere), then before the title. Blocks of fields that follow it belong to it, up to the last that
* holds one of the schema.
*/
function findBelowTitle(document, schema, read) {
	const { blocks, headings } = document.facts;
	const title = findTitle(document);
	const titleEnd = title?.end ?? 0;
	const next = schema.isAfterTitle ? headings.find((heading) => heading.top && heading.start >= titleEnd) : void 0;
	const from = blocks.findIndex((block) => block.start >= titleEnd);
	const to = next === void 0 ? blocks.length : blocks.findIndex((block) => block.start >= next.start);
	const found = from < 0 ? null : findBlock(document, schema, read, from, to);
	const answer = {
		title,
		document,
		problem: null
	};
	if (found !== null) {
		const isFirst = blocks.slice(from, found.index).every((block) => isDecoration(document, block));
		return {
			...answer,
			block: {
				...found.block,
				place: title === null || isFirst ? "after-title" : "after-other"
			}
		};
	}
	const before = title === null ? null : findBlock(document, schema, read, 0, Math.max(0, from < 0 ? blocks.length : from));
	return {
		...answer,
		block: before === null ? null : {
			...before.block,
			place: "before-title"
		}
	};
}
function findBlock(document, schema, read, from, to) {
	const { blocks } = document.facts;
	for (let index = from; index < to; index++) {
		const first = blocks[index];
		const entries = [...read(first)];
		if (!entries.some(({ field }) => field !== null)) continue;
		let last = first;
		const strangers = [];
		for (const block of blocks.slice(index + 1, to)) {
			const more = read(block);
			if (more.length === 0) break;
			strangers.push(...more);
			if (!more.some((entry) => isMeant$1(document, schema, entry))) continue;
			entries.push(...strangers.splice(0));
			last = block;
		}
		return {
			index,
			block: {
				start: first.start,
				end: last.end,
				entries
			}
		};
	}
	return null;
}
/** Whether an entry bears a label of the schema, or one that was surely meant for it. */
function isMeant$1(document, schema, { field, label }) {
	return field !== null || findMeantLabel(schema.fields, document.slice(label)) !== null;
}
// src/core/metadata-paragraph.ts
/** The fields of a paragraph: each reaches to the next label, over line ends. */
function readParagraph(text, schema, leaf, labelsOf) {
	const drafts = [];
	for (const line of contentLines(text, leaf)) {
		let rest = line;
		for (const found of labelsOf(text, schema, line)) {
			drafts.at(-1)?.lines.push({
				start: rest.start,
				end: found.start
			});
			drafts.push({
				...found,
				lines: []
			});
			rest = {
				start: found.end,
				end: line.end
			};
		}
		drafts.at(-1)?.lines.push(rest);
	}
	return drafts.map(({ start, label, field, lines }) => {
		const parts = lines.map((line) => trim(text, line)).filter((part) => part.end > part.start);
		const value = {
			start: parts[0]?.start ?? lines[0]?.start ?? label.end,
			end: parts.at(-1)?.end ?? lines[0]?.start ?? label.end
		};
		const shown = parts.map((part) => text.slice(part.start, part.end)).join(" ");
		return {
			start,
			end: value.end,
			label,
			field,
			value,
			text: shown,
			items: null
		};
	});
}
/** The lines of a paragraph without what a quote or an indentation puts before them. */
function* contentLines(text, leaf) {
	for (let start = leaf.start; start < leaf.end;) {
		let end = start;
		while (end < leaf.end && text[end] !== "\n" && text[end] !== "\r") end++;
		yield {
			start,
			end
		};
		start = end;
		while (start < leaf.end && " 	>\r\n".includes(text[start])) start++;
	}
}
/** The bold labels of a line: any label that opens it, and labels of the schema further on. */
const boldLabelsOf = function* (text, schema, line) {
	for (let at = line.start; at < line.end;) {
		const found = boldLabelAt(schema, text, at, line.end);
		if (found && (found.field !== null || at === line.start)) {
			yield found;
			at = found.end;
		}
		const space = text.slice(at, line.end).search(/[\s,;|·，；、](?:\*\*|__)/u);
		if (space < 0) return;
		at += space + 1;
	}
};
// src/core/metadata-forms/reader.ts
/** What the forms below a title have in common. */
function belowTitle(noun) {
	return {
		noun: `metadata ${noun}`,
		place: () => `in the metadata ${noun}`,
		insertion: ({ isAfterTitle }) => isAfterTitle ? "Insert below the title" : "Insert",
		isMovable: true,
		isClosed: true
	};
}
// src/core/metadata-forms/blockquote.ts
/** `> **Label**: value` below the title. */
const blockquote = {
	...belowTitle("block"),
	toLine: (label, placeholder) => `> **${label}**: ${placeholder}`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => block.kind === "blockquote" ? within(document.facts.leaves, block).filter((leaf) => leaf.kind === "paragraph").flatMap((leaf) => readParagraph(document.text, schema, leaf, boldLabelsOf)) : [])
};
// src/core/metadata-forms/bold-line.ts
/** `**Label**: value` in lines of a paragraph, kept apart by hard breaks, or in paragraphs of their own. */
const boldLine = {
	...belowTitle("lines"),
	toLine: (label, placeholder) => `**${label}**: ${placeholder}  `,
	read: (document, schema) => findBelowTitle(document, schema, (block) => block.kind === "paragraph" ? readParagraph(document.text, schema, block, boldLabelsOf) : [])
};
// src/core/metadata-forms/data-fields.ts
/** The keys at the top of a YAML or JSON text as fields; null when there is none of the schema. */
function readKeys(document, schema, root) {
	if (root?.kind !== "map") return null;
	const entries = root.entries.map(({ key, keySpan, value }) => {
		const items = value.kind === "list" ? value.items.map((item) => ({
			...unquote(document, item),
			text: textOf$1(document, item)
		})) : null;
		return {
			start: keySpan.start,
			end: Math.max(keySpan.end, value.end),
			label: unquote(document, keySpan),
			field: findField(schema, key),
			value: unquote(document, value),
			text: items === null ? textOf$1(document, value) : items.map(({ text }) => text).join(", "),
			items
		};
	});
	if (!entries.some(({ field }) => field !== null)) return null;
	return {
		start: root.start,
		end: root.end,
		entries,
		place: "after-title"
	};
}
/** A quoted text without its quotes. */
function unquote({ text }, { start, end }) {
	const quote = text[start];
	return end - start > 1 && (quote === "\"" || quote === "'") && text[end - 1] === quote ? {
		start: start + 1,
		end: end - 1
	} : {
		start,
		end
	};
}
function textOf$1(document, node) {
	return (node.kind === "scalar" ? node.text : document.slice(node)).replace(/\s+/gu, " ").trim();
}
// src/core/metadata-forms/frontmatter.ts
/** Keys of the YAML front matter. */
const frontmatter$1 = {
	noun: "front matter",
	place: () => "in the front matter",
	insertion: () => "Insert between lines of `---` at the very top",
	isMovable: false,
	isClosed: false,
	toLine: (label, placeholder) => `${label}: ${placeholder}`,
	read: (document, schema, workspace) => {
		const data = workspace.dataOf(document);
		const block = readKeys(document, schema, data?.root ?? null);
		return {
			title: findTitle(document),
			document,
			problem: data?.problem ?? null,
			block
		};
	}
};
// src/core/metadata-forms/line.ts
/** `Label: value` in lines that may wrap. Where lines wrap, a word before a colon is a label only when the schema says so. */
const line = {
	...belowTitle("lines"),
	toLine: (label, placeholder) => `${label}: ${placeholder}`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => readBlock(document, schema, block))
};
function readBlock(document, schema, block) {
	if (block.kind !== "paragraph") return [];
	const { text } = document;
	const isOfLabels = [...contentLines(text, block)].every((part) => plainLabelAt(schema, text, part.start, part.end) !== null);
	const labelsOf = function* (_, __, part) {
		const first = plainLabelAt(schema, text, part.start, part.end);
		const opening = first && (isOfLabels || isMeant(text, schema, first)) ? first : null;
		if (opening) yield opening;
		yield* insideLabels(text, schema, {
			start: opening?.end ?? part.start,
			end: part.end
		});
	};
	return readParagraph(text, schema, block, labelsOf);
}
/** Whether a line opens with a label of the schema, or one that was surely meant for it and is written like a label. */
function isMeant(text, schema, { field, label }) {
	const name = text.slice(label.start, label.end);
	return field !== null || /^[^\p{Ll}]/u.test(name) && findMeantLabel(schema.fields, name) !== null;
}
/** Labels that may stand within the value of another field; they begin as a label does, not as a word of the sentence. */
function* insideLabels(text, schema, part) {
	const labels = schema.fields.filter(({ inside }) => inside !== null).flatMap(({ labels: all }) => all);
	if (labels.length === 0) return;
	const source = text.slice(part.start, part.end);
	const pattern = new RegExp(`(?<=^|[\\s(（,;，；。])(?:${labels.map(toPattern).join("|")})(?=[ \\t]*(?::(?:\\s|$)|：))`, "giu");
	for (const { index, 0: name } of source.matchAll(pattern)) {
		if (/^\p{Ll}/u.test(name) && !labels.includes(name)) continue;
		const found = plainLabelAt(schema, text, part.start + index, part.end);
		if (found?.field) yield found;
	}
}
function toPattern(label) {
	return label.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
// src/core/metadata-forms/list.ts
/** `- Label: value`, the label plain or bold; items below an item are the items of its value. */
const list = {
	...belowTitle("list"),
	toLine: (label, placeholder) => `- ${label}: ${placeholder}`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => block.kind === "list" ? readList(document, schema, block) : [])
};
function readList(document, schema, block) {
	return within(document.facts.items, block).filter(({ depth }) => depth === 1).flatMap((item) => {
		const leaf = document.facts.leaves[item.leaf];
		return leaf === void 0 ? [] : readItem(document, schema, item, leaf);
	});
}
function readItem(document, schema, item, leaf) {
	const { text, facts } = document;
	const [entry] = readParagraph(text, schema, leaf, function* (_, __, line) {
		if (line.start !== leaf.start) return;
		const found = boldLabelAt(schema, text, line.start, line.end) ?? plainLabelAt(schema, text, line.start, line.end);
		if (found) yield found;
	});
	if (entry === void 0) return [];
	const below = within(facts.leaves, {
		start: leaf.end,
		end: item.end
	}).filter(({ kind }) => kind === "paragraph");
	const first = below[0];
	const last = below.at(-1);
	if (entry.text !== "" || first === void 0 || last === void 0) return [entry];
	const items = below.map(({ start, end }) => ({
		start,
		end,
		text: text.slice(start, end)
	}));
	const value = {
		start: first.start,
		end: last.end
	};
	return [{
		...entry,
		end: value.end,
		value,
		items,
		text: items.map((part) => part.text).join(", ")
	}];
}
// src/core/metadata-forms/section.ts
/** Blocks that are no value. */
const SILENT = [
	"heading",
	"html",
	"definition",
	"thematicBreak"
];
/** Shorter words have too many neighbours: `Data` is no misspelt `Date`. */
const MIN_MISSPELT = 5;
/** `## Label` and the paragraph below it. Other headings are the document's own. */
const section = {
	noun: "metadata section",
	place: () => "among the sections",
	insertion: () => "Insert",
	isMovable: false,
	isClosed: false,
	toLine: (label, placeholder) => `## ${label}\n\n${placeholder}\n`,
	read: readSections$1
};
function readSections$1(document, schema) {
	const title = findTitle(document);
	const headings = document.facts.headings.filter((heading) => heading.top && heading !== title);
	const known = headings.filter((heading) => findField(schema, nameOf(heading)) !== null);
	const depth = known.reduce((least, heading) => Math.min(least, heading.depth), Number.POSITIVE_INFINITY);
	const ends = findEnds(headings, document.text.length);
	const found = new Set(known.filter((heading) => heading.depth === depth));
	const absent = schema.fields.filter((field) => ![...found].some((heading) => findField(schema, nameOf(heading)) === field));
	const entries = headings.flatMap((heading, index) => {
		if (!found.has(heading) && (heading.depth !== depth || !isMisspelt(heading, absent))) return [];
		return [toEntry$1(document, schema, heading, ends[index] ?? document.text.length)];
	});
	const [first] = entries;
	return {
		title,
		document,
		problem: null,
		block: (first && {
			start: first.start,
			end: entries.at(-1)?.end ?? first.end,
			entries,
			place: "after-title"
		}) ?? null
	};
}
/** Where the section of each heading ends: at the next heading that is not below it. */
function findEnds(headings, textEnd) {
	const next = Array.from({ length: 7 }, () => textEnd);
	const ends = [];
	for (const { depth, start } of headings.toReversed()) {
		ends.push(next[depth] ?? textEnd);
		next.fill(start, depth);
	}
	return ends.reverse();
}
function isMisspelt(heading, absent) {
	const name = nameOf(heading);
	return name.length >= MIN_MISSPELT && findMeantLabel(absent, name) !== null;
}
function toEntry$1(document, schema, heading, end) {
	const label = labelOf$2(document, heading);
	const value = findValue(document, {
		start: heading.end,
		end
	});
	const lines = [...contentLines(document.text, value)].map((line) => document.slice(line).trim());
	return {
		start: heading.start,
		end: Math.max(heading.end, value.end),
		label,
		field: findField(schema, nameOf(heading)),
		value: {
			start: value.start,
			end: value.end
		},
		text: lines.join(" "),
		items: null
	};
}
/** The first paragraph of the first block, or the block where it has none, such as a table; empty when there is nothing. */
function findValue(document, section) {
	const block = within(document.facts.blocks, section).find(({ kind }) => !SILENT.includes(kind));
	if (block === void 0) return {
		start: section.start,
		end: section.start
	};
	return within(document.facts.leaves, block).find(({ kind }) => kind === "paragraph") ?? block;
}
function nameOf({ text }) {
	return trimMarks(text, ":：");
}
/** The first line of a heading without number signs. */
function labelOf$2(document, heading) {
	const [line = ""] = document.slice(heading).split(/\r\n?|\n/u, 1);
	const before = /^\s*#*\s*/u.exec(line)?.[0].length ?? 0;
	const text = trimMarks(trimMarks(line.slice(before), "#"), ":：");
	return {
		start: heading.start + before,
		end: heading.start + before + text.length
	};
}
// src/core/metadata-forms/sidecar.ts
/** Keys of a YAML or JSON file beside the document. */
const sidecar$1 = {
	noun: "metadata file",
	place: ({ file }) => `in ${quote(file ?? "", 40)}`,
	insertion: ({ file }) => `Insert in ${quote(file ?? "")}`,
	isMovable: false,
	isClosed: false,
	toLine: (label, placeholder, { file }) => file?.endsWith(".json") ? `${JSON.stringify(label)}: ${JSON.stringify(placeholder)},` : `${label}: ${placeholder}`,
	read: (document, schema, workspace) => {
		const title = findTitle(document);
		const source = workspace.texts.get(sidecarOf(document.path, schema) ?? "");
		if (source === void 0) return {
			title,
			document: null,
			problem: null,
			block: null
		};
		const data = workspace.dataOf(source);
		return {
			title,
			document: source,
			problem: data?.problem ?? null,
			block: readKeys(source, schema, data?.root ?? null)
		};
	}
};
// src/core/table.ts
/** The cells of a table of the document by rows, the header first; without the row of dashes. Empty for any other block. */
function readRows(document, block) {
	const rows = [];
	let line = 0;
	for (const leaf of block.kind === "table" ? within(document.facts.leaves, block) : []) {
		if (leaf.kind !== "cell") continue;
		const own = document.lines.pointAt(leaf.start).line;
		if (own !== line) rows.push([]);
		line = own;
		rows.at(-1)?.push(leaf);
	}
	return rows;
}
// src/core/metadata-forms/table.ts
/** A table of two columns, label and value, or one with the labels in its header and the values in the row below. */
const table = {
	...belowTitle("table"),
	toLine: (label, placeholder) => `| ${label} | ${placeholder.replaceAll("|", "\\|")} |`,
	read: (document, schema) => findBelowTitle(document, schema, (block) => {
		const rows = readRows(document, block);
		return hasLabelsInHeader(document, schema, rows) ? readHeader(document, schema, rows) : readColumns(document, schema, rows);
	})
};
function hasLabelsInHeader(document, schema, rows) {
	const [header = []] = rows;
	const known = header.filter((cell) => fieldOf(document, schema, cell) !== null).length;
	return known > 1 || known === 1 && header.length !== 2;
}
function readHeader(document, schema, [header = [], values = []]) {
	return header.flatMap((cell, column) => {
		const value = values[column] ?? {
			start: cell.end,
			end: cell.end
		};
		return toEntry(document, schema, cell, value, {
			start: cell.start,
			end: value.end
		});
	});
}
/** A header without a label of the schema names the columns, or is empty. */
function readColumns(document, schema, rows) {
	if (rows.some((cells) => cells.length > 2)) return [];
	return rows.flatMap(([cell, value], index) => {
		if (cell === void 0 || index === 0 && fieldOf(document, schema, cell) === null) return [];
		const behind = value ?? {
			start: cell.end,
			end: cell.end
		};
		return toEntry(document, schema, cell, behind, {
			start: cell.start,
			end: behind.end
		});
	});
}
function toEntry(document, schema, cell, { start, end }, span) {
	const label = labelOf$1(document, cell);
	if (label.end <= label.start) return [];
	return [{
		start: span.start,
		end: span.end,
		label,
		field: findField(schema, document.slice(label)),
		value: {
			start,
			end
		},
		text: document.text.slice(start, end),
		items: null
	}];
}
function fieldOf(document, schema, cell) {
	return findField(schema, document.slice(labelOf$1(document, cell)));
}
/** A cell without marks of emphasis and a colon. */
function labelOf$1(document, { start, end }) {
	const text = document.text.slice(start, end);
	const before = /^[*_`\s]*/u.exec(text)?.[0].length ?? 0;
	const inner = trimMarks(text.slice(before), "*_`:：");
	return {
		start: start + before,
		end: start + before + inner.length
	};
}
// src/core/metadata-forms/readers.ts
/** Every form, by its name in the configuration. */
const METADATA_READERS = {
	blockquote,
	"bold-line": boldLine,
	line,
	list,
	frontmatter: frontmatter$1,
	table,
	section,
	sidecar: sidecar$1
};
// src/core/metadata.ts
/** What was read, forgotten together with the workspace. */
const cache$4 = /* @__PURE__ */ new WeakMap();
/** Reads the fields of a document in the form that the schema asks for, once per workspace, however many rules and rows of an index ask. */
function readMetadata(document, schema, workspace) {
	const bySchema = cache$4.get(workspace) ?? /* @__PURE__ */ new Map();
	cache$4.set(workspace, bySchema);
	const byDocument = bySchema.get(schema) ?? /* @__PURE__ */ new Map();
	bySchema.set(schema, byDocument);
	const metadata = byDocument.get(document) ?? METADATA_READERS[schema.form].read(document, schema, workspace);
	byDocument.set(document, metadata);
	return metadata;
}
/** The block of a document of a kind that has one; null when it is of another kind, or has none. */
function findMetadata(document, { kind, workspace }) {
	if (kind.metadata === null) return null;
	const { block, document: source } = readMetadata(document, kind.metadata, workspace);
	return block && source && {
		schema: kind.metadata,
		block,
		source
	};
}
/** The first entry of every field that the block has, in source order. */
function firstEntries(block) {
	const seen = /* @__PURE__ */ new Set();
	return block.entries.filter((entry) => {
		if (entry.field === null || seen.has(entry.field)) return false;
		seen.add(entry.field);
		return true;
	});
}
// src/rules/metadata/duplicate-field.ts
var duplicate_field_default = defineRule({
	id: "metadata/duplicate-field",
	description: "A document has each metadata field once.",
	rationale: "Of two values only one can hold, and nobody can tell which.",
	severity: "error",
	scope: "document",
	examples: [{
		name: "each field once",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
		findings: []
	}, {
		name: "a field twice",
		files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n" },
		findings: ["docs/addon-tls-guide.md:7:5: Unexpected second field `Status`, expected one"]
	}],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		const seen = /* @__PURE__ */ new Set();
		for (const { field, label } of found.block.entries) {
			if (field === null) continue;
			if (seen.has(field)) yield {
				source: found.source,
				range: label,
				message: `Unexpected second field \`${field.label}\`, expected one`,
				help: "Keep the value that holds"
			};
			seen.add(field);
		}
	}
});
// src/rules/metadata/field-order.ts
var field_order_default = defineRule({
	id: "metadata/field-order",
	description: "The fields of a metadata block stand in the order of the schema.",
	rationale: "In blocks of one order the eye finds a field by its place.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "the order of the schema",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: []
		},
		{
			name: "one field too late",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n> **Status**: stable\n" },
			findings: ["docs/addon-tls-guide.md:6:5: Unexpected place of field `Status`, expected after `Audience`"]
		},
		{
			name: "several fields out of place",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Applies to KB version**: 1.0.x\n> **Applies to**: any addon\n> **Status**: stable\n> **Audience**: developers\n" },
			findings: ["docs/addon-tls-guide.md:4:5: Unexpected place of field `Applies to` and 2 more, expected after `Status`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found?.schema.isOrdered) return;
		const { schema, source } = found;
		const entries = firstEntries(found.block).filter(({ field }) => field.inside === null);
		const kept = longestRise(entries.map((entry) => schema.fields.indexOf(entry.field)));
		const moved = entries.filter((_, index) => !kept.has(index));
		const first = moved[0];
		if (first === void 0) return;
		const sorted = entries.toSorted((a, b) => schema.fields.indexOf(a.field) - schema.fields.indexOf(b.field));
		const before = sorted[sorted.indexOf(first) - 1];
		const rest = moved.length > 1 ? ` and ${moved.length - 1} more` : "";
		const place = before === void 0 ? "at the beginning" : `after \`${before.field.label}\``;
		const edits = isMovable(found, entries) ? entries.flatMap((slot, index) => toEdit(source, slot, sorted[index] ?? slot)) : null;
		yield {
			source,
			range: first.label,
			message: `Unexpected place of field \`${first.field.label}\`${rest}, expected ${place}`,
			help: `Put the fields in this order: ${sorted.map((entry) => entry.field.label).join(", ")}`,
			...edits === null ? {} : { fix: {
				kind: "safe",
				edits
			} }
		};
	}
});
/** The indexes of a longest rising subsequence: the largest set of fields that can stay where they are. */
function longestRise(ranks) {
	const lengths = [];
	const previous = [];
	let best = -1;
	for (const [index, rank] of ranks.entries()) {
		previous[index] = -1;
		lengths[index] = 1;
		for (let before = 0; before < index; before++) if (ranks[before] < rank && lengths[before] >= lengths[index]) {
			lengths[index] = lengths[before] + 1;
			previous[index] = before;
		}
		if (best < 0 || lengths[index] > lengths[best]) best = index;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let index = best; index >= 0; index = previous[index] ?? -1) kept.add(index);
	return kept;
}
/** Whether the fields can change places: each has one of its own, apart from the others, and takes nothing along that it depends on. */
function isMovable({ schema, block, source }, entries) {
	const fields = block.entries.flatMap((entry) => entry.field === null ? [] : [entry.field]);
	if (new Set(fields).size < fields.length || schema.form === "section") return false;
	if (entries.some((entry, index) => entry.start < (entries[index - 1]?.end ?? 0))) return false;
	return schema.form === "blockquote" || entries.every((entry) => !/[\r\n]/u.test(source.slice(entry)));
}
/** Puts a field into another's slot; line prefixes and hard breaks stay where they are. */
function toEdit(document, slot, entry) {
	return slot === entry ? [] : [{
		path: document.path,
		start: slot.start,
		end: slot.end,
		text: document.slice(entry)
	}];
}
// src/core/field-value.ts
/** Marks and emoji before the first word, or before a value that begins with one itself. */
const LEADING = /^[\s*_`~"'“”‘’()（）[\]<>]*/u;
/** Reads which of its values a field's text opens with; null when it holds no word at all. */
function readValue(text, field) {
	const first = firstWord(text);
	const starts = [LEADING.exec(text)?.[0].length ?? 0, first?.index ?? 0];
	for (const isExact of [true, false]) for (const start of starts) {
		const found = valueAt(text, start, field, isExact);
		if (found) return {
			...found,
			start,
			isExact,
			rest: toRest(text.slice(found.end))
		};
	}
	if (first === null) return null;
	const end = first.index + first.word.length;
	return {
		value: null,
		word: first.word,
		start: first.index,
		end,
		isExact: false,
		rest: toRest(text.slice(end))
	};
}
/** The name under which the text of any field is compared with others: of an `enum` its value, else the text. */
function comparableValue(text, field) {
	const value = field.values === null ? null : readValue(text, field)?.value;
	if (value) return value.value;
	return plainText(text).replace(/\s+/gu, " ").replace(/[.。]$/u, "").toLowerCase();
}
/** How documents write a value: as it is named, unless the field's label is of another script and an alias is not. */
function writingOf(field, { value, aliases }) {
	const isLocal = (word) => isForeign(word) === isForeign(field.label);
	return isLocal(value) ? value : aliases.find(isLocal) ?? value;
}
/** Whether a word has letters that are not Latin. */
function isForeign(word) {
	return /(?!\p{Script=Latin})\p{L}/u.test(word);
}
/** Whether a word stands for a value, under its name or another. */
function isWriting({ value, aliases }, word) {
	return value === word || aliases.includes(word);
}
/** A value on one line, without marks of emphasis and the destinations of links. */
function plainText(text) {
	return text.replace(/(?:\r\n?|\n)[ \t>]*/gu, " ").replace(/\[([^\][]*)\]\([^()]*\)/gu, "$1").replace(/[*`~]|__/gu, "").trim();
}
function valueAt(text, start, field, isExact) {
	let best = null;
	for (const value of field.values ?? []) for (const word of [value.value, ...value.aliases]) {
		const end = start + word.length;
		if (best !== null && best.end >= end) continue;
		const found = text.slice(start, end);
		if ((isExact ? found === word : found.toLowerCase() === word.toLowerCase()) && isBoundary(text, end)) best = {
			value,
			word,
			end
		};
	}
	return best;
}
/**
* Whether a word may end here. `draft` ends in `draft待评审`, since the script changes, and not in `drafty`, `draft2` or `draft-ish`;
* scripts that put no blanks between words say nothing.
*/
function isBoundary(text, end) {
	const before = [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? "";
	const after = text.slice(end, end + 3);
	if (/\p{Script=Latin}|\p{N}/u.test(before)) return !/^(?:[\p{Script=Latin}\p{N}_]|[-‐‑'’][\p{Script=Latin}\p{N}])/u.test(after);
	if (!/\p{L}/u.test(before) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(before)) return true;
	return !/^[\p{L}\p{N}_]/u.test(after);
}
/** The first word behind marks and blanks, with what is joined to it. */
function firstWord(text) {
	const match = /(?:\p{Script=Latin}+|\p{L}+|\p{N}+)(?:[-‐‑'’_]?[\p{Script=Latin}\p{N}]+)*/u.exec(text);
	return match && {
		index: match.index,
		word: match[0]
	};
}
/** A link's destination and closing marks belong to the value, not to what follows it. */
function toRest(text) {
	const rest = text.replace(/^[*_`~"'”’]*\](?:\([^()]*\)|\[[^\][]*\])?/u, "").replace(/^[*_`~"'”’]+/u, "");
	return plainText(trimMarks(rest, "\"'”’"));
}
// src/rules/metadata/index-mismatch.ts
const config$1 = `extends: general
kinds:
  - {id: adr, include: 'adr/0*.md', metadata: {form: list, fields: {status: {labels: [Status], values: [proposed, accepted]}}}}
indexes:
  - {id: adrs, file: adr/README.md, columns: {State: status}}
`;
const adr = (title, status) => `# ${title}\n\n- Status: ${status}\n`;
const index = (state) => `# Decisions\n\n| Decision | State |\n|---|---|\n| [TLS](0001-tls.md) | ${state} |\n`;
var index_mismatch_default = defineRule({
	id: "metadata/index-mismatch",
	description: "What a table of an index repeats of a document’s metadata is what the document says.",
	rationale: "Readers choose by the table; where it differs, one of the two is out of date, and nobody knows which.",
	severity: "warning",
	examples: [{
		name: "the same, with a remark in the document",
		config: config$1,
		files: {
			"adr/README.md": index("Accepted"),
			"adr/0001-tls.md": adr("TLS", "accepted (2026-01-30)")
		},
		findings: []
	}, {
		name: "another status",
		config: config$1,
		files: {
			"adr/README.md": index("proposed"),
			"adr/0001-tls.md": adr("TLS", "accepted")
		},
		findings: ["adr/README.md:5:24: Unexpected difference in `Status`: `proposed` here, `accepted` in `adr/0001-tls.md`"]
	}],
	*check(document, context) {
		for (const place of context.conventions.indexes) if (place.file === document.path && Object.keys(place.columns).length > 0) yield* checkPlace$1(document, place, context);
	}
});
function* checkPlace$1(document, place, context) {
	const found = findPlace(document, place);
	const entries = indexEntries(document, context.workspace, context.conventions).map(({ range, path }) => ({
		...range,
		path
	}));
	for (const block of found ? within(document.facts.blocks, found.span) : []) {
		const [header = [], ...rows] = readRows(document, block);
		const columns = header.flatMap((cell, column) => {
			const field = place.columns[plainText(document.slice(cell))];
			return field === void 0 ? [] : [{
				column,
				field
			}];
		});
		for (const cells of columns.length > 0 ? rows : []) {
			const row = {
				start: cells[0]?.start ?? 0,
				end: cells.at(-1)?.end ?? 0
			};
			const listed = context.workspace.documents.get(within(entries, row)[0]?.path ?? "");
			for (const { column, field } of listed ? columns : []) {
				const cell = cells[column];
				const finding = listed && cell && checkCell(document, cell, listed, field, context);
				if (finding) yield finding;
			}
		}
	}
}
function checkCell(document, cell, listed, fieldId, { kindOf, workspace }) {
	const found = findMetadata(listed, {
		kind: kindOf(listed.path),
		workspace
	});
	const entry = found && firstEntries(found.block).find(({ field }) => field.id === fieldId);
	if (!entry || entry.text === "") return null;
	const here = document.slice(cell);
	const there = found.source.slice(entry.value);
	if (comparableValue(here, entry.field) === comparableValue(entry.field.values === null ? entry.text : there, entry.field)) return null;
	return {
		range: {
			start: cell.start,
			end: cell.end
		},
		subject: listed.path,
		message: `Unexpected difference in \`${entry.field.label}\`: ${quote(plainText(here), 20)} here, ${quote(plainText(entry.text), 20)} in ${quote(listed.path, 30)}`,
		help: "Find out which of the two holds, and write it in both places"
	};
}
// src/core/metadata-text.ts
/** Labels as a sentence lists them, cut to a length in characters with a count of the rest: `` `Audience`, `Status` and 2 more ``. */
function listLabels(fields, limit) {
	const labels = fields.map((field) => `\`${field.label}\``);
	let shown = labels.length;
	while (shown > 1 && toList(labels, shown).length > limit) shown--;
	return toList(labels, shown);
}
function toList(labels, shown) {
	const rest = labels.length - shown;
	const last = rest > 0 ? `${rest} more` : labels.at(-1);
	const before = rest > 0 ? labels.slice(0, shown) : labels.slice(0, -1);
	return before.length === 0 ? `${last}` : `${before.join(", ")} and ${last}`;
}
/** A field ready to paste in the form of the schema, its value a placeholder in angle brackets. */
function toFieldLine(field, schema) {
	const words = field.values?.map((value) => writingOf(field, value)).join(" | ");
	const placeholder = field.type === "date" ? "<YYYY-MM-DD>" : `<${words ?? field.label.toLowerCase()}>`;
	return METADATA_READERS[schema.form].toLine(field.label, placeholder, schema);
}
/** A sentence about what is wrong and what is expected; what would make it too long for one line is left to the help. */
function toMessage(wrong, expected) {
	const message = `${wrong}, expected ${expected}`;
	return message.length <= 120 ? message : wrong;
}
// src/core/successor.ts
/**
* Whether a document leads to another one from its fields, or from the text around its title: by a link, by the name of a document
* that exists, by an id of a registry. Outside the fields only what stays in the repository counts, since badges lead outside too.
*/
function leadsElsewhere(document, { block, source }, workspace, conventions) {
	const isOther = ({ url }) => {
		const target = readTarget(document.path, url);
		return target.kind === "internal" && target.path !== document.path;
	};
	for (const { field, value, text } of block.entries) {
		if (field?.type === "ref" && text !== "") return true;
		if (namesDocument(source.slice(value), document, workspace, conventions)) return true;
	}
	if (source === document && within(document.facts.links, block).some((link) => isOther(link) || /^https?:/iu.test(link.url))) return true;
	return places(document, block).some((span) => within(document.facts.links, span).some((link) => link.kind !== "image" && isOther(link)) || within(document.facts.codeSpans, span).some((code) => namesDocument(code.value, document, workspace, conventions)));
}
/** Whether a text holds a URL, the name of another document that exists, or an id of a registry. */
function namesDocument(text, document, workspace, conventions) {
	if (/https?:\/\/\S/iu.test(text)) return true;
	if (conventions.registries.some(({ reference }) => reference.test(text))) return true;
	return text.split(/[\s,，;；、"'`()（）[\]<>]+/u).some((word) => {
		if (!/[./]/u.test(word)) return false;
		const target = workspace.resolveMention(document.path, word, conventions.roots);
		return target === null ? workspace.isPartial && /\.\p{L}/u.test(word) : target !== document.path;
	});
}
/** The text up to the first heading below the title, and the sections that fields stand in. */
function places(document, block) {
	const title = findTitle(document);
	const end = document.text.length;
	const headings = document.facts.headings.filter((heading) => heading.top);
	const next = headings.find((heading) => heading.start >= (title?.end ?? 0));
	const after = headings.find((heading) => heading.start >= block.end);
	return [{
		start: 0,
		end: next?.start ?? end
	}, {
		start: block.start,
		end: after?.start ?? end
	}];
}
// src/core/value-checks.ts
/** By type of the field. */
const CHECKS = {
	enum: checkEnum,
	date: checkDate,
	text: checkText,
	ref: checkReference,
	list: checkText
};
/** What is wrong with the value of an entry; null when nothing is. A list is as good as its items. */
function checkEntry(entry, source, document, context) {
	const { field, value, text } = entry;
	const parts = field.type === "list" ? entry.items ?? splitItems(source, value) : [{
		...value,
		text
	}];
	for (const part of parts) {
		const checked = {
			field,
			value: {
				start: part.start,
				end: part.end
			},
			text: part.text,
			source
		};
		const finding = (field.type === "list" && field.values !== null ? checkEnum : CHECKS[field.type])(checked, document, context) ?? checkPatterns(checked);
		if (finding !== null) return {
			...finding,
			source
		};
	}
	return null;
}
/** What a field wants, in the words of a message: its values, or what its type demands. */
function expectedOf(field) {
	if (field.values !== null) return listChoice(field.values.map((value) => writingOf(field, value)));
	return field.type === "date" ? "a date as `YYYY-MM-DD`" : field.type === "ref" ? "a link to a document" : "some text";
}
function checkText() {
	return null;
}
function checkEnum({ field, value, text, source }) {
	if (field.values === null) return null;
	const expected = expectedOf(field);
	const name = quote(field.label, 30);
	const help = `Begin the value with ${listWords(field.values.map((known) => writingOf(field, known)))}${field.suffix === null ? "; what follows the word is free" : ""}`;
	const read = readValue(source.slice(value), field);
	if (read === null) return {
		range: value,
		message: toMessage(`Unexpected ${name} value`, expected),
		help
	};
	const range = {
		start: value.start + read.start,
		end: value.start + read.end
	};
	const shown = `${name} value \`${read.word.slice(0, 20)}\``;
	if (read.value === null) return {
		range,
		message: toMessage(`Unexpected ${shown}`, expected),
		help
	};
	if (!read.isExact) {
		const found = source.slice(range);
		return {
			range,
			severity: "warning",
			message: `Unexpected letter case in ${name} value ${quote(found, 30)}, expected ${quote(read.word, 30)}`,
			help: `Write \`${read.word}\``,
			fix: {
				kind: "safe",
				edits: [{
					path: source.path,
					...range,
					text: read.word
				}]
			}
		};
	}
	if (isChoice(text, field)) return {
		range: value,
		message: toMessage(`Unexpected choice of ${name} values`, `one of ${expected}`),
		help: "Keep one word"
	};
	const behind = {
		start: range.end,
		end: value.end
	};
	const blanks = /^\s*/u.exec(source.slice(behind))?.[0].length ?? 0;
	return checkSuffix(field, read.word, read.rest, {
		...behind,
		start: behind.start + blanks
	}) ?? checkContradiction(source, behind, name, read.word, read.value.contradiction);
}
function checkSuffix({ suffix, label }, word, rest, behind) {
	if (suffix === null || rest === "") return null;
	for (const { start, end } of suffix.matches(rest)) if (rest.slice(0, start).trim() === "" && rest.slice(end).trim() === "") return null;
	return {
		range: behind,
		message: toMessage(`Unexpected ${quote(rest, 20)} behind ${quote(label, 20)} ${quote(word, 20)}`, `a match of ${quote(suffix.source, 40)}`),
		help: "Put a remark in the form of the family"
	};
}
function checkContradiction(source, behind, name, word, contradiction) {
	for (const { spans } of contradiction?.matches(source.slice(behind)) ?? []) {
		if (spans.word === void 0) continue;
		const range = {
			start: behind.start + spans.word.start,
			end: behind.start + spans.word.end
		};
		const found = quote(source.slice(range), 20);
		return {
			range,
			severity: "warning",
			message: `Unexpected ${found} beside ${name} ${quote(word, 20)}, expected a remark that agrees with it`,
			help: `Settle what is ${found}, or choose another value`
		};
	}
	return null;
}
function checkDate({ field, value, text, source }) {
	const found = /^[\s*_`"'([]*(\d{4})-(\d{2})-(\d{2})(?![\d-])/u.exec(source.slice(value));
	const [, year = "", month = "", day = ""] = found ?? [];
	if (found && isDay(Number(year), Number(month), Number(day))) return null;
	return {
		range: value,
		message: toMessage(`Unexpected ${quote(field.label, 30)} value ${quote(text, 30)}`, found ? "a day of the calendar" : expectedOf(field)),
		help: "Write the date as `YYYY-MM-DD`"
	};
}
function isDay(year, month, day) {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function checkReference({ field, value, text, source }, document, { workspace, conventions }) {
	if (field.values !== null && readValue(source.slice(value), field)?.value) return null;
	if (within(source.facts.links, value).length > 0) return null;
	if (namesDocument(plainText(source.slice(value)), document, workspace, conventions)) return null;
	return {
		range: value,
		message: toMessage(`Unexpected ${quote(field.label, 30)} value ${quote(text, 40)}`, "a link to a document"),
		help: "Name a document that exists, or link it"
	};
}
function checkPatterns({ field, value, text }) {
	const plain = plainText(text);
	const accepts = ({ pattern }) => pattern.test(plain) || pattern.test(text);
	const wanted = field.match !== null && !accepts(field.match) ? field.match : field.deny.find(accepts);
	if (wanted === void 0) return null;
	const { expected } = wanted;
	const about = `Unexpected ${quote(field.label, 30)} value`;
	const room = 120 - `${about} \`\`, expected ${expected}`.length;
	return {
		range: value,
		message: toMessage(`${about} ${quote(text, Math.min(30, Math.max(12, room)))}`, expected),
		help: `Write ${expected}`
	};
}
/** The items of a list on one line. */
function splitItems(source, value) {
	const items = [];
	for (const { index, 0: text } of source.slice(value).matchAll(/[^\s,，;；、][^,，;；、]*/gu)) items.push({
		start: value.start + index,
		end: value.start + index + text.trimEnd().length,
		text: text.trimEnd()
	});
	return items;
}
/** Whether a value is nothing but several of the values, as a template offers them. */
function isChoice(text, { values }) {
	const words = (values ?? []).flatMap(({ value, aliases }) => [value, ...aliases]);
	const parts = text.split(/[|/,，、()（）\s]+/u).filter((part) => part !== "" && part !== "or" && part !== "或");
	return parts.length > 1 && parts.every((part) => words.includes(part)) && new Set(parts).size > 1;
}
/** All of the words, or as many as a message has room for. */
function listChoice(words) {
	let shown = words.length;
	const toText = () => shown === words.length ? listWords(words) : `${words.slice(0, shown).map((word) => `\`${word}\``).join(", ")} or ${words.length - shown} more`;
	while (shown > 1 && toText().length > MAX_CHOICE) shown--;
	return toText();
}
const MAX_CHOICE = 60;
// src/rules/metadata/invalid-value.ts
const withStatus$2 = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
const report$2 = (field) => `extends: general
kinds:
  - {id: report, include: 'reports/*.md', metadata: {form: bold-line, fields: {${field}}}}
`;
var invalid_value_default = defineRule({
	id: "metadata/invalid-value",
	description: "A field with a fixed vocabulary opens with one of its words, and a required field is filled in.",
	rationale: "Readers filter by these words, so a word of one’s own makes the document invisible to them. What follows the word is free.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "the word alone",
			files: withStatus$2("stable"),
			findings: []
		},
		{
			name: "the word and a remark",
			files: withStatus$2("draft v0.3（待评审）"),
			findings: []
		},
		{
			name: "another word",
			files: withStatus$2("final (reviewed)"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` value `final`, expected `stable`, `draft` or `superseded`"]
		},
		{
			name: "the template left as it was",
			files: withStatus$2("stable | draft | superseded"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected choice of `Status` values, expected one of `stable`, `draft` or `superseded`"]
		},
		{
			name: "the word in other letter case",
			files: withStatus$2("Stable"),
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected letter case in `Status` value `Stable`, expected `stable`"]
		},
		{
			name: "a remark that contradicts the word",
			files: withStatus$2("stable（安全章节 pending）"),
			findings: ["docs/addon-tls-guide.md:4:27: Unexpected `pending` beside `Status` `stable`, expected a remark that agrees with it"]
		},
		{
			name: "a date that is none",
			config: report$2("date: {labels: [日期], type: date}"),
			files: {
				"reports/tls.md": "# TLS\n\n**日期**：2026-02-30\n",
				"reports/dns.md": "# DNS\n\n**日期**：2026-02-28\n"
			},
			findings: ["reports/tls.md:3:8: Unexpected `日期` value `2026-02-30`, expected a day of the calendar"]
		},
		{
			name: "a remark in another form than the conventions have",
			config: report$2("status: {labels: [状态], values: {fixed: [已修复], open: [未修复]}, suffix: '[（(][^（）()]+[）)]'}"),
			files: {
				"reports/tls.md": "# TLS\n\n**状态**: 已修复 - 部分\n",
				"reports/dns.md": "# DNS\n\n**状态**: 已修复（部分）\n"
			},
			findings: ["reports/tls.md:3:13: Unexpected `- 部分` behind `状态` `已修复`, expected a match of `[（(][^（）()]+[）)]`"]
		},
		{
			name: "no value",
			files: withStatus$2(""),
			findings: ["docs/addon-tls-guide.md:4:5: Missing value of field `Status`, expected `stable`, `draft` or `superseded`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		const { block, source } = found;
		for (const entry of firstEntries(block)) {
			const { field, label, text } = entry;
			const isEmpty = text === "" || /^<[^<>]*>$/u.test(text);
			const finding = isEmpty ? null : checkEntry(entry, source, document, context);
			if (finding !== null) yield finding;
			if (!isEmpty || !field.isRequired) continue;
			yield {
				source,
				range: label,
				message: toMessage(`Missing value of field ${quote(field.label, 30)}`, expectedOf(field)),
				help: `Fill in \`${field.label}\``
			};
		}
	}
});
// src/rules/metadata/item-state.ts
const config = `extends: general
kinds:
  - id: report
    include: 'reports/*.md'
    metadata:
      form: bold-line
      fields: {status: {labels: [Status], values: [fixed, open]}}
    sections:
      item_state: {heading: '\\((?<state>fixed|open)\\)$', agree_with: status, done: [fixed], claims: [fixed]}
`;
var item_state_default = defineRule({
	id: "metadata/item-state",
	description: "A document whose parts carry a state of their own says that all is done only when all parts are.",
	rationale: "Who reads only the first lines would take an open problem for a solved one.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "a remark behind the status",
			config,
			files: { "reports/tls.md": "# TLS\n\n**Status**: fixed (in part)\n\n## Expired root (fixed)\n\n## Clock skew (open)\n" },
			findings: []
		},
		{
			name: "all parts are done",
			config,
			files: { "reports/tls.md": "# TLS\n\n**Status**: fixed\n\n## Expired root (fixed)\n" },
			findings: []
		},
		{
			name: "one part is open",
			config,
			files: { "reports/tls.md": "# TLS\n\n**Status**: fixed\n\n## Expired root (fixed)\n\n## Clock skew (open)\n" },
			findings: ["reports/tls.md:3:13: Unexpected `Status` `fixed` without a remark, expected one since `Clock skew (open)` is `open`"]
		}
	],
	*check(document, context) {
		const { itemState } = context.kind.sections;
		const found = itemState === null ? null : findMetadata(document, context);
		if (itemState === null || found === null) return;
		const entry = firstEntries(found.block).find(({ field }) => field.id === itemState.field);
		if (entry === void 0) return;
		const read = readValue(found.source.slice(entry.value), entry.field);
		const value = read?.value;
		if (!value || read.rest !== "" || !itemState.claims.some((word) => isWriting(value, word))) return;
		const open = findOpenItem(document, itemState);
		if (open === null) return;
		yield {
			source: found.source,
			range: {
				start: entry.value.start + read.start,
				end: entry.value.start + read.end
			},
			message: `Unexpected \`${entry.field.label}\` ${quote(read.word, 20)} without a remark, expected one since ${quote(open.heading, 30)} is ${quote(open.state, 15)}`,
			help: "Say in brackets behind the value what is not done"
		};
	}
});
/** The first heading whose state is not one of those that count as done. */
function findOpenItem({ facts, text }, { section, heading: pattern, done }) {
	const { headings } = facts;
	const opening = section === null ? -1 : headings.findIndex((heading) => section.test(heading.text));
	if (section !== null && opening < 0) return null;
	const depth = headings[opening]?.depth ?? 0;
	const end = section === null ? text.length : headings.slice(opening + 1).find((other) => other.depth <= depth)?.start ?? text.length;
	for (const heading of headings.slice(opening + 1)) {
		if (heading.start >= end) break;
		const state = firstMatch(pattern, heading.text)?.groups.state;
		if (state !== void 0 && !done.includes(state)) return {
			heading: heading.text,
			state
		};
	}
	return null;
}
// src/rules/metadata/misplaced-block.ts
const fields = "> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
var misplaced_block_default = defineRule({
	id: "metadata/misplaced-block",
	description: "The metadata block stands directly below the title.",
	rationale: "Readers and tools look for the block in one place; text before it pushes it out of sight.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "directly below",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n<!-- reviewed -->\n\n${fields}` },
			findings: []
		},
		{
			name: "after a paragraph",
			files: { "docs/addon-tls-guide.md": `# TLS\n\nPart of the security family.\n\n${fields}\n## Scope\n` },
			findings: ["docs/addon-tls-guide.md:5:5: Unexpected text between the title and the metadata block, expected the block first"]
		},
		{
			name: "anywhere, where the conventions say so",
			config: `extends: general
kinds:
  - id: report
    include: 'reports/*.md'
    metadata: {form: bold-line, position: anywhere, fields: {status: {labels: [Status]}}}
`,
			files: { "reports/tls.md": "# TLS\n\nA summary.\n\n## Facts\n\n**Status**: open\n" },
			findings: []
		},
		{
			name: "before the title",
			files: { "docs/addon-tls-guide.md": `${fields}\n# TLS\n\nText.\n` },
			findings: ["docs/addon-tls-guide.md:1:5: Unexpected metadata block before the title, expected it directly below"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		const first = found?.block.entries[0];
		if (!found || first === void 0 || !found.schema.isAfterTitle || found.block.place === "after-title") return;
		const { noun } = METADATA_READERS[found.schema.form];
		const short = noun.replace("metadata ", "");
		const isMany = short.endsWith("s");
		yield {
			range: first.label,
			message: found.block.place === "before-title" ? `Unexpected ${noun} before the title, expected ${isMany ? "them" : "it"} directly below` : `Unexpected text between the title and the ${noun}, expected the ${short} first`,
			help: `Move the ${short} so that ${isMany ? "they follow" : "it follows"} the title directly`
		};
	}
});
// src/rules/metadata/missing-block.ts
const block = "> **Audience**: developers\n> **Status**: draft\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
const frontmatter = `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, fields: {status: {labels: [status], required: true}}}}
`;
const sidecar = `extends: general
kinds:
  - {id: kep, include: 'keps/*/README.md', metadata: {form: sidecar, file: kep.yaml, fields: {status: {labels: [status], required: true}}}}
`;
var missing_block_default = defineRule({
	id: "metadata/missing-block",
	description: "A document of a kind with metadata has its fields, in the form and the place of the kind.",
	rationale: "The fields tell a reader in a few lines whether the document is for them and whether it can be relied on.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "block below the title",
			files: { "docs/addon-tls-guide.md": `# TLS\n\n${block}\nText.\n` },
			findings: []
		},
		{
			name: "no block",
			files: { "docs/addon-tls-guide.md": "# TLS\n\nText.\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "a quote of other fields is no block",
			files: { "docs/cases/mysql/restart-case.md": "# Restart\n\n> **Date**: 2026-01-01\n> **Severity**: low\n\n## Timeline\n" },
			findings: ["docs/cases/mysql/restart-case.md:1:1: Missing metadata block below the title, expected `Audience`, `Status`, `Applies to` and `Applies to KB version`"]
		},
		{
			name: "front matter, where a kind keeps its fields there",
			config: frontmatter,
			files: { "adr/0001-use-tls.md": "---\nstatus: accepted\n---\n\n# Use TLS\n" },
			findings: []
		},
		{
			name: "a file beside the document that is not there",
			config: sidecar,
			files: { "keps/1-tls/README.md": "# TLS\n" },
			findings: ["keps/1-tls/README.md:1:1: Missing metadata file `keps/1-tls/kep.yaml`, expected `status`"]
		},
		{
			name: "a file beside the document that does not parse",
			config: sidecar,
			files: {
				"keps/1-tls/README.md": "# TLS\n",
				"keps/1-tls/kep.yaml": "status: draft\nowners: [a\n"
			},
			findings: ["keps/1-tls/kep.yaml:3:1: Metadata file does not parse"]
		},
		{
			name: "a kind without metadata",
			files: { "notes/tls.md": "# TLS\n\nText.\n" },
			findings: []
		}
	],
	*check(document, { kind, workspace }) {
		if (kind.metadata === null) return;
		const schema = kind.metadata;
		const { block, document: source, problem } = readMetadata(document, schema, workspace);
		const required = schema.fields.filter((field) => field.isRequired);
		const file = sidecarOf(document.path, schema);
		if (block !== null || required.length === 0 && problem === null) return;
		if (file !== null && workspace.unchecked.some(({ path }) => path === file)) return;
		const { noun, insertion, isMovable } = METADATA_READERS[schema.form];
		const range = findOpening(document);
		if (problem !== null && source !== null) {
			yield {
				source,
				range: {
					start: problem.at,
					end: problem.at
				},
				message: `${sentence(noun)} does not parse`,
				help: `Mend it: ${quote(problem.message, 200)}`
			};
			return;
		}
		const name = file === null ? `Missing ${noun}${isMovable && schema.isAfterTitle ? " below the title" : ""}` : nameFile(file, source !== null);
		const lines = required.map((field) => toFieldLine(field, schema)).join("\n");
		yield {
			range,
			message: toMessage(name, listLabels(required, 65)),
			help: `${insertion(schema)}, with your own words for what stands in angle brackets:\n${lines}`
		};
	}
});
function sentence(words) {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}
function nameFile(file, isThere) {
	return isThere ? `Missing metadata in ${quote(file, 40)}` : `Missing metadata file ${quote(file, 40)}`;
}
// src/core/metadata-misspelt.ts
/** The labels that were meant for a field which the block does not have otherwise, one a field. */
function findMisspelt({ schema, block, source }) {
	const absent = new Set(schema.fields.filter((field) => !block.entries.some((entry) => entry.field === field)));
	const found = [];
	for (const entry of block.entries) {
		const meant = entry.field === null && absent.size > 0 ? findMeantLabel([...absent], source.slice(entry.label)) : null;
		if (meant === null) continue;
		absent.delete(meant.field);
		found.push({
			entry,
			...meant
		});
	}
	return found;
}
// src/core/metadata-wanted.ts
/** The fields that the document must have, with the value of another field that asks for them; empty where all documents must. */
function listWanted({ schema, block, source }) {
	const wanted = new Map(schema.fields.filter(({ isRequired }) => isRequired).map((field) => [field, ""]));
	for (const { field, value } of firstEntries(block)) {
		const read = readValue(source.slice(value), field);
		for (const id of read?.value?.needs.fields ?? []) {
			const needed = schema.fields.find((other) => other.id === id);
			if (needed && read && !wanted.has(needed)) wanted.set(needed, `\`${field.label}\` ${quote(read.word, 30)}`);
		}
	}
	return wanted;
}
// src/rules/metadata/missing-field.ts
var missing_field_default = defineRule({
	id: "metadata/missing-field",
	description: "A metadata block has every required field.",
	rationale: "A reader who does not find for which versions a guide holds has to ask, or to guess.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "optional field left out",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: []
		},
		{
			name: "required field misspelt",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applys to**: any addon\n> **Applies to KB version**: 1.0.x\n" },
			findings: ["docs/addon-tls-guide.md:5:5: Unexpected field `Applys to`, did you mean `Applies to`?"]
		},
		{
			name: "a field that a value asks for",
			config: `extends: general
kinds:
  - id: adr
    include: 'adr/*.md'
    metadata:
      form: list
      fields:
        status: {labels: [Status], values: [proposed, accepted], on: {accepted: {require_field: date}}}
        date: {labels: [Date], type: date}
`,
			files: {
				"adr/1.md": "# TLS\n\n- Status: proposed\n",
				"adr/2.md": "# DNS\n\n- Status: accepted\n"
			},
			findings: ["adr/2.md:3:3: Missing field `Date` in the metadata list, expected with `Status` `accepted`"]
		},
		{
			name: "required field left out",
			files: { "docs/addon-tls-guide.md": "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to KB version**: 1.0.x\n" },
			findings: ["docs/addon-tls-guide.md:4:5: Missing field `Applies to` in the metadata block, expected after `Status`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		const first = found?.block.entries[0];
		if (!found || first === void 0) return;
		const { schema, block, source } = found;
		const misspelt = new Map(findMisspelt(found).map((label) => [label.field, label]));
		const wanted = listWanted(found);
		const place = METADATA_READERS[schema.form].place(schema);
		let range = first.label;
		let where = "at its beginning";
		for (const field of schema.fields) {
			const entry = block.entries.find((other) => other.field === field);
			const written = misspelt.get(field);
			const reason = wanted.get(field);
			if (entry !== void 0) {
				range = entry.label;
				where = `after \`${field.label}\``;
			} else if (reason !== void 0 && written !== void 0) {
				const { entry: other, label } = written;
				yield {
					source,
					range: other.label,
					message: `Unexpected field ${quote(source.slice(other.label), 40)}, did you mean ${quote(label, 40)}?`,
					help: `Write ${quote(label)}`,
					fix: {
						kind: "suggested",
						edits: [{
							path: source.path,
							...other.label,
							text: label
						}]
					}
				};
			} else if (reason !== void 0) {
				const expected = field.inside === null ? where : `in \`${schema.fields.find(({ id }) => id === field.inside)?.label}\``;
				yield {
					source,
					range,
					message: toMessage(`Missing field \`${field.label}\` ${place}`, reason === "" ? expected : `with ${reason}`),
					help: `Insert, with your own words for what stands in angle brackets:\n${toFieldLine(field, schema)}`
				};
			}
		}
		yield* findMissingLines(document, found);
	}
});
function* findMissingLines(document, { block, source }) {
	for (const { field, value } of firstEntries(block)) {
		const read = readValue(source.slice(value), field);
		const line = read?.value?.needs.line ?? null;
		if (read === null || line === null || line.pattern.test(document.text)) continue;
		yield {
			source,
			range: {
				start: value.start + read.start,
				end: value.start + read.end
			},
			message: toMessage(`Missing line that \`${field.label}\` ${quote(read.word, 30)} asks for`, line.expected),
			help: `Add a line with ${line.expected}`
		};
	}
}
// src/rules/metadata/new-document-status.ts
const withStatus$1 = (status) => ({ "docs/addon-tls-guide.md": `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n` });
var new_document_status_default = defineRule({
	id: "metadata/new-document-status",
	description: "A document that a change adds begins with the first status of its life.",
	rationale: "Nobody but its author has used a document that is being added; calling it settled skips the review it still needs.",
	severity: "error",
	silentWithout: "base",
	examples: [
		{
			name: "added as a draft",
			files: withStatus$1("draft (v1)"),
			baseFiles: [],
			findings: []
		},
		{
			name: "on the base already",
			files: withStatus$1("stable"),
			baseFiles: ["docs/addon-tls-guide.md"],
			findings: []
		},
		{
			name: "added as settled",
			files: withStatus$1("stable"),
			baseFiles: [],
			findings: ["docs/addon-tls-guide.md:4:15: Unexpected `Status` `stable` of a new document, expected `draft`"]
		}
	],
	*check(document, context) {
		const { baseFiles } = context.workspace;
		if (baseFiles === null || baseFiles.has(document.path)) return;
		const found = findMetadata(document, context);
		if (!found) return;
		for (const { field, value } of firstEntries(found.block)) {
			const { initial, label, values } = field;
			const read = readValue(found.source.slice(value), field);
			if (initial === null || !read?.value || isWriting(read.value, initial)) continue;
			const meant = values?.find((other) => isWriting(other, initial));
			const expected = meant === void 0 ? initial : writingOf(field, meant);
			const range = {
				start: value.start + read.start,
				end: value.start + read.end
			};
			yield {
				source: found.source,
				range,
				message: `Unexpected \`${label}\` \`${read.word}\` of a new document, expected \`${expected}\``,
				help: `Write \`${expected}\`; raise it when others have used the document`,
				fix: {
					kind: "suggested",
					edits: [{
						path: found.source.path,
						...range,
						text: expected
					}]
				}
			};
		}
	}
});
// src/rules/metadata/superseded-without-successor.ts
const withStatus = (status, below = "") => `# TLS\n\n> **Audience**: developers\n> **Status**: ${status}\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n${below}`;
const successor = { "docs/addon-certificates-guide.md": withStatus("stable").replace("TLS", "Certificates") };
var superseded_without_successor_default = defineRule({
	id: "metadata/superseded-without-successor",
	description: "A document that was superseded leads to its successor.",
	rationale: "Whoever finds the old document was looking for what holds now.",
	severity: "error",
	examples: [
		{
			name: "a link behind the word",
			files: {
				"docs/addon-tls-guide.md": withStatus("superseded by [certificates](addon-certificates-guide.md)"),
				...successor
			},
			findings: []
		},
		{
			name: "a link below",
			files: {
				"docs/addon-tls-guide.md": withStatus("superseded", "\nSee [certificates](addon-certificates-guide.md) instead.\n"),
				...successor
			},
			findings: []
		},
		{
			name: "no link",
			files: {
				"docs/addon-tls-guide.md": withStatus("superseded", "\n## Scope\n\n[Certificates](addon-certificates-guide.md)\n"),
				...successor
			},
			findings: ["docs/addon-tls-guide.md:4:15: Missing link to the successor of a document with `Status` `superseded`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		for (const { field, value } of firstEntries(found.block)) {
			const read = readValue(found.source.slice(value), field);
			if (!read?.value?.needs.reference || leadsElsewhere(document, found, context.workspace, context.conventions)) continue;
			yield {
				source: found.source,
				range: {
					start: value.start + read.start,
					end: value.start + read.end
				},
				message: `Missing link to the successor of a document with \`${field.label}\` ${quote(read.word, 30)}`,
				help: `Link the document that holds now, beside \`${field.label}\``
			};
		}
	}
});
// src/rules/metadata/unknown-field.ts
const above$1 = "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n> **Applies to KB version**: 1.0.x\n";
var unknown_field_default = defineRule({
	id: "metadata/unknown-field",
	description: "The metadata of a document holds no fields but those of its kind.",
	rationale: "A field of one’s own is read by nobody, and pushes those that are read apart; text has its place below.",
	severity: "info",
	scope: "document",
	examples: [
		{
			name: "the fields of the kind",
			files: { "docs/addon-tls-guide.md": above$1 },
			findings: []
		},
		{
			name: "a field of one’s own",
			files: { "docs/addon-tls-guide.md": `${above$1}> **Owner**: the network team\n` },
			findings: ["docs/addon-tls-guide.md:7:5: Unexpected field `Owner`, expected only those of the kind `guide`"]
		},
		{
			name: "an optional field misspelt",
			files: { "docs/addon-tls-guide.md": `${above$1}> **Affected by versions skew**: none\n` },
			findings: ["docs/addon-tls-guide.md:7:5: Unexpected field `Affected by versions skew`, did you mean `Affected by version skew`?"]
		},
		{
			name: "keys of the front matter may serve other tools",
			config: `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, fields: {status: {labels: [status]}}}}
`,
			files: { "adr/1.md": "---\nstatus: accepted\nlayout: page\n---\n\n# TLS\n" },
			findings: []
		},
		{
			name: "keys of the front matter, where the conventions leave none to others",
			config: `extends: general
kinds:
  - {id: adr, include: 'adr/*.md', metadata: {form: frontmatter, unknown: warning, fields: {status: {labels: [status]}}}}
`,
			files: { "adr/1.md": "---\nstatus: accepted\nlayout: page\n---\n\n# TLS\n" },
			findings: ["adr/1.md:3:1: Unexpected field `layout`, expected only those of the kind `adr`"]
		}
	],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		const { schema, block, source } = found;
		const { unknown } = schema;
		if (unknown === "off") return;
		const { isClosed } = METADATA_READERS[schema.form];
		const wanted = listWanted(found);
		const misspelt = new Map(findMisspelt(found).map((other) => [other.entry, other]));
		for (const entry of block.entries) {
			if (entry.field !== null) continue;
			const meant = misspelt.get(entry);
			if (meant === void 0 ? !isClosed && unknown === null : wanted.has(meant.field)) continue;
			const wrong = `Unexpected field ${quote(source.slice(entry.label), 40)}`;
			yield {
				source,
				...unknown === null ? {} : { configured: unknown },
				range: entry.label,
				message: meant === void 0 ? toMessage(wrong, `only those of the kind ${quote(context.kind.id, 30)}`) : `${wrong}, did you mean ${quote(meant.label, 40)}?`,
				help: meant === void 0 ? `Move it to the text; the fields are ${listWords(schema.fields.map(({ label }) => label)).replace(/ or /u, " and ")}` : `Write ${quote(meant.label)}`
			};
		}
	}
});
// src/rules/metadata/vague-value.ts
const above = "# TLS\n\n> **Audience**: developers\n> **Status**: stable\n> **Applies to**: any addon\n";
var vague_value_default = defineRule({
	id: "metadata/vague-value",
	description: "A value that claims everything says why.",
	rationale: "A bare claim cannot be told from a field that was filled in without thinking; a reason can be checked.",
	severity: "warning",
	scope: "document",
	examples: [{
		name: "with a reason",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any (shell only)\n` },
		findings: []
	}, {
		name: "alone",
		files: { "docs/addon-tls-guide.md": `${above}> **Applies to KB version**: any\n` },
		findings: ["docs/addon-tls-guide.md:6:30: Unexpected bare `any` in `Applies to KB version`, expected a reason after it"]
	}],
	*check(document, context) {
		const found = findMetadata(document, context);
		if (!found) return;
		for (const { field, value, text } of firstEntries(found.block)) {
			const word = normalize(text);
			const vague = field.vague.find((other) => normalize(other) === word);
			if (vague === void 0) continue;
			yield {
				source: found.source,
				range: value,
				message: `Unexpected bare \`${vague}\` in \`${field.label}\`, expected a reason after it`,
				help: `Say why in brackets: \`${vague} (<reason>)\``
			};
		}
	}
});
/** Letter case, emphasis and punctuation around a value add nothing to it. */
function normalize(value) {
	return value.toLowerCase().replace(/[\s*_`.。,，;；:：!！"'“”]/gu, "");
}
// src/rules/pull-request/open-tasks.ts
/** A task box that is not ticked, at the start of a list item. */
const OPEN_BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[ \]\s+/u;
var open_tasks_default = defineRule({
	id: "pull-request/open-tasks",
	description: "Every task of a pull request body is ticked.",
	rationale: "An open task is what its author still means to do; a merge would bury it.",
	severity: "info",
	reads: "pull-request",
	examples: [{
		name: "all done",
		files: { "pull-request:body": "- [x] run the drill\n\n`- [ ]` is how a task looks.\n" },
		findings: []
	}, {
		name: "one open",
		files: { "pull-request:body": "Plan:\n\n- [x] write\n- [ ] run the drill\n" },
		findings: ["pull-request:body:4:1: Unexpected open task `run the drill`, expected it done"]
	}],
	*check(document) {
		if (document.path !== "pull-request:body") return;
		for (const item of document.facts.items) {
			const line = document.lines.pointAt(item.start).line;
			const span = document.lines.spanOf(line);
			const text = document.slice({
				start: item.start,
				end: Math.min(span.end, item.end)
			}).trimEnd();
			const box = OPEN_BOX.exec(text);
			if (!box) continue;
			yield {
				range: {
					start: item.start,
					end: item.start + text.length
				},
				message: `Unexpected open task ${quote(text.slice(box[0].length), 70)}, expected it done`,
				help: "Do it and tick it, or take it out of the pull request"
			};
		}
	}
});
// src/rules/pull-request/title.ts
var title_default$1 = defineRule({
	id: "pull-request/title",
	description: "The title of a pull request has the configured form.",
	rationale: "A squash merge makes the title the subject of the commit, and the history is read by its subjects.",
	severity: "warning",
	reads: "pull-request",
	examples: [
		{
			name: "with a type",
			files: { "pull-request:title": "docs(tls): rotate certificates in two steps" },
			findings: []
		},
		{
			name: "with a tag",
			files: { "pull-request:title": "[style-harmonize] make entries clickable" },
			findings: []
		},
		{
			name: "bare words",
			files: { "pull-request:title": "Update guide" },
			findings: ["pull-request:title:1:1: Unexpected title, expected `docs: …`, `docs(<topic>): …` or `[<tag>] …`"]
		}
	],
	*check(document, { conventions }) {
		const form = conventions.pullRequestTitle;
		if (document.path !== "pull-request:title" || !form || form.pattern.test(document.text)) return;
		yield {
			range: {
				start: 0,
				end: document.text.length
			},
			message: `Unexpected title, expected ${form.expected}`,
			help: `Edit the title; it is now ${quote(document.text, 60)}`
		};
	}
});
// src/rules/reference/expired-forward.ts
var expired_forward_default = defineRule({
	id: "reference/expired-forward",
	description: "A pull request that a marker names is open and adds the document.",
	rationale: "A plan that was dropped or moved leaves a promise in the text that nobody will keep.",
	severity: "error",
	silentWithout: "pulls",
	examples: [
		{
			name: "open, and adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: []
		},
		{
			name: "closed without a merge",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: {
				open: [],
				closed: { 71: "closed" }
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker: pull request 71 was closed without a merge"]
		},
		{
			name: "another pull request adds it",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: []
			}, {
				number: 72,
				added: ["docs/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected pull request 71 in the marker, expected 72, which adds `addon-b-guide.md`"]
		},
		{
			name: "added in another directory",
			files: { "docs/addon-a-guide.md": "# A\n\n`docs/addon-b-guide.md#part` (planned, PR #71)\n" },
			pulls: { open: [{
				number: 71,
				added: ["guides/addon-b-guide.md"]
			}] },
			findings: ["docs/addon-a-guide.md:3:1: Unexpected name `docs/addon-b-guide.md`, expected `guides/addon-b-guide.md`, which pull request 71 adds"]
		}
	],
	*check(document, { workspace, conventions }) {
		for (const mention of findNames(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			const said = explain$1(forward, mention.name);
			if (said) yield {
				range: mention.range,
				...said,
				...correct(document, mention, forward)
			};
		}
	}
});
function explain$1(forward, name) {
	switch (forward.kind) {
		case "misplaced": return {
			message: `Unexpected name ${quote(name, 36)}, expected ${quote(forward.path, 48)}, which pull request ${forward.pull.number} adds`,
			help: "Correct the name"
		};
		case "other-pull": return {
			message: `Unexpected pull request ${forward.number} in the marker, expected ${forward.pull.number}, which adds ${quote(name, 40)}`,
			help: `Write \`PR #${forward.pull.number}\``
		};
		case "not-added": return {
			message: `Unexpected forward marker: pull request ${forward.pull.number} does not add ${quote(name, 48)}`,
			help: "Correct the number or the name, or add the document to that pull request",
			...forward.pull.isDraft && { severity: "warning" }
		};
		case "not-open": return {
			message: `Unexpected forward marker: ${STATES[forward.state](forward.number)}`,
			help: forward.state === "merged" ? "Correct the name: the merged pull request left no such document" : "Plan it anew, mark it `(TBD)`, or remove the reference"
		};
		default: return null;
	}
}
/** Where it is known what the text should have said: the name, or the number in the marker. */
function correct(document, { form, marker, range, fragment }, forward) {
	const edit = (span, text) => ({ fix: {
		kind: "safe",
		edits: [{
			path: document.path,
			...span,
			text
		}]
	} });
	if (forward.kind === "misplaced") {
		const name = relative(document.path, forward.path) + fragment;
		return /^[^\s`|\p{C}]+$/u.test(name) ? edit(range, inForm(form, name)) : {};
	}
	if (forward.kind !== "other-pull" || marker === null) return {};
	const found = new RegExp(`(?<=(?:PR|request|#)\\s*#?)0*${forward.number}(?!\\d)`, "iu").exec(document.slice(marker.span));
	if (!found) return {};
	const start = marker.span.start + found.index;
	return edit({
		start,
		end: start + found[0].length
	}, String(forward.pull.number));
}
function inForm(form, name) {
	return form === "code" ? `\`${name}\`` : name;
}
const STATES = {
	merged: (number) => `pull request ${number} was merged without the document`,
	closed: (number) => `pull request ${number} was closed without a merge`,
	none: (number) => `there is no pull request ${number}`
};
// src/core/renamed.ts
/** As many words must agree from the beginning. */
const MIN_WORDS = 3;
/** A beginning that so many documents share tells nothing. */
const MAX_CANDIDATES = 100;
/**
* The one document of a kind whose name begins with the same words as a name that leads nowhere: at least three words
* and more than half of the missing name. Null when there is none, or when two would do.
*/
function findRenamed(name, workspace, conventions, kindOf) {
	const words = stem(name);
	const candidates = beginningsOf(workspace).get(beginningOf(words)) ?? [];
	if (candidates.length > MAX_CANDIDATES) return null;
	let best = null;
	let bestCount = 0;
	let isUnique = true;
	for (const path of candidates) {
		if (kindOf(path) === conventions.general) continue;
		const count = commonWords(words, stem(path));
		if (count < MIN_WORDS || count * 2 <= words.length || count < bestCount) continue;
		isUnique = count > bestCount;
		best = path;
		bestCount = count;
	}
	return isUnique ? best : null;
}
const beginnings = /* @__PURE__ */ new WeakMap();
/** The documents by the first words of their names. */
function beginningsOf(workspace) {
	let known = beginnings.get(workspace);
	if (!known) {
		known = /* @__PURE__ */ new Map();
		for (const path of workspace.documents.keys()) {
			const key = beginningOf(stem(path));
			known.set(key, [...(known.get(key) ?? []).slice(0, MAX_CANDIDATES), path]);
		}
		beginnings.set(workspace, known);
	}
	return known;
}
function beginningOf(words) {
	return words.slice(0, MIN_WORDS).join("-");
}
/** The words of a base name without the ending. */
function stem(path) {
	return basename(path).replace(/\.(?:md|markdown)$/iu, "").toLowerCase().split("-");
}
function commonWords(a, b) {
	let count = 0;
	while (count < a.length && count < b.length && a[count] === b[count]) count++;
	return count;
}
// src/rules/reference/missing-document.ts
var missing_document_default = defineRule({
	id: "reference/missing-document",
	description: "A document that is named exists, or the name carries a marker that it is still to come.",
	rationale: "A name that leads nowhere costs every reader a search, and nobody can tell a typo from a plan.",
	severity: "error",
	examples: [
		{
			name: "announced, another repository, a pattern",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `other-repo/docs/addon-b-guide.md`, `notes/x.md`, `SUMMARY.md`, `addon-X-guide.md`\n" },
			findings: []
		},
		{
			name: "no such guide, no marker",
			files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
			findings: ["docs/addon-a-guide.md:3:5: Document `addon-b-guide.md` does not exist"]
		},
		{
			name: "plain name of a document that was renamed",
			files: {
				"docs/addon-a-guide.md": "# A\n\nSee writer-lost-lease-incident.md.\n",
				"docs/cases/pg/writer-lost-lease-2026-05-04-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:5: Document `writer-lost-lease-incident.md` does not exist"]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf, accept }) {
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findNames(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample || mention.isHistory) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind === "accepted") accept({
				kind: "forward-declaration",
				at: mention.range.start,
				target: mention.name,
				evidence: forward.evidence
			});
			if (forward.kind !== "missing" || kind.references.missing === "off") continue;
			if (entries.has(mention.range.start) || !isFamilyName(document.path, fileNameOf(mention), workspace, conventions, kindOf)) continue;
			const renamed = findRenamed(fileNameOf(mention), workspace, conventions, kindOf);
			yield {
				range: mention.range,
				...kind.references.missing !== null && { severity: kind.references.missing },
				message: `Document ${quote(mention.name)} does not exist`,
				help: renamed === null ? "Correct the name, or mark it as still to come: `(TBD)`" : `Did you mean \`${renamed}\`? Else mark it as still to come: \`(TBD)\``
			};
		}
		if (kind.references.isPlainTextRead || kind.references.missing === "off") return;
		for (const run of document.facts.texts) {
			if (!run.value.includes(".md")) continue;
			for (const { 0: name, index } of document.slice(run).matchAll(PLAIN_NAME$1)) {
				if (workspace.withBasename(name).length > 0) continue;
				const renamed = findRenamed(name, workspace, conventions, kindOf);
				if (renamed === null) continue;
				const start = run.start + index;
				yield {
					range: {
						start,
						end: start + name.length
					},
					message: `Document ${quote(name)} does not exist`,
					severity: "warning",
					help: `Did you mean \`${renamed}\`?`
				};
			}
		}
	}
});
/** A bare kebab-case file name in running text. */
const PLAIN_NAME$1 = /(?<![\w./-])[a-z0-9]+(?:-[a-z0-9]+){2,12}\.md(?![\w/-])/gu;
// src/rules/reference/missing-path.ts
const report$1 = (list) => `# Timeout\n\n## 相关文件\n\n${list}\n\n## 时间线\n\n- \`src/elsewhere.go\` - no list of files\n`;
var missing_path_default = defineRule({
	id: "reference/missing-path",
	description: "A file of the repository that a document lists by its path exists.",
	rationale: "A report is read to find the code again, long after files were moved.",
	severity: "error",
	examples: [
		{
			name: "files, a line of one, a directory and a pattern",
			config: "extends: incidents\n",
			files: {
				"docs/incidents/a.md": report$1("- `src/client.go` - Detect\n- `src/client.go:12-20`\n- `src/`\n- `src/*_test.go`"),
				"src/client.go": ""
			},
			findings: []
		},
		{
			name: "a file that is not there",
			config: "extends: incidents\n",
			files: {
				"docs/incidents/a.md": report$1("- `src/client.go` - Detect\n- `src/gone.go` - Gone"),
				"src/client.go": ""
			},
			findings: ["docs/incidents/a.md:6:4: Path `src/gone.go` does not exist"]
		},
		{
			name: "files of another repository",
			config: "extends: incidents\n",
			files: { "docs/incidents/a.md": report$1("- `modules/client.go` - Detect") },
			findings: []
		}
	],
	*check(document, context) {
		const found = context.kind.references.paths.flatMap((mention) => findPaths(document, mention, context));
		const isOwn = found.some(({ exists }) => exists);
		for (const { path, range, exists } of found) {
			if (exists || !(isOwn || context.workspace.directories.has(path.split("/")[0] ?? ""))) continue;
			const variant = context.workspace.caseVariant(path);
			const namesakes = context.workspace.withBasename(path.slice(path.lastIndexOf("/") + 1));
			const meant = variant ?? (namesakes.length === 1 ? namesakes[0] : void 0);
			yield {
				range,
				message: `Path ${quote(path)} does not exist`,
				help: meant === void 0 ? "Correct the path" : `Did you mean \`${meant}\`?`
			};
		}
	}
});
function findPaths(document, { section, pattern }, { workspace, conventions }) {
	const { headings } = document.facts;
	const ends = sectionEnds(document);
	return (section === null ? [{
		start: 0,
		end: document.text.length
	}] : headings.flatMap((heading, index) => section.test(heading.text) ? [{
		start: heading.end,
		end: ends[index] ?? heading.end
	}] : [])).flatMap((span) => [...pattern.matches(document.slice(span))].flatMap((match) => {
		const place = match.spans.path;
		const written = match.groups.path;
		if (place === void 0 || written === void 0) return [];
		const start = span.start + place.start;
		if (start < (findLastStart(document.facts.fences, start)?.end ?? 0)) return [];
		const path = normalize$1(written.trim().replace(/(?::\d+(?:[-–:]\d+)*|#.*)$/u, ""));
		if (path === null || path === "" || !isPath(path)) return [];
		const exists = [
			"",
			dirname(document.path),
			...conventions.roots
		].some((base) => {
			const full = normalize$1(join(base, path));
			return full !== null && workspace.has(full);
		});
		return [{
			path,
			range: {
				start,
				end: start + written.length
			},
			exists: exists || !path.includes("/") && workspace.withBasename(path).length > 0
		}];
	}));
}
/** Neither a pattern, nor a placeholder, an address or a symbol. */
function isPath(path) {
	return !/[\s*?<>{}|$()[\]]|:|…|\.\.\./u.test(path) && !path.startsWith("~") && /\/|\.\w+$/u.test(path);
}
// src/rules/reference/not-clickable.ts
var not_clickable_default = defineRule({
	id: "reference/not-clickable",
	description: "A document that is named in a code span and exists is named by a link.",
	rationale: "On GitHub a code span cannot be followed; the reader has to search for the file by hand.",
	severity: "error",
	examples: [
		{
			name: "link, fence, placeholder, glob, naming example, itself",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[`addon-b-guide.md`](addon-b-guide.md), `addon-*-guide.md`, `addon-<topic>-guide.md` (for example `addon-b-guide.md`)\n\n```\ncat addon-b-guide.md\n```\n\nThis file, `addon-a-guide.md`.\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "existing guide in a code span",
			files: {
				"docs/addon-a-guide.md": "# A\n\n参见 `addon-b-guide.md`。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:4: Unexpected code span `addon-b-guide.md`, expected a link"]
		},
		{
			name: "existing case in another directory",
			files: {
				"docs/addon-a-guide.md": "# A\n\n- `cases/x-case.md`\n",
				"docs/cases/pg/x-case.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected code span `cases/x-case.md`, expected a link"]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf }) {
		if (kind.references.clickable === "none") return;
		const entries = new Set(indexEntries(document, workspace, conventions).map(({ range }) => range.start));
		for (const mention of findMentions(document, workspace, conventions)) {
			const { target, range } = mention;
			if (target === null || target === document.path || mention.marker || mention.isNamingExample || entries.has(range.start)) continue;
			if (kind.references.clickable === "kinds" && kindOf(target) === conventions.general) continue;
			const isLighter = mention.isInHeading || kind === conventions.general;
			yield {
				range,
				message: `Unexpected code span ${quote(mention.name, 80)}, expected a link`,
				help: `Write ${linkTo(document, mention)}`,
				...isLighter && { severity: "warning" },
				...linkFix(document, mention)
			};
		}
	}
});
// src/core/id-reference.ts
/** The ids of a registry that a document mentions, in order. An id in the name of a file is a part of that name. */
function* findIdReferences(registry, document, conventions, kind) {
	for (const { prose, match } of matchesIn(document, registry.reference)) {
		const span = match.spans.id;
		if (span === void 0 || isInName(prose.text, span)) continue;
		const range = prose.spanOf(span);
		yield {
			id: match.groups.id ?? "",
			range,
			isExcused: isHistory(document, range, prose.leaf) || markersOf(conventions, kind).find(document, range, prose.leaf) !== null
		};
	}
}
function* findIdRanges(registry, document) {
	if (registry.range === null) return;
	for (const { prose, match } of matchesIn(document, registry.range)) {
		const { from, to } = match.groups;
		if (from !== void 0 && to !== void 0) yield {
			from,
			to,
			range: prose.spanOf(match)
		};
	}
}
/** The matches of a pattern in the prose of a document. */
function* matchesIn(document, pattern) {
	for (const prose of proseOf$1(document)) for (const match of pattern.matches(prose.text)) yield {
		prose,
		match
	};
}
/** Longer than any name of a file. */
const MAX_NAME = 260;
const DELIMITER = /[\s`"'()（）[\]{}<>,，、。：；]/u;
/** Whether an id is a part of a path, of an address, or of the name of a file. */
function isInName(text, { start, end }) {
	for (let index = start - 1; index >= 0 && start - index < MAX_NAME && !DELIMITER.test(text.charAt(index)); index--) if (text[index] === "/") return true;
	const after = text.slice(end, end + MAX_NAME);
	return after.startsWith("/") || /^[\w-]*(?:\.[\w-]+)*?\.[A-Za-z]\w{0,9}(?![\w-])/u.test(after);
}
// src/core/named-paths.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** A name in plain text: words joined by hyphens, with or without directories and an ending. */
const PLAIN_NAME = /(?<![\p{L}\p{N}._/-])[\p{L}\p{N}][\p{L}\p{N}._/]{0,120}-[\p{L}\p{N}._/-]{0,240}[\p{L}\p{N}]/gu;
/**
* The documents that a document names before an offset (null: anywhere): by a link, in a code span, or in plain text. What is announced
* counts under every path that it may have.
*/
function namedPaths(document, workspace, conventions, end) {
	const until = end ?? document.text.length;
	const paths = /* @__PURE__ */ new Set();
	for (const { start, url } of document.facts.links) {
		const target = start < until ? readTarget(document.path, url) : null;
		if (target?.kind === "internal") paths.add(target.path);
	}
	for (const { range, name, target, marker } of findMentions(document, workspace, conventions)) {
		if (range.start >= until) break;
		if (target !== null) paths.add(target);
		else if (marker !== null) for (const path of candidatesOf(name, document.path, conventions)) paths.add(path);
	}
	for (const { leaf, text } of proseOf$1(document)) {
		if (leaf.start >= until) break;
		for (const [name] of text.matchAll(PLAIN_NAME)) {
			const path = resolveDocumentName(name, document.path, workspace, conventions);
			if (path !== null) paths.add(path);
		}
	}
	return [...paths];
}
// src/core/kin.ts
/** Stands for its directory, and lists what is in it. */
const DIRECTORY_PAGE = /^_?(?:readme|index)\b/iu;
const cache$3 = /* @__PURE__ */ new WeakMap();
/** Who is parent and who is member in a family, and which member names which parent. */
function kinOf(family, workspace, conventions) {
	const ofWorkspace = cache$3.get(workspace) ?? /* @__PURE__ */ new WeakMap();
	cache$3.set(workspace, ofWorkspace);
	let kin = ofWorkspace.get(family);
	if (!kin) {
		kin = readKin(family, workspace, conventions);
		ofWorkspace.set(family, kin);
	}
	return kin;
}
function readKin(family, workspace, conventions) {
	const isParent = (0, import_picomatch.default)([...family.parents]);
	const isMember = (0, import_picomatch.default)([...family.members]);
	const members = /* @__PURE__ */ new Map();
	for (const document of workspace.documents.values()) {
		if (!isMember(document.path) || DIRECTORY_PAGE.test(basename(document.path))) continue;
		const named = namedPaths(document, workspace, conventions, family.where === "intro" ? findIntroEnd(document) : null);
		members.set(document.path, named.filter((path) => isParent(path) && path !== document.path));
	}
	return {
		parents: new Set([...workspace.documents.keys()].filter((path) => isParent(path))),
		members
	};
}
/** Where the first section of a document begins. */
function findIntroEnd(document) {
	const title = findTitle(document)?.start ?? -1;
	return document.facts.headings.find(({ start, top }) => top && start > title)?.start ?? document.text.length;
}
// src/rules/reference/not-reciprocal.ts
const decisions = (answer) => `# Decisions\n\n## D-001 -- First\n\n${answer}\n\n## D-002 -- Second\n\nThis one supersedes D-001.\n`;
var not_reciprocal_default = defineRule({
	id: "reference/not-reciprocal",
	description: "Documents that belong together name each other, and what supersedes another is named there.",
	rationale: "Whoever arrives at the one has to learn of the other, whichever of them the search led to.",
	severity: "warning",
	examples: [
		{
			name: "a case that names its guide under the title",
			files: {
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n\nPart of [A](../../addon-a-guide.md).\n\n## More\n",
				"docs/cases/pg/y-case.md": "# Y\n\nPart of `addon-b-guide.md` (TBD).\n"
			},
			findings: []
		},
		{
			name: "a case that names a guide in passing, much later",
			files: {
				"docs/addon-a-guide.md": "# A\n",
				"docs/cases/pg/x-case.md": "# X\n\nText.\n\n## More\n\nSee [A](../../addon-a-guide.md).\n"
			},
			findings: ["docs/cases/pg/x-case.md:1:1: Missing name of the parent document near the title"]
		},
		{
			name: "a decision that does not say what superseded it",
			config: "extends: runbooks\n",
			files: { "docs/design-decisions.md": decisions("Text.") },
			findings: ["docs/design-decisions.md:9:10: Missing `superseded by D-002` in the section of `D-001`"]
		},
		{
			name: "a decision that does",
			config: "extends: runbooks\n",
			files: { "docs/design-decisions.md": decisions("Superseded by D-002.") },
			findings: []
		},
		{
			name: "a family that wants an answer",
			config: "extends: general\nfamilies:\n  - {id: f, parents: [\"a/*.md\"], members: [\"b/*.md\"], where: anywhere, mutual: true}\n",
			files: {
				"a/p.md": "# P\n\n[m](../b/m.md)\n",
				"b/m.md": "# M\n\n[p](../a/p.md)\n",
				"b/n.md": "# N\n\n## More\n\n`a/p.md`\n"
			},
			findings: ["a/p.md:1:1: Missing name of `b/n.md`, which names this document as its parent"]
		}
	],
	*check(document, context) {
		for (const family of context.conventions.families) yield* checkFamily(family, document, context);
		for (const registry of context.conventions.registries) if (registry.type === "heading" && registry.file === document.path) yield* checkRelations(registry, document, context);
	}
});
function* checkFamily(family, document, { workspace, conventions }) {
	const { parents, members } = kinOf(family, workspace, conventions);
	if (parents.size > (parents.has(document.path) ? 1 : 0) && members.get(document.path)?.length === 0) yield {
		range: findOpening(document),
		message: `Missing name of the parent document${family.where === "intro" ? " near the title" : ""}`,
		help: `Name it ${family.where === "intro" ? "before the first section" : "in the text"}, one of ${family.parents.join(", ")}`
	};
	if (!family.isMutual || !parents.has(document.path)) return;
	const named = new Set(namedPaths(document, workspace, conventions, null));
	for (const [member, theirs] of members) {
		if (named.has(member) || !theirs.includes(document.path)) continue;
		yield {
			range: findOpening(document),
			subject: member,
			message: `Missing name of ${quote(member, 56)}, which names this document as its parent`,
			help: "Name it where the others of its kind are named"
		};
	}
}
/** Who says `supersedes D-001` is answered by the section of D-001, and the other way round. */
function* checkRelations(registry, document, { workspace }) {
	if (registry.reciprocal === null) return;
	const [one, other] = registry.reciprocal;
	const definitions = definitionsOf(registry, workspace);
	const known = new Set(definitions.map(({ id }) => id));
	const claims = [one, other].map(({ pattern }) => [...matchesIn(document, pattern)].map(({ prose, match }) => {
		const range = prose.spanOf(match);
		return {
			subjects: subjectsOf(registry, definitions, prose.text.slice(Math.max(0, match.start - LOOK$1), match.start), range.start).filter((id) => known.has(id)),
			object: match.groups.id ?? "",
			range
		};
	}));
	const told = /* @__PURE__ */ new Set();
	for (const [index, list] of claims.entries()) {
		const answers = new Set((claims[1 - index] ?? []).flatMap(({ subjects, object }) => subjects.map((subject) => `${subject} ${object}`)));
		for (const { subjects, object, range } of list) {
			const [subject] = subjects;
			if (subject === void 0 || subjects.includes(object) || !known.has(object)) continue;
			if (subjects.some((id) => answers.has(`${object} ${id}`)) || told.has(`${subject} ${object}`)) continue;
			told.add(`${subject} ${object}`);
			const answer = `${(index === 0 ? other : one).words} ${subject}`;
			yield {
				range,
				message: `Missing ${quote(answer, 40)} in the section of ${quote(object, 24)}`,
				help: `Add it there, so that whoever finds ${object} learns of ${subject}`
			};
		}
	}
}
const LOOK$1 = 400;
/** Who may be the one that claims it: the id that stands before the words in the same paragraph, and the one of the section. */
function subjectsOf(registry, definitions, before, at) {
	const named = [...registry.reference.matches(before)].at(-1)?.groups.id;
	const own = findLastStart(definitions, at);
	return [...named === void 0 ? [] : [named], ...own !== void 0 && at < own.section.end ? [own.id] : []];
}
// src/core/count.ts
const DIGITS = "零一二三四五六七八九十";
const WORDS = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve"
];
const CHINESE = /(?<![\d.,:=第一二两三四五六七八九十/-])(?<!第 ?)(?<number>\d{1,3}|[一二两三四五六七八九十]{1,3})\s?(?:大|小)?(?:个|条|类|项|种|步|点|层|份|篇|组|处|节)(?=(?<noun>[^\s\d，。；：:、,.;（()）！？!?|「」“”"]{0,24}(?:\s[A-Za-z][\w-]{0,30}){0,2}))/gu;
const ENGLISH = /(?<![\w.,:=#/§$+~-])(?<![\w#] ?[#=] ?)(?<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?=(?<noun>[A-Za-z][\w-]{1,30}(?:\s[A-Za-z][\w-]{1,30}){0,3}))/giu;
/** The number is no count of all: a part, an estimate, a place in an order. */
const NOT_ALL_BEFORE = /(?:前|后|头|末|另外?|其余|其他|其它|其中|任意?|每|各|约|近|至少|最多|超过|不到|上述|除|再|又|还有|多|同|共用|first|last|next|or|to|other|another|any|every|each|about|around|roughly|nearly|over|than|least|most|up to|all but|only|remaining|previous|step|section|version|level|phase|page|line|row|column|chapter|table|figure|appendix|part|day|week|port|rule|tier|layer)\s?(?:的\s?)?$/iu;
const NOT_ALL_AFTER = /^(?:of|or|and|to|more|other|others|additional|times|x|percent|ways? to)\b|^(?:以上|以下|左右|或|到|至|多|之一)/iu;
/** The counts of a text, from left to right. Numbers that say `some of`, `about` or `the first` are none. */
function findCounts(text) {
	const found = [];
	for (const pattern of [CHINESE, ENGLISH]) for (const match of text.matchAll(pattern)) {
		const { number = "", noun = "" } = match.groups ?? {};
		const value = readNumber(number);
		const start = match.index;
		if (value === null || value < 2) continue;
		if (NOT_ALL_BEFORE.test(text.slice(Math.max(0, start - 16), start)) || NOT_ALL_AFTER.test(noun)) continue;
		found.push({
			value,
			noun: noun.trim(),
			number: {
				start,
				end: start + number.length
			}
		});
	}
	return found.sort((a, b) => a.number.start - b.number.start);
}
/** A numeral in digits, in English words up to twelve, or in Chinese up to ninety-nine; null for anything else. */
function readNumber(text) {
	if (/^\d+$/u.test(text)) return Number(text);
	const word = WORDS.indexOf(text.toLowerCase());
	if (word >= 0) return word;
	const match = /^(?<tens>[一二两三四五六七八九])?(?<ten>十)?(?<ones>[一二两三四五六七八九])?$/u.exec(text);
	if (!match?.groups || text === "") return null;
	const digit = (character) => character === "两" ? 2 : DIGITS.indexOf(character ?? "");
	const { tens, ten, ones } = match.groups;
	if (ten === void 0) return tens !== void 0 && ones !== void 0 ? null : digit(tens ?? ones);
	return (tens === void 0 ? 1 : digit(tens)) * 10 + (ones === void 0 ? 0 : digit(ones));
}
// src/core/labelled-parts.ts
const PART = /^[^\p{L}\p{N}]{0,3}(?<label>\p{L}[\p{L} -]{0,23}?)\s?#?(?<mark>\d{1,2}|[A-Z]|[一二三四五六七八九十]{1,3})(?=\s?[:：.、,，)）]|\s[—–-]|\s|$)/u;
const cache$2 = /* @__PURE__ */ new WeakMap();
/** The runs of parts that are complete: from 1 or A on, each once, none left out. */
function labelledPartsOf(document) {
	let parts = cache$2.get(document);
	if (!parts) {
		parts = readParts(document);
		cache$2.set(document, parts);
	}
	return parts;
}
function readParts(document) {
	const runs = /* @__PURE__ */ new Map();
	for (const { text, leaf } of proseOf$1(document)) {
		if (leaf.kind === "cell") continue;
		const match = PART.exec(text.slice(0, 40))?.groups;
		const label = match?.label?.trim().toLowerCase() ?? "";
		const mark = match?.mark ?? "";
		const value = /^[A-Z]$/u.test(mark) ? mark.charCodeAt(0) - 64 : readNumber(mark);
		if (label === "" || value === null) continue;
		const isHeading = leaf.kind === "heading";
		const list = runs.get(label) ?? [];
		runs.set(label, list);
		const last = list.at(-1);
		if (value === 1 || !last) list.push({
			marks: [value],
			start: leaf.start,
			end: leaf.end,
			areHeadings: isHeading
		});
		else {
			last.marks.push(value);
			last.end = leaf.end;
			last.areHeadings &&= isHeading;
		}
	}
	return [...runs].flatMap(([label, list]) => list.length === 1 && list[0] && list[0].marks.length > 1 && list[0].marks.every((mark, index) => mark === index + 1) ? [{
		label,
		count: list[0].marks.length,
		span: {
			start: list[0].start,
			end: list[0].end
		},
		areHeadings: list[0].areHeadings
	}] : []);
}
/** Whether what is counted is what the parts are called: the last word, with or without an ending of the plural. */
function isCalled(noun, label) {
	const words = noun.toLowerCase();
	if (/[^\x20-\x7E]/u.test(label)) return words.endsWith(label);
	return new RegExp(`(?:^|[^a-z])${label.replace(/[^a-z -]/gu, ".")}(?:e?s)?$`, "u").test(words);
}
// src/rules/reference/stale-count.ts
var stale_count_default = defineRule({
	id: "reference/stale-count",
	description: "A number of things that can be counted right there is the number there is.",
	rationale: "Things are added, the number in the sentence above is forgotten; the reader wonders which of the two is wrong.",
	severity: "info",
	examples: [
		{
			name: "right counts, and counts of something else",
			files: { "docs/a.md": "# A\n\nThe following two steps:\n\n1. One\n2. Two\n\nAny two of the following:\n\n- a\n- b\n- c\n\n`docs/*.md` (1 file)\n\n## 两个钩子\n\n**钩子 A**：x\n\n**钩子 B**：y\n" },
			findings: []
		},
		{
			name: "a list",
			files: { "docs/a.md": "# A\n\n需要以下三步：\n\n1. 一\n2. 二\n3. 三\n4. 四\n" },
			findings: ["docs/a.md:3:5: Unexpected count `三`, expected 4 as the list below has"]
		},
		{
			name: "files by a pattern",
			files: {
				"README.md": "- `docs/*.md` — guides (all engines, 3 files as of today)\n",
				"docs/a.md": "# A\n",
				"docs/b.md": "# B\n"
			},
			findings: ["README.md:1:38: Unexpected count `3`, expected 2 as `docs/*.md` matches"]
		},
		{
			name: "documents of a kind in a directory",
			files: {
				"CLAUDE.md": "- 2 guides in `docs/`; more soon\n- 2 guides in `docs/` are old\n",
				"docs/addon-a-guide.md": "# A\n"
			},
			findings: ["CLAUDE.md:1:3: Unexpected count `2`, expected 1 as `docs/` holds"]
		},
		{
			name: "parts that are called by their name and a number",
			files: { "docs/a.md": "# A\n\n## Two hooks\n\n**Hook A**: x\n\n**Hook B**: y\n\n**Hook C**: z\n" },
			findings: ["docs/a.md:3:4: Unexpected count `Two`, expected 3, `Hook A` and what follows"]
		},
		{
			name: "parts of the document that is named beside it",
			files: {
				"docs/a.md": "# A\n\n见 [b](b.md)（空数组等 2 个常见坑）。\n",
				"docs/b.md": "# B\n\n## 坑 1：x\n\n## 坑 2：y\n\n## 坑 3：z\n"
			},
			findings: ["docs/a.md:3:18: Unexpected count `2`, expected 3 as `docs/b.md` has"]
		}
	],
	*check(document, context) {
		const ends = sectionEnds(document);
		const headingAt = new Map(document.facts.headings.map((heading, index) => [heading.start, {
			...heading,
			end: ends[index] ?? heading.end
		}]));
		for (const prose of proseOf$1(document)) {
			const counts = findCounts(prose.text);
			if (counts.length === 0) continue;
			const heading = headingAt.get(prose.leaf.start);
			const found = prose.leaf.kind === "heading" ? heading && judgeHeading(document, prose, counts, heading) : judgePattern(prose, counts, context) ?? judgeDirectory(prose, counts, context) ?? judgeNamed(document, prose, counts, context) ?? judgeList(document, prose, counts) ?? judgeAnnounced(document, prose, counts);
			if (found) yield found;
		}
	}
});
function found(prose, { number }, expected) {
	const written = prose.text.slice(number.start, number.end);
	return {
		range: prose.spanOf(number),
		message: `Unexpected count ${quote(written, 16)}, expected ${expected}`,
		help: "Count again"
	};
}
/** A count that was right once is off by little; one that is far off counts something else. */
function isDrift(actual, { value }) {
	return actual !== value && Math.abs(actual - value) <= 2;
}
/** `docs/*.md` (29 files): the pattern and what it matches. */
function judgePattern(prose, counts, { workspace }) {
	const globs = prose.pieces.filter((piece) => piece.kind === "code" && isGlob(piece.code.value));
	const [glob] = globs;
	if (glob?.kind !== "code" || globs.length > 1) return null;
	const files = counts.filter(({ number }) => FILES.test(prose.text.slice(number.end)));
	const [count] = files;
	if (!count || files.length > 1) return null;
	const between = prose.text.slice(glob.end, count.number.start);
	if (!/^\s?[—–:：-]{1,2}\s?$|[(（][^()（）]{0,80}$/u.test(between)) return null;
	const matches = (0, import_picomatch.default)(glob.code.value.replace(/^\.?\//u, ""));
	const total = [...workspace.files].filter((path) => matches(path)).length;
	if (total === 0 || total === count.value) return null;
	return found(prose, count, `${total} as ${quote(glob.code.value, 48)} matches`);
}
/** All files, and nothing else said of them. */
const FILES = /^(?:\s(?:[a-z-]+ ){0,2}(?:files?|docs?|documents?|guides?|pages?|cases?)(?:\s(?:as of|in total|total|today|so far|now)\b[^,;()]{0,24})?|\s?(?:个文件|个文档|[篇份](?:\s?(?:文件|文档|指南|案例))?))\s*(?:$|[,，;；.。)）])/iu;
/** `29 guides in docs/`, as the first words of a paragraph or an item that go no further: all of them. */
function judgeDirectory(prose, [count], { workspace, conventions, kindOf }) {
	const piece = prose.pieces.find((other) => other.kind !== "text");
	if (!count || count.number.start > 0 || piece?.kind !== "code") return null;
	const words = prose.text.slice(count.number.end, piece.start);
	const word = /^ (?:[\w-]+ ){0,3}?([a-z]+?)s in $/u.exec(words)?.[1];
	if (word === void 0) return null;
	if (!/^(?:$|\s?[;；,，.。])/u.test(prose.text.slice(piece.end))) return null;
	const directory = piece.code.value.replace(/^\.\/|\/$/gu, "");
	if (!workspace.directories.has(directory) || directory === "") return null;
	const below = [...workspace.documents.keys()].filter((path) => path.startsWith(`${directory}/`));
	const ofKind = below.filter((path) => kindOf(path) !== conventions.general && `-${kindOf(path).id}`.endsWith(`-${word}`)).length;
	const direct = below.filter((path) => dirname(path) === directory).length;
	if (ofKind === 0 || [
		ofKind,
		direct,
		below.length
	].includes(count.value)) return null;
	return found(prose, count, `${ofKind} as ${quote(`${directory}/`, 48)} holds`);
}
/** A pattern of paths that can be matched fast. */
function isGlob(value) {
	return value.length < 120 && /^[\w./*-]+\.\w+$/u.test(value) && value.includes("*") && value.split("*").length <= 4 && !/\*{3}/u.test(value);
}
/** A number of parts that the document named before it has. */
function judgeNamed(document, prose, counts, { workspace, conventions }) {
	const paths = /* @__PURE__ */ new Set();
	for (const piece of prose.pieces) {
		const path = documentOfPiece(piece, document.path, workspace, conventions);
		if (path !== void 0 && path !== null) paths.add(path);
	}
	const [path] = paths;
	const target = path === void 0 || paths.size > 1 ? void 0 : workspace.documents.get(path);
	if (!target || target === document) return null;
	for (const count of counts) {
		const parts = labelledPartsOf(target).filter(({ label, areHeadings }) => areHeadings && isCalled(count.noun, label));
		if (parts.length !== 1 || !parts[0] || !isDrift(parts[0].count, count)) continue;
		return found(prose, count, `${parts[0].count} as ${quote(target.path, 56)} has`);
	}
	return null;
}
/** `Two hooks` above `Hook A`, `Hook B` and `Hook C`. */
function judgeHeading(document, prose, counts, section) {
	const [count] = counts;
	if (!count || counts.length > 1) return null;
	const parts = labelledPartsOf(document).filter(({ label, span }) => span.start > section.start && span.end <= section.end && isCalled(count.noun, label));
	const [part] = parts;
	if (!part || parts.length > 1 || !isDrift(part.count, count)) return null;
	return found(prose, count, `${part.count}, ${firstOf(document, part)} and what follows`);
}
function firstOf(document, { label, span }) {
	const text = proseOf$1(document).find(({ leaf }) => leaf.start === span.start)?.text ?? label;
	return quote(/^.*?(?:\d+|[A-Z]|[一二三四五六七八九十]+)(?![\p{L}])/u.exec(text)?.[0] ?? label, 24);
}
/** The one count of a sentence that says that what it counts follows. */
function followingCount(prose, counts) {
	const [count] = counts;
	if (!count || counts.length > 1) return null;
	const before = prose.text.slice(Math.max(0, count.number.start - 24), count.number.start);
	const after = prose.text.slice(count.number.end, count.number.end + 60);
	return /(?:以下|下面|下列)[^，。；]{0,6}$|\bthe following\s$/iu.test(before) || /^[^，。；,.;]{0,12}如下|^\s(?:[\w-]+\s){0,4}(?:below|follow)\b/iu.test(after) ? count : null;
}
/** `The following three steps:` right above a list. */
function judgeList(document, prose, counts) {
	if (!/[:：]\s*$/u.test(prose.text)) return null;
	const count = followingCount(prose, counts);
	const items = count && listBelow(document, prose.leaf);
	if (!count || items === null || items < 2 || !isDrift(items, count)) return null;
	return found(prose, count, `${items} as the list below has`);
}
/** How many items the list has that stands right below a paragraph; null when there is none, or when it may go on further down. */
function listBelow({ facts, text }, leaf) {
	const { blocks, items } = facts;
	const paragraph = blocks[leaf.block];
	const list = blocks[leaf.block + 1];
	if (paragraph?.kind !== "paragraph" || list?.kind !== "list") return null;
	for (let index = leaf.block + 2; index < blocks.length; index++) {
		const next = blocks[index];
		if (next.kind === "heading" || next.kind === "paragraph") break;
		if (next.kind === "list") return null;
	}
	const listed = within(items, list).filter(({ depth }) => depth === 1);
	const last = listed.at(-1);
	return last && /^[-*+\d.)\s]*(?:…|\.\.\.|等|其他|etc)/u.test(text.slice(last.start, last.start + 20)) ? null : listed.length;
}
/** `下面 7 条` in the introduction of a document whose only labelled headings come after it. */
function judgeAnnounced(document, prose, counts) {
	const count = followingCount(prose, counts);
	const sequences = count ? labelledPartsOf(document).filter(({ areHeadings }) => areHeadings) : [];
	const [parts] = sequences;
	if (!count || !parts || sequences.length > 1 || parts.count < 3 || !isDrift(parts.count, count)) return null;
	const next = document.facts.blocks[prose.leaf.block + 1];
	if (!(prose.leaf.end < parts.span.start && next?.kind !== "list" && next?.kind !== "table") || /[:：]\s*$/u.test(prose.text)) return null;
	return found(prose, count, `${parts.count}, ${firstOf(document, parts)} and what follows`);
}
// src/rules/reference/stale-forward.ts
var stale_forward_default = defineRule({
	id: "reference/stale-forward",
	description: "No reference announces as still to come a document that exists.",
	rationale: "A marker that outlives its document tells the reader not to look for what is already there.",
	severity: "error",
	examples: [
		{
			name: "announced and not there yet",
			files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (TBD), `addon-c-guide.md`（planned, PR #7）\n" },
			findings: []
		},
		{
			name: "everyday use of the words",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md) (pending pods), [b](addon-b-guide.md)（planned maintenance）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: []
		},
		{
			name: "marker on an existing document",
			files: {
				"docs/addon-a-guide.md": "# A\n\n见 `addon-b-guide.md`（PR #13 待 land）。\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:3: Unexpected forward marker `PR #13 待 land`: `docs/addon-b-guide.md` exists"]
		},
		{
			name: "marker left behind on a link",
			files: {
				"docs/addon-a-guide.md": "# A\n\n[b](addon-b-guide.md)（TBD，单独 PR 跟进）\n",
				"docs/addon-b-guide.md": "# B\n"
			},
			findings: ["docs/addon-a-guide.md:3:1: Unexpected forward marker `TBD，单独 PR 跟进`: `docs/addon-b-guide.md` exists"]
		}
	],
	*check(document, { workspace, conventions, kind }) {
		const found = (range, marker, target, edits) => ({
			range: {
				start: range.start,
				end: range.end
			},
			message: `Unexpected forward marker ${quote(marker.text, 32)}: ${quote(target, 48)} exists`,
			help: "Remove the marker, and name the document by a link",
			fix: {
				kind: isAside(document, range, marker, markers) ? "safe" : "suggested",
				edits
			}
		});
		const markers = markersOf(conventions, kind);
		for (const mention of findNames(document, workspace, conventions)) {
			const { target, marker, range } = mention;
			if (target === null || !marker || target === document.path) continue;
			const edits = [removal(document, marker, markers)];
			const link = kind.references.clickable === "none" ? null : linkEdit(document, mention);
			if (link !== null) edits.push(link);
			yield found(range, marker, target, sortEdits(edits));
		}
		for (const link of document.facts.links) {
			if (link.kind !== "link") continue;
			const target = readTarget(document.path, link.url);
			if (target.kind !== "internal" || !workspace.files.has(target.path) || !/\.(?:md|markdown)$/iu.test(target.path)) continue;
			const marker = markers.find(document, link, document.facts.leaves[link.leaf] ?? link);
			if (marker) yield found(link, marker, target.path, [removal(document, marker, markers)]);
		}
	}
});
/**
* Whether the sentence means the same without the marker: it stands in brackets, names and describes nothing by itself, and the words
* before the reference do not wait for the document as well.
*/
function isAside(document, range, marker, markers) {
	const { span } = marker;
	const text = document.slice(span);
	const isInBrackets = /[)）\]】]$/u.test(text) || /^[)）\]】]/u.test(document.text.slice(span.end, span.end + 1));
	const isPlain = !/[`<>]|\]\(|https?:/u.test(text);
	const clause = document.text.slice(Math.max(0, range.start - MAX_CLAUSE), Math.min(range.start, span.start)).split(CLAUSE_END).at(-1) ?? "";
	return isInBrackets && isPlain && describing(marker, markers) === null && !markers.isAwaiting(clause);
}
const MAX_CLAUSE = 200;
const CLAUSE_END = /[.。;；!！?？:：|\n]/u;
/** What a marker adds in fewer characters than these is a name or a date. */
const MIN_DESCRIPTION = 16;
/** What a marker says besides that the document is to come, such as what it will hold; null when that is nothing. */
function describing({ text }, markers) {
	const [, separator = "", words = ""] = /^[^:：,，;；—–-]*([:：,，;；—–-]+)\s*(.+)$/su.exec(text) ?? [];
	return words.length < MIN_DESCRIPTION || markers.isAwaiting(words) ? null : {
		separator,
		words
	};
}
/** Takes the marker away; of one that goes on to say what the document holds, only the note. */
function removal(document, marker, markers) {
	const { path } = document;
	const { start, end } = marker.span;
	const described = describing(marker, markers);
	const text = document.slice(marker.span);
	const opening = /^\s*[(（[【]/u.exec(text)?.[0];
	if (described === null || opening === void 0 || !/[:：]/u.test(described.separator)) return {
		path,
		start,
		end,
		text: ""
	};
	return {
		path,
		start: start + opening.length,
		end: start + text.lastIndexOf(described.words),
		text: ""
	};
}
// src/rules/reference/unknown-id.ts
const DECISIONS = "# Decisions\n\n## D-001 -- First\n\nText.\n\n## D-004 -- Second\n\nText.\n";
var unknown_id_default = defineRule({
	id: "reference/unknown-id",
	description: "An id that is mentioned is one that its registry defines, and it is defined once.",
	rationale: "Whoever looks up a decision, a phase or a commit by its id has to find it, and find only one.",
	severity: "error",
	examples: [
		{
			name: "ids, a range with gaps, an amendment, a file and what is still to come",
			config: "extends: runbooks\n",
			files: {
				"docs/design-decisions.md": `${DECISIONS}\n## D-004 -- AMENDMENT (2026-06-10): more\n\nD-001..D-004, phase-06, phase-07 (planned).\n`,
				"runbooks/phase-06-core.md": "# Phase 06\n\nSee D-004 and runbooks/phase-06-core.md.\n"
			},
			findings: []
		},
		{
			name: "a decision and a phase that nobody wrote",
			config: "extends: runbooks\n",
			files: {
				"docs/design-decisions.md": DECISIONS,
				"runbooks/phase-06-core.md": "# Phase 06\n\nPer D-099, D-001..D-005\nproceed to phase-07.\n"
			},
			findings: [
				"runbooks/phase-06-core.md:3:5: Id `D-099` does not exist in `docs/design-decisions.md`",
				"runbooks/phase-06-core.md:3:19: Id `D-005` does not exist in `docs/design-decisions.md`",
				"runbooks/phase-06-core.md:4:12: Id `phase-07` does not exist: no file has it in its name"
			]
		},
		{
			name: "defined twice, and without the line that its state asks for",
			config: "extends: runbooks\n",
			files: {
				"docs/design-decisions.md": `${DECISIONS}\n## D-001 -- PROPOSED: again\n\nText.\n`,
				"runbooks/phase-06-core.md": "# A\n",
				"runbooks/phase-06-more.md": "# B\n"
			},
			findings: [
				"docs/design-decisions.md:11:1: Unexpected second definition of `D-001`, expected one",
				"docs/design-decisions.md:11:1: Missing line `STATUS: PROPOSED (decision pending). Recorded <date>.` in the section of `D-001`",
				"runbooks/phase-06-more.md:1:1: Unexpected second file of `phase-06`, expected `runbooks/phase-06-core.md` alone"
			]
		},
		{
			name: "a history that knows one commit of two",
			config: "extends: incidents\n",
			commits: ["d4f3916e"],
			files: { "docs/incidents/a.md": "# A\n\n**Commit**: `d4f3916e`\n\n**Commit**: `0123abcd`\n" },
			findings: ["docs/incidents/a.md:5:14: Commit `0123abcd` does not exist in the history"]
		},
		{
			name: "commits of another repository",
			config: "extends: incidents\n",
			commits: [],
			files: { "docs/incidents/a.md": "# A\n\n**Commit**: `d4f3916e`\n" },
			findings: []
		}
	],
	*check(document, context) {
		for (const registry of context.conventions.registries) {
			yield* checkDefinitions(registry, document, context);
			yield* checkReferences(registry, document, context);
		}
	}
});
function* checkDefinitions(registry, document, { workspace }) {
	if (registry.type === "file-name" && registry.isUnique) for (const [id, paths] of fileNameIds(registry, workspace)) {
		if (paths.indexOf(document.path) < 1) continue;
		yield {
			range: findOpening(document),
			message: `Unexpected second file of ${quote(id, 24)}, expected ${quote(paths[0] ?? "", 48)} alone`,
			help: "Give one of the two another id"
		};
	}
	if (registry.type !== "heading" || registry.file !== document.path) return;
	const seen = /* @__PURE__ */ new Set();
	for (const { id, heading, section, state, isRepeat } of definitionsOf(registry, workspace)) {
		if (seen.has(id) && !isRepeat) yield {
			range: heading,
			message: `Unexpected second definition of ${quote(id, 32)}, expected one`,
			help: `Give it an id of its own${Object.values(registry.repeatWhen).length > 0 ? `, or mark it ${quote(Object.values(registry.repeatWhen).join(" "))}` : ""}`
		};
		if (!isRepeat) seen.add(id);
		const needed = state === null ? void 0 : registry.needs[state];
		if (needed && !needed.pattern.test(document.slice(section))) {
			const line = needed.expected.replaceAll("`", "");
			yield {
				range: heading,
				message: `Missing line ${quote(line, 60)} in the section of ${quote(id, 24)}`,
				help: `Add the line below the heading: ${line}`
			};
		}
	}
}
function* checkReferences(registry, document, context) {
	const { workspace, conventions, kind } = context;
	if (registry.type === "commit") return yield* checkCommits(registry, document, context);
	const ids = idsOf(registry, workspace);
	for (const { id, range, isExcused } of findIdReferences(registry, document, conventions, kind)) if (registry.type === "pull-request") {
		if (workspace.pulls?.closed.get(Number(id)) !== "none") continue;
		yield {
			range,
			message: `Pull request ${quote(id, 24)} does not exist`,
			help: "Correct the number"
		};
	} else if (ids !== null && !ids.has(id) && !isExcused && !isComing(id, registry, context)) {
		const place = registry.type === "heading" ? ` in ${quote(registry.file, 56)}` : ": no file has it in its name";
		yield {
			range,
			message: `Id ${quote(id, 32)} does not exist${place}`,
			help: "Correct the id, or define it"
		};
	}
	if (registry.type === "heading" && !registry.mayHaveGaps && ids !== null) yield* checkRanges(registry, document, ids);
}
/** Whether an open pull request adds the file. */
function isComing(id, registry, { workspace }) {
	if (registry.type !== "file-name") return false;
	return [...workspace.pulls?.open.values() ?? []].some(({ added }) => added.some((path) => firstMatch(registry.define, basename(path))?.groups.id === id));
}
/** No range is counted through further than this. */
const MAX_RANGE = 1e3;
function* checkRanges(registry, document, ids) {
	for (const { from, to, range } of findIdRanges(registry, document)) {
		const [, prefix = "", first = ""] = /^(.*?)(\d{1,9})$/u.exec(from) ?? [];
		const last = Number(/\d{1,9}$/u.exec(to)?.[0]);
		if (first === "" || !to.startsWith(prefix) || last - Number(first) > MAX_RANGE) continue;
		for (let number = Number(first) + 1; number < last; number++) {
			const id = prefix + String(number).padStart(first.length, "0");
			if (ids.has(id)) continue;
			yield {
				range,
				message: `Missing ${quote(id, 32)} in the range ${quote(document.slice(range), 40)}`,
				help: "Correct the range, or define the id"
			};
			break;
		}
	}
}
/** An id that git does not know is wrong only where others are known: else the commits are those of another repository. */
function* checkCommits(registry, document, { workspace, conventions, kind }) {
	const { commits } = workspace;
	if (commits === null || commits.known.size === 0) return;
	for (const { id, range } of findIdReferences(registry, document, conventions, kind)) {
		const key = id.toLowerCase();
		if (!commits.asked.has(key) || commits.known.has(key)) continue;
		yield {
			range,
			message: `Commit ${quote(id, 40)} does not exist in the history`,
			help: "Name the commit that was merged: a squash leaves the ones before it behind",
			severity: "warning"
		};
	}
}
// src/core/section-reference.ts
/**
* The mentions of sections whose document is certain: this one, or one that is named right beside. Where the sentence speaks of another
* text as well, or tells what was changed somewhere, nobody but a reader can say whose section is meant, and there is none.
*/
function* findSectionReferences(reading) {
	const { document, numbering } = reading;
	for (const prose of proseOf$1(document)) {
		if (!/[\d一二三四五六七八九十]/u.test(prose.text)) continue;
		const qualified = [...qualifiedMatches(reading, prose)];
		let previous = null;
		let next = 0;
		for (const match of numbering.reference.matches(prose.text)) {
			while (next < qualified.length && (qualified[next]?.match.end ?? 0) <= match.start) next++;
			const named = qualified[next];
			if (named && named.match.start <= match.start) continue;
			if (prose.leaf.kind === "heading" && match.start === 0) continue;
			const target = previous !== null && CHAIN.test(prose.text.slice(previous.end, match.start)) && previous ? previous.target : targetOf(reading, prose, match);
			previous = {
				end: endOf(match),
				target
			};
			if (target !== null) yield toReference(prose, match, target);
		}
		for (const { match, target } of qualified) yield toReference(prose, match, target);
	}
}
/** Between two mentions that share one document. */
const CHAIN = /^(?:\s*(?:[/、,，;；+&~–-]|和|与|及|或|至|到|and|or|to)\s*|\s+)$/u;
function* qualifiedMatches({ document, numbering, workspace, conventions }, prose) {
	for (const match of numbering.qualified?.matches(prose.text) ?? []) {
		const target = resolveDocumentName(match.groups.doc ?? "", document.path, workspace, conventions);
		const isBare = prose.text.slice(match.start + (match.groups.doc ?? "").length, match.spans.id?.start).trim() === "";
		if (target !== null && !(isBare && /^\d+$/u.test(match.groups.id ?? ""))) yield {
			match,
			target
		};
	}
}
function toReference(prose, match, target) {
	const numbers = ["id", "id2"].flatMap((group) => {
		const number = match.groups[group];
		const span = match.spans[group];
		return number !== void 0 && span ? [{
			number,
			range: prose.spanOf(span)
		}] : [];
	});
	const end = endOf(match);
	const text = match.groups.doc === void 0 ? prose.text.slice(match.start, end) : match.groups.id ?? "";
	return {
		numbers,
		range: prose.spanOf({
			start: match.start,
			end
		}),
		text,
		target
	};
}
/** A pattern may take in what follows the number. */
function endOf({ spans, end }) {
	return spans.id2?.end ?? spans.id?.end ?? end;
}
/** Between a name and the section of what it names. */
const BESIDE = /^(?:['’]s)?\s?[(（「:：,，]?\s?(?:的|中的?|里的?|之)?\s?$/u;
/** Words for the text that one is reading. */
const SELF = /(?:本文档?|本篇|本指南|本手册|本案例|上文|下文|above|below|(?:this|present|same) (?:document|doc|guide|page|file|runbook|article|case|report|rfc|kep|spec)(?:['’]s)?)(?:的|中|里|,)?\s?[（(]?$/iu;
/** What stands before the number of another text's section: a proper name, a possessive, a word for a text. */
const OTHERS = /(?:['’]s|\b(?:own|spec|specification|standard|manual|book|paper|guide|doc|docs|document|runbook|chapter|appendix|annex|article|row|act|licen[cs]e|policy|their|its|your|upstream|RFC|KEP|PEP|EIP|ISO|POSIX)|规范|标准|文档|手册|协议|论文|指南|原文|附录|别篇|那篇|上游|官方)\s?[(（]?$/iu;
const NAME_BEFORE = /(?:^|[\s(（「])([A-Za-z\d][\w.+-]*)\s?[(（]?$/u;
const OF_OTHERS = /^\s?(?:of|in|from)\s(?!this\b|the (?:same|present|current)\b|order\b|detail|full\b)/iu;
const CHANGE = /\b(?:PR|MR|pull request|commit)\s*#?\d+|(?<![\w#])(?=[0-9a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?!\w)/iu;
const LOOK = 120;
/** A longer sentence is looked at no further than this to either side. */
const SENTENCE = 400;
const MAX_ROW = 1e4;
/** The document whose section a mention without a name means, or null. */
function targetOf(reading, prose, match) {
	const { document, workspace, conventions } = reading;
	const { text, pieces } = prose;
	const before = text.slice(Math.max(0, match.start - LOOK), match.start);
	const end = endOf(match);
	const after = text.slice(end, end + LOOK);
	if (SELF.test(before) || /^\s?(?:of|in) this /u.test(after)) return document.path;
	const beside = lastStartIndex(pieces, match.start - 1);
	for (const piece of [pieces[beside], pieces[beside - 1]]) {
		if (!piece || piece.kind === "text" || !BESIDE.test(text.slice(piece.end, match.start))) continue;
		const named = documentOfPiece(piece, document.path, workspace, conventions);
		if (named !== void 0) return named;
	}
	if (OF_OTHERS.test(after)) return namedAfter(reading, prose, end);
	const word = NAME_BEFORE.exec(before)?.[1] ?? "";
	const isOpening = /(?:^|[.!?:;。！？：；(（「"“*-])\s*$/u.test(before.slice(0, before.lastIndexOf(word)));
	if (OTHERS.test(before) || /[\d-]|[a-z][A-Z]|^[A-Z]{2}/u.test(word) && !/-$/u.test(word) || /^[A-Z]/u.test(word) && !isOpening) return null;
	return isUnsure(reading, prose, match) ? null : document.path;
}
/** The document that `§3 of …` names. */
function namedAfter({ document, workspace, conventions }, prose, end) {
	const piece = prose.pieces[lastStartIndex(prose.pieces, end) + 1];
	if (!piece || !/^\s?(?:of|in|from)\s(?:the\s)?$/u.test(prose.text.slice(end, piece.start))) return null;
	return documentOfPiece(piece, document.path, workspace, conventions) ?? null;
}
const changeRows = /* @__PURE__ */ new WeakMap();
/** Whether the row of a table names a commit or a pull request; of a very long row the beginning. */
function isChangeRow(document, { start }) {
	const rows = changeRows.get(document) ?? /* @__PURE__ */ new Map();
	changeRows.set(document, rows);
	const row = document.lines.spanOf(document.lines.pointAt(start).line);
	const known = rows.get(row.start) ?? CHANGE.test(document.slice({
		...row,
		end: Math.min(row.end, row.start + MAX_ROW)
	}));
	rows.set(row.start, known);
	return known;
}
/** Whether the sentence speaks of another document, or the line of a change that was made to some state of some document. */
function isUnsure({ document, workspace, conventions }, prose, match) {
	const { text, pieces } = prose;
	const lead = text.slice(Math.max(0, match.start - SENTENCE), match.start);
	const tail = text.slice(match.end, match.end + SENTENCE);
	const opening = Math.max(...[
		"。",
		"！",
		"？",
		"；",
		". ",
		"! ",
		"? "
	].map((end) => lead.lastIndexOf(end) + 1));
	const sentence = {
		start: match.start - lead.length + opening,
		end: match.end + (/[。！？；]|[.!?]\s/u.exec(tail)?.index ?? tail.length)
	};
	if (prose.leaf.kind === "cell" && isChangeRow(document, prose.leaf) || CHANGE.test(text.slice(sentence.start, sentence.end))) return true;
	for (let index = Math.max(0, lastStartIndex(pieces, sentence.start)); index < pieces.length; index++) {
		const piece = pieces[index];
		if (!piece || piece.start >= sentence.end) break;
		if (piece.kind === "text" || piece.end <= sentence.start) continue;
		const named = documentOfPiece(piece, document.path, workspace, conventions);
		if (named !== void 0 && named !== document.path) return true;
	}
	return [text.slice(sentence.start, match.start), text.slice(match.end, sentence.end)].flatMap((part) => part.match(PLAIN_NAME) ?? []).some((name) => {
		const named = resolveDocumentName(name, document.path, workspace, conventions);
		return named !== null && named !== document.path;
	});
}
// src/core/sections.ts
const cache$1 = /* @__PURE__ */ new WeakMap();
/** Reads the numbers that headings, and paragraphs that open with a number, give to the parts of a document. */
function sectionsOf$1(document, numbering) {
	const known = cache$1.get(document)?.get(numbering);
	if (known) return known;
	const sections = readSections(document, numbering);
	const ofDocument = cache$1.get(document) ?? /* @__PURE__ */ new WeakMap();
	cache$1.set(document, ofDocument);
	ofDocument.set(numbering, sections);
	return sections;
}
/** `4.a` and `4A` are the same part. */
function normalizeNumber(number) {
	return number.toLowerCase().replace(/[.:)]+$/u, "").replace(/\.(?=[a-z])/gu, "");
}
/** What follows a reference that opens a line and names the part which begins there. */
const DEFINES = /^\s?(?:[:：]|[.、](?:\s|$)|[—–-]{1,2}\s)/u;
function readSections(document, numbering) {
	const { headings, items, fences } = document.facts;
	const neighbours = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	const parts = /* @__PURE__ */ new Set();
	const ends = sectionEnds(document);
	for (const [index, heading] of headings.entries()) {
		const number = (firstMatch(numbering.heading, heading.text) ?? startsWith(numbering, heading.text))?.groups.id;
		if (number === void 0 || number.length > MAX_NUMBER) continue;
		const beside = neighbours.get(parentOf(number));
		if (beside) beside.last = number;
		else neighbours.set(parentOf(number), {
			first: number,
			last: number
		});
		const place = {
			start: heading.end,
			end: ends[index] ?? document.text.length
		};
		const list = places.get(normalizeNumber(number));
		if (list) list.push(place);
		else places.set(normalizeNumber(number), [place]);
	}
	for (const number of places.keys()) for (const part of prefixesOf(number)) parts.add(part);
	for (const { text, leaf } of proseOf$1(document)) {
		if (leaf.kind === "heading") continue;
		const lead = numbering.lead && firstMatch(numbering.lead, text.slice(0, MAX_LEAD));
		if (lead?.start === 0 && lead.groups.id !== void 0) parts.add(normalizeNumber(lead.groups.id));
		const own = startsWith(numbering, text.slice(0, MAX_LEAD));
		const end = own?.spans.id?.end ?? 0;
		if (own?.groups.id !== void 0 && DEFINES.test(text.slice(end, end + 4))) parts.add(normalizeNumber(own.groups.id));
	}
	for (const { lines } of fences) for (const { text } of lines) {
		if (text.length > MAX_LEAD || !/\d/u.test(text)) continue;
		const own = startsWith(numbering, text.replace(/^[\s#/*;-]+/u, ""));
		if (own?.groups.id !== void 0) parts.add(normalizeNumber(own.groups.id));
	}
	const parents = new Set([...parts].flatMap((part) => prefixesOf(part).slice(0, -1)));
	const bodies = headings.map(({ start }, index) => ({
		start,
		end: headings[index + 1]?.start ?? document.text.length
	}));
	const preamble = {
		start: 0,
		end: headings[0]?.start ?? document.text.length
	};
	const listed = /* @__PURE__ */ new Map();
	const hasItem = (span, number) => {
		const known = listed.get(span) ?? new Set(within(items, span).map((item) => markerOf$1(document, item)));
		listed.set(span, known);
		return known.has(number);
	};
	return {
		isNumbered: isRun([...places.keys()]),
		neighbours,
		has: (written, at) => {
			if (written.length > MAX_NUMBER) return true;
			const number = normalizeNumber(written);
			if (parts.has(number)) return true;
			if (/^\d+$/u.test(number)) return at !== null && hasItem(findLastStart(bodies, at) ?? preamble, number);
			const [, parent = "", last = ""] = /^(.+)\.(\d+)$/u.exec(number) ?? [];
			if (parents.has(parent)) return false;
			return (places.get(parent) ?? []).some((span) => hasItem(span, last));
		}
	};
}
/** The number that an item of an ordered list bears; empty for other items. */
function markerOf$1({ text }, { start }) {
	return /^(\d{1,9})[.)]/u.exec(text.slice(start, start + 11))?.[1] ?? "";
}
const MAX_LEAD = 200;
/** A longer one is no number of a section. */
const MAX_NUMBER = 40;
/** What to look for instead: the first and the last of the numbers beside the one that does not exist. */
function describeNeighbours(number, { neighbours }) {
	const { first, last } = neighbours.get(parentOf(number)) ?? neighbours.get("") ?? {
		first: "",
		last: ""
	};
	return first === last ? `the section there is ${quote(first, 20)}` : `the sections there go from ${quote(first, 20)} to ${quote(last, 20)}`;
}
function parentOf(number) {
	return prefixesOf(normalizeNumber(number)).at(-2) ?? "";
}
function startsWith(numbering, text) {
	const match = firstMatch(numbering.reference, text);
	return match?.start === 0 ? match : null;
}
/** `1.4a` is a part of `1.4`, and that one of `1`. */
function prefixesOf(number) {
	return [...[...number.matchAll(/\.|(?<=\d)(?=[a-z])/gu)].map(({ index }) => number.slice(0, index)), number];
}
/** Whether headings count: from 0 or 1 on, or all of them within one number. */
function isRun(numbers) {
	const tops = new Set(numbers.map((number) => /^\d+/u.exec(number)?.[0] ?? number));
	return numbers.length > 1 && (tops.has("0") || tops.has("1") || tops.has("一") || tops.size === 1);
}
// src/rules/reference/unknown-section.ts
const GUIDE = "# A\n\n## 1. One\n\n### 1.1 First\n\n### 1.2 Second\n\n## 2. Two\n\n";
var unknown_section_default = defineRule({
	id: "reference/unknown-section",
	description: "A section that is mentioned by its number exists in the document that is meant.",
	rationale: "Sections are renumbered, mentions of them are not; the reader looks for a part that is not there.",
	severity: "warning",
	examples: [
		{
			name: "this document, another one, and one that has no numbers",
			files: {
				"docs/a.md": `${GUIDE}See §1.2, §2, [b](b.md) §7, and [c](c.md) §4.2.\n`,
				"docs/b.md": "# B\n\n## §1 One\n\n## §7 Seven\n",
				"docs/c.md": "# C\n\n## One\n\n§9\n"
			},
			findings: []
		},
		{
			name: "sections of other texts, and of what was changed",
			files: { "docs/a.md": `${GUIDE}RFC 7231 §6.5, the licence §9, §4 of the standard, [spec](https://example.org) §8.\n\n| commit | what |\n|---|---|\n| \`8a5127c\` | row §6 |\n` },
			findings: []
		},
		{
			name: "no such section here",
			files: { "docs/a.md": `${GUIDE}详见 §1.3。\n` },
			findings: ["docs/a.md:11:4: Section `§1.3` does not exist in `docs/a.md`"]
		},
		{
			name: "no such section in the document beside it",
			files: {
				"docs/a.md": "# A\n\nSee [b](b.md)\n§3.\n",
				"docs/b.md": "# B\n\n## 1. One\n\n## 2. Two\n"
			},
			findings: ["docs/a.md:4:1: Section `§3` does not exist in `docs/b.md`"]
		},
		{
			name: "a runbook, two steps, and a name that is parted from its section by a line end",
			config: "extends: runbooks\n",
			files: {
				"runbooks/ops-a.md": "# A\n\n## 0. Zero\n\n## 1. One\n\n1a. FIRST. Then Step 1/9.\n",
				"runbooks/appendix-A-b.md": "# B\n\nSee ops-a\nSection 4, ops-a 1a, ops-a 1b.\n"
			},
			findings: [
				"runbooks/appendix-A-b.md:3:5: Section `4` does not exist in `runbooks/ops-a.md`",
				"runbooks/appendix-A-b.md:4:22: Section `1b` does not exist in `runbooks/ops-a.md`",
				"runbooks/ops-a.md:7:24: Section `9` does not exist in `runbooks/ops-a.md`"
			]
		}
	],
	*check(document, { workspace, conventions, kind, kindOf }) {
		const { numbering } = kind.sections;
		if (numbering === null) return;
		for (const reference of findSectionReferences({
			document,
			numbering,
			workspace,
			conventions,
			kindOf
		})) {
			const target = workspace.documents.get(reference.target);
			if (!target) continue;
			const sections = sectionsOf$1(target, kindOf(reference.target).sections.numbering ?? numbering);
			if (!sections.isNumbered) continue;
			for (const { number, range } of reference.numbers) {
				if (sections.has(number, target === document ? range.start : null)) continue;
				const isAlone = reference.numbers.length === 1;
				yield {
					range: isAlone ? reference.range : range,
					message: `Section ${quote(isAlone ? reference.text : number, 30)} does not exist in ${quote(reference.target, 56)}`,
					help: `Correct the number: ${describeNeighbours(number, sections)}`
				};
			}
		}
	}
});
// src/rules/reference/unmarked-forward.ts
var unmarked_forward_default = defineRule({
	id: "reference/unmarked-forward",
	description: "A document that only an open pull request adds is named together with that pull request.",
	rationale: "Until the other pull request is merged the name leads nowhere, and the reader cannot tell a plan from a typo.",
	severity: "warning",
	silentWithout: "pulls",
	examples: [{
		name: "marked",
		files: { "docs/addon-a-guide.md": "# A\n\n`addon-b-guide.md` (planned, PR #71)\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: []
	}, {
		name: "not marked",
		files: { "docs/addon-a-guide.md": "# A\n\nSee `addon-b-guide.md`.\n" },
		pulls: { open: [{
			number: 71,
			added: ["docs/addon-b-guide.md"]
		}] },
		findings: ["docs/addon-a-guide.md:3:5: Missing marker on `addon-b-guide.md`, which open pull request 71 adds"]
	}],
	*check(document, { workspace, conventions }) {
		for (const mention of findNames(document, workspace, conventions)) {
			if (mention.target !== null || mention.isNamingExample) continue;
			const forward = judgeForward(mention, document.path, workspace, conventions);
			if (forward.kind !== "unnamed") continue;
			const { number } = forward.pull;
			const marker = `(planned, PR #${number})`;
			if (forward.isMarked) {
				yield {
					range: mention.range,
					message: `Missing number in the marker on ${quote(mention.name, 56)}: open pull request ${number} adds it`,
					severity: "info",
					help: `The marker could say \`${marker}\``,
					...nameNumber(document, mention, marker)
				};
				continue;
			}
			yield {
				range: mention.range,
				message: `Missing marker on ${quote(mention.name, 60)}, which open pull request ${number} adds`,
				help: `Add \`${marker}\` after the name`,
				fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						start: mention.range.end,
						end: mention.range.end,
						text: ` ${marker}`
					}]
				}
			};
		}
	}
});
/** A marker that says nothing else gives way to one with the number. */
function nameNumber(document, { marker }, text) {
	if (marker === null || !/^\s*[(（][\p{L}\s]+[)）]$/u.test(document.slice(marker.span))) return {};
	return { fix: {
		kind: "suggested",
		edits: [{
			path: document.path,
			...marker.span,
			text: ` ${text}`
		}]
	} };
}
// src/scripts/block-markers.ts
const RULE$2 = "(?:-{8,}|={8,})[ \\t]*";
const markerOf = (word) => nativePattern(new RegExp(`^${RULE$2}\\n${word}[ \\t]+(?<words>[^\\s:](?:[^\\n:]{0,99}[^\\s:])?)[ \\t]*(?::[ \\t]*(?<name>[^\\s:](?:[^\\n]{0,200}\\S)?))?[ \\t]*\\n${RULE$2}$`));
/** `BEGIN some words: name` between two rules of dashes or equals signs, and `END some words` between two more. */
const COMMON_MARKERS = {
	begin: markerOf("BEGIN"),
	end: markerOf("END"),
	areNamesUnique: true
};
/** The markers of a text, in its order. */
function findMarkers(text, { begin, end }) {
	return [...[...begin.matches(text)].map((match) => toMarker(match, true)), ...[...end.matches(text)].map((match) => toMarker(match, false))].sort((a, b) => a.start - b.start);
}
/** Pairs each begin with the end that follows it; an end whose words are others is no partner. */
function pairMarkers(markers) {
	const pairs = [];
	const single = [];
	let open = null;
	for (const marker of markers) if (marker.isBegin) {
		if (open !== null) single.push(open);
		open = marker;
	} else if (open !== null && (marker.words === null || open.words === null || marker.words === open.words)) {
		pairs.push({
			begin: open,
			end: marker
		});
		open = null;
	} else single.push(marker);
	if (open !== null) single.push(open);
	return {
		pairs,
		single
	};
}
function toMarker({ start, end, text, groups }, isBegin) {
	const [, before = "", line = ""] = /^((?:[^\w\n]*\n)*)([^\n]*)/u.exec(text) ?? [];
	const lineStart = start + before.length;
	return {
		start,
		end,
		isBegin,
		words: groups.words ?? null,
		name: groups.name ?? null,
		line: {
			start: lineStart,
			end: lineStart + line.trimEnd().length
		}
	};
}
// src/scripts/block-text.ts
/** Lines of a fence as one text, joined by LF, whose offsets lead back to the document. */
var BlockText = class BlockText {
	text;
	#lines;
	#starts;
	constructor(lines) {
		this.#lines = lines;
		this.text = lines.map(({ text }) => text).join("\n");
		let start = 0;
		this.#starts = lines.map(({ text }) => {
			const own = start;
			start += text.length + 1;
			return own;
		});
	}
	/** Where a span of the text stands in the document, as UTF-16 offsets; it ends at the latest with the line it begins on. */
	toSource(span) {
		const index = this.#indexOf(span.start);
		const line = this.#lines[index];
		if (line === void 0) return {
			start: 0,
			end: 0
		};
		const from = this.#starts[index] ?? 0;
		const column = Math.min(span.start - from, line.text.length);
		return {
			start: line.start + column,
			end: line.start + Math.max(column, Math.min(span.end - from, line.text.length))
		};
	}
	/** The lines that stand whole between two offsets. */
	between(start, end) {
		const from = this.#indexOf(start) + 1;
		return new BlockText(this.#lines.slice(from, Math.max(from, this.#indexOf(end))));
	}
	#indexOf(offset) {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
};
// src/scripts/opt-out.ts
/** The word in a fence's info string that leaves its scripts unchecked. */
const OPT_OUT = "no-check";
/** Whether a fence asks not to be checked: `bash no-check`, `bash,no-check`, `bash {no-check}`. */
function hasOptOut({ lang, meta }) {
	return `${lang ?? ""} ${meta ?? ""}`.split(/[\s,{}]+/u).includes(OPT_OUT);
}
// src/scripts/shell-languages.ts
const MODES = new Map([
	...words("bash sh shell dash ash shell-script shellscript bash-interactive azurecli azurecli-interactive", "script"),
	...words("zsh ksh mksh", "dialect"),
	...words("console shell-session shellsession sh-session bash-session zsh-session session terminal term", "session")
]);
/**
* The mode of a fence by its language word, null when the word names no shell. The word is compared in lower case and ends
* at `[`, `=`, `,`, `{` or `:`, so that `bash=` and `Bash{linenos}` are Bash.
*/
function shellModeOf(lang) {
	return MODES.get(shellWordOf(lang).toLowerCase()) ?? null;
}
/** The part of a language word that names the language. */
function shellWordOf(lang) {
	return /^[^[=,{:]*/u.exec(lang ?? "")?.[0] ?? "";
}
function words(list, mode) {
	return list.split(" ").map((word) => [word, mode]);
}
// src/scripts/shell-blocks.ts
/** The shell blocks of a document: fences that are shell by their name, and what stands between markers. */
function findShellBlocks(document, policy) {
	return document.facts.fences.flatMap((fence) => blocksOf(document, fence, policy));
}
/** Whether a document may have a shell block: what decides that the parser is loaded. */
function mayHaveShell(document, policy) {
	return document.facts.fences.some((fence) => {
		if (fence.isIndented || isSkipped(fence, policy)) return false;
		return modeOf(fence, null, policy) !== null || mayHaveMarkers(fence) && fence.lines.some(({ text }) => /BEGIN|END/u.test(text));
	});
}
/** Whether scripts stand between markers in a fence: where nothing says that it holds another language. */
function mayHaveMarkers({ isIndented, isClosed, lang }) {
	return !isIndented && isClosed && (wordOf(lang) === "" || shellModeOf(lang) !== null);
}
function blocksOf(document, fence, policy) {
	if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return [];
	const content = new BlockText(fence.lines);
	if (mayHaveMarkers(fence)) {
		const { pairs } = pairMarkers(findMarkers(content.text, policy.sentinels ?? COMMON_MARKERS));
		if (pairs.length > 0) return pairs.map(({ begin, end }) => ({
			fence,
			content: content.between(begin.end, end.start),
			mode: "script",
			label: null
		}));
	}
	const mode = modeOf(fence, content.text, policy);
	return mode === null ? [] : [{
		fence,
		content,
		mode,
		label: labelOf(document, fence)
	}];
}
/** The mode of a fence; where the text decides and is not given, as if it had decided for a shell. */
function modeOf({ lang }, text, { languages }) {
	const configured = languages[wordOf(lang).toLowerCase()];
	if (configured === void 0) return shellModeOf(lang);
	return text === null || configured.when === null || configured.when.test(text) ? shellModeOf(configured.language) : null;
}
/** Whether the policy has a fence's language left unread. */
function isSkipped({ lang }, { skipped }) {
	return skipped.includes(wordOf(lang).toLowerCase());
}
/** The word of a fence's language; empty where it has none. */
function wordOf(lang) {
	return lang === "no-check" ? "" : shellWordOf(lang);
}
/** The language word in an info string; the whole opening line where it is not found, null where there is none. */
function labelOf(document, { opening, lang }) {
	const word = wordOf(lang);
	const marks = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
	const start = opening.start + marks;
	if (word === "") return null;
	return document.text.startsWith(word, start) ? {
		start,
		end: start + word.length
	} : opening;
}
// src/rules/script/block-markers.ts
const RULE$1 = "-".repeat(40);
const marked = (word, text) => `${RULE$1}\n${word} runbook block${text}\n${RULE$1}\n`;
const fenced$3 = (...parts) => `\`\`\`\n${parts.join("")}\`\`\`\n`;
var block_markers_default = defineRule({
	id: "script/block-markers",
	description: "Scripts between `BEGIN` and `END` markers have both, and a name of their own.",
	rationale: "What cuts a script out of a document by its markers takes too much or nothing where one is missing or a name stands twice.",
	severity: "error",
	examples: [
		{
			name: "two scripts with their markers",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n", marked("END", ""))}\n${fenced$3(marked("BEGIN", ": start"), "systemctl start app\n", marked("END", ""))}` },
			findings: []
		},
		{
			name: "an end that is missing",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n")}` },
			findings: ["docs/a.md:5:1: Missing end of the script block `stop`"]
		},
		{
			name: "an end without a beginning",
			files: { "docs/a.md": `# Restart\n\n${fenced$3("systemctl stop app\n", marked("END", ""))}` },
			findings: ["docs/a.md:6:1: Missing beginning of the script block that ends here"]
		},
		{
			name: "a name that stands twice",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n", marked("END", ""), "\n", marked("BEGIN", ": stop"), "systemctl stop db\n", marked("END", ""))}` },
			findings: ["docs/a.md:13:1: Unexpected second script block `stop`, expected a name of its own"]
		},
		{
			name: "an end that bears another name",
			files: { "docs/a.md": `# Restart\n\n${fenced$3(marked("BEGIN", ": stop"), "systemctl stop app\n", marked("END", ": start"))}` },
			findings: ["docs/a.md:9:1: Unexpected end of a script block `start`, expected `stop`"]
		}
	],
	*check(document, { kind }) {
		const sentinels = kind.scripts.sentinels ?? COMMON_MARKERS;
		const names = /* @__PURE__ */ new Set();
		for (const fence of document.facts.fences.filter(mayHaveMarkers)) {
			const content = new BlockText(fence.lines);
			const markers = findMarkers(content.text, sentinels);
			const { pairs, single } = pairMarkers(markers);
			for (const marker of single) yield {
				range: content.toSource(marker.line),
				...missing$4(marker)
			};
			for (const { begin, end } of pairs) {
				if (end.name === null || end.name === begin.name) continue;
				const expected = begin.name === null ? "none" : quote(begin.name, 40);
				yield {
					range: content.toSource(end.line),
					message: `Unexpected end of a script block ${quote(end.name, 40)}, expected ${expected}`,
					help: "Name the same block at both ends"
				};
			}
			for (const { isBegin, name, line } of markers) {
				if (!isBegin || name === null || !sentinels.areNamesUnique) continue;
				if (names.has(name)) yield {
					range: content.toSource(line),
					message: `Unexpected second script block ${quote(name, 50)}, expected a name of its own`,
					help: "Rename one of the two blocks"
				};
				names.add(name);
			}
		}
	}
});
function missing$4({ isBegin, name, words }) {
	const help = `Add the${words === null ? "" : ` \`${isBegin ? "END" : "BEGIN"} ${quote(words, 40).slice(1)}`} marker, between two rules like this one`;
	return isBegin ? {
		message: `Missing end of the script block ${name === null ? "that begins here" : quote(name, 60)}`,
		help
	} : {
		message: "Missing beginning of the script block that ends here",
		help
	};
}
// src/scripts/info-prompt.ts
const PROMPT$1 = /^(?:[$%#>❯➜](?:[ \t]+\S|$)|\$[a-z])/u;
/** Where a command with its prompt stands in an info string, in the place of the language or behind a shell's name; null if nowhere. */
function findInfoPrompt(document, { isIndented, opening, lang, meta }) {
	if (isIndented || lang === null) return null;
	const info = /^[ \t]*[`~]+[ \t]*/u.exec(document.slice(opening))?.[0].length ?? 0;
	const start = opening.start + info + (shellModeOf(lang) !== null && meta !== null ? lang.length : 0);
	const text = document.text.slice(start, opening.end);
	const blanks = text.length - text.trimStart().length;
	return PROMPT$1.test(text.trim()) ? {
		start: start + blanks,
		end: start + text.trimEnd().length
	} : null;
}
const BY_LABEL = new Map([
	{
		name: "Dockerfile",
		labels: "dockerfile docker containerfile",
		module: {
			name: "dockerfile",
			load: async () => (await import("./dockerfile.js")).checkDockerfile
		}
	},
	{
		name: "JSON",
		labels: "json jsonc json5 geojson",
		module: {
			name: "json",
			load: async () => (await import("./json2.js")).checkJson
		}
	},
	{
		name: "JavaScript",
		labels: "javascript js jsx cjs mjs",
		module: {
			name: "javascript",
			load: async () => (await import("./javascript.js")).checkJavaScript
		}
	},
	{
		name: "Mermaid",
		labels: "mermaid",
		module: {
			name: "mermaid",
			load: async () => (await import("./mermaid.js")).checkMermaid
		}
	},
	{
		name: "Python",
		labels: "python py python3 py3",
		module: {
			name: "python",
			load: async () => (await import("./python.js")).checkPython
		}
	},
	{
		name: "TOML",
		labels: "toml",
		module: {
			name: "toml",
			load: async () => (await import("./toml.js")).checkToml
		}
	},
	{
		name: "TypeScript",
		labels: "typescript ts cts mts",
		module: {
			name: "typescript",
			load: async () => (await import("./javascript.js")).checkTypeScript
		}
	},
	{
		name: "TSX",
		labels: "tsx",
		module: {
			name: "tsx",
			load: async () => (await import("./javascript.js")).checkTsx
		}
	},
	{
		name: "YAML",
		labels: "yaml yml",
		module: {
			name: "yaml",
			load: async () => (await import("./yaml2.js")).checkYaml
		}
	}
].flatMap((language) => language.labels.split(" ").map((label) => [label, language])));
/** The language of a fence by its language word, as `shellModeOf` reads it; null when it is none of ours. */
function languageOf(lang) {
	const word = /^[^[=,{:]*/u.exec(lang ?? "")?.[0] ?? "";
	return BY_LABEL.get(word.toLowerCase()) ?? null;
}
// src/scripts/nesting.ts
/** Brackets that are open at one place cost parsers stack, and some of them the square of their number. */
const MAX_NESTING = 200;
/** Whether more brackets are open at one place than can be read safely, by a count that knows no quotes. */
function isNestedTooDeeply(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const mark = text[at] ?? "";
		if (mark === "(" || mark === "[" || mark === "{") {
			if (++depth > MAX_NESTING) return true;
		} else if (mark === ")" || mark === "]" || mark === "}") depth = Math.max(0, depth - 1);
	}
	return false;
}
// src/scripts/parse-shell.ts
let parser = null;
/** Loads the parser: some hundred kilobytes that only a document with a shell script needs. Resolves at once when it is there. */
async function loadShellParser() {
	parser ??= await import("./parser.js");
}
function loaded() {
	if (parser === null) throw new Error("The shell parser is asked before it is loaded");
	return parser;
}
/** Substitutions inside substitutions are looked into this deep: each level costs another pass over the same text. */
const MAX_DEPTH$1 = 8;
const SUBSTITUTIONS = /* @__PURE__ */ new Set([
	"ArithmeticExpansion",
	"CommandExpansion",
	"ParameterExpansion",
	"ProcessSubstitution"
]);
/** How much text may still be parsed, in UTF-16 code units: what keeps repeated parsing linear. */
var ParseBudget = class {
	#left;
	/** What it is part of: the budget of a block takes from the budget of its document. */
	#whole;
	constructor(units, whole = null) {
		this.#left = units;
		this.#whole = whole;
	}
	/** Whether more was asked for than there was. */
	get isSpent() {
		return this.#left < 0 || this.#whole?.isSpent === true;
	}
	/** Takes the cost of one parse; false when there is not enough left. */
	take(text) {
		this.#left -= text.length + 1;
		this.#whole?.take(text);
		return !this.isSpent;
	}
};
/** Parses a text as `readShell` does; null when the budget is spent. */
function parseShell(text, budget) {
	return budget.take(text) ? readShell(text) : null;
}
/**
* Parses a text as a Bash script, errors inside substitutions included. A here-document that only the end of the text ends
* is an error here, though Bash merely warns of it.
*/
function readShell(text) {
	const script = loaded().parse(text);
	const faults = [];
	visit(script, (node, base) => {
		if (node.type === "Script") for (const error of node.errors ?? []) faults.push({
			message: error.message,
			at: base ?? error.pos
		});
		if (node.type === "HereDoc" && node.closing === void 0) faults.push({
			message: "unterminated here-document",
			at: base ?? node.pos,
			hereDocument: node
		});
		if (node.type === "ArithmeticFor" && base === null && !/^for\s*\(\(/u.test(text.slice(node.pos, node.pos + 99))) faults.push({
			message: "unexpected token '('",
			at: text.indexOf("(", node.pos)
		});
	});
	faults.sort((a, b) => a.at - b.at);
	return {
		script,
		faults
	};
}
/** Calls back for every node; `base` is the offset to use instead of the node's own where those count in a decoded copy. */
function visit(script, callback) {
	const stack = [{
		node: script,
		base: null,
		depth: 0
	}];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		const { node, base, depth } = entry;
		callback(node, base);
		if (depth > MAX_DEPTH$1) continue;
		const below = SUBSTITUTIONS.has(node.type) ? depth + 1 : depth;
		loaded().forEachChild(node, (child) => {
			stack.push({
				node: child,
				base: base ?? (child.type === "Script" && child.source !== void 0 ? node.pos : null),
				depth: below
			});
		});
	}
}
// src/scripts/read-language-blocks.ts
/** A block longer than this many UTF-16 code units gets no verdict. */
const MAX_LENGTH$1 = 1e5;
/** All blocks of one document together cost no more than this many UTF-16 code units of parsing: about two seconds at the worst. */
const DOCUMENT_ALLOWANCE$2 = 15e5;
/** The parsers of the languages that a document has blocks of. */
function* needsOfLanguages({ facts }, { scripts }) {
	for (const fence of facts.fences) {
		const language = readAs(fence, null, scripts);
		if (language !== null) yield language.module;
	}
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Every block of a document in one of our languages with its verdict, read once however many rules ask. */
function readLanguageBlocks(document, { scripts }, modules) {
	const ofPolicy = known$1.get(scripts) ?? /* @__PURE__ */ new WeakMap();
	known$1.set(scripts, ofPolicy);
	const blocks = ofPolicy.get(document) ?? [...judge$2(document, scripts, modules)];
	ofPolicy.set(document, blocks);
	return blocks;
}
function* judge$2({ facts }, policy, modules) {
	const allowance = new ParseBudget(DOCUMENT_ALLOWANCE$2);
	for (const fence of facts.fences) {
		if (readAs(fence, null, policy) === null) continue;
		const content = new BlockText(fence.lines);
		const language = readAs(fence, content.text, policy);
		if (language === null) continue;
		const isBounded = content.text.length <= MAX_LENGTH$1 && !isNestedTooDeeply(content.text);
		const text = policy.placeholders.reduce(maskMatches, content.text);
		const budget = new ParseBudget(4e4 + 40 * text.length, allowance);
		yield {
			fence,
			content,
			language,
			verdict: isBounded ? modules.get(language.module)(text, budget) : "unchecked",
			isOptedOut: hasOptOut(fence)
		};
	}
}
/** What a fence is read as; where the text decides and is not given, as if it had decided for the language. */
function readAs(fence, text, policy) {
	if (fence.isIndented || !fence.isClosed || isSkipped(fence, policy)) return null;
	const configured = policy.languages[wordOf(fence.lang).toLowerCase()];
	if (configured === void 0) return languageOf(fence.lang);
	return text === null || configured.when === null || configured.when.test(text) ? languageOf(configured.language) : null;
}
// src/scripts/language-findings.ts
/** What does not parse and is certainly a typo; says also which blocks were passed over. */
function* findBrokenBlocks(document, { kind, modules, skip }) {
	for (const { fence, content, language, verdict, isOptedOut } of readLanguageBlocks(document, kind, modules)) {
		if (verdict === null) continue;
		if (verdict === "unchecked") {
			if (!isOptedOut) skip({
				range: fence.opening,
				reason: `the ${language.name} is too large or too intricate`
			});
		} else if (verdict.certainty === "hard") {
			const message = `${language.name} does not parse: ${verdict.problem}`;
			yield {
				range: content.toSource(verdict),
				message,
				help: verdict.help
			};
		}
	}
}
/** What does not parse and may as well be something else than its label says. */
function* findMislabelledBlocks(document, { kind, modules }) {
	for (const { fence, content, language, verdict } of readLanguageBlocks(document, kind, modules)) {
		if (verdict === null || verdict === "unchecked" || verdict.certainty === "hard") continue;
		const named = labelOf(document, fence);
		const range = named ?? fence.opening;
		const { line } = document.lines.pointAt(content.toSource(verdict).start);
		const label = guessLabel(content.text);
		yield {
			range,
			message: `Text of a ${named === null ? "code" : quote(document.slice(named), 40)} block does not parse as ${language.name}`,
			help: `Label it \`${label}\`; if it is to be ${language.name}, mend line ${line}: ${verdict.problem}`
		};
	}
}
/** The label that would fit a text, by the marks of the commonest mistakes. */
function guessLabel(text) {
	if (/^[ \t]*(?:[$%❯➜][ \t]|[\w.-]+@[\w.-]+[:~ ][^\n]{0,60}[$#][ \t])/mu.test(text)) return "console";
	if (/^(?:@@ |\+\+\+ |--- \S+[^\n]*\n\+\+\+ )/mu.test(text) || /^\+[ \t]*\S[^\n]*$/mu.test(text)) return "diff";
	if (/^[ \t]*(?:cat|curl|echo|helm|kubectl|oc|sudo|export)[ \t]+[-\w<./]/u.test(text)) return "bash";
	if (/^\[[\w. -]+\][ \t]*\n[\w.-]+[ \t]*=/mu.test(text)) return "ini";
	if (/^\s*[{[]/u.test(text) && /[}\]]\s*$/u.test(text)) return "js";
	return "text";
}
// src/scripts/command-like.ts
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]\s]*\])?\+?=(?![\s=])/u;
const GRAMMAR = /^(?:\[\[?|\(\(?|\{|!)(?=\s)|^\(\(?|^(?:if|then|elif|else|fi|for|while|until|select|do|done|case|esac|function|time)(?=[\s;)]|$)/u;
const BUILTIN = /^(?:[:.]|alias|cd|command|declare|echo|eval|exec|exit|export|hash|kill|let|local|mapfile|printf|popd|pushd|read|readonly|return|set|shift|shopt|source|test|trap|type|typeset|ulimit|umask|unset|wait)(?=[\s;&|)]|$)/u;
const FUNCTION = /^[\w.:-]+\s*\(\s*\)|^[\w.:-]+\)?\s*\(?\s*\{$/u;
const BARE_WORD = /^[a-z_][\w.+-]*(?=$|[\s;|&)]|[<>](?! ))/u;
const PATH = /^(?:[\w.-]+|~[\w-]*)?\/[^\s:,()]*(?=$|[\s;|&)])/u;
const EXPANSION = /^"?\$[\w{(]/u;
const CLOSER = /^(?:[)}]|["'`](?=[\s;)|&]|$)|fi\b|done\b|esac\b|;;|\]\])/u;
/** What follows the first word in other notations: a definition, an assignment with blanks, a key's colon, an arrow. */
const OTHER_NOTATION = /^\S+\s+(?:=|:=|\+=|==|=>|->|:)(?:\s|$)/u;
const OPENS_BLOCK_ELSEWHERE = /[^\s:]:$|^[^'"`$]*[^()\s]\s*\([^)]*\)\s*\{$/u;
const SHELL_MARK = /\s--?[A-Za-z]|\$[\w{(@#?*!]|\s(?:\|\|?|&&)\s+\S|(?:^|\s)[0-9&]?>{1,2}\s*[\w./$"&]|<<-?\s*['"]?\w|\\$|\s\.{0,2}\/\w/u;
/** Judges one line by its own characters; an indent does not count. */
function commandLikeness(line) {
	const text = line.trim();
	if (ASSIGNMENT.test(text) || FUNCTION.test(text)) return "strong";
	if (OPENS_BLOCK_ELSEWHERE.test(text) || OTHER_NOTATION.test(text)) return "none";
	if (GRAMMAR.test(text) || BUILTIN.test(text) || CLOSER.test(text)) return "strong";
	if (!BARE_WORD.test(text) && !PATH.test(text) && !EXPANSION.test(text)) return "none";
	return SHELL_MARK.test(text) ? "strong" : "plain";
}
const MAX_OPENINGS = 8;
/** Up to `limit` places from an offset on where a word or a line ends. */
function boundaries(text, from, limit) {
	const places = [];
	for (let at = Math.max(0, from); at <= text.length && places.length < limit; at++) if (at > from && (at === text.length || /[\s;|&)"'`}]/u.test(text[at] ?? "")) && !/\s/u.test(text[at - 1] ?? "")) places.push(at);
	return places;
}
/** Ends of words and commands before an offset, the nearest first. */
function backBoundaries(text, from) {
	const places = [];
	for (let at = Math.min(from, text.length) - 1; at > 0 && places.length < 40; at--) if (/[\s;|&]/u.test(text[at] ?? "") && !/\s/u.test(text[at - 1] ?? "")) places.push(text[at] === ";" ? at + 1 : at);
	return places;
}
/** The first place from an offset on where the indented lines of a list end: where its closing line may be missing. */
function blockEnds(text, from) {
	const end = lineEnd(text, from);
	const next = /\n(?=\S|\n|$)/u.exec(text.slice(end));
	return text[end - 1] === "(" && next !== null ? [end + next.index] : [];
}
/** Up to eight places before an offset where a mark stands, the nearest first. */
function openings(text, mark, from) {
	const places = [];
	for (let at = text.lastIndexOf(mark, from); at >= 0 && places.length < MAX_OPENINGS; at = at === 0 ? -1 : text.lastIndexOf(mark, at - 1)) places.push(at);
	return places;
}
/** Before the lines up to an offset that begin by closing something, the last one first. */
function closings(text, from) {
	return [...text.slice(0, from + 20).matchAll(/^[ \t]*(?:[)}&|<>]|;;|(?:fi|done|esac|else|elif)\b)/gmu)].map((match) => match.index).reverse().slice(0, 40);
}
/** The ends of the lines after or before an offset, the nearest first. */
function lineEnds(text, from, step) {
	const places = [];
	for (let at = from; places.length < 40;) {
		at = step > 0 ? text.indexOf("\n", at + 1) : text.lastIndexOf("\n", at - 1);
		if (at <= 0) break;
		places.push(at);
	}
	if (step > 0) places.push(text.length);
	return places;
}
/** `1) first`, `a) second`: an entry of a list. */
function isEnumerated(line) {
	return /^\s*(?:\d+|\w)\)/u.test(line);
}
/** The offset of the first code unit of an offset's line. */
function lineStart(text, at) {
	return text.lastIndexOf("\n", at - 1) + 1;
}
/** The offset of the line feed that ends an offset's line, or of the text's end. */
function lineEnd(text, at) {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
// src/scripts/fault-repairs.ts
/** The words of one construct: one that lacks a word must have another of them, else it is prose that begins with `if` or `for`. */
const FAMILIES = [
	family("if", "then", "elif", "else", "fi"),
	family("for", "while", "until", "select", "do", "done"),
	family("case", "esac")
];
/** The changes that would mend a typo of the kind the parser met, the likeliest first. */
function* repairsOf({ message, at, hereDocument }, text) {
	const word = /'(.+?)'/u.exec(message)?.[1] ?? "";
	if (hereDocument !== void 0) {
		const delimiter = hereDocument.delimiter?.value ?? "";
		if (/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(delimiter)) yield insert(text.length, `\n${delimiter}\n`);
	} else if (message.startsWith("unterminated ")) {
		const closer = /parameter/u.test(message) ? "}" : /arithmetic/u.test(message) ? "))" : /subscript/u.test(message) ? "]" : ")";
		for (const place of [...blockEnds(text, at), ...boundaries(text, at, 40)]) yield insert(place, closer);
		if (closer === ")") for (const place of boundaries(text, at, 40)) yield insert(place, "))");
	} else if (message.startsWith("expected command after")) yield insert(at, " :\n");
	else if (/^expected '(?:then|do|fi|done|esac)'/u.test(message)) {
		if (!hasFamily(word, text) || word === "do" && hasOddHeader(text, at)) return;
		const nearest = word === "then" || word === "do" ? [] : [
			at,
			text.length,
			...closings(text, at)
		];
		for (const place of [...nearest, ...backBoundaries(text, at)]) yield insert(place, separated(word, text, place));
	} else if (message.startsWith("expected ']]'") || message.startsWith("unexpected") && /\[\[\s[^\n]*$/u.test(text.slice(lineStart(text, at), at))) for (const open of openings(text, "[[", at)) {
		yield* emptiedTest(text, open);
		for (const place of boundaries(text, open, 40)) yield insert(place, " ]] ");
	}
	else if (/^expected '[)}]' to close/u.test(message)) {
		if (count(text, word === "}" ? "{" : "(") <= count(text, word) && !hasFamily("esac", text)) return;
		yield insert(text.length, `\n${word}\n`);
		for (const place of [
			at,
			...closings(text, at),
			...backBoundaries(text, at)
		]) yield insert(place, word === "}" ? "\n}\n" : ")");
	} else if (message.includes("as function body")) {
		if (count(text, "}") > count(text, "{")) yield insert(at, " {\n");
	} else if (message.startsWith("unexpected token")) yield* unexpectedRepairs(word, at, text);
}
function* unexpectedRepairs(token, at, text) {
	const start = lineStart(text, at);
	const line = text.slice(start, lineEnd(text, at));
	if (token === "(" && /\bfor\s*$/u.test(text.slice(start, at))) yield insert(at, "(");
	else if (token === ")" && count(line, ")") > count(line, "(") && !isEnumerated(line)) {
		const assignment = text.slice(0, at).lastIndexOf("=\n");
		if (assignment >= 0) yield insert(assignment + 1, "(");
		yield insert(at, "(");
		yield replace(at, 1, " ");
		yield replace(at, 1, "_");
	} else if (token === "}") {
		const call = /(?<=^|\n)[ \t]*(?:function )?[\w.:-]+\((?=[ \t]*\{[ \t]*\n)/u.exec(text.slice(0, at));
		if (call !== null) yield insert(call.index + call[0].length, ")");
		if (count(text, "}") > count(text, "{")) {
			yield replace(at, 1, ":");
			for (const place of backBoundaries(text, at)) yield insert(place, " { ");
		}
	} else if (/^(?:then|elif|else|fi|do|done|esac)$/u.test(token)) {
		if (hasFamily(token, text)) yield replace(at, token.length, ":");
	} else if (hasFamily("esac", text)) {
		for (const place of boundaries(text, start, 40)) yield insert(place, ")");
		yield replace(at, token.length, " ");
	}
}
/** A reserved word as a command of its own at a place. */
function separated(word, text, at) {
	if (at === 0 || text[at - 1] === "\n") return `${word}\n`;
	return /[;&]\s*$/u.test(text.slice(Math.max(0, at - 9), at)) ? ` ${word} ` : `; ${word} `;
}
function* emptiedTest(text, open) {
	const close = text.indexOf("]]", open);
	if (open >= 0 && close > open && close <= lineEnd(text, open)) yield replace(open + 2, close - open - 2, " _ ");
}
/** `for each node` is a sentence: after the name of a loop's variable only `in`, `do` or the end of the command can follow. */
function hasOddHeader(text, at) {
	const [, keyword, next = ""] = [...text.slice(0, at).matchAll(/(?:^[ \t]{0,99}|;[ \t]{0,9})(for|select|while|until)[ \t]{1,9}\w{0,99}[ \t]{0,9}(\w*)/gmu)].at(-1) ?? [];
	return (keyword === "for" || keyword === "select") && ![
		"",
		"in",
		"do"
	].includes(next);
}
function hasFamily(word, text) {
	if (word === "esac" && text.includes(";;")) return true;
	const members = FAMILIES.find((pattern) => new RegExp(`^(?:${pattern.source})$`, "mu").test(word));
	return members !== void 0 && new Set([...text.matchAll(members)].map((match) => match[0])).size >= 2;
}
/** The words where a command begins or a list ends: after a line's indent, a semicolon or a closing parenthesis. */
function family(...words) {
	return new RegExp(`(?<=^[ \\t]{0,99}|[;&|][ \\t]{0,9}|[)] )(?:${words.join("|")})(?=[\\s;)&|]|$)`, "gmu");
}
function count(text, mark) {
	return text.split(mark).length - 1;
}
// src/scripts/pair-repairs.ts
/** How many lines, and how many expansions, are tried. */
const MAX_LINES$1 = 8;
/**
* Puts a second quote where one may be missing: on lines that leave a quote open when read alone, at the ends of words, and at
* the ends of the lines around, since a quoted program can span many of them.
*/
function* quoteRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const open = openQuote(line);
		if (open !== null && seen++ < MAX_LINES$1) {
			const completes = {
				at: start + open.at,
				opener: open.mark,
				closer: open.mark
			};
			const end = start + line.length;
			const trimmed = line.trimEnd();
			const eol = start + (trimmed.endsWith("\\") ? trimmed.slice(0, -1).trimEnd() : trimmed).length;
			const inLine = boundaries(text, start, 40).filter((place) => place < end);
			const hereDocument = openings(text, "<<", end).filter((place) => place >= start).map((place) => place + 2);
			const near = [
				...inLine,
				...inLine.map((place) => place + 1),
				...hereDocument
			].sort((a, b) => Math.abs(a - completes.at) - Math.abs(b - completes.at));
			if (completes.at === eol - 1 && /[\s=(]/u.test(line[open.at - 1] ?? " ")) yield {
				...insert(text.trimEnd().length, `\n${open.mark}`),
				completes
			};
			for (const place of /* @__PURE__ */ new Set([eol, ...near])) yield {
				...insert(place, open.mark),
				completes
			};
			for (let place = start; place < end; place++) if (text[place] === open.mark) yield {
				...replace(place, 1, "_"),
				completes
			};
			for (const place of lineEnds(text, end, 1)) yield {
				...insert(place, open.mark),
				completes
			};
			for (const place of lineEnds(text, start, -1)) yield {
				...insert(place, ` ${open.mark}`),
				completes
			};
		}
		start += line.length + 1;
	}
}
/** Pairs the parentheses of lines that, read alone, have one too many: a lost one can send the parser far astray. */
function* parenthesisRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const { opened, closed } = unpaired(line);
		if (!isEnumerated(line) && (opened !== null || closed !== null) && seen++ < MAX_LINES$1) {
			if (closed !== null) {
				const completes = {
					at: start + closed,
					opener: ")",
					closer: "("
				};
				const places = [closed, ...[...line.slice(0, closed).matchAll(/[$=(<]/gu)].map(({ index }) => index + 1)];
				for (const place of places.slice(0, 40)) yield {
					...insert(start + place, "("),
					completes
				};
			}
			if (opened !== null) {
				const completes = {
					at: start + opened,
					opener: "(",
					closer: ")"
				};
				const places = boundaries(text, start + opened, 40).filter((place) => place <= start + line.length);
				for (const place of places) yield {
					...insert(place, ")"),
					completes
				};
			}
		}
		start += line.length + 1;
	}
}
/** The first parenthesis of a line that closes nothing, and the first that nothing closes. */
function unpaired(line) {
	const open = [];
	let closed = null;
	for (let at = 0; at < line.length; at++) if (line[at] === "(") open.push(at);
	else if (line[at] === ")" && open.pop() === void 0) closed ??= at;
	return {
		opened: open[0] ?? null,
		closed
	};
}
/** Closes each `${name` that nothing closes before a blank or a quote. */
function* expansionRepairs(text) {
	for (const match of [...text.matchAll(/\$\{[^{}\s"'`]{1,99}(?=[\s"'`]|$)/gu)].slice(0, MAX_LINES$1)) yield {
		...insert(match.index + match[0].length, "}"),
		completes: {
			at: match.index,
			opener: "${",
			closer: "}"
		}
	};
}
/**
* Puts a quote before the bracket that opens a quoted program or document, where a lone quote follows the bracket that closes it, as
* in `-d {` … `}'`.
*/
function* openingQuoteRepairs(text) {
	for (const close of [...text.matchAll(/^[ \t]*[}\]](['"])/gmu)].slice(0, MAX_LINES$1)) {
		const mark = close[1] ?? "'";
		const opens = [...text.slice(0, close.index).matchAll(/(?<=[\s=])[{[](?=[ \t]*$)/gmu)].map(({ index }) => index);
		for (const place of [...opens.slice(0, MAX_LINES$1), ...opens.slice(-8)]) {
			const undoes = {
				start: place,
				end: place + 1,
				problem: `missing \`${mark}\` before \`${text[place]}\``,
				help: "Add the opening quote; the closing one stands further down"
			};
			const above = /\n[ \t]*$/u.exec(text.slice(Math.max(0, place - 99), place));
			yield {
				...above === null ? insert(place, mark) : insert(place - above[0].length, ` ${mark}`),
				undoes
			};
		}
	}
}
/** Puts a second backtick on lines that have an odd number of them, inside double quotes as well. */
function* backtickRepairs(text) {
	let seen = 0;
	let start = 0;
	for (const line of text.split("\n")) {
		const marks = [...line.matchAll(/\\.|`/gu)].filter(([mark]) => mark === "`").map(({ index }) => start + index);
		const last = marks.at(-1);
		if (last !== void 0 && marks.length % 2 === 1 && seen++ < MAX_LINES$1) {
			const end = start + line.length;
			for (const at of /* @__PURE__ */ new Set([last, marks[0] ?? last])) {
				const completes = {
					at,
					opener: "`",
					closer: "`"
				};
				const after = boundaries(text, at + 1, 40).filter((place) => place <= end);
				const before = [...line.slice(0, at - start).matchAll(/["=]|(?<=\s)(?=\S)/gu)].map(({ index, 0: mark }) => start + index + mark.length);
				for (const place of [...after, ...before.reverse()]) yield {
					...insert(place, "`"),
					completes
				};
			}
		}
		start += line.length + 1;
	}
}
/** The quote that a line, read alone, leaves open; comments do not count. */
function openQuote(line) {
	let open = null;
	for (let at = 0; at < line.length; at++) {
		const mark = line[at] ?? "";
		if (mark === "\\" && open?.mark !== "'") at++;
		else if (open !== null) open = mark === open.mark ? null : open;
		else if (mark === "\"" || mark === "'" || mark === "`") open = {
			at,
			mark
		};
		else if (mark === "#" && (at === 0 || /\s/u.test(line[at - 1] ?? ""))) return null;
	}
	return open;
}
// src/scripts/shell-faults.ts
const NODES = {
	if: "If",
	for: "For ArithmeticFor",
	select: "Select",
	while: "While",
	until: "While",
	case: "Case",
	"[[": "TestCommand",
	"{": "BraceGroup",
	"(": "Subshell"
};
const UNTERMINATED = [
	[
		/single quote|ANSI-C quote/u,
		"'",
		"'"
	],
	[
		/double quote/u,
		"\"",
		"\""
	],
	[
		/backtick/u,
		"`",
		"`"
	],
	[
		/command substitution/u,
		")",
		"$("
	],
	[
		/process substitution/u,
		")",
		"<("
	],
	[
		/parameter expansion/u,
		"}",
		"${"
	],
	[
		/arithmetic expansion/u,
		"))",
		"$(("
	],
	[
		/arithmetic/u,
		"))",
		"(("
	],
	[
		/subscript/u,
		"]",
		"["
	],
	[
		/extended glob/u,
		")",
		"("
	]
];
const SHOWABLE = /^[\x21-\x5f\x61-\x7e]{1,20}$/u;
/** Says in our words what the parser found; the range is the smallest text that shows it, usually what was opened and never closed. */
function describeFault(fault, parsed, text) {
	const { message, at } = fault;
	if (fault.hereDocument !== void 0) return describeHereDocument(fault.hereDocument, text, at);
	const unterminated = UNTERMINATED.find(([pattern]) => message.startsWith("unterminated") && pattern.test(message));
	if (unterminated !== void 0) return describeUnterminated(text, at, unterminated[1], unterminated[2]);
	const closing = /^expected '(.+?)' to close (?:'(.+)'|subshell|brace group|test group)$/u.exec(message);
	if (closing?.[1] !== void 0) {
		const opener = closing[2] ?? (closing[1] === "}" ? "{" : "(");
		return missing$3(span(text, openerOf(opener, parsed, at, true) ?? at, opener), `\`${closing[1]}\` for \`${opener}\``, `Add \`${closing[1]}\` where the \`${opener}\` ends`);
	}
	const keyword = /^expected '(then|do)'$/u.exec(message)?.[1];
	if (keyword !== void 0) {
		const start = Math.max(-1, ...(keyword === "then" ? ["if"] : [
			"for",
			"while",
			"select"
		]).map((opener) => openerOf(opener, parsed, at, false) ?? -1));
		const opener = /^[a-z]+/u.exec(text.slice(Math.max(start, 0), start + 10))?.[0];
		if (start < 0 || opener === void 0) return missing$3(span(text, at, " "), `\`${keyword}\``, `Add \`${keyword}\``);
		return missing$3(span(text, start, opener), `\`${keyword}\` after \`${opener}\``, `Add \`${keyword}\` between the condition and the body`);
	}
	const empty = /^expected command after '(.+)'$/u.exec(message)?.[1];
	if (empty !== void 0) return describeEmpty(text, at, empty);
	if (message === "expected redirect target") return missing$3(span(text, at - 1, ">"), "file after a redirection", "Name the file, or quote the bracket");
	if (message.includes("as function body")) return missing$3(span(text, at, " "), "`{` of a function", "Open the body of the function with `{`");
	const token = /^unexpected (?:token|argument) '(.+?)'/u.exec(message)?.[1];
	const shown = token !== void 0 && SHOWABLE.test(token) && text.startsWith(token, at) ? token : null;
	return {
		...span(text, at, shown ?? " "),
		problem: shown === null ? "unexpected text" : `unexpected \`${shown}\``,
		help: "Remove it, or add what it belongs to; quote it when it is meant literally"
	};
}
/** A mark that has no partner. */
function describeUnpaired({ at, opener, closer }) {
	const range = {
		start: at,
		end: at + opener.length
	};
	const help = `Add the missing ${shown(closer)}, or escape this one`;
	return missing$3(range, closer === opener ? `partner of a ${shown(opener)}` : `${shown(closer)} for ${shown(opener)}`, help);
}
function shown(token) {
	return token === "`" ? "backtick" : `\`${token}\``;
}
function describeUnterminated(text, at, closer, opener) {
	const found = closer === "'" || opener === "(" ? text.indexOf(opener, at) : at;
	return describeUnpaired({
		at: Math.max(at, found),
		opener,
		closer
	});
}
function describeHereDocument(node, text, at) {
	const word = node.delimiter?.value ?? "";
	const shown = SHOWABLE.test(word) ? ` \`${word}\`` : "";
	return {
		start: at,
		end: Math.max(at + 2, Math.min(node.delimiter?.end ?? at + 2, text.length)),
		problem: `missing end${shown} of a here-document`,
		help: "End the here-document with a line that holds its delimiter and nothing else, no blank before or after"
	};
}
/** An empty body: the comment that stands for it is the place to put a command, else the word that opens it. */
function describeEmpty(text, at, opener) {
	const help = `Put a command after \`${opener}\`; a comment is none, \`:\` is one that does nothing`;
	const opened = text.lastIndexOf(opener, at - 1);
	const comment = /^\s*(#[^\n]*)/u.exec(text.slice(opened + opener.length));
	if (opened >= 0 && comment?.[1] !== void 0) {
		const start = opened + opener.length + comment[0].length - comment[1].length;
		return missing$3({
			start,
			end: start + comment[1].trimEnd().length
		}, `command after \`${opener}\``, help);
	}
	return missing$3(span(text, Math.max(opened, 0), opener), `command after \`${opener}\``, help);
}
/** Where the construct opens that the parser was in at an offset: the innermost one, unclosed ones only where asked. */
function openerOf(opener, parsed, at, isUnclosed) {
	const types = (NODES[opener] ?? "").split(" ");
	let found = null;
	visit(parsed.script, (node, base) => {
		if (base !== null || !types.includes(node.type) || node.pos > at) return;
		if (isUnclosed ? node.end > node.pos : node.end < at) return;
		if (found === null || node.pos > found) found = node.pos;
	});
	return found;
}
function span(text, start, token) {
	const from = Math.max(0, Math.min(start, text.length));
	return {
		start: from,
		end: Math.min(text.length, from + token.length)
	};
}
function missing$3(range, what, help) {
	return {
		start: range.start,
		end: range.end,
		problem: `missing ${what}`,
		help
	};
}
/** zsh and ksh have constructs that Bash has not; what was begun as in Bash ends alike in all of them. */
function isInEveryShell(fault) {
	return /^missing (?:partner|end|`\)` for `\$\(`|`(?:fi|done|esac)`)/u.test(fault.problem);
}
// src/scripts/slip-repairs.ts
const BLANK_AFTER_BACKSLASH = /(?<=(?:^|[^\\])(?:\\\\){0,99}\\)[ \t]+$/gmu;
const TRANSPOSED = /\(\$(?=[a-z][\w.-]{0,60}[ \t]+[^\s|)])/gu;
const MAX_PLACES = 8;
/** Undoes slips of the hand that the parser only notices later: a blank that keeps a backslash from joining lines, `($` for `$(`. */
function* slipRepairs(text) {
	const blanks = [...text.matchAll(BLANK_AFTER_BACKSLASH)];
	const [first] = blanks;
	const last = blanks.at(-1);
	if (first !== void 0 && last !== void 0) {
		const end = last.index + last[0].length;
		const joined = text.slice(first.index, end).replace(BLANK_AFTER_BACKSLASH, "").replace(/^[ \t]+/u, "");
		yield {
			...replace(first.index, end - first.index, joined),
			undoes: blankFault(first.index, first[0].length)
		};
	}
	for (const { index } of [...text.matchAll(TRANSPOSED)].slice(0, MAX_PLACES)) yield replace(index, 2, "$(");
}
function blankFault(at, length) {
	return {
		start: at - 1,
		end: at + length,
		problem: "unexpected blank after a backslash at the end of a line",
		help: "Remove the blank; only a backslash that is the last character joins the next line"
	};
}
// src/scripts/find-typo.ts
const MAX_TYPOS = 3;
const MAX_FAULTS = 3;
const MIN_COMMAND_SHARE = 2 / 3;
const MAX_JOINED = 50;
const ENOUGH$1 = 500;
/** The first typo, if a few small repairs make a script of the whole text and its commands look like commands. */
function findTypo(faulty, text, budget, trust) {
	const found = [];
	let current = text;
	let parsed = faulty;
	while (found.length < MAX_TYPOS) {
		const best = bestRepair(parsed, current, budget);
		if (best === null) return null;
		const { repair, fault } = best;
		const described = repair.undoes ?? (repair.completes ? describeUnpaired(repair.completes) : describeFault(fault, parsed, current));
		const likeness = commandLikeness(logicalLine(current, described.start));
		if (isApostrophe(current, described.start) && (likeness !== "strong" || trust === "unsure")) return null;
		found.push({
			fault: described,
			likeness,
			isLeftover: /^\S`(?:\s|$)/u.test(current.slice(Math.max(0, described.start - 1), described.start + 2))
		});
		current = applyRepair(current, repair);
		parsed = best.result;
		if (parsed.faults.length > 0) continue;
		const first = found[0];
		return first !== void 0 && (trust === "prompted" || isScript(parsed, current, found, trust)) ? first.fault : null;
	}
	return null;
}
/** The repair after which the text parses; failing that, the one after which the parser comes furthest. */
function bestRepair(parsed, text, budget) {
	let best = null;
	for (const [fault, repair] of candidates(parsed, text)) {
		const result = parseShell(applyRepair(text, repair), budget);
		if (result === null) return null;
		if (result.faults.length === 0) return {
			fault,
			repair,
			result
		};
		if (reach(result) > reach(parsed) + repair.insert.length && (best === null || reach(result) > reach(best.result))) best = {
			fault,
			repair,
			result
		};
	}
	return best;
}
function* candidates(parsed, text) {
	const [first, ...others] = parsed.faults.slice(0, MAX_FAULTS);
	if (first === void 0) return;
	for (const repair of [...slipRepairs(text), ...expansionRepairs(text)]) yield [first, repair];
	for (const repair of openingQuoteRepairs(text)) yield [first, repair];
	for (const repair of quoteRepairs(text)) yield [first, repair];
	for (const repair of backtickRepairs(text)) yield [first, repair];
	for (const fault of [first, ...others]) for (const repair of repairsOf(fault, text)) yield [fault, repair];
	for (const repair of parenthesisRepairs(text)) yield [first, repair];
}
function reach(parsed) {
	return parsed.faults[0]?.at ?? Number.POSITIVE_INFINITY;
}
/** Whether the commands of a mended text look like commands, most of them and each one that was mended. */
function isScript(parsed, text, found, trust) {
	const commands = parsed.script.commands.map(({ pos, end }) => ({
		pos,
		end,
		likeness: commandLikeness(lineFrom(text, pos))
	}));
	const share = commands.filter(({ likeness }) => likeness !== "none").length / commands.length;
	if (commands.length === 0 || share < MIN_COMMAND_SHARE) return false;
	return found.every(({ fault: { start }, likeness, isLeftover }) => {
		const around = commands.find(({ pos, end }) => pos <= start && start <= end)?.likeness ?? "none";
		return likeness === "strong" || around === "strong" || (trust === "labelled" || isLeftover) && (likeness === "plain" || around === "plain");
	});
}
function isApostrophe(text, at) {
	return text[at] === "'" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
}
/** The line of an offset, from the first of the lines that backslashes join to it: as much of it as it takes to judge. */
function logicalLine(text, at) {
	let start = lineStart(text, at);
	for (let joined = 0; joined < MAX_JOINED && start > 1 && text[start - 2] === "\\"; joined++) start = lineStart(text, start - 2);
	return lineFrom(text, start);
}
function lineFrom(text, start) {
	return text.slice(start, Math.min(lineEnd(text, start), start + ENOUGH$1));
}
// src/scripts/json-text.ts
/** How many places of a block are tried. */
const MAX_ANSWERS = 20;
/** A bracket that opens a line and that a bare word never follows, which in a shell it would. */
const OPENING = /^[ \t]*(?:\{[ \t]*(?=$|["}]|\.\.\.|…|\/\/)|\[[ \t]*(?=$|["{\][\d-]|\.\.\.|…|(?:true|false|null)\b))/u;
const TOKEN$1 = /"(?:[^"\\\n]|\\.){0,100000}"|-?\d[\w.+-]*|true|false|null|\.{3}|…|[{}[\],:]|\/\/[^\n]*|[ \t\n]+|<[^<>\n]*>|[\p{L}_][\p{L}\p{N}_]*/uy;
/**
* The end of a JSON object or array that begins at an offset; null when there is none. Generous to documentation: ellipses,
* placeholders, comments and commas at the end are no errors.
*/
function endOfJson(text, from) {
	const open = [];
	TOKEN$1.lastIndex = from;
	for (let match = TOKEN$1.exec(text); match !== null; match = TOKEN$1.exec(text)) {
		const [token] = match;
		if (token === "{" || token === "[") open.push(token);
		else if (token === "}" || token === "]") {
			if (open.pop() !== (token === "}" ? "{" : "[")) return null;
			if (open.length === 0) return TOKEN$1.lastIndex;
		}
	}
	return null;
}
/** Whether a text is JSON from its first to its last character, as documentation shows it. */
function isJson(text) {
	const start = text.search(/\S/u);
	return start >= 0 && OPENING.test(text.slice(start, endOfLine(text, start))) && endOfJson(text, start) === text.trimEnd().length;
}
/**
* Blanks what commands answered in JSON: from a line that opens with a bracket to the line that it closes on, where everything before is
* a script. Keeps the length and the line feeds; null when there is nothing to blank.
*/
function blankJson(text, isScript) {
	let blanked = text;
	let tries = 0;
	let at = text.indexOf("\n") + 1;
	while (at > 0 && tries < MAX_ANSWERS) {
		const lineEnd = endOfLine(text, at);
		const end = OPENING.test(text.slice(at, lineEnd)) && tries++ < MAX_ANSWERS ? endOfJson(text, at) : null;
		const last = end === null ? lineEnd : endOfLine(text, end);
		if (end !== null && text.slice(end, last).trim() === "" && isScript(blanked.slice(0, at))) {
			blanked = blanked.slice(0, at) + text.slice(at, end).replace(/[^\n]/gu, " ") + blanked.slice(end);
			at = last + 1;
		} else at = lineEnd + 1;
		if (at > text.length) at = 0;
	}
	return blanked === text ? null : blanked;
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
// src/scripts/shell-complete.ts
/** Here-documents that are pending at the end of one line cost the parser the square of their number. */
const MAX_PENDING = 1e3;
/** By a word of the parser's message; everything else that can be open ends with a parenthesis. */
const CLOSERS$2 = [
	["single", "'"],
	["ANSI", "'"],
	["double", "\""],
	["backtick", "`"],
	["parameter", "}"]
];
/**
* Whether the first `length` code units of a block are a command, alone or with as many of the lines below as it goes on over.
* Null when the budget is spent.
*/
function isComplete(length, block, budget) {
	for (let end = length;;) {
		const candidate = block.slice(0, end);
		const parsed = parseShell(candidate, budget);
		if (parsed === null) return null;
		if (parsed.faults.length === 0) return true;
		const closer = closerOf(parsed, candidate);
		if (end >= block.length || closer === null) return false;
		const found = block.indexOf(closer, end);
		const next = found < 0 ? -1 : block.indexOf("\n", found + 1);
		end = next < 0 ? block.length : next;
	}
}
/** Whether a line, with those that backslashes join to it, opens more here-documents than can be read in time. */
function hasPendingFlood(text) {
	let pending = 0;
	for (const [mark] of text.matchAll(/<<|\\\n|\n/gu)) {
		if (mark === "<<") pending++;
		else if (mark === "\n") pending = 0;
		if (pending > MAX_PENDING) return true;
	}
	return false;
}
/** What a later line must hold to mend the first fault; null when no line can. */
function closerOf(parsed, text) {
	const { message = "", at = 0, hereDocument } = parsed.faults[0] ?? {};
	if (hereDocument !== void 0) return hereDocument.delimiter?.value ?? "\n";
	if (message.startsWith("unterminated")) return CLOSERS$2.find(([kind]) => message.includes(kind))?.[1] ?? ")";
	return /^expected '(.+?)' to close/u.exec(message)?.[1] ?? (at >= text.trimEnd().length ? "\n" : null);
}
// src/scripts/shell-prompts.ts
const PROMPT = /^[ \t]*(?:\([\w.-]{1,40}\)[ \t]+)?(?:\[[^\]\n]{1,80}\][ \t]?[$#%]|[\w.-]{1,60}@[\w.-]{1,60}(?:[: ][^\s$#%]{0,80})?[ \t]?[$#%]|(?:ba|z|k)?sh-[\d.]{1,10}[$#]|~?\/?[\w./-]{0,60}[ \t]?\$|[❯➜])(?=[ \t]|$)[ \t]*/u;
const PERCENT = /^%[ \t]+(?=[a-z./~])/u;
const ROOT = /^#[ \t]+(?=[a-z./~])/u;
/** Of a program that is no shell: `mysql> `, `127.0.0.1:6379> `, `db=# `, `>>> `. */
const FOREIGN_PROMPT = /^[ \t]*(?:[A-Za-z][\w.-]{0,40}(?:[:@][\w.:@-]{1,60})?|\d{1,3}(?:\.\d{1,3}){3}:\d{1,5})(?:\([^()\s]{1,20}\)|[ \t]?\[[^\][\n]{1,40}\])?(?:[ \t]?>|=[>#])[ \t]+\S|^[ \t]*>>>[ \t]/mu;
const SECOND_PROMPT = /^[ \t]*>(?:[ \t]|$)/u;
/**
* The commands of a terminal session, empty when the text has no prompt. Where nothing else prompts, a `%` that the text begins with
* is a prompt, comments aside, and so is a `#`, if allowed.
*/
function findCommands(text, allowsRoot) {
	const lines = text.split("\n");
	const starts = lines.map(() => 0);
	for (let index = 1; index < lines.length; index++) starts[index] = (starts[index - 1] ?? 0) + (lines[index - 1] ?? "").length + 1;
	const isCertain = lines.some((line) => PROMPT.test(line));
	const [first = ""] = lines.filter((line) => line.trim() !== "");
	const [command = ""] = lines.filter((line) => /^\s*[^\s#]/u.test(line));
	const others = [...PERCENT.test(command) ? [PERCENT] : [], ...allowsRoot && ROOT.test(first) ? [ROOT] : []];
	const patterns = isCertain ? [PROMPT] : others;
	const prompts = lines.map((line) => patterns.map((pattern) => pattern.exec(line)?.[0].length).find((length) => length !== void 0) ?? null);
	const commands = [];
	let next = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		const prompt = prompts[index];
		if (prompt === null || prompt === void 0) continue;
		let last = index;
		while (last + 1 < next && continues(lines[last] ?? "")) last++;
		const end = (starts[last] ?? 0) + (lines[last] ?? "").length;
		const limit = next < lines.length ? (starts[next] ?? 0) - 1 : text.length;
		if (prompt < (lines[index] ?? "").length) commands.push({
			start: (starts[index] ?? 0) + prompt,
			end,
			limit,
			isCertain
		});
		next = index;
	}
	return commands.reverse();
}
/** Whether a line has the prompt of a program that is no shell, such as a database's client. */
function hasForeignPrompt(text) {
	return FOREIGN_PROMPT.test(text);
}
/** Takes the second prompts out of a part of a session; a here-document's last line would not count with blanks in their place. */
function stripSecondPrompts(session, start, end) {
	const lines = [];
	const shifts = [];
	let length = 0;
	let by = start;
	for (const [index, line] of session.slice(start, end).split("\n").entries()) {
		const prompt = index === 0 ? "" : SECOND_PROMPT.exec(line)?.[0] ?? "";
		by += prompt.length;
		if (prompt !== "" || index === 0) shifts.push({
			from: length,
			by
		});
		lines.push(line.slice(prompt.length));
		length += line.length - prompt.length + 1;
	}
	return {
		text: lines.join("\n"),
		toSource: (offset) => offset + (shifts.findLast(({ from }) => from <= offset)?.by ?? start)
	};
}
/** The end of the lines with a second prompt that follow an offset without a gap; the offset itself when there is none. */
function endOfSecondPrompts(text, from, limit) {
	let end = from;
	while (end < limit) {
		const next = text.indexOf("\n", end + 1);
		const lineEnd = next < 0 || next > limit ? limit : next;
		if (!SECOND_PROMPT.test(text.slice(end + 1, lineEnd))) break;
		end = lineEnd;
	}
	return end;
}
function continues(line) {
	return /(?:^|[^\\])(?:\\\\)*\\[ \t\r]*$/u.test(line);
}
// src/scripts/text-kind.ts
/** No more lines than these are looked at. */
const MAX_LINES = 500;
const ENOUGH = 500;
/** Alternatives, and what may be left out, in any brackets. */
const ALTERNATIVES = /(?<![$<>(])[([{][^()[\]{}"'`|]{1,200}\|[^()[\]{}"'`|]{1,200}[)\]}]/u;
const OPTIONAL = /\[(?:OPTIONS?|options?|flags|args|arguments|--?[\w-]{1,40}[^\][]{0,99})\]|\s\((?:--?[\w-]{1,40}[^()]{0,99}|\.{2,3})\)/u;
/** A heading of columns, as programs print their tables. */
const COLUMNS$1 = /^[A-Z][A-Z()/_-]+(?:\s{2,}[A-Z][A-Z()/_-]*){2,}/u;
/** Guesses what a text that does not parse is; 0-based UTF-16 `at` is where the parser stumbled. */
function guessKind(text, at) {
	if (isJson(text)) return "JSON";
	if (findCommands(text, true).length > 0 || hasForeignPrompt(text)) return "session";
	const lines = text.split("\n", MAX_LINES).map((line) => line.trim().slice(0, ENOUGH)).filter((line) => line !== "" && !line.startsWith("#"));
	const isCommand = lines.map((line) => commandLikeness(line) !== "none");
	if (!isCommand.includes(true) || COLUMNS$1.test(lines[0] ?? "")) return "output";
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = maskPlaceholders(/^[^\n]*/u.exec(text.slice(start, start + ENOUGH))?.[0] ?? "");
	if (ALTERNATIVES.test(line) || OPTIONAL.test(line)) return "synopsis";
	return isCommand[0] === true && isCommand.includes(false) ? "commands" : "unknown";
}
/**
* Judges a text as a shell script or session; null when it parses. Offsets are 0-based UTF-16 offsets into the text, whose lines end
* in LF. Pure; the time is linear in the length of the text. The parser must be loaded.
*/
function checkShell(text, mode, { allowance = null, placeholders = [] } = {}) {
	if (text.length > 1e6 || hasPendingFlood(text)) return "unchecked";
	const budget = new ParseBudget(Math.min(4e4 + 60 * text.length, 3e5 + 4 * text.length), allowance);
	const masked = maskPlaceholders(text, placeholders);
	try {
		return mode === "session" ? checkSession(text, masked, budget) : checkScript(text, masked, mode, budget);
	} catch (error) {
		if (error instanceof RangeError) return "unchecked";
		throw error;
	}
}
function checkScript(text, masked, mode, budget) {
	const parsed = findFaults(text, masked);
	if (parsed === null) return null;
	const [first] = findCommands(masked, false);
	if (first !== void 0) return checkCommands(masked, false, budget) ?? checkBefore(masked, first);
	const verdict = judge$1(parsed, masked, budget, "labelled");
	if (mode !== "dialect" || verdict === null || verdict === "unchecked") return verdict;
	if (verdict.isTypo ? isInEveryShell(verdict) : guessKind(masked, verdict.start) !== "unknown") return verdict;
	return "unchecked";
}
function checkSession(text, masked, budget) {
	const commands = findCommands(masked, true);
	if (commands.length > 0) {
		const verdict = checkCommands(masked, true, budget);
		return verdict !== null && verdict !== "unchecked" && !verdict.isTypo && commands[0]?.isCertain === false && findFaults(text, masked) === null ? null : verdict;
	}
	const parsed = hasForeignPrompt(text) ? null : findFaults(text, masked);
	return parsed === null ? null : judge$1(parsed, masked, budget, "unsure");
}
/** What the parser says of a text when none of its readings parses; null when one does. */
function findFaults(text, masked) {
	const isScript = (reading) => readShell(reading).faults.length === 0;
	if (text !== masked && isScript(text)) return null;
	const parsed = readShell(masked);
	if (parsed.faults.length === 0) return null;
	const withoutJson = blankJson(masked, isScript) ?? masked;
	for (const reading of /* @__PURE__ */ new Set([
		blankElisions(masked),
		withoutJson,
		blankElisions(withoutJson)
	])) if (reading !== masked && isScript(reading)) return null;
	return parsed;
}
function checkCommands(masked, allowsRoot, budget) {
	let soft = null;
	for (const command of findCommands(masked, allowsRoot)) {
		const verdict = checkCommand(masked, command, budget);
		if (verdict !== null && verdict !== "unchecked" && verdict.isTypo) return verdict;
		soft ??= verdict;
	}
	return soft;
}
/** What stands before the first prompt of a block that is labelled as a script. */
function checkBefore(masked, { start }) {
	const text = masked.slice(0, masked.lastIndexOf("\n", start - 1) + 1);
	const parsed = readShell(text);
	const [fault] = parsed.faults;
	return fault === void 0 ? null : {
		...describeFault(fault, parsed, text),
		isTypo: false
	};
}
function checkCommand(masked, { start, end, limit, isCertain }, budget) {
	const alone = stripSecondPrompts(masked, start, end).text;
	const ends = isComplete(alone.length, stripSecondPrompts(masked, start, limit).text, budget);
	if (ends !== false) return ends === null ? "unchecked" : null;
	const command = stripSecondPrompts(masked, start, endOfSecondPrompts(masked, end, limit));
	const verdict = judge$1(readShell(command.text), command.text, budget, isCertain ? "prompted" : "unsure");
	if (verdict === null || verdict === "unchecked") return verdict;
	return {
		...verdict,
		start: command.toSource(verdict.start),
		end: command.toSource(verdict.end)
	};
}
/** The typo of a text that does not parse, or the first thing that the parser says of it. */
function judge$1(parsed, text, budget, trust) {
	const [fault] = parsed.faults;
	if (fault === void 0) return null;
	if (parsed.faults.some(({ message }) => message.startsWith("maximum"))) return "unchecked";
	const found = findTypo(parsed, text, budget, trust);
	return found === null ? {
		...describeFault(fault, parsed, text),
		isTypo: false
	} : {
		...found,
		isTypo: true
	};
}
// src/scripts/read-shell-blocks.ts
/** The searches for typos in one document cost no more than this many UTF-16 code units of parsing: some tenths of a second, rarely more. */
const DOCUMENT_ALLOWANCE$1 = 6e5;
/** The parser for shells; what uses it finds it without asking the context. */
const SHELL_PARSER = {
	name: "unbash",
	load: loadShellParser
};
/** The parser, where a document may have a shell block. */
function* needsOfShell(document, { scripts }) {
	if (mayHaveShell(document, scripts)) yield SHELL_PARSER;
}
const known = /* @__PURE__ */ new WeakMap();
/** Every shell block of a document with its verdict, read once however many rules ask. */
function readShellBlocks(document, { scripts }) {
	const ofPolicy = known.get(scripts) ?? /* @__PURE__ */ new WeakMap();
	known.set(scripts, ofPolicy);
	let blocks = ofPolicy.get(document);
	if (blocks === void 0) {
		const allowance = new ParseBudget(DOCUMENT_ALLOWANCE$1);
		blocks = findShellBlocks(document, scripts).map((block) => ({
			block,
			verdict: checkShell(block.content.text, block.mode, {
				allowance,
				placeholders: scripts.placeholders
			}),
			isOptedOut: hasOptOut(block.fence)
		}));
		ofPolicy.set(document, blocks);
	}
	return blocks;
}
// src/rules/script/label.ts
const fenced$2 = (lang, ...lines) => `# Inspect\n\n\`\`\`${lang}\n${lines.join("\n")}\n\`\`\`\n`;
const NAMES = {
	commands: "output after a command",
	JSON: "JSON",
	output: "output",
	session: "session",
	synopsis: "usage line"
};
const LABELS = {
	commands: "`console`, with a prompt before each command",
	JSON: "`json`",
	output: "`text`",
	session: "`console`",
	synopsis: "`text`",
	unknown: "`console` or `text`"
};
/** Where the kind leaves no doubt which label is right. */
const CERTAIN = {
	JSON: "json",
	output: "text",
	session: "console"
};
var label_default = defineRule({
	id: "script/label",
	description: "Blocks hold what their label says.",
	rationale: "A label invites readers to paste; output, a usage line or another language in a shell does nothing or does harm.",
	severity: "warning",
	examples: [
		{
			name: "commands and what they print, told apart by a prompt",
			files: { "docs/a.md": fenced$2("bash", "$ kubectl get svc", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: []
		},
		{
			name: "output, which `text` announces as such",
			files: { "docs/a.md": fenced$2("text", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: []
		},
		{
			name: "commands and an answer in JSON",
			files: { "docs/a.md": fenced$2("sh", "curl -s localhost:8080/jobs", "{", "  \"jobs\": [", "    {\"id\": 1},", "    {\"id\": 2}", "  ]", "}") },
			findings: []
		},
		{
			name: "output alone",
			files: { "docs/a.md": fenced$2("bash", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: ["docs/a.md:3:4: Unexpected output in a `bash` block, expected a script"]
		},
		{
			name: "a command and its output",
			files: { "docs/a.md": fenced$2("sh", "kubectl get svc -n web", "NAME   TYPE        PORT(S)", "web    ClusterIP   80/TCP") },
			findings: ["docs/a.md:3:4: Unexpected output after a command in a `sh` block, expected a script"]
		},
		{
			name: "a session with a program that is no shell",
			files: { "docs/a.md": fenced$2("shell", "127.0.0.1:6379> LRANGE jobs 0 -1", "1) \"first\"", "2) \"second\"") },
			findings: ["docs/a.md:3:4: Unexpected session in a `shell` block, expected a script"]
		},
		{
			name: "a usage line",
			files: { "docs/a.md": fenced$2("bash", "./jobs.sh status (--all | --name=NAME)") },
			findings: ["docs/a.md:3:4: Unexpected usage line in a `bash` block, expected a script"]
		},
		{
			name: "a prompt where the language belongs",
			files: { "docs/a.md": fenced$2("$ ls /srv", "app  data") },
			findings: ["docs/a.md:3:4: Unexpected prompt in an info string, expected a language"]
		},
		{
			name: "a session in a block for YAML",
			files: { "docs/a.md": fenced$2("yaml", "$ kubectl get job cleanup -o yaml", "kind: Job", "spec: {}") },
			findings: ["docs/a.md:3:4: Text of a `yaml` block does not parse as YAML"]
		}
	],
	*needs(document, kind) {
		yield* needsOfShell(document, kind);
		yield* needsOfLanguages(document, kind);
	},
	*check(document, context) {
		const { kind } = context;
		yield* findMislabelledBlocks(document, context);
		yield* findPrompts(document);
		for (const { block, verdict } of readShellBlocks(document, kind)) if (verdict !== null && verdict !== "unchecked" && !verdict.isTypo) yield explain(document, block, verdict);
	}
});
function* findPrompts(document) {
	for (const fence of document.facts.fences) {
		const range = findInfoPrompt(document, fence);
		const help = "Move the command into the block, or leave it out, and label the block `console`";
		if (range !== null) yield {
			range,
			message: "Unexpected prompt in an info string, expected a language",
			help
		};
	}
}
function explain(document, { content, label, mode }, fault) {
	const place = content.toSource(fault);
	if (label === null) return {
		range: place,
		message: `Text of a shell block does not parse: ${fault.problem}`,
		help: fault.help
	};
	const kind = guessKind(content.text, fault.start);
	const named = quote(document.slice(label), 40);
	const expected = mode === "session" ? "commands after a prompt" : "a script";
	const certain = mode === "session" && kind === "session" ? void 0 : CERTAIN[kind];
	const { line } = document.lines.pointAt(place.start);
	return {
		range: label,
		message: kind === "unknown" ? `Text of a ${named} block does not parse as shell` : `Unexpected ${NAMES[kind]} in a ${named} block, expected ${expected}`,
		help: `Label it ${LABELS[kind]}; if it is to be run, mend line ${line}: ${fault.problem}`,
		...certain !== void 0 && { fix: {
			kind: "suggested",
			edits: [{
				...label,
				path: document.path,
				text: certain
			}]
		} }
	};
}
// src/scripts/nested/word-text.ts
/** Escaped in double quotes and in here-documents. */
const IN_QUOTES = "\"\\$`\n";
const IN_DOCUMENT = "\\$`\n";
var Builder = class {
	#script;
	#units = [];
	#offsets = [];
	#fillers = [];
	constructor(script) {
		this.#script = script;
	}
	/** Takes over a part of the script; a placeholder in it becomes a filler. */
	copy(start, end) {
		const { parsed, written } = this.#script;
		for (let at = start; at < end; at++) {
			const isReplaced = parsed[at] !== written[at] && written[at] !== "\r";
			this.#add(isReplaced && parsed[at] !== " " ? "X" : parsed[at] ?? "", at, isReplaced);
		}
	}
	/** Takes over a part in which a backslash escapes the characters given; null = every character. */
	unescape(start, end, escapable) {
		const { parsed } = this.#script;
		for (let at = start; at < end; at++) {
			const next = parsed[at + 1];
			const isEscape = parsed[at] === "\\" && at + 1 < end && next !== void 0 && (escapable === null || escapable.includes(next));
			if (isEscape && next === "\n") at++;
			else if (isEscape) this.copy(++at, at + 1);
			else this.copy(at, at + 1);
		}
	}
	/** Stands a filler for a part that only the shell can work out. */
	fill(start, end) {
		for (let at = start; at < Math.max(end, start + 1); at++) this.#add("X", at, true);
	}
	#add(unit, at, isFiller) {
		if (isFiller) {
			const last = this.#fillers.at(-1);
			if (last?.end === this.#units.length) last.end++;
			else this.#fillers.push({
				start: this.#units.length,
				end: this.#units.length + 1
			});
		}
		this.#units.push(unit);
		this.#offsets.push(at);
	}
	build(end) {
		return {
			text: this.#units.join(""),
			offsets: [...this.#offsets, end],
			fillers: this.#fillers
		};
	}
};
/** The text of a word; null where its parts do not stand in the script as the parser says they do. */
function readWord(word, script) {
	const builder = new Builder(script);
	if (!isInPlace(word, script)) return null;
	if (word.parts === void 0) builder.unescape(word.pos, word.end, null);
	else for (const part of word.parts) if (!addPart(part, builder, script, null)) return null;
	return builder.build(word.end);
}
/** The body of a here-document as the command reads it. */
function readHereDocument({ body, delimiter, operator }, script) {
	if (delimiter === void 0 || !isInPlace(body, script)) return null;
	const builder = new Builder(script);
	const parts = delimiter.quoted ? [] : (body.parts ?? []).filter(({ type }) => type !== "Literal");
	if (!parts.every((part) => isInPlace(part, script))) return null;
	for (let at = body.pos; at < body.end;) {
		const next = script.parsed.indexOf("\n", at);
		const lineEnd = next < 0 || next >= body.end ? body.end : next + 1;
		if (operator === "<<-") while (at < lineEnd && script.parsed[at] === "	") at++;
		let part = parts[0];
		while (part !== void 0 && part.pos < lineEnd) {
			builder.unescape(at, Math.max(at, part.pos), IN_DOCUMENT);
			builder.fill(part.pos, part.end);
			at = part.end;
			parts.shift();
			part = parts[0];
		}
		if (at >= lineEnd) continue;
		if (delimiter.quoted) builder.copy(at, lineEnd);
		else builder.unescape(at, lineEnd, IN_DOCUMENT);
		at = lineEnd;
	}
	return builder.build(body.end);
}
function addPart(part, builder, script, escapable) {
	if (!isInPlace(part, script)) return false;
	if (part.type === "SingleQuoted") builder.copy(part.pos + 1, part.end - 1);
	else if (part.type === "AnsiCQuoted") {
		if (part.text.includes("\\")) return false;
		builder.copy(part.pos + 2, part.end - 1);
	} else if (part.type === "DoubleQuoted") return part.parts.every((child) => addPart(child, builder, script, IN_QUOTES));
	else if (part.type === "Literal" || part.type === "Glob" || part.type === "BraceExpansion" || part.type === "ExtendedGlob") builder.unescape(part.pos, part.end, escapable);
	else builder.fill(part.pos, part.end);
	return true;
}
/** A position is trusted when the script holds the node's text there. */
function isInPlace({ pos, end, text }, { parsed }) {
	return parsed.slice(pos, end) === text;
}
// src/scripts/nested/command-line.ts
/** Programs that run the command they are given: which of their options take the next word, and how many words come before it. */
const RUNNERS = new Map(Object.entries({
	sudo: {
		valued: "ughpCTRD",
		own: 0
	},
	doas: {
		valued: "uC",
		own: 0
	},
	env: {
		valued: "uC",
		own: 0
	},
	xargs: {
		valued: "InPLdasE",
		own: 0
	},
	time: {
		valued: "fo",
		own: 0
	},
	nohup: {
		valued: "",
		own: 0
	},
	exec: {
		valued: "a",
		own: 0
	},
	command: {
		valued: "",
		own: 0
	},
	nice: {
		valued: "n",
		own: 0
	},
	watch: {
		valued: "n",
		own: 0
	},
	timeout: {
		valued: "sk",
		own: 1
	}
}));
/** Programs that run what stands after `--`. */
const EXECUTORS = /^(?:kubectl|oc|k|k3s|minikube|docker|podman|nerdctl|crictl|microk8s)$/u;
const SHELL$1 = /^(?:ba|da|a|k|z)?sh$/u;
/** Reads a command; null when its words are not all where the parser says they are. */
function readCommand(command, script) {
	if (command.name === void 0) return null;
	const words = [];
	for (const node of [command.name, ...command.args]) {
		const word = readWord(node.type === "Word" ? node : {
			type: "Word",
			pos: node.pos,
			end: node.end,
			text: node.text,
			value: node.text
		}, script);
		if (word === null) return null;
		words.push(word);
	}
	const rest = unwrap(words);
	const [first] = rest;
	if (first === void 0) return null;
	return {
		name: baseName(first.text),
		args: rest.slice(1),
		hereDocuments: command.redirects.filter((redirect) => redirect.type === "HereDoc"),
		redirects: command.redirects.filter((redirect) => redirect.type === "Redirect")
	};
}
function unwrap(words) {
	let rest = words;
	for (let depth = 0; depth < 8; depth++) {
		const name = baseName(rest[0]?.text ?? "");
		const runner = RUNNERS.get(name);
		if (runner !== void 0) rest = rest.slice(afterOptions(rest, runner.valued) + runner.own);
		else if (EXECUTORS.test(name)) {
			const inner = commandInside(rest);
			if (inner === null) return rest;
			rest = inner;
		} else return rest;
	}
	return rest;
}
/** `kubectl exec pod -- sh -c …`, `docker run image sh -c …`; null when the command runs nothing inside. */
function commandInside(words) {
	const verb = words.findIndex(({ text }, index) => index > 0 && index < 6 && /^(?:exec|run|debug|rsh|ssh|kubectl)$/u.test(text));
	if (verb < 0) return null;
	if (words[verb]?.text === "kubectl") return words.slice(verb);
	const dashes = words.findIndex(({ text }, index) => index > verb && text === "--");
	if (dashes > 0) return words.slice(dashes + 1);
	const shell = words.findIndex(({ text }, index) => index > verb && SHELL$1.test(baseName(text)) && /^-[a-z]*c$/u.test(words[index + 1]?.text ?? ""));
	return shell > 0 ? words.slice(shell) : null;
}
function afterOptions(words, valued) {
	let at = 1;
	for (let word = words[at]?.text; word !== void 0 && (word.startsWith("-") || /^\w+=/u.test(word)); word = words[at]?.text) at += /^-\w$/u.test(word) && valued.includes(word.slice(1)) ? 2 : 1;
	return at;
}
function baseName(word) {
	return word.slice(word.lastIndexOf("/") + 1);
}
// src/scripts/nested/check-jsonpath.ts
const CLOSERS$1 = {
	"{": "}",
	"[": "]",
	"(": ")"
};
/**
* Judges a template as kubectl reads it: what stands in braces is a path, `range`, `end` or a quoted text, all else is printed.
* Brackets, quotes and the pairing of `range` and `end` are looked at, nothing more.
*/
const checkJsonPath = (text) => {
	let ranges = 0;
	for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at)) {
		const end = endOfAction(text, at);
		const fault = findBracketFault(text, at, end);
		if (fault !== null) return fault;
		const action = text.slice(at + 1, end - 1).trim();
		if (/^range(?![\w-])/u.test(action)) ranges++;
		if (action === "end" && ranges-- === 0) return {
			certainty: "hard",
			start: at,
			end,
			problem: "unexpected `{end}` without a `{range}`",
			help: "Remove it, or open the loop with `{range …}`"
		};
		at = end;
	}
	return null;
};
/** After the brace that closes an action; the end of the text when none does. */
function endOfAction(text, from) {
	let quote = "";
	for (let at = from + 1; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\\") at++;
		else if (quote !== "") quote = character === quote ? "" : quote;
		else if (character === "\"" || character === "'") quote = character;
		else if (character === "}") return at + 1;
	}
	return text.length;
}
/** The first bracket or quote in a part of a text that has no partner. */
function findBracketFault(text, from, to) {
	const open = [];
	let quote = -1;
	for (let at = from; at < to; at++) {
		const character = text[at] ?? "";
		if (character === "\\") at++;
		else if (quote >= 0) quote = character === text[quote] ? -1 : quote;
		else if (character === "\"" || character === "'") quote = at;
		else if (character in CLOSERS$1) open.push(at);
		else if (character === "}" || character === "]" || character === ")") {
			const opener = open.pop();
			if (opener === void 0) return fault$1(at, `unexpected \`${character}\``, "Remove it, or add the bracket that it closes");
			const expected = CLOSERS$1[text[opener] ?? ""];
			if (expected !== character) return missing$2(opener, text[opener] ?? "", expected ?? "");
		}
	}
	if (quote >= 0) return fault$1(quote, `missing partner of a \`${text[quote]}\``, "Close the quote");
	const opener = open.pop();
	return opener === void 0 ? null : missing$2(opener, text[opener] ?? "", CLOSERS$1[text[opener] ?? ""] ?? "");
}
function missing$2(at, opener, closer) {
	return fault$1(at, `missing \`${closer}\` for \`${opener}\``, `Add \`${closer}\` where the \`${opener}\` ends`);
}
function fault$1(at, problem, help) {
	return {
		certainty: "hard",
		start: at,
		end: at + 1,
		problem,
		help
	};
}
// src/scripts/nested/check-columns.ts
/** Judges the list of `-o custom-columns=`: `HEADER:path` with commas between, as kubectl splits it. */
const checkColumns = (text) => {
	let start = 0;
	for (const column of text.split(",")) {
		const end = start + column.length;
		const colon = column.indexOf(":");
		if (colon < 0) {
			const range = {
				start,
				end: Math.max(end, Math.min(start + 1, text.length))
			};
			const help = "Write `HEADER:path`, with no comma in the path";
			return {
				certainty: "hard",
				...range,
				problem: "missing `:` between a header and its path",
				help
			};
		}
		const fault = findBracketFault(text, start + colon + 1, end);
		if (fault !== null) return fault;
		start = end + 1;
	}
	return null;
};
// src/scripts/nested/check-jq.ts
const CLOSERS = {
	"{": "}",
	"[": "]",
	"(": ")",
	"\\(": ")",
	if: "end",
	reduce: "",
	foreach: ""
};
const TOKEN = /(?<blank>\s+|#[^\n]*)|(?<string>")|(?<word>[.$@]?[A-Za-z_][\w:]*|\.{1,2}|\$__loc__)|(?<number>\d[\w.]*)|(?<operator>\?\/\/=?|\/\/=?|\|=|[=!<>+*/%-]=|[|,=<>+*/%:;?-])|(?<bracket>[{}[\]()])|(?<other>.)/suy;
/** Operators that something must stand before and after. `-` may be a sign, `*` a sign of nothing. */
const INFIX = /^(?:\||\|=|\/\/=?|==|!=|<=|>=|<|>|\+=?|\*=?|\/=?|%=?|-=|=|\?\/\/)$/u;
/**
* Judges a jq program by its brackets, its strings with their interpolations, the `end` of each `if`, and by operators that have
* nothing before or after them. What passes need not be a program; what does not pass is none.
*/
const checkJq = (text) => {
	const open = [];
	let isString = false;
	/** Offset of the last infix operator when nothing has followed it yet; -1 after anything else, -2 where a term must begin. */
	let dangling = -2;
	for (let at = 0; at < text.length;) {
		if (isString) {
			const end = endOfString(text, at);
			if (end === null) return fault(open.at(-1)?.at ?? 0, 1, "missing partner of a `\"`", "Close the string");
			isString = false;
			if (text[end] === "(") {
				open.push({
					at: end - 1,
					mark: "\\("
				});
				dangling = -2;
			} else {
				open.pop();
				dangling = -1;
			}
			at = end + 1;
			continue;
		}
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (match === null) return null;
		const [token] = match;
		const { groups = {} } = match;
		const start = at;
		at += token.length;
		if (groups.blank !== void 0) continue;
		if (groups.other !== void 0) return null;
		if (groups.string !== void 0) {
			open.push({
				at: start,
				mark: "\""
			});
			isString = true;
			continue;
		}
		const closes = groups.bracket !== void 0 && /[}\])]/u.test(token);
		if (groups.operator !== void 0 && INFIX.test(token)) {
			if (dangling >= 0) return fault(start, token.length, `unexpected \`${token}\` after an operator`, "Add what stands between the two");
			if (dangling === -2) return fault(start, token.length, `unexpected \`${token}\`, expected a term before it`, "Add what it works on");
			dangling = start;
			continue;
		}
		if ((closes || token === "end" || token === "then" || token === "elif" || token === "else" || token === ";" || token === ",") && dangling >= 0) {
			const operator = /^(?:\/\/=?|\?\/\/|[^\w\s]=?)/u.exec(text.slice(dangling))?.[0] ?? "|";
			return fault(dangling, operator.length, `missing term after \`${operator}\``, "Add what it works on, or remove it");
		}
		if (closes || token === "end") {
			const opener = open.pop();
			if (opener === void 0) return fault(start, token.length, `unexpected \`${token}\``, "Remove it, or add what it closes");
			const expected = CLOSERS[opener.mark];
			if (expected !== token) return missing$1(opener, expected ?? "");
			if (opener.mark === "\\(") isString = true;
			dangling = -1;
		} else if (groups.bracket !== void 0 || token === "if") {
			open.push({
				at: start,
				mark: token
			});
			dangling = -2;
		} else dangling = /^(?:then|elif|else|and|or|as|reduce|foreach|def|try|catch|import|include|not)$|^[,;:?-]$/u.test(token) ? softStart(token) : -1;
	}
	if (dangling >= 0) return fault(dangling, 1, `missing term after \`${text[dangling]}\``, "Add what it works on, or remove it");
	const opener = open.pop();
	if (opener === void 0) return null;
	return opener.mark === "\"" ? fault(opener.at, 1, "missing partner of a `\"`", "Close the string") : missing$1(opener, CLOSERS[opener.mark] ?? "");
};
/** After these a term begins, so an infix operator would be wrong; `?`, `:` and names leave it open. */
function softStart(token) {
	return token === "then" || token === "elif" || token === "else" || token === "and" || token === "or" ? -2 : -1;
}
/** The offset of the quote that ends a string, or of the parenthesis that opens an interpolation in it; null when neither comes. */
function endOfString(text, from) {
	for (let at = from; at < text.length; at++) {
		if (text[at] === "\"") return at;
		if (text[at] === "\\" && text[at + 1] === "(") return at + 1;
		if (text[at] === "\\") at++;
	}
	return null;
}
function missing$1({ at, mark }, closer) {
	return fault(at, mark.length, `missing \`${closer}\` for \`${mark}\``, `Add \`${closer}\` where it ends`);
}
function fault(start, length, problem, help) {
	return {
		certainty: "hard",
		start,
		end: start + length,
		problem,
		help
	};
}
// src/scripts/nested/kinds.ts
/** The module of a language, and the words that a script must hold for it to be of use. */
const ofLanguage = (label) => languageOf(label)?.module ?? null;
const DOCUMENT = {
	name: "json document",
	load: async () => (await import("./json2.js")).checkJsonDocument
};
const PATCH = {
	name: "patch",
	load: async () => (await import("./check-patch.js")).checkPatch
};
/** What shell commands are given; messages say that `name` does not parse. `hint` is in every script that has one of the kind. */
const KINDS = {
	body: {
		name: "JSON body",
		hint: /curl/u,
		check: DOCUMENT,
		allowsFillers: true
	},
	columns: {
		name: "Column list",
		hint: /custom-columns/u,
		check: checkColumns,
		allowsFillers: true
	},
	jq: {
		name: "jq program",
		hint: /jq/u,
		check: checkJq,
		allowsFillers: false
	},
	jsonFile: {
		name: "JSON here-document",
		hint: /<</u,
		check: DOCUMENT,
		allowsFillers: true
	},
	jsonpath: {
		name: "JSONPath template",
		hint: /jsonpath/u,
		check: checkJsonPath,
		allowsFillers: false
	},
	operations: {
		name: "JSON patch",
		hint: /patch/u,
		check: {
			name: "operations",
			load: async () => (await import("./check-patch.js")).checkOperations
		},
		allowsFillers: true
	},
	override: {
		name: "Override",
		hint: /--overrides/u,
		check: PATCH,
		allowsFillers: true
	},
	patch: {
		name: "Patch",
		hint: /patch/u,
		check: PATCH,
		allowsFillers: true
	},
	python: {
		name: "Python program",
		hint: /python|<</u,
		check: ofLanguage("python"),
		allowsFillers: false
	},
	shell: {
		name: "Shell command",
		hint: /sh/u,
		check: null,
		allowsFillers: false
	},
	toml: {
		name: "TOML here-document",
		hint: /<</u,
		check: ofLanguage("toml"),
		allowsFillers: true
	},
	yaml: {
		name: "YAML here-document",
		hint: /<</u,
		check: ofLanguage("yaml"),
		allowsFillers: true
	}
};
// src/scripts/nested/find-programs.ts
const KUBECTL = /^(?:kubectl|oc|k)$/u;
const SHELL = /^(?:ba|da|a)?sh$/u;
const PYTHON = /^python(?:\d(?:\.\d+)?)?$/u;
const JSONPATH = /^(?:--output=|-o=?)?jsonpath(?:-as-json)?=/u;
const COLUMNS = /^(?:--output=|-o=?)?custom-columns=/u;
/** Commands whose words are texts, patterns or files. */
const NO_COMMANDS = /^(?:echo|printf|grep|egrep|rg|git|ls|cat|cp|mv|rm|man|which|type|apt|apt-get|yum|dnf|brew|apk|pip)$/u;
/** Options of `ssh` that take the next word. */
const SSH_VALUED = /^-[BbcDEeFIiJLlmOopQRSWw]$/u;
/** The programs that the commands of a script are given, in the order of their offsets. The script must have parsed without faults. */
function findPrograms(parsed, script) {
	const programs = [];
	const next = /* @__PURE__ */ new Map();
	visit(parsed.script, (node, base) => {
		if (base !== null) return;
		if (node.type === "Pipeline") for (const [index, command] of node.commands.entries()) {
			const following = node.commands[index + 1];
			if (command.type === "Command" && following?.type === "Command") next.set(command, following);
		}
		if (node.type !== "Command") return;
		const line = readCommand(node, script);
		if (line === null) return;
		const following = next.get(node);
		programs.push(...programsOf(line, script), ...documentsOf(line, following === void 0 ? null : readCommand(following, script), script));
	});
	return programs.sort((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0));
}
function* programsOf({ name, args }, script) {
	if (KUBECTL.test(name)) yield* kubectlPrograms(args);
	else if (name === "jq") yield* of(KINDS.jq, jqProgram(args));
	else if (name === "curl") yield* curlBodies(args);
	else if (name === "gh") for (const index of args.keys()) yield* of(KINDS.jq, optionValue(args, index, /^(?:--jq|-q)$/u));
	else if (SHELL.test(name)) yield* of(KINDS.shell, afterOption(args, /^-[a-z]*c$/u));
	else if (PYTHON.test(name)) yield* of(KINDS.python, afterOption(args, /^-[a-zA-Z]*c$/u));
	else if (name === "ssh") yield* of(KINDS.shell, sshCommand(args, script));
	else if (!NO_COMMANDS.test(name)) yield* commandLater(args);
}
/** `uv run python -c …`, `su app -c …`: a program that runs another one, which we need not know. */
function* commandLater(args) {
	const later = args.findIndex(({ text }, index) => args[index + 1]?.text === "-c" && (SHELL.test(text) || PYTHON.test(text)));
	if (later >= 0) yield* of(PYTHON.test(args[later]?.text ?? "") ? KINDS.python : KINDS.shell, args[later + 2] ?? null);
}
function* kubectlPrograms(args) {
	const verb = args.find(({ text }) => /^(?:patch|run|expose|create)$/u.test(text))?.text;
	for (const [index, arg] of args.entries()) {
		const path = JSONPATH.exec(arg.text) ?? /^--for=jsonpath=/u.exec(arg.text);
		const columns = COLUMNS.exec(arg.text);
		if (path !== null) yield {
			kind: KINDS.jsonpath,
			...slice(arg, path[0].length)
		};
		else if (columns !== null) yield {
			kind: KINDS.columns,
			...slice(arg, columns[0].length)
		};
		const value = optionValue(args, index, verb === "patch" ? /^(?:-p|--patch)$/u : /^--overrides$/u);
		if (value === null || verb !== "patch" && verb !== "run" && verb !== "expose") continue;
		yield {
			kind: verb === "patch" && args.some((_, at) => optionValue(args, at, /^--type$/u)?.text === "json") ? KINDS.operations : verb === "patch" ? KINDS.patch : KINDS.override,
			...value
		};
	}
}
/** The value of an option, in the next word or after `=` in the same. */
function optionValue(args, index, option) {
	const arg = args[index];
	if (arg === void 0) return null;
	if (option.test(arg.text)) return args[index + 1] ?? null;
	const equals = arg.text.indexOf("=");
	return equals > 0 && option.test(arg.text.slice(0, equals)) ? slice(arg, equals + 1) : null;
}
function afterOption(args, option) {
	for (const [index, { text }] of args.entries()) {
		if (option.test(text)) return args[index + 1] ?? null;
		if (!text.startsWith("-") && !text.startsWith("+")) return null;
	}
	return null;
}
/** The first word that is no option; null when the program is in a file. */
function jqProgram(args) {
	for (let index = 0; index < args.length; index++) {
		const text = args[index]?.text ?? "";
		if (/^(?:-[a-zA-Z]*f|--from-file|-L)$/u.test(text)) return null;
		if (/^--(?:arg|argjson|slurpfile|rawfile)$/u.test(text)) index += 2;
		else if (text === "--indent") index++;
		else if (!/^-./u.test(text)) return args[index] ?? null;
	}
	return null;
}
function* curlBodies(args) {
	for (const index of args.keys()) {
		const body = optionValue(args, index, /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--json)$/u);
		if (body !== null && /^\s*(?:\{\s*["}]|\[\s*[{"\]])/u.test(body.text)) yield {
			kind: KINDS.body,
			...body
		};
	}
}
/** The one word after the host, when it is in quotes: the shell at the other end joins several. */
function sshCommand(args, { parsed }) {
	let host = 0;
	while (args[host]?.text.startsWith("-")) host += SSH_VALUED.test(args[host]?.text ?? "") ? 2 : 1;
	const command = args[host + 1];
	const before = parsed[(command?.offsets[0] ?? 0) - 1];
	return command !== void 0 && args.length === host + 2 && (before === "\"" || before === "'") ? command : null;
}
/** What here-documents hold, by the command that reads them or the file that they are written to. */
function* documentsOf(line, following, script) {
	for (const document of line.hereDocuments) {
		const kind = kindOf(line, following, script);
		const text = kind === null ? null : readHereDocument(document, script);
		if (kind !== null && text !== null) yield {
			kind,
			...text
		};
	}
}
function kindOf(line, following, script) {
	if (readsManifest(line)) return KINDS.yaml;
	if (SHELL.test(line.name) && line.args.every(({ text }) => /^-s?$|^-[a-z]*s$/u.test(text))) return KINDS.shell;
	if (PYTHON.test(line.name) && line.args.every(({ text }) => text === "-")) return KINDS.python;
	if (line.name !== "cat" && line.name !== "tee") return null;
	if (line.name === "cat" && line.args.some(({ text }) => text !== "-")) return null;
	const output = line.redirects.find(({ operator }) => operator === ">" || operator === ">>" || operator === ">|");
	const file = output?.target === void 0 ? void 0 : readWord(output.target, script)?.text;
	if (file !== void 0) return output?.operator === ">>" && !/\.ya?ml$/iu.test(file) ? null : kindOfFile(file);
	if (line.name === "tee") return kindOfFile(line.args.find(({ text }) => !text.startsWith("-"))?.text ?? "");
	if (following === null) return null;
	if (readsManifest(following)) return KINDS.yaml;
	return following.name === "tee" ? kindOfFile(following.args.find(({ text }) => !text.startsWith("-"))?.text ?? "") : null;
}
function readsManifest({ name, args }) {
	if (!KUBECTL.test(name) || !args.some(({ text }) => /^(?:apply|create|replace|delete|diff)$/u.test(text))) return false;
	return args.some(({ text }, index) => /^(?:-f-|-f=-|--filename=-)$/u.test(text) || /^(?:-f|--filename)$/u.test(text) && args[index + 1]?.text === "-");
}
function kindOfFile(file) {
	if (/\.ya?ml$/iu.test(file)) return KINDS.yaml;
	if (/\.json$/iu.test(file)) return KINDS.jsonFile;
	if (/\.py$/iu.test(file)) return KINDS.python;
	if (/\.toml$/iu.test(file)) return KINDS.toml;
	return /\.(?:ba)?sh$/iu.test(file) ? KINDS.shell : null;
}
function* of(kind, word) {
	if (word !== null) yield {
		kind,
		...word
	};
}
/** The text from an offset on. */
function slice({ text, offsets, fillers }, from) {
	const rest = fillers.filter(({ end }) => end > from).map(({ start, end }) => ({
		start: Math.max(0, start - from),
		end: end - from
	}));
	return {
		text: text.slice(from),
		offsets: offsets.slice(from),
		fillers: rest
	};
}
// src/scripts/nested/judge-programs.ts
/** A shell in a shell in a shell: no further. */
const MAX_DEPTH = 3;
/** Judges the programs that the commands of a shell block are given. A script that does not parse holds none. */
function* judgePrograms(text, mode, means) {
	const masked = maskPlaceholders(text, means.placeholders);
	const commands = findCommands(masked, mode === "session");
	if (commands.length === 0) {
		yield* judgeScript(text, means, 0);
		return;
	}
	for (const { start, end, limit } of commands) {
		const command = stripSecondPrompts(text, start, endOfSecondPrompts(masked, end, limit));
		for (const verdict of judgeScript(command.text, means, 0)) yield verdict === "unchecked" ? verdict : {
			...verdict,
			start: command.toSource(verdict.start),
			end: command.toSource(verdict.end)
		};
	}
}
function* judgeScript(written, means, depth) {
	const { budget, placeholders } = means;
	const masked = maskPlaceholders(written, placeholders);
	for (const parsed of /* @__PURE__ */ new Set([
		masked,
		blankElisions(masked),
		written.replaceAll("\r", " ")
	])) {
		const reading = parseShell(parsed, budget);
		if (reading === null) {
			yield "unchecked";
			return;
		}
		if (reading.faults.length > 0) continue;
		for (const program of findPrograms(reading, {
			parsed,
			written
		})) yield* judge(program, means, depth);
		return;
	}
}
function* judge(program, means, depth) {
	const { budget, modules } = means;
	const { kind, text, fillers, offsets } = program;
	if (text.trim() === "" || fillers.length > 0 && (!kind.allowsFillers || hasOpenFiller(program))) return;
	const end = offsets.at(-1) ?? 0;
	const toScript = (fault) => {
		const start = offsets[fault.start] ?? end;
		const last = offsets[Math.max(fault.start, fault.end - 1)];
		return {
			...fault,
			name: kind.name,
			start,
			end: last === void 0 ? end : Math.max(last + 1, start)
		};
	};
	if (kind.check === null) {
		const fault = shellFault(text, means);
		if (fault !== null) yield fault === "unchecked" ? fault : toScript(fault);
		else if (depth < MAX_DEPTH) for (const verdict of judgeScript(text, means, depth + 1)) yield verdict === "unchecked" ? verdict : {
			...toScript(verdict),
			name: verdict.name
		};
		return;
	}
	const check = typeof kind.check === "function" ? kind.check : modules.get(kind.check);
	const verdict = isNestedTooDeeply(text) ? "unchecked" : check(text, budget);
	if (verdict === "unchecked") yield verdict;
	else if (verdict !== null && !isAtFiller(program, verdict)) yield toScript(verdict);
}
/** The first fault of a text as a script, if none of its readings parses. */
function shellFault(text, { budget, placeholders }) {
	const masked = maskPlaceholders(text, placeholders);
	let fault = null;
	for (const reading of /* @__PURE__ */ new Set([
		text,
		masked,
		blankElisions(masked)
	])) {
		const parsed = parseShell(reading, budget);
		if (parsed === null) return "unchecked";
		const [first] = parsed.faults;
		if (first === void 0) return null;
		fault = describeFault(first, parsed, reading);
	}
	return fault;
}
/** A filler that has a line to itself may be anything, several lines of the document among them. */
function hasOpenFiller({ text, fillers }) {
	return fillers.some(({ start, end }) => {
		const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
		const next = text.indexOf("\n", end);
		const after = text.slice(end, next < 0 ? text.length : next);
		return before.trim() === "" && after.trim() === "";
	});
}
/** Whether a fault is on the line of a filler, which may explain it. */
function isAtFiller({ text, fillers }, { start, end }) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const next = text.indexOf("\n", Math.max(start, end - 1));
	const to = next < 0 ? text.length : next;
	return fillers.some((filler) => filler.end > from && filler.start < to);
}
// src/scripts/nested/read-nested.ts
/** The parsers of what the shell blocks of a document may hold, by the words in their texts. */
function* needsOfNested(document, { scripts }) {
	if (!mayHaveShell(document, scripts)) return;
	const texts = findShellBlocks(document, scripts).map(({ content }) => content.text.replace(/["'\\\n]/gu, ""));
	for (const { hint, check } of Object.values(KINDS)) if (check !== null && typeof check !== "function" && texts.some((text) => hint.test(text))) yield check;
}
// src/rules/script/nested-syntax.ts
const fenced$1 = (lang, ...lines) => `# Scale\n\n\`\`\`${lang}\n${lines.join("\n")}\n\`\`\`\n`;
/** The programs in all blocks of one document cost no more than this many UTF-16 code units of parsing: about a second at the worst. */
const DOCUMENT_ALLOWANCE = 1e6;
/** A block longer than this many UTF-16 code units is not looked into. */
const MAX_LENGTH = 2e5;
var nested_syntax_default = defineRule({
	id: "script/nested-syntax",
	description: "What shell commands are given parses: patches, templates, jq and Python programs, here-documents, commands in quotes.",
	rationale: "The shell finds nothing wrong with a patch that lacks a brace; the reader learns of it from the cluster, halfway through.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "programs of many kinds",
			files: { "docs/a.md": fenced$1("bash", "kubectl patch deployment web -p '{\"spec\": {\"replicas\": 3}}'", "kubectl get pods -o jsonpath='{range .items[*]}{.metadata.name}{\"\\n\"}{end}'", "kubectl get pods -o json | jq '.items[] | select(.status.phase != \"Running\")'", "kubectl exec web-0 -- sh -c 'for f in /var/log/*.log; do tail -n 1 \"$f\"; done'") },
			findings: []
		},
		{
			name: "values that are put in later",
			files: { "docs/a.md": fenced$1("bash", "kubectl patch deployment <name> -p \"{\\\"spec\\\": {\\\"replicas\\\": $COUNT}}\"") },
			findings: []
		},
		{
			name: "a patch with a colon too few",
			files: { "docs/a.md": fenced$1("bash", "kubectl patch deployment web -p '{\"spec\" {\"replicas\": 3}}'") },
			findings: ["docs/a.md:4:35: Patch does not parse: missing `:` after a key"]
		},
		{
			name: "a manifest in a here-document",
			files: { "docs/a.md": fenced$1("bash", "kubectl apply -f - <<EOF", "kind: Job", "metadata:", "  name: cleanup", "   labels: {}", "EOF") },
			findings: ["docs/a.md:8:1: YAML here-document does not parse: unexpected indentation below a value"]
		},
		{
			name: "a template inside a command for another shell",
			files: { "docs/a.md": fenced$1("bash", "ssh node1 \"kubectl get pods -o jsonpath='{.items[*}'\"") },
			findings: ["docs/a.md:4:49: JSONPath template does not parse: missing `]` for `[`"]
		}
	],
	*needs(document, kind) {
		yield* needsOfShell(document, kind);
		yield* needsOfNested(document, kind);
	},
	*check(document, { kind, modules, skip }) {
		const allowance = new ParseBudget(DOCUMENT_ALLOWANCE);
		for (const { block, isOptedOut } of readShellBlocks(document, kind)) {
			const { text } = block.content;
			const means = {
				modules,
				budget: new ParseBudget(4e4 + 40 * text.length, allowance),
				placeholders: kind.scripts.placeholders
			};
			for (const verdict of text.length > MAX_LENGTH ? ["unchecked"] : judgePrograms(text, block.mode, means)) {
				if (verdict === "unchecked") {
					if (!isOptedOut) skip({
						range: block.fence.opening,
						reason: "what the commands are given is too large or too intricate"
					});
					break;
				}
				const message = `${verdict.name} does not parse: ${verdict.problem}`;
				yield {
					range: block.content.toSource(verdict),
					message,
					help: verdict.help
				};
			}
		}
	}
});
// src/rules/script/syntax.ts
const fenced = (lang, ...lines) => `# Restart\n\n\`\`\`${lang}\n${lines.join("\n")}\n\`\`\`\n`;
const REASONS = {
	dialect: "only the shell that it names can tell whether the script parses",
	limits: "the shell script is too large or too intricate"
};
const RULE = "-".repeat(40);
var syntax_default = defineRule({
	id: "script/syntax",
	description: "Fenced blocks parse as the language of their label: shells, JSON, YAML, TOML, Python, JavaScript and others.",
	rationale: "Readers paste a script as it stands; a quote or a keyword that is missing stops it halfway, or does something else.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a script with placeholders",
			files: { "docs/a.md": fenced("bash", "kubectl -n <namespace> delete pod <pod>", "for id in $(docker ps -q); do", "  docker stop \"$id\"", "done") },
			findings: []
		},
		{
			name: "a session: only what stands after a prompt is a command",
			files: { "docs/a.md": fenced("console", "$ df -h /data", "Filesystem  Size  Used (incl. root's share)", "/dev/sda1    50G   20G") },
			findings: []
		},
		{
			name: "a quote that is not closed",
			files: { "docs/a.md": fenced("bash", "cd /srv/app", "echo \"stopping $name", "docker stop \"$name\"") },
			findings: ["docs/a.md:5:6: Shell script does not parse: missing partner of a `\"`"]
		},
		{
			name: "a loop body that is only a comment",
			files: { "docs/a.md": fenced("bash", "for node in $(cat nodes); do", "  # drain the node ...", "done") },
			findings: ["docs/a.md:5:3: Shell script does not parse: missing command after `do`"]
		},
		{
			name: "a script between markers in a block without a language",
			files: { "docs/a.md": fenced("", RULE, "BEGIN runbook block: restart (all nodes)", RULE, "for n in a b; do", "  ssh \"$n restart", "done", RULE, "END runbook block", RULE) },
			findings: ["docs/a.md:8:7: Shell script does not parse: missing partner of a `\"`"]
		},
		{
			name: "a block that asks not to be checked",
			files: { "docs/a.md": fenced("bash no-check", "echo \"what does the shell ask for now?") },
			findings: []
		},
		{
			name: "a here-document whose delimiter has a blank after it",
			files: { "docs/a.md": fenced("sh", "cat <<EOF > app.conf", "port = 8080", "EOF ", "service app restart") },
			findings: ["docs/a.md:4:5: Shell script does not parse: missing end `EOF` of a here-document"]
		},
		{
			name: "YAML with placeholders and what is left out",
			files: { "docs/a.md": fenced("yaml", "metadata:", "  name: <name>", "  ...", "spec:", "  replicas: {{ replicas }}", "  # …", "status: {}") },
			findings: []
		},
		{
			name: "YAML with a line that is indented too far",
			files: { "docs/a.md": fenced("yaml", "kind: Job", "metadata:", "  name: cleanup", "    labels: {}", "spec: {}") },
			findings: ["docs/a.md:7:1: YAML does not parse: unexpected indentation below a value"]
		},
		{
			name: "JSON that goes without a comma",
			files: { "docs/a.md": fenced("json", "{", "  \"name\": \"cleanup\"", "  \"retries\": 3", "}") },
			findings: ["docs/a.md:6:3: JSON does not parse: missing `,` before an item"]
		},
		{
			name: "Python with a parenthesis that is not closed",
			files: { "docs/a.md": fenced("python", "client = Client(host=\"db-0\"", "client.restart()", "client.close()") },
			findings: ["docs/a.md:4:16: Python does not parse: missing `)` for `(`"]
		}
	],
	*needs(document, kind) {
		yield* needsOfShell(document, kind);
		yield* needsOfLanguages(document, kind);
	},
	*check(document, context) {
		const { kind, skip } = context;
		yield* findBrokenBlocks(document, context);
		for (const { block, verdict, isOptedOut } of readShellBlocks(document, kind)) {
			if (verdict === "unchecked" && !isOptedOut) skip({
				range: block.fence.opening,
				reason: REASONS[block.mode === "dialect" ? "dialect" : "limits"]
			});
			if (verdict === null || verdict === "unchecked" || !verdict.isTypo) continue;
			yield {
				range: block.content.toSource(verdict),
				message: `Shell script does not parse: ${verdict.problem}`,
				help: verdict.help
			};
		}
	}
});
// src/rules/script/unclosed-fence.ts
var unclosed_fence_default = defineRule({
	id: "script/unclosed-fence",
	description: "Fenced code blocks are closed.",
	rationale: "Without its closing fence a block swallows everything after it: headings and links are shown as code.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a closed block",
			files: { "docs/a.md": "# Build\n\n```sh\nmake\n```\n\nThen test.\n" },
			findings: []
		},
		{
			name: "a block that runs to the end of the document",
			files: { "docs/a.md": "# Build\n\n```sh\nmake\n\nThen test.\n" },
			findings: ["docs/a.md:3:1: Missing closing fence of a code block"]
		},
		{
			name: "a closing fence that is shorter than the opening one",
			files: { "docs/a.md": "# Build\n\n~~~~\nmake\n~~~\n\nThen test.\n" },
			findings: ["docs/a.md:3:1: Missing closing fence of a code block"]
		}
	],
	*check(document) {
		for (const fence of document.facts.fences) {
			if (fence.isIndented || fence.isClosed) continue;
			const marks = /[`~]+/u.exec(document.slice(fence.opening));
			if (marks === null) continue;
			const start = fence.opening.start + marks.index;
			const name = marks[0].startsWith("~") ? "tildes" : "backticks";
			yield {
				range: {
					start,
					end: start + marks[0].length
				},
				message: "Missing closing fence of a code block",
				help: `Close the block with a line of at least ${marks[0].length} ${name}, indented like the opening one`
			};
		}
	}
});
// src/rules/structure/charset.ts
const CONFIG$3 = "extends: general\nkinds: [{id: runbook, include: runbooks/*.md, charset: {allow: ascii, except_before: '^## 2'}}]\n";
const OTHER = /[^\0-\x7f]/gu;
/** What typing programs make of ASCII, and what it was. */
const PLAIN = {
	"—": "--",
	"–": "-",
	"‐": "-",
	"‑": "-",
	"−": "-",
	"…": "...",
	"→": "->",
	"←": "<-",
	"⇒": "=>",
	"↔": "<->",
	"≥": ">=",
	"≤": "<=",
	"≠": "!=",
	"“": "\"",
	"”": "\"",
	"„": "\"",
	"‘": "'",
	"’": "'",
	"\xA0": " ",
	"×": "x",
	"•": "*",
	"✓": "x",
	"′": "'",
	"″": "\""
};
var charset_default = defineRule({
	id: "structure/charset",
	description: "Documents of a kind that is kept in ASCII hold nothing else.",
	rationale: "A dash or a quote that a terminal shows as something else is pasted as something else.",
	severity: "warning",
	scope: "document",
	examples: [{
		name: "plain characters, and old text that is left as it is",
		config: CONFIG$3,
		files: { "runbooks/a.md": "# A\n\n## 1. Old — entry\n\n## 2. New -- entry\n" },
		findings: []
	}, {
		name: "a dash from a typing program",
		config: CONFIG$3,
		files: { "runbooks/a.md": "# A\n\n## 2. New — entry\n\nOne → two “three”.\n" },
		findings: ["runbooks/a.md:3:11: Unexpected character `—` (U+2014), expected `--`", "runbooks/a.md:5:5: Unexpected character `→` (U+2192), expected `->`"]
	}],
	*check(document, { kind }) {
		if (kind.charset === null) return;
		const { lines, text } = document;
		const since = kind.charset.since === null ? null : firstMatch(kind.charset.since, text);
		for (let line = lines.pointAt(since?.start ?? 0).line; line <= lines.count; line++) {
			const { start, end } = lines.spanOf(line);
			const found = [...text.slice(start, end).matchAll(OTHER)];
			const [first] = found;
			const last = found.at(-1);
			if (first === void 0 || last === void 0) continue;
			const range = {
				start: start + first.index,
				end: start + last.index + last[0].length
			};
			const plain = PLAIN[first[0]];
			const code = first[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
			const fixed = text.slice(range.start, range.end).replace(OTHER, (character) => PLAIN[character] ?? character);
			yield {
				range,
				message: `Unexpected character ${quote(first[0])} (U+${code}), expected ${plain === void 0 ? "ASCII" : `\`${plain}\``}`,
				help: "Write documents of this kind in ASCII",
				...fixed.search(OTHER) < 0 && { fix: {
					kind: "safe",
					edits: [{
						path: document.path,
						...range,
						text: fixed
					}]
				} }
			};
		}
	}
});
// src/core/section-of.ts
/** The offsets that the sections cover whose heading matches, each to the next heading of its depth; the whole document without a pattern. */
function sectionsOf(document, pattern) {
	if (pattern === null) return [{
		start: 0,
		end: document.text.length
	}];
	const headings = document.facts.headings.filter(({ top }) => top);
	return headings.flatMap((heading, index) => {
		if (!pattern.test(heading.text)) return [];
		const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
		return [{
			start: heading.end,
			end: next?.start ?? document.text.length
		}];
	});
}
// src/core/timestamp.ts
/** A date, a time, or both, as a number that orders them: of two of the same form the later one is greater. Null for anything else. */
function readTimestamp(text) {
	const match = /^[~≈\s*_`]*(?:(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?[T\s]*(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(?:Z|UTC|CST|[+-]\d{2}:?\d{2})?[\s*_`]*$/u.exec(text);
	if (match === null || match[1] === void 0 && match[4] === void 0) return null;
	const [, year, month, day, hour, minute, second] = match;
	const date = year === void 0 ? 0 : (Number(year) * 13 + Number(month)) * 32 + Number(day ?? 0);
	const time = hour === void 0 ? 0 : (Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0);
	return {
		form: year === void 0 ? "time" : hour === void 0 ? "date" : "both",
		value: date * 86400 + time
	};
}
// src/rules/structure/chronology.ts
const CONFIG$2 = `extends: general
kinds:
  - id: report
    include: reports/*.md
    tables: [{section: ^Timeline$, columns: [Time, Event], monotonic: {column: Time, ignore: ['...']}}]
`;
const report = (...times) => `# R\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${times.map((time) => `| ${time} | x |\n`).join("")}`;
var chronology_default = defineRule({
	id: "structure/chronology",
	description: "The rows of a log or a timeline are in the order of time.",
	rationale: "A row out of order is a typing error in the time or in the place, and readers cannot tell which.",
	severity: "warning",
	scope: "document",
	examples: [{
		name: "ascending, with and without seconds",
		config: CONFIG$2,
		files: { "reports/a.md": report("09:58", "10:02:30", "...", "10:02:31") },
		findings: []
	}, {
		name: "a row that is out of order",
		config: CONFIG$2,
		files: { "reports/a.md": report("09:58", "10:12", "10:02", "10:15") },
		findings: ["reports/a.md:9:3: Unexpected time `10:02` after `10:12`, expected the order of time"]
	}],
	*check(document, { kind }) {
		for (const chronology of kind.chronologies) for (const section of sectionsOf(document, chronology.section)) for (const times of readSeries(document, chronology, section)) yield* findSteps(document, chronology, times);
	}
});
function* findSteps(document, { order, ignore }, times) {
	let before = null;
	for (const range of times) {
		const text = document.slice(range).trim();
		const read = ignore.includes(text) ? null : readTimestamp(text);
		if (read === null) continue;
		const isBack = before !== null && before.form === read.form && (order === "ascending" ? read.value < before.value : read.value > before.value);
		const isNextDay = isBack && read.form === "time" && order === "ascending" && (before?.value ?? 0) - read.value > 43200;
		if (isBack && !isNextDay) {
			yield {
				range,
				message: `Unexpected time ${quote(text, 24)} after ${quote(before?.text ?? "", 24)}, expected the order of time`,
				help: "Correct the time, or move the row"
			};
			continue;
		}
		before = {
			...read,
			text
		};
	}
}
/** The places of the times, a list for each table or log. */
function* readSeries(document, { time }, section) {
	if ("row" in time) {
		const found = [];
		for (const { start, spans } of time.row.matches(document.text)) {
			const at = spans.date;
			if (at !== void 0 && start >= section.start && start < section.end) found.push(at);
		}
		yield found;
		return;
	}
	for (const block of within(document.facts.blocks, section)) {
		const [header = [], ...rows] = readRows(document, block);
		const names = header.map((cell) => document.slice(insideOf(document, cell)));
		const column = names.indexOf(time.column);
		if (column < 0 || !time.columns.every((name) => names.includes(name))) continue;
		yield rows.flatMap((row) => {
			const cell = row[column];
			return cell === void 0 ? [] : insideOf(document, cell);
		});
	}
}
/** A cell without the bars and blanks around its text. */
function insideOf(document, cell) {
	const text = document.slice(cell);
	const start = /^[|\s]*/u.exec(text)?.[0].length ?? 0;
	const rest = text.slice(start).replace(/[|\s]*$/u, "");
	return {
		start: cell.start + start,
		end: cell.start + start + rest.length
	};
}
// src/rules/structure/file-name.ts
var file_name_default = defineRule({
	id: "structure/file-name",
	description: "The file name of a document has the form of its kind.",
	rationale: "A name of one form can be found by guessing it, and lists sort by topic.",
	severity: "warning",
	scope: "document",
	examples: [
		{
			name: "a guide",
			files: { "docs/addon-tls-guide.md": "# TLS\n" },
			findings: []
		},
		{
			name: "any other document",
			files: { "docs/Some Notes.md": "# Notes\n" },
			findings: []
		},
		{
			name: "a guide in another form",
			files: { "docs/addon-TLS_setup-guide.md": "# TLS\n" },
			findings: ["docs/addon-TLS_setup-guide.md:1:1: Unexpected file name `addon-TLS_setup-guide.md`, expected `addon-<topic>-guide.md` in lower-case kebab-case"]
		},
		{
			name: "a case without its suffix",
			files: { "docs/cases/mysql/mysql-slow-restart.md": "# Slow restart\n" },
			findings: ["docs/cases/mysql/mysql-slow-restart.md:1:1: Unexpected file name `mysql-slow-restart.md`, expected `<engine>-<symptom>-case.md` in lower-case kebab-case"]
		}
	],
	*check(document, { kind }) {
		const name = basename(document.path);
		if (kind.fileName === null || kind.fileName.pattern.test(name)) return;
		const { expected } = kind.fileName;
		const shown = 33 + name.length + expected.length > 120 ? "" : ` ${quote(name)}`;
		yield {
			range: findOpening(document),
			message: `Unexpected file name${shown}, expected ${expected}`,
			help: "Rename the file and update the links to it"
		};
	}
});
// src/rules/structure/line-width.ts
const CONFIG$1 = "extends: general\nkinds: [{id: runbook, include: runbooks/*.md, line_width: {max: 40, except: [tables, code, links]}}]\n";
var line_width_default = defineRule({
	id: "structure/line-width",
	description: "Lines of a kind that is kept narrow are no longer than it allows.",
	rationale: "Documents that are read in a console are cut off or wrapped beyond its width.",
	severity: "info",
	scope: "document",
	examples: [{
		name: "a table, code, and a link that cannot be broken",
		config: CONFIG$1,
		files: { "runbooks/a.md": "# A\n\n| Command | What it does |\n|---|---|\n| `restart` | stops and starts the service |\n\n```sh\nsystemctl restart a-service-with-a-long-name\n```\n\n[text](https://example.com/a/very/long/path/to/a/page)\n" },
		findings: []
	}, {
		name: "a long line",
		config: CONFIG$1,
		files: { "runbooks/a.md": "# A\n\nThis sentence is longer than the forty columns of the console.\n" },
		findings: ["runbooks/a.md:3:41: Unexpected line of 62 columns, expected at most 40"]
	}],
	*check(document, { kind }) {
		if (kind.lineWidth === null) return;
		const { max, except } = kind.lineWidth;
		const { lines, facts } = document;
		const exempt = /* @__PURE__ */ new Set();
		const add = (start, end) => {
			for (let line = lines.pointAt(start).line; line <= lines.pointAt(end).line; line++) exempt.add(line);
		};
		if (except.includes("code")) for (const fence of facts.fences) add(fence.start, fence.end);
		if (except.includes("tables")) {
			for (const block of facts.blocks) if (block.kind === "table") add(block.start, block.end);
		}
		for (let line = 1; line <= lines.count; line++) {
			const { start, end } = lines.spanOf(line);
			const text = document.text.slice(start, end).trimEnd();
			if (text.length <= max || exempt.has(line)) continue;
			if (except.includes("links") && within(facts.links, {
				start,
				end
			}).some((link) => link.end > start + max)) continue;
			if (!/\s/u.test(text.slice(max)) && !/\s/u.test(text.slice(0, max).trimStart())) continue;
			yield {
				range: {
					start: start + max,
					end: start + text.length
				},
				message: `Unexpected line of ${text.length} columns, expected at most ${max}`,
				help: "Break the line"
			};
		}
	}
});
// src/rules/structure/location.ts
const INDEX = { "docs/SKILL-INDEX.md": "# I\n" };
var location_default = defineRule({
	id: "structure/location",
	description: "A document lies in a directory that is meant for its kind.",
	rationale: "Readers and rules find documents by their place; a case among the guides is read as a guide.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "a case in the directory of its engine",
			files: {
				...INDEX,
				"docs/cases/mysql/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: []
		},
		{
			name: "a case beside the engines",
			files: {
				...INDEX,
				"docs/cases/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: ["docs/cases/mysql-slow-restart-case.md:1:1: Unexpected directory `docs/cases`, expected `docs/cases/<engine>`"]
		},
		{
			name: "a case among the guides",
			files: {
				...INDEX,
				"docs/mysql-slow-restart-case.md": "# Slow\n"
			},
			findings: ["docs/mysql-slow-restart-case.md:1:1: Unexpected directory `docs`, expected `docs/cases/<engine>`"]
		}
	],
	*check(document, { kind }) {
		const directory = dirname(document.path);
		if (kind.location === null || kind.location.pattern.test(directory)) return;
		yield {
			range: findOpening(document),
			message: `Unexpected directory ${quote(directory === "" ? "." : directory, 40)}, expected ${kind.location.expected}`,
			help: "Move the file and update the links to it"
		};
	}
});
// src/core/fragment-links.ts
const cache = /* @__PURE__ */ new WeakMap();
/** The fragments that links of the workspace follow into a document, percent-decoded; its own links to itself are among them. */
function fragmentsInto(workspace, path) {
	let byPath = cache.get(workspace);
	if (byPath === void 0) {
		byPath = /* @__PURE__ */ new Map();
		for (const document of workspace.documents.values()) for (const { url } of document.facts.links) {
			if (!url.includes("#")) continue;
			const target = readTarget(document.path, url);
			if (target.kind !== "internal" || !target.fragment) continue;
			const fragments = byPath.get(target.path) ?? /* @__PURE__ */ new Set();
			byPath.set(target.path, fragments.add(target.fragment));
		}
		cache.set(workspace, byPath);
	}
	return byPath.get(path) ?? /* @__PURE__ */ new Set();
}
// src/rules/structure/manual-anchor.ts
const linked = (anchor) => ({
	"docs/addon-a-guide.md": `# A\n\n${anchor}## 常见问题：端口\n\ntext\n`,
	"docs/addon-b-guide.md": `# B\n\n[a](addon-a-guide.md#${anchor === "" ? "常见问题端口" : "ports"})\n`
});
var manual_anchor_default = defineRule({
	id: "structure/manual-anchor",
	description: "A heading in Chinese, Japanese or Korean that documents link to has an anchor of its own.",
	rationale: "The anchor that GitHub makes of it drops full-width signs and breaks with every change of a word.",
	severity: "info",
	examples: [
		{
			name: "an anchor of its own",
			files: linked("<a name=\"ports\"></a>\n\n"),
			findings: []
		},
		{
			name: "a heading that nothing links to",
			files: { "docs/addon-a-guide.md": "# A\n\n## 常见问题\n" },
			findings: []
		},
		{
			name: "linked by the anchor that GitHub makes",
			files: linked(""),
			findings: ["docs/addon-a-guide.md:3:1: Missing anchor of the heading `常见问题：端口`, which documents link to"]
		}
	],
	*check(document, { kind, workspace }) {
		if (!kind.sections.hasManualAnchors) return;
		const fragments = fragmentsInto(workspace, document.path);
		if (fragments.size === 0) return;
		const own = new Set(document.facts.anchors.map(({ id }) => id));
		for (const heading of document.facts.headings) {
			if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(heading.slug) || !fragments.has(heading.slug) || own.has(heading.slug)) continue;
			yield {
				range: heading,
				message: `Missing anchor of the heading ${quote(heading.text, 48)}, which documents link to`,
				help: "Put an `<a name=\"...\"></a>` with a short name above the heading, and link to that"
			};
		}
	}
});
// src/rules/structure/sections.ts
const CONFIG = `extends: general
kinds:
  - id: report
    include: reports/*.md
    sections:
      required: [{match: ^Cause$, expected: '\`Cause\`'}, {match: ^Fix$, expected: '\`Fix\`'}]
      recommended: [{match: ^Lessons$, expected: '\`Lessons\`'}]
      order: true
  - id: runbook
    include: runbooks/*.md
    sections:
      numbering: {heading: '^(?<id>\\d+)\\. ', ref: 'Section (?<id>\\d+)', start: 0, contiguous: true}
`;
var sections_default = defineRule({
	id: "structure/sections",
	description: "A document has the sections of its kind, in their order, numbered without gaps.",
	rationale: "Who reads the tenth document of a kind knows where to look; a missing or misnumbered part sends them searching.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "all sections in order",
			config: CONFIG,
			files: {
				"reports/a.md": "# A\n\n## Cause\n\n## Anything\n\n## Fix\n\n## Lessons\n",
				"runbooks/a.md": "# A\n\n## 0. Before\n\n## 1. Do\n\n## Notes\n"
			},
			findings: []
		},
		{
			name: "a section that is missing, and one that is recommended",
			config: CONFIG,
			files: { "reports/a.md": "# A\n\n## Fix\n" },
			findings: ["reports/a.md:1:1: Missing section, expected `Cause`", "reports/a.md:1:1: Missing section, expected `Lessons`"]
		},
		{
			name: "sections in another order",
			config: CONFIG,
			files: { "reports/a.md": "# A\n\n## Fix\n\n## Cause\n\n## Lessons\n" },
			findings: ["reports/a.md:5:4: Unexpected place of section `Cause`, expected before `Fix`"]
		},
		{
			name: "a number that is left out",
			config: CONFIG,
			files: { "runbooks/a.md": "# A\n\n## 0. Before\n\n## 2. Do\n\n## 3. After\n" },
			findings: ["runbooks/a.md:5:4: Unexpected section number `2`, expected `1`"]
		}
	],
	*check(document, { kind }) {
		const { required, recommended, isOrdered, subheading, numbering } = kind.sections;
		const headings = document.facts.headings.filter(({ top, depth }) => top && depth > 1);
		const find = ({ pattern }) => headings.find(({ text }) => pattern.test(text)) ?? null;
		for (const section of required) if (find(section) === null) yield missing(document, section, "error");
		for (const section of recommended) if (find(section) === null) yield missing(document, section, "info");
		if (isOrdered) for (const list of [required, recommended]) yield* findMisplaced(document, list.map(find));
		if (subheading !== null) {
			const known = [...required, ...recommended];
			for (const heading of headings) {
				if (heading.depth !== 2 || subheading.pattern.test(heading.text) || known.some(({ pattern }) => pattern.test(heading.text))) continue;
				yield {
					range: textOf(document, heading),
					severity: "warning",
					message: `Unexpected section ${quote(heading.text, 32)}, expected ${subheading.expected}`,
					help: "Rename the section"
				};
			}
		}
		if (numbering === null) return;
		let expected = numbering.start;
		for (const heading of headings) {
			const match = firstMatch(numbering.heading, heading.text);
			const number = match === null ? null : match.groups.id ?? "";
			if (number === null || !/^\d+$/u.test(number)) continue;
			if (expected !== null && Number(number) !== expected) yield {
				range: textOf(document, heading),
				severity: "warning",
				message: `Unexpected section number ${quote(number)}, expected \`${expected}\``,
				help: "Number the sections without gaps, and correct what refers to them"
			};
			expected = numbering.isContiguous ? Number(number) + 1 : null;
		}
	}
});
function missing(document, { expected }, severity) {
	return {
		range: findOpening(document),
		subject: document.path,
		section: expected,
		severity,
		message: `Missing section, expected ${expected}`,
		help: severity === "error" ? "Add the section" : "Add the section, or leave it out where there is nothing to say"
	};
}
/** Every section that stands before one that the conventions list earlier. */
function* findMisplaced(document, sections) {
	const present = sections.filter((heading) => heading !== null);
	for (const [index, heading] of present.entries()) {
		const following = present.slice(index + 1).find((other) => other.start < heading.start);
		const isToldAlready = present.slice(0, index).some((other) => other.start > heading.start);
		if (following === void 0 || isToldAlready) continue;
		yield {
			range: textOf(document, heading),
			severity: "warning",
			message: `Unexpected place of section ${quote(heading.text, 32)}, expected before ${quote(following.text, 32)}`,
			help: "Move the section"
		};
	}
}
/** A heading without its marks. */
function textOf(document, heading) {
	const marks = /^#{1,6}[ \t]*/u.exec(document.slice(heading))?.[0].length ?? 0;
	const line = document.slice(heading).search(/[\r\n]/u);
	return {
		start: heading.start + marks,
		end: line < 0 ? heading.end : heading.start + line
	};
}
// src/rules/structure/title.ts
var title_default = defineRule({
	id: "structure/title",
	description: "A document has one title, an H1, and it comes first.",
	rationale: "The title is what search results, previews and outlines show, and a second one splits the outline.",
	severity: "error",
	scope: "document",
	examples: [
		{
			name: "one title",
			files: { "docs/addon-tls-guide.md": "<!-- reviewed -->\n\n![logo](logo.png)\n\n# TLS\n\n## Scope\n" },
			findings: []
		},
		{
			name: "a title in front matter",
			files: { "docs/addon-tls-guide.md": "---\ntitle: TLS\n---\n\n## Scope\n" },
			findings: []
		},
		{
			name: "no headings in a document of no kind",
			files: { "notes.md": "Text.\n" },
			findings: []
		},
		{
			name: "a changelog",
			files: { "CHANGELOG.md": "# 2.0\n\n# 1.0\n" },
			findings: []
		},
		{
			name: "sections as H1 throughout",
			files: { "README.md": "# Tool\n\n# Install\n\n# Use\n" },
			findings: []
		},
		{
			name: "no title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n## Scope\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Missing title, expected an H1 at the beginning"]
		},
		{
			name: "a title of another depth",
			files: { "docs/tls.md": "## TLS\n\nText.\n\n### Scope\n" },
			findings: ["docs/tls.md:1:1: Unexpected H2 at the beginning, expected the title as H1"]
		},
		{
			name: "a second title",
			files: { "docs/tls.md": "# TLS\n\n## Scope\n\n# Setup\n\n## Steps\n" },
			findings: ["docs/tls.md:5:1: Unexpected second H1, expected one title"]
		},
		{
			name: "text before the title",
			files: { "docs/addon-tls-guide.md": "Text.\n\n# TLS\n" },
			findings: ["docs/addon-tls-guide.md:1:1: Unexpected text before the title, expected the title first"]
		}
	],
	*check(document, { kind, workspace }) {
		const isOfKind = kind.metadata !== null;
		if (!isOfKind && isFreeForm(document.path)) return;
		const top = document.facts.headings.filter((heading) => heading.top);
		const titles = top.filter((heading) => heading.depth === 1);
		if (!isOfKind && titles.length > 2 && titles.length * 2 > top.length) return;
		const severity = isOfKind ? {} : { severity: "warning" };
		const finding = titles[0] === void 0 ? checkMissing(document, isOfKind, top[0]) : checkPlace(document, kind, workspace, titles[0], top);
		if (finding !== null) yield {
			...finding,
			...severity
		};
		if (titles[1] !== void 0) {
			const count = titles.length > 2 ? ` and ${titles.length - 2} more` : "";
			yield {
				range: titles[1],
				message: `Unexpected second H1${count}, expected one title`,
				help: "Lower the heading and those below it",
				...severity
			};
		}
	}
});
/** Changelogs, licences, templates and parts that others include have forms of their own. */
function isFreeForm(path) {
	return path.split("/").some((part) => part.startsWith(".") || part.startsWith("_")) || /^(?:change|history|release|news|licen[cs]e|copying|notice)|template/iu.test(basename(path));
}
function checkMissing(document, isOfKind, first) {
	const { frontmatter, blocks } = document.facts;
	if (frontmatter !== null && /^["']?title["']?[ \t]*[:=]/mu.test(document.slice(frontmatter)) || /<h1[\s>]/iu.test(document.text)) return null;
	const opening = isOfKind ? blocks.find((block) => !isDecoration(document, block)) : blocks[0];
	if (first !== void 0 && first.start === opening?.start) return {
		range: first,
		message: `Unexpected H${first.depth} at the beginning, expected the title as H1`,
		help: "Make the title an H1"
	};
	if (!isOfKind) return null;
	return {
		range: findOpening(document),
		message: "Missing title, expected an H1 at the beginning",
		help: "Begin the document with `# <title>`"
	};
}
function checkPlace(document, kind, workspace, title, top) {
	const help = "Move the title to the beginning";
	const first = top[0];
	if (first !== title) return {
		range: first,
		message: `Unexpected H${first.depth} before the title, expected the title first`,
		help
	};
	if (kind.metadata === null) return null;
	const found = readMetadata(document, kind.metadata, workspace).block;
	const block = found?.place === "before-title" ? found : null;
	const isAllowed = (other) => isDecoration(document, other) || isLinkRow(document, other) || block !== null && other.start >= block.start && other.end <= block.end;
	const text = document.facts.blocks.find((other) => other.start < title.start && !isAllowed(other));
	if (text === void 0) return null;
	return {
		range: firstLine(document, text),
		message: "Unexpected text before the title, expected the title first",
		help
	};
}
// src/rules/index.ts
/** Every rule there is, sorted by id. */
const rules = [
	chat_residue_default,
	commit_default,
	document_default,
	pull_request_default,
	squash_forecast_default,
	dangling_entry_default,
	duplicate_entry_default,
	entry_not_clickable_default,
	missing_description_default,
	missing_entry_default,
	missing_mention_default,
	wrong_section_default,
	case_mismatch_default,
	label_mismatch_default,
	missing_fragment_default,
	missing_target_default,
	outside_repository_default,
	duplicate_field_default,
	field_order_default,
	index_mismatch_default,
	invalid_value_default,
	item_state_default,
	misplaced_block_default,
	missing_block_default,
	missing_field_default,
	new_document_status_default,
	superseded_without_successor_default,
	unknown_field_default,
	vague_value_default,
	open_tasks_default,
	title_default$1,
	expired_forward_default,
	missing_document_default,
	missing_path_default,
	not_clickable_default,
	not_reciprocal_default,
	stale_count_default,
	stale_forward_default,
	unknown_id_default,
	unknown_section_default,
	unmarked_forward_default,
	block_markers_default,
	label_default,
	nested_syntax_default,
	syntax_default,
	unclosed_fence_default,
	charset_default,
	chronology_default,
	file_name_default,
	line_width_default,
	location_default,
	manual_anchor_default,
	sections_default,
	title_default
];
export { rules as t };
