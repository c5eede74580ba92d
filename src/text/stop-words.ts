/** Words that say how something is asked rather than what about; they are not looked up. English, Turkish and Azerbaijani, Russian. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about according after against all also am an and any archive are article articles as ask at be because been before being between both but by
   can could did do does doing down during each else ever few for from further give get had has have having he her here hers
   him his how i if in into is it its itself just let list many me mention mentioned more most much my no nor not of off on once only or
   other our out over own please s same say said says she should show so some such t tell than that the their theirs them then there these
   they this those through to too under until up us very was we were what when where which while who whom whose why will with would you your
   ne nedir kim kimdir nasıl nasil neden niye nerede hangi kaç kac mi mı mu mü bir bu şu su o ve ile için icin de da
   nə nədir necə niyə harada hansı neçə bir bu və ilə üçün
   что кто где когда почему зачем как какой какая какие какое сколько ли в на и о об с со к по из за от до у не для это был была были`
    .split(/\s+/)
    .filter(Boolean),
);
