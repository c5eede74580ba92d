import type Database from 'better-sqlite3';
import { indexedTitle } from '../../passages/split-article.ts';
import type { ArticleRecord } from '../archive-writer.ts';
import type { PeopleRecord } from '../people-record.ts';
import { fullText } from './full-text.ts';
import { toBytes } from './passage-store.ts';
import { wordCount } from './rows.ts';
import { sealed } from './seal.ts';
import { createChangeMark, writing } from './writing.ts';

/** Writes articles with their passages, full text and vectors, and what was read of people. */
export function createRecordStore(database: Database.Database) {
  const deleteArticle = database.prepare('DELETE FROM articles WHERE id = ?');
  const insertArticle = database.prepare(`INSERT INTO articles
    (id, file, title, source, published_on, dateline, author, section, url, body, words, people, hash, model, reader, reading,
      seal, correction)
    VALUES (@id, @file, @title, @source, @publishedOn, @dateline, @author, @section, @url, @body, @words, @people, @hash, @model,
      @finder, @reading, @seal, @correction)`);
  const updatePeople = database.prepare('UPDATE articles SET people = ?, reader = ?, reading = ? WHERE id = ?');
  const insertPassage = database.prepare(
    'INSERT INTO passages (article_id, paragraph, start, end, vector) VALUES (?, ?, ?, ?, ?)',
  );
  const insertText = database.prepare('INSERT INTO passages_text (rowid, title, text) VALUES (?, ?, ?)');
  const setModel = database.prepare('UPDATE state SET model = ?, dimensions = ?');
  const changed = createChangeMark(database);

  const putArticle = ({ article, hash, people, model, passages }: ArticleRecord): void => {
    deleteArticle.run(article.id);
    const { names, finder, reading } = people;
    const read = { people: JSON.stringify(names), finder, reading };
    const correction = article.correction === null ? null : JSON.stringify(article.correction);
    const made = { words: wordCount(article), hash, model, seal: sealed(article), correction };
    insertArticle.run({ ...article, ...made, ...read });
    const title = fullText(indexedTitle(article.title));
    for (const { passage, vector } of passages) {
      const bytes = vector === null ? null : toBytes(vector);
      const { lastInsertRowid } = insertPassage.run(article.id, passage.paragraph, passage.start, passage.end, bytes);
      insertText.run(lastInsertRowid, title, fullText(passage.text));
    }
  };

  return {
    /** Puts one in the place of what had its id; within a transaction of the caller's. */
    putArticle,
    putArticles: writing(database, (records: readonly ArticleRecord[]) => {
      for (const record of records) putArticle(record);
      if (records.length > 0) changed();
    }),
    putPeople: writing(database, (records: readonly (PeopleRecord & { readonly id: string })[]) => {
      for (const { id, names, finder, reading } of records)
        updatePeople.run(JSON.stringify(names), finder, reading, id);
      if (records.length > 0) changed();
    }),
    setModel: writing(database, (id: string, dimensions: number) => {
      setModel.run(id, dimensions);
    }),
  };
}
