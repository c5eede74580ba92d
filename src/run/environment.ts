/** The process environment: nothing else reads it, so tests and other folders get settings as values. */
export const processEnvironment = (): Readonly<Record<string, string | undefined>> => process.env;
