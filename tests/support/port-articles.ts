import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from './articles.ts';

/** Wire copy about a port that does not exist, from February 2024 to December 2025. */
export const PORT_ARTICLES: readonly Article[] = [
  makeArticle({
    id: 'ice',
    title: 'Ice closes the port of Varnholm',
    publishedOn: '2024-02-03',
    body: 'VARNHOLM, February 3. Ice closed the port of Varnholm on Saturday, harbour master Ingrid Halvorsen said.\n\n"No ship will leave before Tuesday," Halvorsen told Coast Wire.',
  }),
  makeArticle({
    id: 'pier',
    title: 'Varnholm builds a new pier',
    publishedOn: '2024-12-20',
    body: 'VARNHOLM, December 20. Work on the north pier of Varnholm began on Friday. It will cost 40 million crowns, Transport Minister Rasim Quliyev said.\n\nIn 2019 a storm sank eleven boats at the old pier.',
  }),
  makeArticle({
    id: 'ferry',
    title: 'Ferry line to Ostervik announced',
    publishedOn: '2025-03-05',
    body: 'OSTERVIK, March 5. Shipowner Teodor Karagülle will run a ferry between Varnholm and Ostervik. Tickets will cost 25 crowns, Karagülle said.',
  }),
  makeArticle({
    id: 'opening',
    title: 'North pier opens in Varnholm',
    publishedOn: '2025-12-02',
    body: 'VARNHOLM, December 2. The north pier opened on Tuesday. Transport Minister Rasim Quliyev cut the ribbon; harbour master Ingrid Halvorsen welcomed 300 guests.\n\nThe pier cost 52 million crowns, the ministry said.',
  }),
  makeArticle({
    id: 'storm',
    title: 'Storm damages lighthouse',
    publishedOn: '2025-12-08',
    body: 'VARNHOLM, December 8. A storm broke the lamp of the Skarre lighthouse on Sunday night. Keeper Mats Lindqvist was unhurt.\n\nRepairs will take three weeks, harbour master Ingrid Halvorsen said.',
  }),
  makeArticle({
    id: 'fleet',
    title: 'Fishing fleet stays in port',
    publishedOn: '2025-12-09',
    body: 'VARNHOLM, December 9. The fishing fleet of Varnholm stayed in port on Tuesday because of the wind. Captain Olga Brandt said that the boats would leave on Thursday.',
  }),
];
