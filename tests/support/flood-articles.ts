/** One record of an `articles.jsonl`. */
export interface ArticleFields {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedOn?: string;
  readonly source: string;
}

/**
 * The flood of Karsk, a story of invented people and places as twelve articles told it: agency copy carried twice, a toll
 * that two outlets count differently on one day and that later grows, two officials of one surname, an article without a day.
 */
export const FLOOD_ARTICLES: readonly ArticleFields[] = [
  {
    id: 'dam-warning',
    title: 'Engineers warn over dam at Karsk',
    publishedOn: '2025-03-03',
    source: 'Velm Wire',
    text: `Engineers warned on Monday that the dam above Karsk may not hold through the spring thaw.

"The wall is forty years old and it is leaking," chief engineer Mira Dovan said. "We asked for repairs in 2019."

The dam was completed in 1984. The regional council will vote on repairs on March 10.`,
  },
  {
    id: 'flood-first',
    title: 'Flood hits Karsk after dam breaks',
    publishedOn: '2025-03-12',
    source: 'Velm Wire',
    text: `The dam above Karsk broke early on Wednesday, and the river Velm flooded the lower town within an hour.

Four people were killed in Karsk on Wednesday, governor Tomas Hallek said.

"Nobody who lives by the river should go home tonight," Tomas Hallek told reporters.

Rescue workers brought 230 people to safety by boat.`,
  },
  {
    id: 'flood-first-herald',
    title: 'Dam breaks above Karsk',
    publishedOn: '2025-03-12',
    source: 'Northern Herald',
    text: `The dam above Karsk broke early on Wednesday, and the river Velm flooded the lower town within an hour.

Six people were killed in Karsk on Wednesday, the fire brigade said.`,
  },
  {
    id: 'flood-second',
    title: 'Toll rises in Karsk',
    publishedOn: '2025-03-13',
    source: 'Velm Wire',
    text: `The number of people killed in the flood in Karsk rose to nine on Thursday, as the water began to fall.

"We will find everyone," fire chief Petr Hallek said.

Mira Dovan said that the dam had been inspected in January.`,
  },
  {
    id: 'visit',
    title: 'Prime minister visits flooded Karsk',
    publishedOn: '2025-03-15',
    source: 'Northern Herald',
    text: `Prime Minister Ana Verrin visited Karsk on Friday and promised aid for every household.

"The state will rebuild the lower town," Verrin said. "That is a promise."

She is to return next month.`,
  },
  {
    id: 'inquiry-opens',
    title: 'Parliament opens inquiry into dam',
    publishedOn: '2025-03-20',
    source: 'Velm Wire',
    text: `Parliament opened an inquiry into the dam of Karsk on Thursday.

“I wrote three letters, and nobody answered,” Mira Dovan told the inquiry.

The inquiry heard that the last full inspection took place in October 2021.`,
  },
  {
    id: 'letters',
    title: 'The letters of an engineer',
    publishedOn: '2025-03-23',
    source: 'Northern Herald',
    text: `Mira Dovan first wrote to the ministry on November 4, 2019.

Her second letter followed in 2022, and her third last month.

"The wall is forty years old and it is leaking," Mira Dovan wrote.`,
  },
  {
    id: 'school',
    title: 'School in Karsk opens again',
    publishedOn: '2025-04-07',
    source: 'Velm Wire',
    text: `The school of Karsk opened again on Monday, 26 days after the flood.

“The children asked every day,” head teacher Lena Osk said.`,
  },
  {
    id: 'budget',
    title: 'Aid for flooded town agreed',
    publishedOn: '2025-04-16',
    source: 'Northern Herald',
    text: `The government agreed on Tuesday to pay 80 million crowns to rebuild Karsk.

Building is to begin in June, governor Tomas Hallek said.

“Money is not the problem, time is,” Hallek said.`,
  },
  {
    id: 'report',
    title: 'Inquiry: warnings were ignored',
    publishedOn: '2025-05-30',
    source: 'Velm Wire',
    text: `The inquiry into the dam of Karsk published its report yesterday.

It found that the ministry had ignored warnings of chief engineer Mira Dovan since 2019.

The report counts eleven people killed and 1,400 homes damaged.`,
  },
  {
    id: 'new-dam',
    title: 'Work on new dam begins',
    publishedOn: '2025-06-18',
    source: 'Velm Wire',
    text: `Work on a new dam above Karsk began this morning.

“This one will be watched,” Mira Dovan said.`,
  },
  {
    id: 'undated',
    title: 'Karsk and its river',
    source: 'Valley Almanac',
    text: `Karsk was founded in 1630 at a ford of the river Velm.

On Sunday the town remembers the great flood.`,
  },
];
