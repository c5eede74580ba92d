import { foldWord } from '../../../text/fold-word.ts';

/** Countries of the world: names, then what is of them, then the capital, which news writes for the government. */
const COUNTRIES = `
Afghanistan, Afghan, Kabul; Albania, Albanian, Tirana; Algeria, Algerian, Algiers; Andorra, Andorran; Angola, Angolan, Luanda;
Argentina, Argentine Argentinian, Buenos Aires; Armenia, Armenian, Yerevan; Australia, Australian Aussie, Canberra;
Austria, Austrian, Vienna; Azerbaijan, Azerbaijani Azeri, Baku; Bahamas, Bahamian, Nassau; Bahrain, Bahraini, Manama;
Bangladesh, Bangladeshi, Dhaka; Barbados, Barbadian, Bridgetown; Belarus Belorussia, Belarusian Belarussian, Minsk;
Belgium, Belgian, Brussels; Belize, Belizean, Belmopan; Benin, Beninese, Porto-Novo; Bhutan, Bhutanese, Thimphu;
Bolivia, Bolivian, La Paz; Bosnia Herzegovina, Bosnian, Sarajevo; Botswana, Botswanan, Gaborone; Brazil, Brazilian, Brasilia;
Brunei, Bruneian, Bandar Seri Begawan; Bulgaria, Bulgarian, Sofia; Burkina Faso, Burkinabe, Ouagadougou; Burundi, Burundian, Gitega;
Cambodia, Cambodian Khmer, Phnom Penh; Cameroon, Cameroonian, Yaounde; Canada, Canadian, Ottawa; Cape Verde, Verdean, Praia;
Central African Republic, , Bangui; Chad, Chadian, N'Djamena; Chile, Chilean, Santiago; China PRC, Chinese, Beijing Peking;
Colombia, Colombian, Bogota; Comoros, Comorian, Moroni; Congo DRC, Congolese, Kinshasa Brazzaville; Costa Rica, Rican, San Jose;
Croatia, Croatian Croat, Zagreb; Cuba, Cuban, Havana; Cyprus, Cypriot, Nicosia; Czechia Czech Republic, Czech, Prague;
Denmark, Danish Dane, Copenhagen; Djibouti, Djiboutian; Dominican Republic, Dominican, Santo Domingo; Ecuador, Ecuadorian, Quito;
Egypt, Egyptian, Cairo; El Salvador, Salvadoran, San Salvador; Eritrea, Eritrean, Asmara; Estonia, Estonian, Tallinn;
Eswatini Swaziland, Swazi, Mbabane; Ethiopia, Ethiopian, Addis Ababa; Fiji, Fijian, Suva; Finland, Finnish Finn, Helsinki;
France, French Frenchman, Paris; Gabon, Gabonese, Libreville; Gambia, Gambian, Banjul; Georgia, Georgian, Tbilisi;
Germany, German, Berlin; Ghana, Ghanaian, Accra; Greece, Greek, Athens; Greenland, Greenlandic Greenlander, Nuuk;
Guatemala, Guatemalan; Guinea, Guinean, Conakry; Guyana, Guyanese, Georgetown; Haiti, Haitian, Port-au-Prince;
Honduras, Honduran, Tegucigalpa; Hungary, Hungarian, Budapest; Iceland, Icelandic Icelander, Reykjavik; India, Indian, Delhi;
Indonesia, Indonesian, Jakarta; Iran Persia, Iranian Persian, Tehran Teheran; Iraq, Iraqi, Baghdad; Ireland, Irish, Dublin;
Israel, Israeli, Jerusalem; Italy, Italian, Rome; Ivory Coast, Ivorian, Yamoussoukro; Jamaica, Jamaican, Kingston;
Japan, Japanese, Tokyo; Jordan, Jordanian, Amman; Kazakhstan, Kazakh Kazakhstani, Astana; Kenya, Kenyan, Nairobi;
Kiribati, , Tarawa; Kosovo, Kosovar, Pristina; Kuwait, Kuwaiti; Kyrgyzstan, Kyrgyz, Bishkek; Laos, Lao Laotian, Vientiane;
Latvia, Latvian, Riga; Lebanon, Lebanese, Beirut; Lesotho, Basotho, Maseru; Liberia, Liberian, Monrovia; Libya, Libyan, Tripoli;
Liechtenstein, , Vaduz; Lithuania, Lithuanian, Vilnius; Luxembourg, Luxembourgish; Madagascar, Malagasy, Antananarivo;
Malawi, Malawian, Lilongwe; Malaysia, Malaysian, Kuala Lumpur; Maldives, Maldivian; Mali, Malian, Bamako; Malta, Maltese, Valletta;
Mauritania, Mauritanian, Nouakchott; Mauritius, Mauritian; Mexico, Mexican; Micronesia, Micronesian; Moldova, Moldovan, Chisinau;
Monaco, Monegasque; Mongolia, Mongolian Mongol, Ulaanbaatar; Montenegro, Montenegrin, Podgorica; Morocco, Moroccan, Rabat;
Mozambique, Mozambican, Maputo; Myanmar Burma, Burmese, Naypyidaw; Namibia, Namibian, Windhoek; Nauru, Nauruan;
Nepal, Nepalese Nepali, Kathmandu; Netherlands Holland, Dutch Dutchman, Hague Amsterdam; New Zealand, Zealander Kiwi, Wellington;
Nicaragua, Nicaraguan, Managua; Niger, Nigerien, Niamey; Nigeria, Nigerian, Abuja; North Korea DPRK, North Korean, Pyongyang;
North Macedonia, Macedonian, Skopje; Norway, Norwegian, Oslo; Oman, Omani, Muscat; Pakistan, Pakistani, Islamabad;
Palau, Palauan; Palestine, Palestinian, Ramallah; Panama, Panamanian; Papua New Guinea, Papuan, Moresby; Paraguay, Paraguayan, Asuncion;
Peru, Peruvian, Lima; Philippines, Philippine Filipino Filipina, Manila; Poland, Polish Pole, Warsaw; Portugal, Portuguese, Lisbon;
Qatar, Qatari, Doha; Romania, Romanian, Bucharest; Russia Russian Federation, Russian, Moscow Kremlin; Rwanda, Rwandan, Kigali;
Samoa, Samoan, Apia; Saudi Arabia, Saudi, Riyadh; Senegal, Senegalese, Dakar; Serbia, Serbian Serb, Belgrade; Seychelles, Seychellois;
Sierra Leone, Leonean, Freetown; Singapore, Singaporean; Slovakia, Slovak Slovakian, Bratislava; Slovenia, Slovenian Slovene, Ljubljana;
Somalia, Somali, Mogadishu; South Africa, African, Pretoria; South Korea ROK, South Korean, Seoul; South Sudan, Sudanese, Juba;
Spain, Spanish Spaniard, Madrid; Sri Lanka, Lankan, Colombo; Sudan, Sudanese, Khartoum; Suriname, Surinamese, Paramaribo;
Sweden, Swedish Swede, Stockholm; Switzerland, Swiss, Bern; Syria, Syrian, Damascus; Taiwan, Taiwanese, Taipei; Tajikistan, Tajik, Dushanbe;
Tanzania, Tanzanian, Dodoma; Thailand, Thai, Bangkok; Timor-Leste, Timorese, Dili; Togo, Togolese, Lome; Tonga, Tongan;
Tunisia, Tunisian, Tunis; Turkey Türkiye Turkiye, Turkish Turk, Ankara; Turkmenistan, Turkmen, Ashgabat; Tuvalu, Tuvaluan;
Uganda, Ugandan, Kampala; Ukraine, Ukrainian, Kyiv Kiev; United Arab Emirates UAE, Emirati, Dhabi; United Kingdom UK Britain England, British Briton English, London;
United States U.S. US USA America, American, Washington; Uruguay, Uruguayan, Montevideo; Uzbekistan, Uzbek, Tashkent; Vanuatu, , Vila;
Vatican, Papal, Holy See; Venezuela, Venezuelan, Caracas; Vietnam, Vietnamese, Hanoi; Yemen, Yemeni, Sanaa Sana’a;
Zambia, Zambian, Lusaka; Zimbabwe, Zimbabwean, Harare`;

