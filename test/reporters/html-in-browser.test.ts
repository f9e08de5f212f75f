import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Report} from '../../src/core/report.ts';
import {html} from '../../src/reporters/html/page.ts';
import {browserPath} from '../support/browser.ts';
import {scratchDirectory} from '../support/scratch.ts';
import {finding, HOSTILE, placeOf, reportOf} from './report-of.ts';
import {SAMPLE, SAMPLE_RULES} from './sample.ts';

/** Runs in the page: the elements whose text has less contrast to its ground than WCAG asks for at level AA. */
const FIND_WEAK = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    if (element === null) return 'rgb(255, 255, 255)';
    const {backgroundColor} = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  return [...document.querySelectorAll('body *')]
    .filter(({childNodes, tagName}) => !['SCRIPT', 'OPTION'].includes(tagName) && [...childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
    .map((element) => {
      const [text, ground] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
      return {name: element.tagName + '.' + element.className, contrast: (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)};
    })
    .filter(({contrast}) => contrast < 4.5);
})()`;

test('a browser that is found is there', () => {
  expect(browserPath === null || existsSync(browserPath)).toBe(true);
});

describe.each(browserPath === null ? [] : [browserPath])('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: browserPath ?? ''});
  });
  afterAll(() => browser.close());

  /** Opens a report, with everything that went wrong or was asked of a network. */
  async function open(report: Report, options: BrowserContextOptions = {}): Promise<{page: Page; faults: string[]}> {
    const file = join(scratchDirectory(), 'report.html');
    writeFileSync(file, html.report(report, {color: false, columns: 80, rules: SAMPLE_RULES}));
    const page = await (await browser.newContext(options)).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => faults.push(message.text()));
    page.on('dialog', (dialog) => {
      faults.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) faults.push(`request ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return {page, faults};
  }

  const shown = (page: Page) => page.locator('.finding:visible').evaluateAll((all) => all.map(({id}) => id.slice(-1)));
  const status = (page: Page) => page.locator('#status').textContent();

  test('the filter shows what is asked for, and says how much it is', async () => {
    const {page, faults} = await open(SAMPLE);
    expect({shown: await shown(page), status: await status(page)}).toEqual({shown: ['a', 'b', 'c', 'd'], status: 'All 4 findings shown'});
    await page.getByLabel('info', {exact: true}).uncheck();
    await expect.poll(() => status(page)).toBe('3 of 4 findings shown');
    await page.getByLabel('Rule', {exact: true}).selectOption('mine/own');
    await expect.poll(() => status(page)).toBe('1 of 4 findings shown');
    expect(await shown(page)).toEqual(['a']);
    expect(await page.locator('.file:visible').count()).toBe(1);
    await page.getByRole('button', {name: 'Show all'}).click();
    await expect.poll(() => status(page)).toBe('All 4 findings shown');
    await page.getByLabel('File', {exact: true}).selectOption({label: 'docs/a-guide.md (3)'});
    await page.getByLabel('Words', {exact: true}).fill('GONE does');
    await expect.poll(() => status(page)).toBe('1 of 4 findings shown');
    expect(await shown(page)).toEqual(['c']);
    await page.getByLabel('Words', {exact: true}).fill('nothing like it');
    await expect.poll(() => status(page)).toBe('0 of 4 findings shown');
    expect(faults).toEqual([]);
  });

  test('rules lead to their findings and findings to their rule, also when they are filtered out', async () => {
    const {page} = await open(SAMPLE);
    const rule = page.locator('#rule-link-missing-target');
    await rule.getByRole('button', {name: 'Show only these'}).click();
    await expect.poll(() => status(page)).toBe('1 of 4 findings shown');
    expect(await shown(page)).toEqual(['c']);
    await page.locator('.finding:visible .rule').click();
    expect(new URL(page.url()).hash).toBe('#rule-link-missing-target');
    await page.locator('#rule-reference-not-clickable').getByRole('link').first().click();
    await expect.poll(() => status(page)).toBe('All 4 findings shown');
    expect(new URL(page.url()).hash).toBe('#finding-000000000000000b');
  });

  test('without scripts all findings are there, and no filter', async () => {
    const {page} = await open(SAMPLE, {javaScriptEnabled: false});
    expect(await page.locator('.finding:visible').count()).toBe(4);
    expect(await page.locator('form:visible, button:visible').count()).toBe(0);
    expect(await page.locator('nav').getByRole('link', {name: 'link/missing-target'}).getAttribute('href')).toBe(
      '#rule-link-missing-target',
    );
  });

  test('hostile text is text', async () => {
    const texts = [...HOSTILE, '<script>alert(1)</script>', '"><svg onload=alert(1)>', 'javascript:alert(1)', ']]>', '<!--<script>'];
    const findings = texts.map((text, index) =>
      finding({id: `${index}`, path: text, message: text, help: text, ruleId: text, ...placeOf(`${text}x`, 'x')}),
    );
    const documents = Object.fromEntries(texts.map((text) => [text, `${text}x`]));
    const {page, faults} = await open(reportOf(documents, findings, {head: '<img src=x onerror=alert(1)>'}));
    expect(faults).toEqual([]);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, svg, iframe, object, embed, link, base, :is(a)[href]:not([href^="#"])').count()).toBe(0);
    expect(await page.locator('.finding').count()).toBe(texts.length);
    expect(await page.locator('#finding-7 h3').textContent()).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('body').textContent()).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
  });

  test('ten thousand findings can be filtered', async () => {
    const text = 'A line of ordinary length, as documents have them.\n'.repeat(100);
    const documents = Object.fromEntries(Array.from({length: 100}, (_, index) => [`docs/${index}.md`, text]));
    const findings = Object.keys(documents).flatMap((path) =>
      Array.from({length: 100}, (_, index) => finding({id: `${path}-${index}`, path, line: index + 1, endLine: index + 1, endColumn: 7})),
    );
    const {page, faults} = await open(reportOf(documents, findings));
    expect(await status(page)).toBe('All 10000 findings shown');
    await page.getByLabel('Words', {exact: true}).fill('docs/42.md missing');
    await expect.poll(() => status(page)).toBe('100 of 10000 findings shown');
    expect(faults).toEqual([]);
  });

  test('it fits a phone, and paper', async () => {
    const long = 'x'.repeat(500);
    const report = reportOf({[`docs/${long}.md`]: `${long} y\n`}, [
      finding({path: `docs/${long}.md`, message: `Missing \`${long}\``, endColumn: 9}),
    ]);
    const {page} = await open(report, {viewport: {width: 360, height: 700}});
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('aside:visible').count()).toBe(0);
    expect(await page.locator('.finding:visible').count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('every text stands out from its ground: %s', async (colorScheme) => {
    const {page} = await open(SAMPLE, {colorScheme});
    await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
    const weak = await page.evaluate(FIND_WEAK);
    expect(weak).toEqual([]);
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(246, 247, 249)' : 'rgb(15, 19, 24)');
  });

  test('headings step down one by one, and fields have names', async () => {
    const {page} = await open(SAMPLE);
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map(({tagName}) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
    expect(
      await page.evaluate("[...document.querySelectorAll('input, select')].filter((field) => !field.labels[0]?.textContent.trim()).length"),
    ).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the findings');
  });
});
