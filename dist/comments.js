// src/github/comments.ts
/** No more comments of a kind are read. */
const MAX_COMMENTS = 1e3;
const PAGE = 100;
/**
* What people wrote below a pull request, beside its lines and in reviews, by id. Operations: issues/list-comments,
* pulls/list-review-comments, pulls/list-reviews. Throws the client's error.
*/
async function listPullComments(client, { owner, repo }, number) {
	const place = {
		owner,
		repo,
		per_page: PAGE
	};
	const { issues, pulls } = client.rest;
	const lists = await Promise.all([
		client.paginate(issues.listComments, {
			...place,
			issue_number: number
		}, createReader()),
		client.paginate(pulls.listReviewComments, {
			...place,
			pull_number: number
		}, createReader()),
		client.paginate(pulls.listReviews, {
			...place,
			pull_number: number
		}, createReader())
	]);
	return {
		comments: lists.flat().filter(({ text }) => text !== "").sort((a, b) => a.id - b.id),
		isComplete: lists.every(({ length }) => length < MAX_COMMENTS)
	};
}
function createReader() {
	let count = 0;
	return ({ data }, done) => {
		if (!Array.isArray(data)) throw new Error("the answer has an unknown form");
		count += data.length;
		if (count >= MAX_COMMENTS) done();
		return data.map(({ id, body }) => ({
			id: Number(id),
			text: typeof body === "string" ? body : ""
		}));
	};
}
export { listPullComments };
