import { type Colours, type Scheme, SCHEMES } from './scheme.ts';
import { element, picture, type Svg, text } from './svg.ts';
import { wrapWords } from './text-width.ts';

/** What a picture of a timeline shows. */
export interface TimelinePicture {
  readonly title: string;
  readonly subtitle: string;
  /** The oldest first. */
  readonly entries: readonly PicturedEntry[];
  readonly footer: string;
  /** What somebody who cannot see it is told. */
  readonly description: string;
}

export interface PicturedEntry {
  /** As it is shown: "12 Mar 2025". */
  readonly date: string;
  /** The dot of a day is full, that of a month or a year is a ring: nobody knows where in it. */
  readonly isDay: boolean;
  readonly text: string;
  /** Outlet and day. */
  readonly place: string;
  readonly disputes: readonly PicturedDispute[];
}

export interface PicturedDispute {
  readonly title: string;
  readonly sides: readonly { readonly value: string; readonly text: string; readonly place: string }[];
}

/** Units across, two for each pixel of a page: 360 of these are as wide as a phone. */
const WIDTH = 720;
const FINENESS = 2;
const MARGIN = 40;
/** Where the line with the dots runs, and where words begin. */
const RAIL = 52;
const LEFT = 92;
const COLUMN = WIDTH - LEFT - MARGIN;
const BODY = { size: 26, height: 37, lines: 8 };
const SMALL = { size: 20, height: 28 };
const PANEL = 22;
const FOOTER = 18;

/** A tall picture of a timeline for a phone: a rail with a dot for each date, and beside it what was printed. */
export function drawTimeline({ title, subtitle, entries, footer, description }: TimelinePicture, scheme: Scheme): Svg {
  const colours = SCHEMES[scheme];
  const heading = drawHeading({ title, subtitle }, colours);
  let top = heading.height;
  const drawn: Svg[] = [];
  const dots: number[] = [];
  for (const entry of entries) {
    const { svg, height } = drawEntry(entry, top, colours);
    dots.push(top + DOT_DOWN);
    drawn.push(svg);
    top += height + ENTRY_GAP;
  }
  const rail = element('line', {
    x1: RAIL,
    x2: RAIL,
    y1: dots[0] ?? top,
    y2: dots.at(-1) ?? top,
    stroke: colours.line,
    'stroke-width': 4,
  });
  const end = top + 26;
  const [from = ''] = wrapWords(footer, { size: FOOTER, width: WIDTH - 2 * MARGIN, lines: 1 });
  const last = text(from, { x: MARGIN, y: end, fill: colours.weak, 'font-size': FOOTER });
  const size = { width: WIDTH / FINENESS, height: Math.ceil((end + 36) / FINENESS) };
  const content = element('g', { transform: `scale(${1 / FINENESS})` }, heading.svg, rail, ...drawn, last);
  return picture({ ...size, background: colours.page, description }, content);
}

/** Space under an entry, and from the top of one to the middle of its dot. */
const ENTRY_GAP = 34;
const DOT_DOWN = 18;

interface Drawn {
  readonly svg: Svg;
  readonly height: number;
}

function drawHeading({ title, subtitle }: Pick<TimelinePicture, 'title' | 'subtitle'>, colours: Colours): Drawn {
  const font = { size: 42, isBold: true };
  const lines = wrapWords(title, { ...font, width: WIDTH - 2 * MARGIN, lines: 3 });
  const svg = lines.map((line, index) =>
    text(line, { x: MARGIN, y: 78 + index * 52, fill: colours.ink, 'font-size': font.size, 'font-weight': 600 }),
  );
  const below = 78 + (lines.length - 1) * 52 + 40;
  return {
    svg: [...svg, text(subtitle, { x: MARGIN, y: below, fill: colours.weak, 'font-size': 22 })].join(''),
    height: below + 44,
  };
}

function drawEntry({ date, isDay, ...entry }: PicturedEntry, top: number, colours: Colours): Drawn {
  const dot = element('circle', {
    cx: RAIL,
    cy: top + DOT_DOWN,
    r: isDay ? 10 : 8,
    fill: isDay ? colours.accent : colours.page,
    stroke: isDay ? colours.page : colours.accent,
    'stroke-width': isDay ? 4 : 5,
  });
  const label = text(date, { x: LEFT, y: top + 26, fill: colours.accent, 'font-size': 24, 'font-weight': 600 });
  const words = drawWords(entry, { left: LEFT, top: top + 38, width: COLUMN }, colours);
  let height = 38 + words.height;
  const panels: Svg[] = [];
  for (const dispute of entry.disputes) {
    const panel = drawDispute(dispute, top + height + 14, colours);
    panels.push(panel.svg);
    height += 14 + panel.height;
  }
  return { svg: [dot, label, words.svg, ...panels].join(''), height };
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** What was printed, and by whom. */
function drawWords(
  { text: words, place }: Pick<PicturedEntry, 'text' | 'place'>,
  { left, top, width }: Area,
  colours: Colours,
): Drawn {
  const lines = wrapWords(words, { ...BODY, width });
  const printed = lines.map((line, index) =>
    text(line, { x: left, y: top + 28 + index * BODY.height, fill: colours.ink, 'font-size': BODY.size }),
  );
  const height = lines.length * BODY.height;
  const [source = ''] = wrapWords(place, { size: SMALL.size, width, lines: 1 });
  const by = text(source, { x: left, y: top + height + 24, fill: colours.weak, 'font-size': SMALL.size });
  return { svg: [...printed, by].join(''), height: height + SMALL.height + 4 };
}

/** A panel with every side of what outlets print differently, the words in question first. */
function drawDispute({ title, sides }: PicturedDispute, top: number, colours: Colours): Drawn {
  const width = COLUMN - 2 * PANEL;
  const bold = { 'font-weight': 600, fill: colours.warning };
  const heading = text(title, { x: LEFT + PANEL, y: top + PANEL + 18, 'font-size': SMALL.size, ...bold });
  let height = PANEL + SMALL.height;
  const drawn: Svg[] = [];
  for (const { value, ...side } of sides) {
    const [shown = ''] = wrapWords(value, { size: 30, isBold: true, width, lines: 1 });
    drawn.push(text(shown, { x: LEFT + PANEL, y: top + height + 42, 'font-size': 30, ...bold }));
    const words = drawWords(side, { left: LEFT + PANEL, top: top + height + 50, width }, colours);
    drawn.push(words.svg);
    height += 50 + words.height + 8;
  }
  height += PANEL;
  const panel = element('rect', { x: LEFT, y: top, width: COLUMN, height, rx: 14, fill: colours.warningPage });
  return { svg: [panel, heading, ...drawn].join(''), height };
}
