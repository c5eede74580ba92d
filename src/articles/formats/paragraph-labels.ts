import type { PageParagraph } from './html-paragraphs.ts';

const whole = (alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`^[\s–—•·|>»▼↓*-]*(?:${alternatives.join('|')})[\s.:…!•·|>»▼↓*-]*$`, 'iu');

/** Whole paragraphs that name what comes next on the page, in English, Russian, Turkish and Azerbaijani. */
const LABEL = whole([
  String.raw`advertise?ments?|adverts?|sponsored(?: content)?|promoted(?: content)?|paid content|ad|ads by \S+`,
  String.raw`(?:story|article|text|content)? ?continues (?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement|video|promotion|newsletter)s?)?|(?:scroll|continue) (?:down )?(?:to|for) (?:continue|more|reading)(?: \S+){0,4}|continue reading(?: \S+){0,6}`,
  String.raw`(?:share|save|print|email|copy|bookmark|listen to|rate)(?: (?:this|the|to this))?(?: (?:article|story|page|post|link|on \S+|via \S+))?|share (?:on|via) .{1,40}|copy (?:the )?link|link copied`,
  String.raw`(?:most|more) (?:read|popular|viewed|shared|on this story|from .{1,40}|stories|news|like this)|trending(?: now)?|top stories|latest news|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in)(?: .{1,30})?|editors?['’]s? picks?|don['’]t miss|popular now|up next|in this (?:article|story)|related(?: (?:articles|stories|topics|news|content|posts))?|read (?:more|next|also)|see also|also read|watch(?: now| live| more)?|skip to .{1,40}|skip (?:past )?(?:advertisement|newsletter .{1,30})|loading|comments?|leave a comment|view comments|show (?:more|less)|see more|back to top|topics?|tags?|home|menu|follow us(?: on .{1,60})?|sign up|sign in|log in|subscribe(?: now)?`,
  String.raw`реклама|на правах рекламы|продолжение (?:ниже|после рекламы)|поделиться(?: .{1,30})?|читайте также|самое (?:читаемое|популярное)|популярное|по теме|ещё по теме|другие новости|новости по теме|перейти к .{1,40}|комментарии|подписаться`,
  String.raw`reklam(?:lar)?|ilan|haberin devamı(?: .{1,30})?|devamı aşağıda|paylaş(?: .{1,30})?|haberi paylaş|(?:en )?çok okunanlar?|ilgili haberler?|ayrıca (?:okuyun|bkz)|i?çeriğe (?:geç|atla)|yorumlar?|abone ol`,
  String.raw`reklam|davamı aşağıda|paylaş(?:ın)?(?: .{1,30})?|ən çox oxunanlar?|həmçinin oxuyun|oxşar xəbərlər|digər xəbərlər|əsas məzmuna keç|şərhlər|abunə ol(?:un)?`,
]);

/** Characters of the longest label. */
const LONGEST_LABEL = 80;

/** Whether a whole paragraph is a label of the page. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && (LABEL.test(text) || NO_WORDS.test(text));
}

/** Marks alone, or the number of a page or picture. */
const NO_WORDS = /^(?:[^\p{L}\p{N}]*|\d{1,3}[.)]?)$/u;

