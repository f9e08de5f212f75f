// src/scripts/languages/bound-recursion.ts
/** The same check, for a parser whose recursion has no bound of its own: what nests too deep for the machine is not checked. */
function boundRecursion(check) {
	return (text, budget) => {
		try {
			return check(text, budget);
		} catch (error) {
			if (error instanceof RangeError) return "unchecked";
			throw error;
		}
	};
}
export { boundRecursion as t };
