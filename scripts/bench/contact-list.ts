import { closeSync, openSync, writeSync } from 'node:fs';

/** Ways in which people write countries and territories, a good hundred of them: names, old names, other languages, codes, carelessness. */
export const WAYS: readonly string[] = (
  'United Kingdom|UK|GB|GBR|Great Britain|england|Scotland|Wales|Northern Ireland|U.K.|United States|USA|US' +
  '|U.S.A.|United States of America|the united states|America|840|Germany|Deutschland|DE|DEU' +
  '|Federal Republic of Germany|ALLEMAGNE|France|FR|FRA|French Republic|Réunion|French Guiana|Guadeloupe' +
  '|Spain|España|ES|Italy|Italia|IT|Netherlands|The Netherlands|Holland|Nederland|NL|Belgium|Belgique|België' +
  '|Austria|Österreich|Switzerland|Schweiz|Suisse|CH|Ireland|Greece|EL|GR|Hellas|Czech Republic|Czechia' +
  '|Poland|Polska|Portugal|Sweden|Sverige|United Arab Emirates|UAE|U.A.E.|Dubai|Abu Dhabi|AE|ARE|Saudi Arabia' +
  '|KSA|Qatar|Oman|Malaysia|MY|MYS|malaysia |Labuan|Singapore|SG|SGP|Indonesia|ID|Thailand|Viet Nam|Vietnam' +
  "|India|IN|Bharat|China|People's Republic of China|PRC|Hong Kong|Hong Kong SAR|Taiwan|Japan|Nippon|JP" +
  '|South Korea|Republic of Korea|KR|Australia|AU|New Zealand|South Africa|ZA|RSA|Kenya|KE|Nigeria|Egypt' +
  "|Morocco|Maroc|Côte d'Ivoire|Ivory Coast|Brazil|Brasil|BR|Mexico|México|Argentina|Chile|Peru|Perú|Canada" +
  '|CA|Trinidad & Tobago|Russia|Russian Federation|Turkey|Türkiye|Israel|Burma|Myanmar|Swaziland|Cape Verde'
).split('|');

const FIRST = ['Jane', 'Wei', 'Amina', 'José', 'Łukasz', 'Siti', 'Olu', 'Anne-Marie', 'Nguyễn', "D'Arcy"];
const LAST = [
  'Doe',
  'Chen',
  'Mfano',
  'García López',
  'Wójcik',
  'binti Contoh',
  'Adé',
  'Müller',
  'Văn A',
  'van der Berg',
];
const ROLES = ['Architect', 'Head of Procurement', '', 'Facilities Manager', 'Projektleiter', 'Quantity Surveyor'];

/** One row, in the form of a customer database's export. Some are wrong, as in every list: no organisation, a place that is none, a person twice, a private address. */
function row(index: number): string {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[(index * 7) % LAST.length] ?? '';
  const organisation = index % 10 === 0 ? `"Acme ${index % 9973}, Ltd"` : `Acme Partitions ${index % 9973} Ltd`;
  const person = index % 500 === 499 ? index - 1 : index;
  const domain = index % 40 === 0 ? 'gmail.com' : `acme${person % 9973}.example`;
  const place = index % 200 === 100 ? 'Atlantis' : (WAYS[index % WAYS.length] ?? '');
  return [
    `C-${index}`,
    first,
    last,
    index % 1000 === 7 ? '' : organisation,
    ROLES[index % ROLES.length] ?? '',
    `contact.${person}@${domain}`,
    `+44 1494 ${100_000 + index}`,
    place,
    index % 11 === 0 ? '1' : '0',
    index % 3 === 0 ? `2025-0${1 + (index % 9)}-1${index % 9}` : '',
  ].join(',');
}

/** Writes a real-looking list of that many contacts, under the headings of a customer database. */
export function writeContactList(place: string, rows: number): void {
  const file = openSync(place, 'w');
  try {
    writeSync(
      file,
      'Contact ID,First Name,Last Name,Account Name,Title,Email,Phone,Mailing Country,Email Opt Out,Registered\n',
    );
    for (let index = 0; index < rows; index += 10_000) {
      const some = Math.min(10_000, rows - index);
      writeSync(file, Array.from({ length: some }, (_, offset) => `${row(index + offset)}\n`).join(''));
    }
  } finally {
    closeSync(file);
  }
}
