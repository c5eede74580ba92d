/** The sub-folder of the articles folder that files go to which somebody adds. */
export const ADDED = 'added';
/** The one that fetched articles go to, a folder a host. */
export const FEEDS = 'feeds';
