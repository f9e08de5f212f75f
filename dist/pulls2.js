// src/github/pulls.ts
/** More open pull requests than this are not asked for their files. */
const MAX_PULLS = 300;
/** Closed pull requests beyond this are not asked for: a document may name any number of them. */
const MAX_NUMBERS = 100;
/** GitHub lists no more files of a pull request than these. */
const MAX_FILES = 3e3;
const PAGE = 100;
const UNKNOWN_FORM = "the answer has an unknown form";
/**
* Reads which files the open pull requests add, and what became of the given numbers that are not open.
* `own` is the pull request under check: it is open and adds nothing, since what it adds exists already.
* Operations: pulls/list, pulls/list-files, pulls/get. Throws the client's error when GitHub does not answer.
*/
async function findPulls(client, { owner, repo }, numbers, own) {
	const repository = {
		owner,
		repo
	};
	const open = /* @__PURE__ */ new Map();
	let isComplete = true;
	let isListed = true;
	for await (const { data } of client.paginate.iterator(client.rest.pulls.list, {
		...repository,
		state: "open",
		per_page: PAGE
	})) {
		for (const { number, draft } of demandList(data)) {
			if (!Number.isSafeInteger(number)) throw new Error(UNKNOWN_FORM);
			if (open.size >= MAX_PULLS) isComplete = false;
			else {
				const { added, isWhole } = number === own ? {
					added: [],
					isWhole: true
				} : await listAdded(client, repository, number);
				open.set(number, {
					number,
					isDraft: draft === true,
					added
				});
				isListed &&= isWhole;
			}
		}
		if (!isComplete) break;
	}
	const closed = /* @__PURE__ */ new Map();
	const unknown = isComplete ? numbers.filter((number) => !open.has(number)) : [];
	for (const number of unknown.slice(0, MAX_NUMBERS)) {
		const state = await readState(client, repository, number);
		if (state !== "open") closed.set(number, state);
	}
	if (unknown.length > MAX_NUMBERS) isComplete = false;
	return {
		pulls: {
			open,
			closed
		},
		isComplete: isComplete && isListed
	};
}
/** The numbers of the open pull requests, at most 300, oldest first. Operation: pulls/list. Throws the client's error. */
async function listOpenNumbers(client, { owner, repo }) {
	return demandList(await client.paginate(client.rest.pulls.list, {
		owner,
		repo,
		state: "open",
		per_page: PAGE
	})).map(({ number }) => number).sort((a, b) => a - b).slice(0, MAX_PULLS);
}
/** A page of a list, which whatever answers with status 200 need not be. */
function demandList(data) {
	if (!Array.isArray(data) || data.some((entry) => typeof entry !== "object" || entry === null)) throw new Error(UNKNOWN_FORM);
	return data;
}
async function listAdded(client, repository, number) {
	const added = [];
	let count = 0;
	const pages = client.paginate.iterator(client.rest.pulls.listFiles, {
		...repository,
		pull_number: number,
		per_page: PAGE
	});
	for await (const { data } of pages) {
		for (const file of demandList(data)) if (file.status === "added" || file.status === "renamed" || file.status === "copied") added.push(file.filename);
		count += data.length;
		if (count >= MAX_FILES) break;
	}
	return {
		added,
		isWhole: count < MAX_FILES
	};
}
async function readState(client, repository, number) {
	try {
		const { data } = await client.rest.pulls.get({
			...repository,
			pull_number: number
		});
		if (data.state === "open") return "open";
		return data.merged ? "merged" : "closed";
	} catch (error) {
		if (error instanceof Error && "status" in error && error.status === 404) return "none";
		throw error;
	}
}
/**
* The commits of a pull request in order, at most 250, with the accounts that their addresses belong to. Operation: pulls/list-commits.
* Throws the client's error.
*/
async function listCommits(client, { owner, repo }, number) {
	return demandList(await client.paginate(client.rest.pulls.listCommits, {
		owner,
		repo,
		pull_number: number,
		per_page: PAGE
	})).map(({ sha, commit, parents, author, committer }) => ({
		sha,
		message: commit.message,
		parents: demandList(parents).map((parent) => parent.sha),
		author: toPerson(commit.author, author),
		committer: toPerson(commit.committer, committer)
	}));
}
function toPerson(signature, account) {
	const login = typeof account === "object" && account !== null && "login" in account ? account.login : null;
	return {
		name: String(signature?.name ?? ""),
		email: String(signature?.email ?? ""),
		login: typeof login === "string" ? login : null
	};
}
/** What GitHub knows of a commit's files, for commits that no branch holds any more as well. Operation: git/get-commit. Throws the client's error. */
async function readTree(client, { owner, repo }, sha) {
	const { data } = await client.rest.git.getCommit({
		owner,
		repo,
		commit_sha: sha
	});
	if (typeof data.tree?.sha !== "string") throw new Error(UNKNOWN_FORM);
	return data.tree.sha;
}
/**
* The paths of all files of a tree with the ids of their contents; null when GitHub does not list them all. Operation: git/get-tree.
* Throws the client's error.
*/
async function listTree(client, { owner, repo }, sha) {
	const { data } = await client.rest.git.getTree({
		owner,
		repo,
		tree_sha: sha,
		recursive: "1"
	});
	if (data.truncated === true) return null;
	const files = demandList(data.tree).filter(({ type }) => type !== "tree");
	return new Map(files.map(({ path, mode, sha: id }) => [String(path), `${mode} ${id}`]));
}
/** The commit that two commits come from. Operation: repos/compare-commits-with-basehead. Throws the client's error. */
async function findFork(client, { owner, repo }, base, head) {
	const { data } = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	if (typeof data.merge_base_commit?.sha !== "string") throw new Error(UNKNOWN_FORM);
	return data.merge_base_commit.sha;
}
export { listTree as a, listOpenNumbers as i, findPulls as n, readTree as o, listCommits as r, findFork as t };
