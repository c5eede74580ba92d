import { describe, expect, it } from 'vitest';
import type { App } from '../../../src/app/app.ts';
import { AppError } from '../../../src/errors.ts';
import { ARCHIVE, weighedFor } from '../../support/discord/replies.ts';
import { NOTHING_NEW, scriptedApp } from '../../support/terminal/scripted-app.ts';
import { echo, failingUpdate, pipeChat, startChat } from '../../support/terminal/start-chat.ts';

describe('the chat in a pipe', () => {
  it('answers questions in order, without prompt or colour, and ends with the input', async () => {
    const app = scriptedApp({
      async ask(question, filters) {
        // The first takes longest.
        await new Promise((resolve) => void setTimeout(resolve, question === 'one' ? 30 : 0));
        return echo(question, filters);
      },
    });
    const { printed } = await pipeChat(app, ['one', '', '/ask two', 'three']);
    expect(printed().match(/“About \w+”/g)).toEqual(['“About one”', '“About two”', '“About three”']);
    expect(printed()).not.toMatch(/\u001b|^> /m);
  });

  it('answers a last line that has no newline', async () => {
    const running = startChat(scriptedApp({ ask: echo }));
    running.type('last');
    running.end();
    await running.over;
    expect(running.printed()).toContain('“About last”');
  });

  it('greets on standard error: what it answers from, how to ask, how to leave, and where the bot is', async () => {
    const { told, printed } = await pipeChat(scriptedApp(), []);
    const [first = '', second = ''] = told().split('\n');
    expect(`${first} ${second}`).toMatch(
      /^Dateline: 1 article, newest 9 Dec 2025;.*Ask in your own words;.*\/quit leaves\./,
    );
    expect(told().replaceAll('\n', ' ')).toContain('The Discord bot starts instead when DISCORD_TOKEN is set');
    expect(told().match(/No embedding model is in use/g)).toHaveLength(1);
    expect(printed()).toBe('');
  });

  it('does not speak of keyword mode when there is a model', async () => {
    const { told } = await pipeChat(
      scriptedApp({ status: async () => ({ ...ARCHIVE, model: 'm', mode: 'hybrid' }) }),
      [],
    );
    expect(told()).toContain('found by words and by meaning');
    expect(told()).not.toContain('No embedding model');
  });

  it('says where articles go when there are none', async () => {
    const { told } = await pipeChat(
      scriptedApp({ status: async () => ({ ...ARCHIVE, articles: 0, newestOn: null }) }),
      [],
    );
    expect(told()).toContain('put articles into /nowhere');
  });

  it('goes on after an error', async () => {
    const app = scriptedApp({
      ask(question, filters) {
        if (question === 'bad') throw new AppError('question-too-long', 'Too long.');
        if (question === 'worse') throw new Error('Broken.');
        return echo(question, filters);
      },
    });
    const { printed, told } = await pipeChat(app, ['bad', 'worse', '/aks', 'from:2025-02-30 x', 'good']);
    expect(told()).toContain('dateline: Too long.');
    expect(told()).toContain('dateline: Broken.\nThis is a fault in Dateline: LOG_LEVEL=debug shows where.');
    expect(told()).toContain('There is no command "/aks"; did you mean /ask?');
    expect(told()).toContain('from must be a day of the calendar');
    expect(printed()).toContain('“About good”');
  });

  it('leaves at /quit and answers nothing after it', async () => {
    const { printed } = await pipeChat(scriptedApp({ ask: echo }), ['one', '/quit', 'two']);
    expect(printed()).toContain('“About one”');
    expect(printed()).not.toContain('two');
  });

  it('hands each question the exchange before it, so that it may refer back', async () => {
    const given: unknown[] = [];
    const ask: App['ask'] = async (question, filters, earlier) => {
      given.push(earlier);
      return { ...(await echo(question, filters)), readAs: question === 'two' ? 'two, read' : null };
    };
    await pipeChat(scriptedApp({ ask }), ['one', '/help', 'two', 'three']);
    expect(given).toEqual([
      undefined,
      expect.objectContaining({ question: 'one', quote: 'About one', publishedOn: '2025-12-09' }),
      expect.objectContaining({ question: 'two, read', quote: 'About two' }),
    ]);
  });

  it('says why the last answer is as it is, and that there is nothing to explain before the first', async () => {
    const why = weighedFor({ words: [{ text: 'jail', where: 'kin', as: 'prison' }] });
    const ask: App['ask'] = async (question, filters) => ({ ...(await echo(question, filters)), why });
    const { printed } = await pipeChat(scriptedApp({ ask }), ['/why', 'one', 'explain']);
    const [before, after] = printed().split('“About one”');
    expect(before).toContain('There is nothing to explain');
    expect(after).toMatch(/Given as an answer.*In another word +“jail” as “prison”/s);
  });

  it('says that somebody’s words were weighed by nothing', async () => {
    const ask: App['ask'] = async (question, filters) => ({ ...(await echo(question, filters)), why: null });
    const { printed } = await pipeChat(scriptedApp({ ask }), ['What did Lee say?', '/why']);
    expect(printed()).toContain('How these sentences are made tells it');
  });

  it('lists its commands, its own among them', async () => {
    const { printed } = await pipeChat(scriptedApp(), ['/help']);
    for (const command of ['/ask <question>', '/who <name>', '/open <number>', '/why', '/quit']) {
      expect(printed()).toContain(command);
    }
  });

  it('brings the archive up to date before each answer', async () => {
    const calls: string[] = [];
    const update: App['update'] = async () => (calls.push('update'), NOTHING_NEW);
    const ask: App['ask'] = (question, filters) => (calls.push(question), echo(question, filters));
    await pipeChat(scriptedApp({ update, ask }), ['one', 'two']);
    expect(calls).toEqual(['update', 'update', 'one', 'update', 'two']);
  });

  it('names a file that cannot be read, once', async () => {
    const failed = [{ file: 'a.html', code: 'article-empty', message: 'holds no text' }];
    const { told } = await pipeChat(scriptedApp({ ask: echo, update: async () => ({ ...NOTHING_NEW, failed }) }), [
      'one',
      'two',
    ]);
    expect(told().match(/warning: a\.html: holds no text/g)).toHaveLength(1);
  });

  it('answers from what is there when an update fails later on, and says so once', async () => {
    let updates = 0;
    const update: App['update'] = async () => {
      updates += 1;
      if (updates > 1) throw new AppError('articles-folder-missing', 'The folder is gone.');
      return NOTHING_NEW;
    };
    const { told, printed } = await pipeChat(scriptedApp({ ask: echo, update }), ['one', 'two']);
    expect(told().match(/The folder is gone\. Answers are from the archive as it was before\./g)).toHaveLength(1);
    expect(printed()).toContain('“About two”');
  });

  it('does not begin over an archive that cannot be made', async () => {
    const update = failingUpdate('articles-folder-missing', 'There is no folder /nowhere.');
    await expect(pipeChat(scriptedApp({ update }), ['one'])).rejects.toMatchObject({ code: 'articles-folder-missing' });
  });

  it('says which citations there are to open', async () => {
    const { told } = await pipeChat(scriptedApp({ ask: echo }), ['/open', 'one', '/open 7']);
    expect(told()).toContain('No answer has cited anything yet.');
    expect(told()).toContain('The last answer has no citation 7, only 1.');
  });

  it('opens the article around a citation of the last answer that cited something', async () => {
    const app = scriptedApp({ ask: echo, article: async () => null });
    const { printed } = await pipeChat(app, ['one', '/help', '/open 1']);
    expect(printed()).toContain('Harbour reopens after the storm');
    expect(printed()).toContain('The archive does not hold this article any more.');
  });
});
