import { describe, expect, test } from 'vitest';
import { readJurisdiction } from '../../../src/core/routing/jurisdictions.ts';
import { shippedGeography } from '../../../src/engine/routing/shipped-geography.ts';

const { gazetteer } = shippedGeography();
const read = (text: string) => readJurisdiction(text, gazetteer);

/** How lists write countries, by the territory that they mean. `|` between. */
const WAYS: Readonly<Record<string, string>> = {
  // Codes, the informal UK, and the constituent countries.
  GB: 'GB|gb|GBR|826|UK|U.K.|u k|United Kingdom|UNITED KINGDOM|United-Kingdom.|The United Kingdom of Great Britain and Northern Ireland|Great Britain|Britain|England|Scotland|WALES|Northern Ireland|N. Ireland|Cymru|England and Wales|England, UK|Scotland (UK)|UK - England|UK/England|United Kingdom (England)|GB (UK)',
  // The EU writes EL.
  GR: 'EL|GR|GRC|300|Greece|Hellas|Hellenic Republic|Ελλάδα',
  US: 'US|USA|U.S.A.|U.S.|840|United States|The United States of America|Estados Unidos|États-Unis|Vereinigte Staaten|EE.UU.|Hawaii|Hawai‘i|United States (USA)|USA - Hawaii',
  DE: 'DE|Germany|Deutschland|Allemagne|Alemania|Federal Republic of Germany|FRG|BRD|West Germany|East Germany|GDR|Germany [DE]|DE: Germany',
  NL: 'NL|Holland|The Netherlands|Netherlands, The|Nederland|Pays-Bas',
  FR: 'France|"France"|France (FR)|FR - France|\u202AFrance\u202C',
  // Territories with a code of their own are not their parent country.
  GF: 'French Guiana',
  RE: 'Réunion|Reunion',
  PR: 'Puerto Rico',
  GL: 'Greenland',
  IM: 'Isle of Man|IoM',
  JE: 'Jersey',
  HK: 'HK|Hong Kong|Hong Kong SAR|HongKong',
  // Endonyms and other languages.
  AT: 'Österreich|Oesterreich',
  CH: 'Suisse|Schweiz|Svizzera',
  ES: 'España|Espana|Canary Islands',
  FI: 'Suomi',
  HU: 'Magyarország',
  HR: 'Hrvatska',
  IE: 'Éire|Eire|Republic of Ireland|Ireland, Republic of|ROI',
  IN: 'Bharat|भारत',
  JP: '日本|Nippon|392',
  NZ: 'Aotearoa|Aotearoa New Zealand',
  SE: 'Sverige',
  UA: 'Україна',
  EG: 'مصر|Egypt, Arab Rep.',
  // Old names that map to one present country.
  BF: 'Upper Volta',
  BJ: 'Dahomey',
  BW: 'Bechuanaland',
  CI: "Ivory Coast|Côte d'Ivoire|COTE DIVOIRE",
  GH: 'Gold Coast',
  KH: 'Kampuchea',
  LK: 'Ceylon',
  MM: 'Burma|Myanmar (Burma)',
  MK: 'FYROM|North Macedonia',
  MW: 'Nyasaland',
  SZ: 'Swaziland|Eswatini',
  TH: 'Siam',
  TL: 'East Timor|Timor-Leste',
  ZM: 'Northern Rhodesia',
  ZW: 'Rhodesia',
  // Names that come in both orders, and shortened.
  BS: 'Bahamas, The',
  BO: 'Bolivia, Plurinational State of',
  CD: 'DRC|DR Congo|Congo, Dem. Rep.|Congo (Kinshasa)|Zaire',
  CG: 'Congo-Brazzaville|Congo, Rep.|Republic of the Congo',
  CN: "PRC|P.R. China|Mainland China|People's Republic of China|China (PRC)|中国",
  CZ: 'Czechia|Czech Republic|Czech Rep.|Česko',
  FM: 'Micronesia, Fed. Sts.|Micronesia',
  IR: 'Iran|Iran, Islamic Republic of|Iran, Islamic Rep.',
  KN: 'St. Kitts & Nevis',
  KP: 'North Korea|DPRK|Korea, Dem. Rep.|Korea (Democratic People’s Republic of)',
  KR: 'South Korea|Korea, South|Republic of Korea|S. Korea|ROK|대한민국',
  LA: 'Laos|Lao PDR',
  PS: 'Palestine|West Bank and Gaza',
  RU: 'Russia|Russian Federation',
  TR: 'Türkiye|Turkey',
  TZ: 'Tanzania, United Republic of|Zanzibar',
  VE: 'Venezuela (Bolivarian Republic of)|Venezuela, RB',
  VN: 'Viet Nam|Vietnam|Việt Nam',
  XK: 'Kosovo',
  YE: 'Yemen, Rep.',
  ZA: 'RSA|S. Africa',
  // What copying brings along and nobody sees.
  KE: 'Kenya|\u200FKenya\u200F|KE\u200E|Ken\u0007ya|\uFEFFKenya|  KENYA ',
  // A city, an emirate or an island names its country.
  AE: 'UAE|U.A.E.|Emirates|Dubai|Abu Dhabi|Sharjah|DMCC|Dubai (DMCC)|Dubai, UAE|Dubai - United Arab Emirates',
  MY: 'Malaysia|Labuan|Labuan, Malaysia|Labuan (Malaysia)',
};

