import type { Contact } from '../records/contact.ts';
import type { Statement } from '../statement.ts';
import { say } from './statements.ts';

/**
 * Providers of e-mail for private persons, by their domain. What our notice takes is the address of an organisation; an address here may still be used in business, so a person has to
 * look. General knowledge, not a fact of law.
 */
export const PRIVATE_MAIL: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es live.com live.co.uk live.fr
  live.nl msn.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.co.id yahoo.co.jp yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.com.br yahoo.com.my
  yahoo.com.sg yahoo.com.au ymail.com rocketmail.com icloud.com me.com mac.com aol.com aol.co.uk proton.me protonmail.com pm.me gmx.com
  gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru inbox.ru list.ru bk.ru yandex.com yandex.ru rambler.ru
  qq.com 163.com 126.com sina.com foxmail.com naver.com hanmail.net daum.net rediffmail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net
  libero.it virgilio.it tiscali.it alice.it btinternet.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk comcast.net
  verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net bigpond.com optusnet.com.au uol.com.br bol.com.br terra.com.br
  ig.com.br seznam.cz wp.pl o2.pl onet.pl interia.pl telenet.be skynet.be ziggo.nl kpnmail.nl hetnet.nl bluewin.ch zoho.com tutanota.com
  tuta.io fastmail.com hey.com hushmail.com`.split(/\s+/),
);

/** The domain of an address, where it is one of those that private persons have. */
export function privateMailDomain(email: string | undefined): string | undefined {
  const domain = email?.trim().toLowerCase().split('@').at(-1);
  return domain !== undefined && PRIVATE_MAIL.has(domain) ? domain : undefined;
}

/** How numbers of mobile telephones begin, by the country of the number: general knowledge about numbering, for some countries only. */
const MOBILE: ReadonlyArray<readonly [country: string, pattern: RegExp]> = [
  ['GB', /^44(?:7[1-57-9])/],
  ['MY', /^601/],
  ['AE', /^9715/],
  ['FR', /^33[67]/],
  ['DE', /^491[567]/],
  ['IE', /^3538/],
  ['NL', /^316/],
  ['ES', /^34[67]/],
  ['IT', /^393/],
  ['IN', /^91[6-9]/],
  ['SG', /^65[89]/],
  ['AU', /^614/],
  ['ZA', /^27[678]/],
  ['SA', /^9665/],
  ['ID', /^628/],
  ['KE', /^254[17]/],
];

/** The country of a number, where it is one of a mobile telephone; numbers without their country are not read. */
export function mobileCountry(telephone: string | undefined): string | undefined {
  const written = telephone?.trim() ?? '';
  if (!/^(?:\+|00)/.test(written)) return undefined;
  const digits = written.replaceAll(/\D/g, '').replace(/^00/, '');
  return MOBILE.find(([, pattern]) => pattern.test(digits))?.[0];
}

/** What makes details look private, which our notice does not take. */
export function privateDetails({ businessEmail, businessTelephone }: Contact): readonly Statement[] {
  const domain = privateMailDomain(businessEmail);
  const country = mobileCountry(businessTelephone);
  return [
    ...(domain === undefined ? [] : [say('people.private-email', { domain })]),
    ...(country === undefined ? [] : [say('people.mobile-telephone', { country })]),
  ];
}
