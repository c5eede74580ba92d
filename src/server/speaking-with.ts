import { accepts } from 'hono/accepts';
import type { App } from '../app/app.ts';
import { LANGUAGES } from '../language/language.ts';
import type { ServerContext } from './server-types.ts';

/** The app in the language that a browser asks for; English for programs, which ask for none. */
export function speakingWith(context: ServerContext, app: App): App {
  const wanted = accepts(context, { header: 'Accept-Language', supports: [...LANGUAGES], default: 'en' });
  return app.speaking(LANGUAGES.find((language) => language === wanted) ?? 'en');
}
