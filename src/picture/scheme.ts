/** Whether a picture is for a light or a dark page. */
export type Scheme = 'light' | 'dark';

export interface Colours {
  readonly page: string;
  readonly ink: string;
  /** For what matters less; at least 4.5:1 against the page. */
  readonly weak: string;
  readonly line: string;
  readonly accent: string;
  /** The panel that says that something is disputed, and the words on it. */
  readonly warningPage: string;
  readonly warning: string;
}

export const SCHEMES: Readonly<Record<Scheme, Colours>> = {
  light: {
    page: '#fdfcfa',
    ink: '#1f2933',
    weak: '#5f6c7b',
    line: '#d5d9de',
    accent: '#0b6e75',
    warningPage: '#fdf1dc',
    warning: '#8a4b00',
  },
  dark: {
    page: '#17191d',
    ink: '#eceef1',
    weak: '#a3acb8',
    line: '#3c424b',
    accent: '#5cc8cf',
    warningPage: '#33291a',
    warning: '#f2b866',
  },
};
