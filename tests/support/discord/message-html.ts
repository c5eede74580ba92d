import type { Callback, SentMessage } from './interactions.ts';
import { escapeHtml, markdownHtml } from './markdown-html.ts';

type Embed = NonNullable<SentMessage['embeds']>[number];
type Row = NonNullable<SentMessage['components']>[number];
type Form = Extract<Callback, { type: 9 }>['data'];

const STYLE = `
  * { box-sizing: border-box } body { margin: 0; background: #313338; color: #dbdee1; overflow-wrap: anywhere;
    font: 16px/1.375 'gg sans', 'Noto Sans', 'DejaVu Sans', sans-serif; font-size: 15px }
  .message { display: flex; gap: 12px; padding: 14px 12px } .avatar { flex: none; width: 36px; height: 36px;
    border-radius: 50%; background: #5865f2; color: #fff; font-weight: 700; display: grid; place-items: center }
  .name { font-weight: 600; color: #f2f3f5 } .app { background: #5865f2; color: #fff; border-radius: 4px;
    font-size: 10px; padding: 1px 4px; margin-left: 4px; vertical-align: 2px } .main { min-width: 0; flex: 1 }
  .embed { background: #2b2d31; border-left: 4px solid; border-radius: 4px; padding: 10px 14px 12px; margin-top: 4px;
    max-width: 520px; font-size: 14px } .author { font-weight: 600; font-size: 13px; color: #f2f3f5 }
  .title { font-weight: 600; font-size: 16px; color: #f2f3f5; margin: 4px 0 6px } a { color: #00a8fc; text-decoration: none }
  .footer { font-size: 12px; color: #b5bac1; margin-top: 8px } blockquote { margin: 2px 0; padding-left: 10px;
    border-left: 4px solid #4e5058 } small { display: block; font-size: 12px; color: #949ba4 } ul { margin: 2px 0;
    padding-left: 20px } p { margin: 0; height: 10px } .row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
  .button { border-radius: 8px; padding: 6px 14px; font-size: 14px; font-weight: 500; color: #fff; background: #4e5058 }
  .s1 { background: #5865f2 } .s3 { background: #248046 } .s4 { background: #da373c } .off { opacity: .5 }
  .select { flex: 1; max-width: 400px; background: #1e1f22; border-radius: 8px; padding: 9px 12px; color: #949ba4 }
  img { display: block; max-width: 100%; max-height: 350px; border-radius: 8px; margin: 4px 0 }
  .private { font-size: 12px; color: #949ba4; margin-top: 6px } .mention { background: #3c4270; color: #c9cdfb;
    border-radius: 3px; padding: 0 2px } .form { background: #313338; padding: 16px } .form h1 { font-size: 20px; margin: 0 0 8px;
    color: #f2f3f5 } .form label { display: block; font-weight: 600; margin: 12px 0 2px } .area { height: 90px }`;

/** A page in Discord's look, dark, that shows a message as a member gets it. */
/** @param pictures addresses of the pictures sent along. */
export function messageHtml(message: SentMessage, isPrivate: boolean, pictures: readonly string[] = []): string {
  const { content = '', embeds = [], components = [] } = message;
  return page(`<div class="message"><div class="avatar">D</div><div class="main">
    <div><span class="name">Dateline</span><span class="app">APP</span></div>
    ${markdownHtml(content)}${pictures.map((address) => `<img src="${address}">`).join('')}${embeds.map(embedHtml).join('')}${components.map(rowHtml).join('')}
    ${isPrivate ? '<div class="private">Only you can see this</div>' : ''}</div></div>`);
}

/** A page that shows a form. */
export function formHtml({ title, components }: Form): string {
  const fields = components.map(({ label, description, component }) => {
    const box = component.type === 3 ? 'Choose…' : '';
    const area = component.type === 4 && component.style === 2 ? ' area' : '';
    return `<label>${escapeHtml(label)}</label><small>${escapeHtml(description ?? '')}</small><div class="select${area}">${box}</div>`;
  });
  return page(
    `<div class="form"><h1>${escapeHtml(title)}</h1>${fields.join('')}<div class="row"><span class="button s1">Submit</span></div></div>`,
  );
}

function page(body: string): string {
  const measured = `<script>onload = () => (document.documentElement.dataset.height = document.body.offsetHeight)</script>`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${body}${measured}`;
}

function embedHtml({ color = 0, author, title, url, description = '', footer }: Embed): string {
  const heading =
    url === undefined ? markdownHtml(title ?? '') : `<a href="${escapeHtml(url)}">${markdownHtml(title ?? '')}</a>`;
  return `<div class="embed" style="border-color:#${color.toString(16).padStart(6, '0')}">
    ${author ? `<div class="author">${escapeHtml(author.name)}</div>` : ''}${title ? `<div class="title">${heading}</div>` : ''}
    ${markdownHtml(description)}${footer ? `<div class="footer">${escapeHtml(footer.text)}</div>` : ''}</div>`;
}

function rowHtml({ components }: Row): string {
  const parts = components.map<string>((part) =>
    part.type === 3
      ? `<span class="select">${escapeHtml(part.placeholder ?? '')}</span>`
      : `<span class="button s${part.style}${part.disabled === true ? ' off' : ''}">${escapeHtml(part.label)}</span>`,
  );
  return `<div class="row">${parts.join('')}</div>`;
}
