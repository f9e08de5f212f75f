/**
 * Letters and marks of other scripts that look like ASCII in common fonts and that compatibility normalisation leaves alone
 * (a selection from Unicode's confusables.txt: Cyrillic, Greek, Armenian, Cherokee, Lisu, Coptic and phonetic letters, dashes, colons, full stops, brackets).
 */
const LOOK_ALIKES = new Map<string, string>(
  Object.entries({
    a: 'аαɑАΑᴀᎪꭺꓮⲀⲁ',
    b: 'вЬВβΒʙᏴᏼꓐⲂⲃ',
    c: 'сςᴄСᏟꮯꓚⲤⲥ',
    d: 'ԁժɖԀᴅᎠꭰꓓ',
    e: 'еєεЕΕᴇᎬꭼꓰⲈⲉ',
    f: 'ꜰꓝ',
    g: 'ɡցԍɢᏀꮐꓖ',
    h: 'һհНΗʜᎻꮋꓧⲎⲏ',
    i: 'іıιɩІΙꓲⲒⲓ',
    j: 'јϳЈᴊᎫꭻꓙ',
    k: 'кκᴋКΚᏦꮶꓗⲔⲕ',
    l: 'ӏǀʟᏞꮮꓡ',
    m: 'мᴍМΜᎷꮇꓟⲘⲙ',
    n: 'ոպηпΝɴꓠⲚⲛ',
    o: 'оοօσОΟᴏꓳⲞⲟ',
    p: 'рρРΡᴘᏢꮲꓑⲢⲣ',
    q: 'ԛգզԚ',
    r: 'гᴦʀᎡꭱᏒꮢꓣ',
    s: 'ѕꜱЅᏚꮪꓢ',
    t: 'тτᴛТΤᎢꭲꓔⲦⲧ',
    u: 'υսʋᴜꓴ',
    v: 'ѵνᴠᏙꮩꓦᏤꮴ',
    w: 'ԝᴡωѡԜᎳꮃꓪᏔꮤ',
    x: 'хχХΧꓫⲬⲭ',
    y: 'уүγʏУΥꓬⲨⲩ',
    z: 'ᴢΖᏃꮓꓜⲌⲍ',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7\u2043',
    ':': '\u2236\ua789\u02d0\u05c3\u0589',
    '.': '\u3002\u0701',
    '<': '\u2039\u276e\u02c2\u3008',
    '>': '\u203a\u276f\u02c3\u3009',
  }).flatMap(([ascii, others]) => Array.from(others, (other): [string, string] => [other, ascii])),
);

/** Marks that combine with a letter, characters that show nothing, controls but blanks, and fillers that show as blank. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\p{M}\p{Cf}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u115f\u1160\u3164\uffa0]/gu;

/**
 * What a reader takes a line for, in lower-case ASCII as far as there is a likeness: invisible characters and accents dropped,
 * full-width and styled letters and look-alikes of other scripts replaced, blanks collapsed. For comparing only, never for showing.
 */
export function foldLine(line: string): string {
  const plain = PLAIN.test(line) ? line.replace(/[\uff01-\uff5e\u3002]/gu, toHalfWidth) : resolve(line);
  return collapse(plain.toLowerCase());
}

/** ASCII, Chinese text and its punctuation, in which nothing but full-width forms has a likeness: most lines, and no need to look closer. */
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff\u3001\u3002\u300a-\u3011\u201c\u201d\u2192\uff01-\uff5e]*$/u;

function toHalfWidth(char: string): string {
  return char === '。' ? '.' : String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

function resolve(line: string): string {
  return Array.from(line.normalize('NFKD').replace(UNSEEN, ''), (char) => LOOK_ALIKES.get(char) ?? char).join('');
}

function collapse(text: string): string {
  return text.replace(/[\s\x85\u2800]+/gu, ' ').trim();
}
