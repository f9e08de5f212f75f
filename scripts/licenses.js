import {readdirSync, readFileSync} from 'node:fs';

/** What may be shipped: licences that ask for no more than their text and the copyright notice. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense']);

/** @typedef {{name: string, version: string, license: string, text: string}} Package */

/**
 * Writes the licences of everything that is bundled into one file and fails the build on one that is not allowed.
 * @param {string} fileName
 * @param {Record<string, string>} assets the package of each asset that was not written here
 * @returns {import('rolldown').Plugin}
 */
export function collectLicenses(fileName, assets) {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const folders = new Set(chunks.flatMap(({modules}) => Object.keys(modules).map(packageFolder)));
      folders.delete(null);
      const packages = [...folders].map((folder) => readPackage(/** @type {string} */ (folder)));
      packages.sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
      const refused = packages.filter(({license}) => !isAllowed(license));
      if (refused.length > 0) this.error(`Cannot ship ${refused.map(({name, license}) => `${name} (${license})`).join(', ')}`);
      this.info(`bundled ${packages.map(({name, version, license}) => `${name}@${version} (${license})`).join(', ')}`);
      this.emitFile({type: 'asset', fileName, source: formatLicenses(packages, assets)});
    },
  };
}

/**
 * Whether a licence, or one of those an expression offers (`MIT OR GPL-2.0`), is allowed.
 * @param {string} license
 */
export function isAllowed(license) {
  return license
    .replace(/^\((.*)\)$/u, '$1')
    .split(' OR ')
    .some((choice) => ALLOWED.has(choice));
}

/**
 * The folder of the package that a module belongs to; null for the project's own.
 * @param {string} id
 */
export function packageFolder(id) {
  return /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/u.exec(id)?.[0] ?? null;
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function readPackage(folder) {
  const {name, version, license, licenses} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  // Old packages have a list of objects instead of the one expression.
  const named = license ?? licenses?.map((/** @type {{type: string}} */ {type}) => type).join(' OR ') ?? 'none';
  return {name, version, license: named, text: readLicenseText(folder)};
}

/**
 * The package's licence files, or what its readme says under the heading `License`.
 * @param {string} folder
 */
function readLicenseText(folder) {
  const files = readdirSync(folder).sort(compare);
  const read = (/** @type {string} */ file) => readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
  const licenses = files.filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
  if (licenses.length > 0) return licenses.map(read).join('\n\n');
  const readme = files.find((file) => /^readme/iu.test(file));
  return (
    (readme && /(?:^|\n)(?:#+ )?licen[cs]e\n(?:[=-]+\n)?([\s\S]*)$/iu.exec(read(readme))?.[1]?.trim()) ||
    'The package holds no text of its licence.'
  );
}

/**
 * @param {Package[]} packages
 * @param {Record<string, string>} assets
 */
function formatLicenses(packages, assets) {
  const sections = packages.map(({name, version, license, text}) => {
    const files = Object.keys(assets).filter((file) => assets[file] === name);
    const title = [`${name} ${version}`, ...files].join(', ');
    return `${title}\nLicence: ${license}\n\n${text}\n`;
  });
  return sections.join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * By code unit: the order of a locale differs between machines.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
