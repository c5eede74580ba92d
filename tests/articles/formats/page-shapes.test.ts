import { describe, expect, it } from 'vitest';
import { BODY, page, PARAGRAPHS, readPage, TEXT, TITLE } from '../../support/article-pages.ts';

const COOKIES =
  'We and our partners set cookies on your device to make this website better. You can change your mind at any time on the page of settings, or read the privacy policy.';

describe('the whole article, and it alone, is read', () => {
  it.each<readonly [string, string]>([
    [
      'from paragraphs marked as paid text, with the words that search engines ask for',
      page(
        `<article><h1>${TITLE}</h1>${PARAGRAPHS[0]}${PARAGRAPHS.slice(1)
          .map((paragraph) => paragraph.replace('<p>', '<p class="paywall subscriber-only">'))
          .join('')}</article>`,
      ),
    ],
    [
      'from a wrapper for subscribers',
      page(
        `<main><h1>${TITLE}</h1><div class="free">${PARAGRAPHS[0]}</div><div class="subscription-content paywalled">${PARAGRAPHS.slice(1).join('')}</div></main>`,
      ),
    ],
    [
      'from a head that holds it, before another page begins, which Readability cannot read',
      `<html><head>${BODY}<html><title>${TITLE}</title><body>`,
    ],
    [
      'from a form around the page, as ASP.NET makes it',
      page(
        `<form method="post" action="./story.aspx"><div id="menu"><a href="/">Home</a> <a href="/s">Sport</a></div><div id="ctl00_main"><h1>${TITLE}</h1>${BODY}</div><input type="hidden" value="x"></form>`,
      ),
    ],
    [
      'from a part that React sent late',
      page(
        `<div id="root"><!--$?--><template id="B:1"></template><div class="skeleton">Loading the story, please wait.</div><!--/$--><footer>© The Canal Post</footer></div><div hidden id="S:2"><main><h1>${TITLE}</h1>${BODY}</main></div><script>$RC("B:1","S:2")</script>`,
      ),
    ],
    [
      'from parts within a part that was sent late',
      page(
        `<div id="root"><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></div><div hidden id="S:0"><article><h1>${TITLE}</h1>${PARAGRAPHS[0]}<template id="P:1"></template></article></div><div hidden id="S:1">${PARAGRAPHS.slice(1).join('')}</div><script>$RC("B:0","S:0");$RS("S:1","P:1")</script>`,
      ),
    ],
    [
      'from a declarative shadow root',
      page(`<news-story><template shadowrootmode="open"><h1>${TITLE}</h1>${BODY}</template></news-story>`),
    ],
    ['from a dialog', page(`<dialog open><h1>${TITLE}</h1>${BODY}</dialog>`)],
    ['from an aside', page(`<aside class="story"><article><h1>${TITLE}</h1>${BODY}</article></aside>`)],
    [
      'that a script would show, below one open paragraph',
      page(
        `<article><h1>${TITLE}</h1>${PARAGRAPHS[0]}<div style="display: none">${PARAGRAPHS.slice(1).join('')}</div></article>`,
      ),
    ],
    ['from a page without scripts', page(`<h1>${TITLE}</h1><noscript>${BODY}</noscript>`)],
    [
      'beside a notice on cookies, in a layout that is named after its side bar',
      page(
        `<div class="layout-sidebar"><div class="sidebar-wrap"><h1>${TITLE}</h1><div class="x">${BODY}</div></div></div><div class="cc-floating"><p>${COOKIES}</p></div>`,
      ),
    ],
    [
      'through a section whose id is its heading',
      page(
        `<article><h1>${TITLE}</h1>${PARAGRAPHS[0]}<section id="newsletter-of-the-lock-keepers">${PARAGRAPHS.slice(1).join('')}</section></article>`,
      ),
    ],
    [
      'of a post whose classes are its topics',
      page(
        `<div id="post-7" class="post-7 post hentry category-social tag-cookies tag-ads"><h2>${TITLE}</h2>${BODY}</div>`,
      ),
    ],
    [
      'from wrappers around each paragraph, one of which is mostly a link',
      page(
        `<main><article><h1>${TITLE}</h1>${[
          ...PARAGRAPHS.slice(0, 2),
          `<p>${TEXT[2]!.replace('Maren Quist, who runs the last of the town’s three boatyards and employs nine people there', '<a href="/q">Maren Quist, who runs the last of the town’s three boatyards and employs nine people there</a>')}</p>`,
          ...PARAGRAPHS.slice(3),
        ]
          .map((paragraph) => `<div class="block"><div class="in"><div class="t">${paragraph}</div></div></div>`)
          .join('')}</article></main>`,
      ),
    ],
    [
      'from between comments that are longer than it',
      page(
        `<article><h1>${TITLE}</h1>${BODY}</article><section class="comments"><h3>Comments</h3>${Array.from({ length: 12 }, (_one, index) => `<div class="comment"><p>Reader ${index} thinks that the lock keepers should have been asked long before any of this was begun, and says so here.</p></div>`).join('')}</section>`,
      ),
    ],
    [
      'from a table of the nineties, with tags and attributes in capitals',
      `<HTML><HEAD><TITLE>${TITLE}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE><TR><TD WIDTH=120><A HREF="a.htm">News</A><BR><A HREF="b.htm">Sport</A></TD><TD><H1>${TITLE}</H1>${TEXT.join('<P>')}</TD></TR></TABLE></BODY></HTML>`,
    ],
    [
      'without what stands between its paragraphs',
      page(
        `<div class="story"><a href="#c">Skip to content</a><h1>${TITLE}</h1><p>By Tove Lind, Staff Reporter</p><p>Published Apr 07, 2025 • Last updated 3 hours ago • 4 minute read</p>${PARAGRAPHS[0]}<p>Advertisement</p><p>Story continues below</p>${PARAGRAPHS[1]}<p>ALSO READ | <a href="/f">Ferry to Tolne is late for the ninth day</a></p><p><a href="/g">In pictures: the gates of Brenholt</a></p>${PARAGRAPHS[2]}<p>Реклама</p><p>Haberin devamı aşağıda</p>${PARAGRAPHS[3]}<p>Photo: Ola Hess / Getty Images</p><p>11</p><p>02:12 - Source: The Coast</p>${PARAGRAPHS[4]}<p>Share this article</p><p>Sign up for our newsletter and get the news of the canal in your inbox every morning.</p><p>Follow us on WhatsApp and Telegram.</p></div>`,
      ),
    ],
    [
      'from beside a programme of the site that is longer than it',
      page(
        `<article><h1>${TITLE}</h1>${BODY}</article><aside class="widget"><h3>What we stand for</h3>${Array.from({ length: 14 }, (_one, index) => `<p>Point ${index} of our programme says that locks and quays belong to those who live beside them, and that whoever digs there should have asked them first.</p>`).join('')}</aside>`,
      ),
    ],
    [
      'without an offer that is printed three times',
      page(
        `<article><h1>${TITLE}</h1>${`<div class="box"><h4>More for readers with an account</h4><ul><li>The paper as it was printed, on every device that you own.</li><li>Puzzles of the week, made by our own masters of the craft.</li></ul><p>Subscribe or sign in to go on with the article.</p></div>`.repeat(3)}${BODY}</article>`,
      ),
    ],
    [
      'once, where a page has it for small and for large windows',
      page(`<article><h1>${TITLE}</h1><div class="large">${BODY}</div><div class="small">${BODY}</div></article>`),
    ],
  ])('%s', async (_name, html) => {
    const { title, paragraphs } = await readPage(html);
    expect(paragraphs).toEqual(TEXT);
    expect(title).toBe(TITLE);
  });
});

describe('what looks like furniture and is the article’s stays', () => {
  const kept = async (paragraph: string, at = 2): Promise<void> => {
    const body = PARAGRAPHS.toSpliced(at, 0, `<p>${paragraph}</p>`).join('');
    const { paragraphs } = await readPage(page(`<article><h1>${TITLE}</h1>${body}</article>`));
    expect(paragraphs).toEqual(TEXT.toSpliced(at, 0, paragraph.replaceAll(/<[^>]*>/gu, '')));
  };

  it.each([
    'Advertisement of the new timetable begins on Friday.',
    '4 May 2025',
    'The office <a href="/x">will publish the figures in June</a>.',
    'Readers may subscribe to the levels of the water at the office, Quist said.',
    'He said: <a href="/letter">“Nobody asked the lock keepers of the upper reach about any of it.”</a>',
  ])('%s', async (paragraph) => {
    await kept(paragraph);
  });
});
