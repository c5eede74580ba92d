export type Outcome = 'answered' | 'closest' | 'not-found';