describe('a hundred ways of writing countries', () => {
  test.each(Object.entries(WAYS).flatMap(([code, ways]) => ways.split('|').map((way) => [way, code] as const)))(
    '%s is %s',
    (way, code) => {
      expect(read(way)).toEqual({ ok: true, code });
    },
  );

  test.each([
    ['DIFC', 'DIFC'],
    ['DIFC, Dubai', 'DIFC'],
    ['DIFC, Dubai, UAE', 'DIFC'],
    ['Dubai International Financial Centre', 'DIFC'],
    ['ADGM, Abu Dhabi', 'ADGM'],
    ['UAE (ADGM)', 'ADGM'],
  ])('%s names the zone too, since it says so', (way, zone) => {
    expect(read(way)).toEqual({ ok: true, code: 'AE', zone });
  });
});

describe('what is never guessed', () => {
  test.each([
    ['Korea', 'ambiguous', ['KR', 'KP']],
    ['Congo', 'ambiguous', ['CG', 'CD']],
    ['Virgin Islands', 'ambiguous', ['VG', 'VI']],
    ['UK/Ireland', 'ambiguous', ['GB', 'IE']],
    ['Yugoslavia', 'withdrawn', ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK']],
    ['Serbia and Montenegro', 'withdrawn', ['RS', 'ME', 'XK']],
    ['MENA', 'regional', []],
    ['EU', 'regional', []],
    ['E.U.', 'regional', []],
    ['Middle East', 'regional', []],
    ['Indonisia', 'unknown', ['ID']],
    ['Swizerland', 'unknown', ['CH']],
    ['Philipines', 'unknown', ['PH']],
    ['Phillipines', 'unknown', ['PH']],
    ['Lichtenstein', 'unknown', ['LI']],
    ['Untied States', 'unknown', ['US']],
    // Two names side by side that are not of one place: the American state is not the country of that name.
    ['Georgia, US', 'unknown', []],
    ['DIFC, ADGM', 'unknown', []],
    ['Jersey, USA', 'unknown', []],
    ['France / Germany', 'unknown', []],
    ['Kenya, Korea', 'unknown', ['KE']],
    ['#N/A', 'unknown', []],
  ])('%s is %s', (way, why, readings) => {
    const reading = read(way);
    expect(reading).toMatchObject({ ok: false, why });
    const offered = reading.ok ? [] : reading.readings.map(({ code }) => code);
    expect(offered).toEqual(expect.arrayContaining(readings));
  });
});
