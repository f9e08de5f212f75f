// The package that brings Node 24 to the tests also links itself as node_modules/.bin/node. npm puts that folder first on
// the PATH, so every script would run under Node 24 whatever Node was chosen, and Node 20 would go untested.
import {rmSync} from 'node:fs';

rmSync(new URL('../node_modules/.bin/node', import.meta.url), {force: true});
