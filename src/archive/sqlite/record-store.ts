import type Database from 'better-sqlite3';
import type { ArticleRecord } from '../archive-writer.ts';
import type { PeopleRecord } from '../people-record.ts';
import { type ArticleRows, peopleColumns, rowsOfArticles } from './article-rows.ts';
import { createChangeMark, writing } from './writing.ts';

/** Writes articles with their passages, full text and vectors, and what was read of people. */
export function createRecordStore(database: Database.Database) {
  const deleteArticle = database.prepare('DELETE FROM articles WHERE id = ?');
  const insertArticle = database.prepare(`INSERT INTO articles
    (id, file, title, source, published_on, dateline, author, section, url, body, words, people, hash, model, reader, reading,
      seal, correction)
    VALUES (@id, @file, @title, @source, @publishedOn, @dateline, @author, @section, @url, @body, @words, @people, @hash, @model,
      @finder, @reading, @seal, @correction)`);
  const updatePeople = database.prepare(
    'UPDATE articles SET people = @people, reader = @finder, reading = @reading WHERE id = @id',
  );
  const insertPassage = database.prepare(
    'INSERT INTO passages (article_id, paragraph, start, end, vector) VALUES (?, ?, ?, ?, ?)',
  );
  const insertText = database.prepare('INSERT INTO passages_text (rowid, title, text) VALUES (?, ?, ?)');
  const setModel = database.prepare('UPDATE state SET model = ?, dimensions = ?');
  const changed = createChangeMark(database);

  const putArticle = ({ article, passages }: ArticleRows): void => {
    deleteArticle.run(article.id);
    insertArticle.run(article);
    for (const { paragraph, start, end, vector, title, text } of passages) {
      const { lastInsertRowid } = insertPassage.run(article.id, paragraph, start, end, vector);
      insertText.run(lastInsertRowid, title, text);
    }
  };
  const putAll = writing(database, (all: readonly ArticleRows[]) => {
    for (const rows of all) putArticle(rows);
    if (all.length > 0) changed();
  });
  return {
    /** Puts one in the place of what had its id; within a transaction of the caller's. */
    putArticle,
    putArticles: async (records: readonly ArticleRecord[]): Promise<void> => putAll(await rowsOfArticles(records)),
    putPeople: writing(database, (records: readonly (PeopleRecord & { readonly id: string })[]) => {
      for (const { id, ...people } of records) updatePeople.run({ id, ...peopleColumns(people) });
      if (records.length > 0) changed();
    }),
    setModel: writing(database, (id: string, dimensions: number) => {
      setModel.run(id, dimensions);
    }),
  };
}
