import { describe, expect, test } from 'vitest';
import { nameParts } from '../../../../src/engine/contacts/take-in/names.ts';
import { recognised } from '../../../../src/engine/routing/columns.ts';
import { personColumnsOf, recognisedPersons } from '../../../../src/engine/routing/person-columns.ts';

const known = (names: readonly string[]) => ({ ...recognisedPersons(names), ...recognised(names) });

describe('the columns of a list', () => {
  test.each<[string, readonly string[], object]>([
    [
      'a customer database that calls the post title and the form of address salutation',
      [
        'Salutation',
        'First Name',
        'Last Name',
        'Title',
        'Account Name',
        'Email',
        'Phone',
        'Mailing Country',
        'Email Opt Out',
      ],
      {
        title: 'Salutation',
        firstName: 'First Name',
        lastName: 'Last Name',
        role: 'Title',
        organisation: 'Account Name',
        businessEmail: 'Email',
        businessTelephone: 'Phone',
        jurisdiction: 'Mailing Country',
        optOut: 'Email Opt Out',
      },
    ],
    [
      'a marketing program',
      [
        'First Name',
        'Last Name',
        'Email',
        'Phone Number',
        'Company Name',
        'Job Title',
        'Country/Region',
        'Unsubscribed from all email',
      ],
      {
        firstName: 'First Name',
        lastName: 'Last Name',
        businessEmail: 'Email',
        businessTelephone: 'Phone Number',
        organisation: 'Company Name',
        role: 'Job Title',
        jurisdiction: 'Country/Region',
        optOut: 'Unsubscribed from all email',
      },
    ],
    [
      'a database with whole names and numbered addresses',
      ['Full Name', 'Job Title', 'Company Name', 'Business Phone', 'E-mail', 'Address 1: Country/Region'],
      {
        fullName: 'Full Name',
        role: 'Job Title',
        organisation: 'Company Name',
        businessTelephone: 'Business Phone',
        businessEmail: 'E-mail',
        jurisdiction: 'Address 1: Country/Region',
      },
    ],
    [
      'an address book, with a title beside a job title',
      [
        'Title',
        'First Name',
        'Last Name',
        'Company',
        'Job Title',
        'Business Country/Region',
        'Mobile',
        'E-mail Address',
      ],
      {
        title: 'Title',
        firstName: 'First Name',
        lastName: 'Last Name',
        organisation: 'Company',
        role: 'Job Title',
        jurisdiction: 'Business Country/Region',
        businessTelephone: 'Mobile',
        businessEmail: 'E-mail Address',
      },
    ],
    [
      'a list in German',
      ['Anrede', 'Vorname', 'Nachname', 'Firma', 'Funktion', 'E-Mail', 'Telefon', 'Land'],
      {
        title: 'Anrede',
        firstName: 'Vorname',
        lastName: 'Nachname',
        organisation: 'Firma',
        role: 'Funktion',
        businessEmail: 'E-Mail',
        businessTelephone: 'Telefon',
        jurisdiction: 'Land',
      },
    ],
    [
      'a list that names the person twice',
      ['Name', 'First name', 'Country'],
      { firstName: 'First name', jurisdiction: 'Country' },
    ],
    ['headings that say nothing', ['a', 'b', ''], {}],
  ])('of %s are known by their headings', (_what, names, expected) => {
    expect(known(names)).toEqual(expected);
  });

  test('are taken as a person chose them, also that none is', () => {
    const names = ['Company', 'Other company', 'Email', 'Title'];
    const places = personColumnsOf('list.csv', names, { organisation: 'Other company', role: null });
    expect([places.organisation, places.role, places.businessEmail]).toEqual([1, -1, 2]);
    expect(() => personColumnsOf('list.csv', names, { organisation: 'Nowhere' })).toThrow("no column 'Nowhere'");
    expect(() => personColumnsOf('list.csv', ['x', 'x', 'Email'], { organisation: 'x' })).toThrow('several columns');
  });
});

describe('a whole name', () => {
  test.each([
    ['Jane Doe', { firstName: 'Jane', lastName: 'Doe' }],
    ['  María  del Carmen García ', { firstName: 'María', lastName: 'del Carmen García' }],
    ['Doe, Jane', { firstName: 'Jane', lastName: 'Doe' }],
    ['Dr Jane Doe', { title: 'Dr', firstName: 'Jane', lastName: 'Doe' }],
    ['Jane Doe, PhD', { firstName: 'Jane', lastName: 'Doe, PhD' }],
    ['Pelé', { lastName: 'Pelé' }],
    ['', {}],
  ])('%j is taken apart without losing a letter', (whole, parts) => {
    expect(nameParts(whole)).toEqual(parts);
  });
});
