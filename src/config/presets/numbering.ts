import type {ConfigFile} from '../schema.ts';

type Numbering = NonNullable<NonNullable<NonNullable<ConfigFile['kinds']>[number]['sections']>['numbering']>;

const NUMBER = '\\d{1,3}(?:\\.\\d{1,3}){0,8}(?:\\.?[a-z]\\b)?';

/** Sections that are mentioned by the section sign, `§2.6`, whatever their headings write around the number. */
export const sectionSigns: Numbering = {
  heading: /^(?:§ ?)?(?<id>\d{1,2}(?:\.\d{1,2})*(?:\.?[a-z]\b)?)(?:[.、．:：)）]|\s|$)/u,
  ref: new RegExp(`§{1,2} ?(?<id>${NUMBER})(?:(?:\\s?[/、~–-]\\s?§ ?|[/~–-])(?<id2>${NUMBER})\\b)?`, 'u'),
};

const STEP = '\\d{1,2}(?:\\.\\d{1,2}){0,8}(?:[a-z]\\b)?';
const WORD = '(?:[Ss]ections?[ -]|[Ss]teps? )';

/** Sections that are mentioned as such, or as steps: `Section 0`, `Step 4/5`, `ops-recovery 5a`. */
export const sectionsAndSteps: Numbering = {
  heading: /^(?:[Ss]ection |[Ss]tep )?(?<id>\d{1,2}(?:\.\d{1,2})*(?:[a-z]\b)?)(?:[.:)]|-[A-Z]|\s|$)/u,
  sub: /^(?<id>\d{1,2}[a-z])[.)](?:\s|$)/u,
  ref: new RegExp(`\\b${WORD}(?<id>${STEP})\\b(?:[/–-](?<id2>${STEP})\\b)?`, 'u'),
  qualified: new RegExp(
    `\\b(?<doc>[A-Za-z0-9]{1,40}(?:-[A-Za-z0-9]{1,40}){1,12})(?:\\.md)?,? ${WORD}?(?<id>${STEP})\\b(?:[/–-](?<id2>${STEP})\\b)?`,
    'u',
  ),
};