/** Words before a link that send a reader elsewhere. */
const POINTING =
  /^[\s–—•·|>»-]*(?:read (?:more|also|next)|more(?: on this)?|also read|see also|see|related(?: \p{L}+)?|watch(?: (?:also|more|live|now))?|listen|video|photos?|pictures?|gallery|in pictures|full story|further reading|don['’]t miss|recommended|explore|exclusive|explained|analysis|opinion|читайте (?:также|ещё|далее)|смотрите также|по теме|подробнее|ранее|см\. также|ayrıca (?:okuyun|oku)|ilgili haber|haberi oku|devamı(?: için)?|həmçinin (?:oxuyun|bax(?:ın)?)|oxuyun|ətraflı|daha ətraflı)[\s:–—|>»-]*$/iu;

/** Whether a paragraph is a link to something else, or a label and such a link, and no sentence of the article. */
export function isPointer({ text, linked }: PageParagraph): boolean {
  const letters = text.replaceAll(/\s/gu, '').length;
  if (linked === 0 || letters === 0) return false;
  const unlinked = letters - linked;
  if (unlinked <= MARKS) return !(isSentence(text) && text.length > SHORTEST_SENTENCE);
  const label = text.slice(0, 40).split(/[:|>»]/u, 1)[0] ?? '';
  const rest = letters - label.replaceAll(/\s/gu, '').length;
  if (linked < rest - MARKS) return false;
  return POINTING.test(label) || (/[:|>»]/u.test(text.slice(label.length, label.length + 2)) && isCapitals(label));
}

/** Characters that may stand around a link: an arrow, a stop, a bullet. */
const MARKS = 3;
const SHORTEST_SENTENCE = 60;

function isSentence(text: string): boolean {
  return /[.!…]["'”’»)]*$/u.test(text);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "Photo: A. Name", "© 2025 The Coast", "Getty Images", "(Image: Getty)", "02:12 - Source: The Coast". */
const CREDIT =
  /^[([]?(?:(?:photo(?:graph)?s?|images?|pictures?|file photo|video|graphic|illustration|источник фото|фото|видео|fotoğraf|foto|kaynak|şəkil)(?: (?:credit|courtesy|source|by))?s?\s*[:–—/|]\s*.{1,80}|(?:photo|image|picture) (?:credit|courtesy|by) .{1,60}|(?:.{1,40}[/|,] ?)?(?:getty(?: images)?|istock(?:photo)?|shutterstock|alamy|unsplash|depositphotos)(?: ?[/|,] ?.{1,40})?|.{1,40} (?:via|\/) getty images(?:\/.{1,30})?|©\s?.{1,100}|copyright (?:©|\d{4}).{0,100}|all rights reserved.{0,60}|\d{1,2}:\d\d(?::\d\d)? ?[-–—|•·] ?(?:source|источник|kaynak|mənbə)\b.{0,60})[\])]?\.?$/iu;

/** Whether a paragraph says whose a picture or the page is. */
export function isCredit(text: string): boolean {
  return text.length <= 140 && CREDIT.test(text);
}

/** Whether a text that is printed twice offers an account or a subscription. */
export function isOffer(text: string): boolean {
  return /\b(?:subscri(?:be|bers?|ption)|sign (?:in|up)|log ?in|register|accounts?|newsletter)\b|подпи(?:ш|с)|войти|аккаунт|abone|üye ol|giriş yap|abunə|qeydiyyat/iu.test(
    text,
  );
}

const INVITING =
  /\b(?:sign up|subscribe|follow|download|register|join|get|receive|like|click here|stay (?:up to date|updated|informed|tuned)|support|donate|become a)\b|подпи(?:шитесь|сывайтесь)|следите|скачайте|присоединяйтесь|abone ol|takip ed|indir|katıl|abunə ol|izləyin|yükləyin|qoşulun/iu;
const SERVICE =
  /\b(?:newsletters?|e-?mails?|inbox|whatsapp|telegram|facebook|twitter|instagram|tiktok|youtube|linkedin|x|app|apps|podcasts?|channels?|notifications?|alerts?|subscri(?:ption|bers?)|membership|patreon|google news|apple news|rss)\b|рассылк|канал|телеграм|приложени|бültен|bülten|kanal|uygulama|bildiriş|tətbiq|telegram/iu;
const OF_SITE =
  /\b(?:this (?:web)?site|we|our partners)\b.{0,80}\b(?:cookies?|small files)\b|\b(?:terms (?:of (?:use|service)|and conditions)|privacy policy|all rights reserved)\b/iu;

/** Characters of the longest invitation; what is longer tells something. */
const LONGEST_INVITATION = 320;

/** Whether a paragraph asks its reader to subscribe to, follow or download something, or speaks of the site itself. */
export function isInvitation(text: string): boolean {
  if (text.length > LONGEST_INVITATION || /^["“«„]/u.test(text)) return false;
  return (INVITING.test(text) && SERVICE.test(text) && isAddressed(text)) || OF_SITE.test(text);
}

/** A sentence that speaks to its reader: it begins with what to do, or says "you" or "our". */
function isAddressed(text: string): boolean {
  return (
    /\b(?:you|your|our|us)\b|(?:^|[.!?:,;]\s+|[-–—|]\s*|\b(?:to|and|please) )(?:sign up|subscribe|follow|download|register|join|get|like|click|stay|support|donate)\b/iu.test(
      text,
    ) || /шитесь|вайтесь|дите|йте|yin|yın|un\b|ın\b|in\b|ol\b/iu.test(text)
  );
}
