/** A row of `sources.yaml`: where articles come from. */
export interface Source {
  readonly kind: 'feed' | 'sitemap' | 'pages';
  /** The address of the feed or sitemap; of a list of pages, the first. It is what a source is known by. */
  readonly url: string;
  /** Addresses, of a list of pages; of anything else none. */
  readonly pages: readonly string[];
  /** What its outlet is called; null for what the pages say. */
  readonly outlet: string | null;
  /** Minutes between two rounds. */
  readonly everyMinutes: number;
  /** New articles that one round takes at the most. */
  readonly most: number;
  /** Days after which its articles are removed; null: never. */
  readonly keptDays: number | null;
  /** Where the text of an article is read: on its page, or in the feed itself. */
  readonly text: 'page' | 'feed';
}

/** An article that a source names. */
export interface SourceItem {
  /** What the source knows it by; its address where it says nothing else. */
  readonly key: string;
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null;
  /** HTML that the source gives as its text; null for none. */
  readonly content: string | null;
  /** Changes when what the source says of it does; null where the source says nothing that could. */
  readonly stamp: string | null;
}
