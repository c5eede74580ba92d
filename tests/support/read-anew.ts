import { type PreparePeople, readPeople } from '../../src/people/reading/read-people.ts';

/** Reads the people of articles that no archive has read. */
export const readAnew: PreparePeople = async () => readPeople;
