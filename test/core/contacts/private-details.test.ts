import { expect, it } from 'vitest';
import { mobileCountry, privateMailDomain } from '../../../src/core/contacts/private-details.ts';

it.each([
  ['ada@gmail.com', 'gmail.com'],
  [' Ada@GMX.de ', 'gmx.de'],
  ['ada@gmail.com.acme.example', undefined],
  ['ada@acme.example', undefined],
  [undefined, undefined],
])('an address such as %s is of a private provider: %s', (email, domain) => {
  expect(privateMailDomain(email)).toBe(domain);
});

it.each([
  ['+44 7700 900123', 'GB'],
  ['0060 12 345 6789', 'MY'],
  ['+44 1494 492600', undefined],
  ['07700 900123', undefined],
])('a number such as %s is of a mobile telephone in %s; without its country it is not read', (number, country) => {
  expect(mobileCountry(number)).toBe(country);
});