/** Words that many countries' names share say nothing by themselves. */
const SHARED =
  /^(?:north|south|new|republic|united|saint|san|la|el|central|african|coast|sierra|buenos|kuala|phnom|addis|abu|los|sri|costa|cape|port|federation|states|kingdom|leste|holy|see|bandar|seri|santo|papua|guinea)$/u;

/** A country that a word may mean. */
export interface CountryWord {
  readonly country: number;
  readonly isCapital: boolean;
}

const COUNTRY_WORDS: ReadonlyMap<string, readonly CountryWord[]> = readCountryWords();

/** The countries that a word may mean; none for nearly every word. */
export function countriesOf(word: string): readonly CountryWord[] {
  return COUNTRY_WORDS.get(foldWord(word)) ?? NONE;
}

const NONE: readonly CountryWord[] = [];

/**
 * The same for a word that has another before it: "States" behind "United", "Korea" behind "North" alone.
 * @param before null where that is not known: then "States" stands for the United States, as a question's last word does.
 */
export function countriesNamed(word: string, before: string | null): readonly CountryWord[] {
  const both = COUNTRY_WORDS.get(`${foldWord(before ?? 'United')} ${foldWord(word)}`);
  return both ?? countriesOf(word);
}

/**
 * How far two words mean one country, 0..1: 1 for its name and what is of it ("Thailand", "Thai"), `CAPITAL` where one
 * is the capital that news writes for the government ("Bangkok"); 0 for anything else. @param left, right `countriesOf` each
 */
export function countryKinship(left: readonly CountryWord[], right: readonly CountryWord[]): number {
  for (const one of left) {
    const other = right.find(({ country }) => country === one.country);
    if (other !== undefined) return one.isCapital || other.isCapital ? CAPITAL : 1;
  }
  return 0;
}

const CAPITAL = 0.7;

function readCountryWords(): ReadonlyMap<string, readonly CountryWord[]> {
  const places = new Map<string, CountryWord[]>();
  for (const [country, entry] of COUNTRIES.split(';').entries()) {
    for (const [column, names] of entry.split(',').entries()) {
      const [first = '', second = ''] = names.trim().split(/\s+/u).map(foldWord);
      const isPair = column < 2 && second !== '' && (SHARED.test(first) || SHARED.test(second));
      if (isPair) places.set(`${first} ${second}`, [{ country, isCapital: false }]);
      for (const name of names.split(/[\s-]+/u)) {
        const word = foldWord(name.trim());
        if (word === '' || SHARED.test(word)) continue;
        places.set(word, [...(places.get(word) ?? []), { country, isCapital: column === 2 }]);
      }
    }
  }
  return places;
}
