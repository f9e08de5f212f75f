import type {MessageKey} from './catalogue/en.ts';
import {code, table, trusted} from './markdown.ts';
import type {Speech} from './say.ts';

type Who = 'anyone' | 'author' | 'authorWrite' | 'write';

/** Every command, who may give it, and what it does. */
const COMMANDS: readonly (readonly [command: string, who: Who, effect: MessageKey])[] = [
  ['/curator fix F1 F2', 'write', 'help.fix'],
  ['/curator accept F1 <reason>', 'write', 'help.accept'],
  ['/curator unaccept F1', 'write', 'help.unaccept'],
  ['/curator defer N1', 'write', 'help.defer'],
  ['/curator explain F1', 'anyone', 'help.explain'],
  ['/curator recheck', 'author', 'help.recheck'],
  ['/curator scrub', 'authorWrite', 'help.scrub'],
  ['/curator hold', 'write', 'help.hold'],
  ['/curator lang zh', 'anyone', 'help.lang'],
  ['/curator help', 'anyone', 'help.help'],
];

/** The list of commands. */
export function renderHelp({say}: Speech): string {
  const columns = [say('help.column.command'), say('help.column.effect'), say('help.column.who')];
  const rows = COMMANDS.map(([command, who, effect]) => [
    code(command.replace('<reason>', say('reason.placeholder'))),
    say(effect, {unhold: code('/curator unhold')}),
    say(`help.who.${who}`),
  ]);
  return [trusted(`#### ${say('help.title')}`), say('help.intro'), ...table(columns, rows)].join('\n\n');
}
