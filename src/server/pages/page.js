// The page to ask at: posts to /api what is typed, shows the reply, and opens each source where it is quoted. What it shows
// of articles is put into the page as text, never as HTML.

/** @param {string} id */
const at = (id) => document.getElementById(id);
const texts = document.body.dataset;
const asking = at('asking');
const TOKEN = 'token';

asking.addEventListener('change', () => {
  const { mode } = Object.fromEntries(new FormData(asking));
  for (const part of asking.querySelectorAll('[data-for]')) {
    const isOther = part.dataset.for !== mode;
    part.hidden = isOther;
    for (const field of [part, ...part.querySelectorAll('input, textarea')]) field.disabled = isOther;
  }
});

asking.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer();
});

at('letting-in').addEventListener('submit', (event) => {
  event.preventDefault();
  sessionStorage.setItem(TOKEN, at('token').value);
  at('letting-in').hidden = true;
  void answer();
});

async function answer() {
  const { mode, ...given } = Object.fromEntries(new FormData(asking));
  at('answer').hidden = true;
  at('state').textContent = texts.working;
  const reply = await post(mode, given);
  if (reply === null) return;
  at('state').textContent = '';
  show(reply);
}

/** The reply of a command; null where there is none, which is said. */
async function post(command, given) {
  const token = sessionStorage.getItem(TOKEN);
  try {
    const response = await fetch(`/api/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(given),
    });
    const reply = await response.json();
    if (response.ok) return reply;
    if (response.status === 401) askForToken();
    else say(texts.failed.replace('{why}', reply.detail).replace('{request}', reply.request));
  } catch {
    say(texts.unreachable);
  }
  return null;
}

function say(text) {
  at('state').textContent = text;
}

function askForToken() {
  sessionStorage.removeItem(TOKEN);
  at('state').textContent = '';
  at('letting-in').hidden = false;
  at('token').focus();
}

function show(reply) {
  at('asked').textContent = reply.question ?? `“${reply.quote}”`;
  const isNearest = ['closest', 'not-found'].includes(reply.kind) && reply.lines.length > 0;
  const notes = [...(reply.notes ?? []), reply.reason, isNearest ? texts.nearest : null].filter(Boolean);
  at('notes').replaceChildren(...notes.map((note) => made('p', [note])));
  at('lines').replaceChildren(...reply.lines.map(lineOf));
  at('sources').replaceChildren(...reply.citations.map(sourceOf));
  at('answer').querySelector('h3').hidden = reply.citations.length === 0;
  at('answer').hidden = false;
  at('answer').focus();
}

function lineOf({ text, citations, highlights, note }) {
  const numbers = citations.flatMap((number) => {
    const link = made('a', [`[${number}]`]);
    link.href = `#source-${number}`;
    return [' ', link];
  });
  const noted = note === null ? [] : [made('span', [` [${note}]`], 'quiet')];
  return made('blockquote', [...marked(text, highlights), ...noted, ...numbers]);
}

function sourceOf(citation) {
  const source = at('source').content.cloneNode(true).querySelector('li');
  source.id = `source-${citation.number}`;
  source.tabIndex = -1;
  source.querySelector('.title').textContent = `[${citation.number}] ${citation.title}`;
  source.querySelector('.printed').textContent = printed(citation);
  const button = source.querySelector('button');
  button.setAttribute('aria-label', `${button.textContent} [${citation.number}]`);
  button.addEventListener('click', () => void read(citation));
  const original = source.querySelector('.original');
  if (citation.url === null) original.remove();
  else original.href = citation.url;
  const own = source.querySelector('.own');
  own.href = `/article/${encodeURIComponent(citation.articleId)}?from=${citation.start}&to=${citation.end}#quoted`;
  // A page of its own takes no token: where one is needed, this page reads for the asker.
  if (sessionStorage.getItem(TOKEN) !== null) own.remove();
  return source;
}

/** Opens the article as the archive holds it now, at the quoted words. */
async function read(citation) {
  const { articleId, start, end, quote } = citation;
  const reply = await post('articles', { article: articleId });
  if (reply === null) return;
  const body = reply.body ?? '';
  const isUnchanged = body.slice(start, end) === quote;
  at('title').textContent = citation.title;
  at('printed').textContent = printed(citation);
  at('verified').textContent = isUnchanged ? texts.unchanged : texts.changed;
  at('body').replaceChildren(...paragraphs(body, isUnchanged ? { start, end } : { start: 0, end: 0 }));
  at('reader').showModal();
  at('body').querySelector('mark')?.scrollIntoView({ block: 'center' });
}

function paragraphs(body, { start, end }) {
  let from = 0;
  return body.split('\n\n').map((text) => {
    const span = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    from += text.length + 2;
    return made('p', marked(text, span[0] < span[1] ? [span] : []));
  });
}

function printed({ source, publishedOn, paragraph }) {
  const place = texts.paragraph.replace('{paragraph}', paragraph);
  return [source, publishedOn ?? texts.undated, place].filter(Boolean).join(' · ');
}

/** A text with ranges of it marked. */
function marked(text, ranges) {
  let from = 0;
  const parts = ranges.flatMap(([start, end]) => {
    const both = [text.slice(from, start), made('mark', [text.slice(start, end)])];
    from = end;
    return both;
  });
  return [...parts, text.slice(from)];
}

function made(name, children, className = '') {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}
