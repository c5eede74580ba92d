/** A news agency or outlet that can be recognised in a text. */
export interface Outlet {
  /** What people know it by; `Article.source`. */
  readonly name: string;
  /** Other ways its credit is printed, in the case it is printed in. */
  readonly aliases: readonly string[];
  /**
   * True: it signs its own copy in the text, "…, Trend reports". Of the others those words mean that somebody else
   * quotes them, so only a credit ("(Reuters)", "/TASS/") counts.
   */
  readonly signs: boolean;
}

const signing = (name: string, ...aliases: string[]): Outlet => ({ name, aliases, signs: true });
const credited = (name: string, ...aliases: string[]): Outlet => ({ name, aliases, signs: false });

/** The outlets that are recognised. A line here is all that another one needs. */
export const OUTLETS: readonly Outlet[] = [
  signing('Trend', 'TREND', 'Trend News Agency'),
  signing('Report', 'REPORT', 'REPORT.AZ', 'Report.az', 'Report News Agency'),
  signing('AZERTAC', 'AzerTAc', 'AZERTAJ', 'AzerTAj', 'Azertac'),
  signing('APA', 'APA-Economics'),
  signing('Azernews', 'AzerNEWS', 'AZERNEWS'),
  signing('News.Az', 'News.az'),
  signing('Turan', 'TURAN'),
  signing('Interfax', 'INTERFAX', 'Интерфакс', 'ИНТЕРФАКС'),
  signing('Interfax-Azerbaijan'),
  signing('Interfax-Ukraine', 'Интерфакс-Украина'),
  signing('TASS', 'ТАСС', 'ITAR-TASS', 'ИТАР-ТАСС'),
  signing('RIA Novosti', 'РИА Новости', 'РИА НОВОСТИ'),
  signing('Kazinform', 'KAZINFORM', 'Qazinform'),
  signing('AKIpress', 'AKIPRESS'),
  signing('Kabar'),
  signing('UzA', 'UZA'),
  signing('Dunyo', 'IA Dunyo'),
  signing('Armenpress', 'ARMENPRESS'),
  signing('ARKA', 'ARKA News Agency'),
  signing('Ukrinform', 'UKRINFORM', 'Укринформ'),
  signing('BelTA', 'BELTA'),
  signing('Moldpres', 'MOLDPRES'),
  signing('IRNA'),
  signing('ISNA'),
  signing('Tasnim'),
  signing('Mehr News Agency', 'MNA'),
  signing('Anadolu Agency', 'AA', 'Anadolu', 'Anadolu Ajansı'),
  signing('İhlas Haber Ajansı', 'İHA', 'IHA'),
  credited('Demirören Haber Ajansı', 'DHA'),
  credited('Reuters', 'REUTERS'),
  credited('AP', 'Associated Press', 'The Associated Press'),
  credited('AFP', 'Agence France-Presse'),
  credited('dpa', 'DPA'),
  credited('EFE'),
  credited('ANSA'),
  credited('Lusa'),
  credited('UPI'),
  credited('Bloomberg', 'BLOOMBERG'),
  credited('CNN'),
  credited('BBC', 'BBC News'),
  credited('Xinhua', 'XINHUA', '新华社'),
  credited('Kyodo', 'Kyodo News', 'KYODO'),
  credited('Yonhap', 'Yonhap News Agency'),
  credited('KCNA'),
  credited('PTI'),
  credited('ANI'),
  credited('IANS'),
  credited('APP'),
  credited('UNB'),
  credited('Bernama', 'BERNAMA'),
  credited('Antara', 'ANTARA'),
  credited('VNA'),
  credited('WAM'),
  credited('SPA'),
  credited('QNA'),
  credited('KUNA'),
  credited('Petra'),
  credited('Sputnik', 'Спутник'),
  credited('PAP'),
  credited('Agerpres', 'AGERPRES'),
  credited('Tanjug'),
  credited('BTA'),
  credited('PR Newswire', 'PRNewswire'),
  credited('Business Wire', 'BUSINESS WIRE'),
  credited('GlobeNewswire', 'GLOBE NEWSWIRE'),
];
