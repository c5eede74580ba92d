import type { PeopleRecord } from '../../src/archive/people-record.ts';
import type { ArticleRecord } from '../../src/archive/archive-writer.ts';
import type { Article } from '../../src/articles/article.ts';

/** An article with the given fields, and a body and id where they do not matter. */
export function makeArticle(fields: Partial<Article> = {}): Article {
  const id = fields.id ?? 'a';
  return {
    id,
    title: `Title of ${id}`,
    source: null,
    publishedOn: null,
    dateline: null,
    author: null,
    url: null,
    file: `${id}.txt`,
    body: `The body of ${id}.`,
    section: null,
    correction: null,
    ...fields,
  };
}

/** An article as the archive stores it, in one passage; `vector` is that passage's. */
export function makeRecord(fields: Partial<Article> = {}, vector: readonly number[] | null = null): ArticleRecord {
  const article = makeArticle(fields);
  const passage = { articleId: article.id, paragraph: 1, start: 0, end: article.body.length, text: article.body };
  return {
    article,
    hash: `hash of ${article.body}`,
    people: recordOf([]),
    model: vector === null ? null : 'model',
    passages: [{ passage, vector: vector === null ? null : Float32Array.from(vector) }],
  };
}

/** Names of people, without anything else read of them. */
export function recordOf(names: readonly string[]): PeopleRecord {
  return { names, reading: null, finder: null };
}
