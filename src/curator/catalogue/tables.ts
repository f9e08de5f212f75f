import type {Language} from '../pass.ts';
import {createTable, type Table} from '../template-table.ts';
import {MESSAGES_EN} from './messages-en.ts';
import {MESSAGES_ZH_CN} from './messages-zh-cn.ts';
import {PHRASES_ZH_CN} from './phrases-zh-cn.ts';

const CHINESE = {...PHRASES_ZH_CN, messages: MESSAGES_ZH_CN};
/** Rules speak English, so that each sentence is itself unless a comment says it otherwise. */
const ENGLISH = Object.fromEntries(
  Object.entries(CHINESE).map(([name, group]) => {
    const itself = Object.fromEntries(Object.keys(group).map((sentence) => [sentence, sentence]));
    return [name, name === 'messages' ? {...itself, ...MESSAGES_EN} : itself];
  }),
);

/** What rules say, in each language. */
export const TABLES: Readonly<Record<Language, Table>> = {
  en: createTable(ENGLISH, {comma: ', ', or: ' or ', and: ' and ', more: ' and ', further: ' more'}),
  'zh-CN': createTable(CHINESE, {comma: '、', or: ' 或 ', and: ' 和 ', more: ' 及另外 ', further: ' 项'}),
};
