import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWording } from '../../../src/language/create-wording.ts';
import { quoteSum } from '../../../src/reply/quote-sum.ts';
import { withAddress } from '../../../src/reply/article-address.ts';
import { withTexts } from '../../../src/server/pages/page-texts.ts';
import { FLOOD_ARTICLES } from '../../support/flood-articles.ts';
import { openApp } from '../../support/open-app.ts';
import { openServer } from '../../support/server/open-server.ts';

const QUOTE = 'The dam was completed in 1984.';
const BODY = FLOOD_ARTICLES.find(({ id }) => id === 'dam-warning')?.text ?? '';
const [FROM, TO] = [BODY.indexOf(QUOTE), BODY.indexOf(QUOTE) + QUOTE.length];

describe('the page of an article', () => {
  const page = async (query: string, id = 'dam-warning'): Promise<string> =>
    (await fetch(`${await openServer()}/article/${encodeURIComponent(id)}${query}`)).text();

  it('marks the words that a link leads to, and says that they are there', async () => {
    const html = await page(`?from=${FROM}&to=${TO}&sum=${quoteSum(QUOTE)}`);
    expect(html).toContain(`<mark id="quoted">${QUOTE}</mark>`);
    expect(html).toContain('letter for letter');
  });

  it('marks nothing where other words stand now, and says so', async () => {
    for (const query of [
      `?from=${FROM}&to=${TO - 1}&sum=${quoteSum(QUOTE)}`,
      `?from=${FROM}&to=999999&sum=${quoteSum(QUOTE)}`,
      `?from=${TO}&to=${FROM}`,
    ]) {
      const html = await page(query);
      expect(html).not.toContain('<mark');
      expect(html).toContain('has changed since');
    }
  });

  it('shows the text that had the words, where the article was changed since, and leads to how it reads now', async () => {
    const app = await openApp(FLOOD_ARTICLES.slice(0, 1));
    const write = (text: string): void => writeFileSync(join(app.config.articlesDir, 'ferry.txt'), text);
    write('The ferry carries 40 people. It sails at noon.');
    await app.update();
    const [citation] = (await app.ask('How many people does the ferry carry?', {})).citations;
    write('The ferry carries 60 people. It sails at noon.');
    await app.update();
    const address = await openServer({ app });
    const led = citation === undefined ? '' : (withAddress(citation, address).url ?? '');
    const html = await (await fetch(led)).text();
    expect(html).toContain('<mark id="quoted">The ferry carries 40 people.</mark>');
    expect(html).toMatch(/was changed on .* the text that it had before/u);
    expect(await (await fetch(`${address}/article/ferry`)).text()).not.toMatch(/40 people|changed on/u);
    await app.takeDown('ferry');
    expect((await fetch(led)).status).toBe(404);
  });

  it('says what its outlet says of it since', async () => {
    const correction = 'It was 1985, not 1984.';
    const app = await openApp([]);
    const text = 'The dam at Karsk was built in 1984.';
    writeFileSync(join(app.config.articlesDir, 'dam.json'), JSON.stringify({ text, correction }));
    await app.update();
    const html = await (await fetch(`${await openServer({ app })}/article/dam`)).text();
    expect(html).toContain(`Corrected by its outlet: ${correction}`);
  });

  it('marks words that run through paragraphs in each of them', async () => {
    const [from, to] = [BODY.indexOf('spring thaw'), BODY.indexOf('it is leaking')];
    const html = await page(`?from=${from}&to=${to}`);
    expect(html.match(/<mark/gu)).toHaveLength(2);
    expect(html.match(/id="quoted"/gu)).toHaveLength(1);
  });

  it('shows what articles print as text, whatever it looks like', async () => {
    const text = 'He wrote <script>alert(1)</script> & "left" on Monday.';
    const article = { id: 'a/b "c"', title: 'Trees & "leaves"', source: 'Wire', text };
    const address = await openServer({ app: await openApp([article]) });
    const html = await (await fetch(`${address}/article/${encodeURIComponent('a/b "c"')}?from=9&to=17`)).text();
    expect(html).toContain('<mark id="quoted">&lt;script&gt;</mark>alert(1)&lt;/script&gt;');
    expect(html).toContain('<title>Trees &amp; &quot;leaves&quot;</title>');
    expect(html).not.toContain('<script>');
  });

  it('is 404 for an article that is gone', async () => {
    expect((await fetch(`${await openServer()}/article/none`)).status).toBe(404);
  });

  it('needs the token, unless readers are led there', async () => {
    const token = 'a-token-of-the-test-1234';
    const status = async (publicUrl: string | null): Promise<number> =>
      (await fetch(`${await openServer({ http: { token, publicUrl } })}/article/dam-warning`)).status;
    expect([await status(null), await status('https://news.example')]).toEqual([401, 200]);
  });

  it('is where a citation without an address leads, and no other', async () => {
    const address = await openServer();
    const app = await openApp(FLOOD_ARTICLES);
    const [citation] = (await app.ask('When was the dam completed?', {})).citations;
    if (citation === undefined) throw new Error('no citation');
    const led = withAddress(citation, address);
    expect(await (await fetch(led.url ?? '')).text()).toContain('<mark id="quoted">');
    expect(withAddress({ ...citation, url: 'https://own.example/1' }, address).url).toBe('https://own.example/1');
    expect(withAddress(citation, null).url).toBeNull();
  });
});

describe('the page to ask at', () => {
  it('is in the reader’s language, with nothing written into it that acts', async () => {
    const address = await openServer();
    const response = await fetch(address, { headers: { 'accept-language': 'az' } });
    const html = await response.text();
    expect(html).toContain('<html lang="az">');
    expect(html).toContain('Sitatı yoxla');
    expect(html).not.toMatch(/\{\{|<script>|<style|\son\w+=|style=/u);
    for (const [name, type] of [
      ['page.css', 'text/css'],
      ['page.js', 'text/javascript'],
    ])
      expect((await fetch(`${address}/${name}`)).headers.get('content-type')).toContain(type);
  });

  it('names no text that there is not', () => {
    expect(() => withTexts('<p>{{page.none}}</p>', createWording('en'))).toThrow('page.none');
  });
});
