/** The process environment: this file is its only reader, so tests and other folders get settings as values. */
export const processEnvironment = (): Readonly<Record<string, string | undefined>> => process.env;
