import type { Party } from '../../records/snapshot.ts';
import type { Found, Rule } from '../finding.ts';
import { insideArea } from '../area.ts';
import { GDPR_REGIMES, liesInside } from '../regimes.ts';
import { say } from '../statements.ts';
import { promisesOf, sourceOf } from '../telling.ts';
import { tellingRule } from '../told-by.ts';
import { sameMatter } from '../wording.ts';

type Tested = Omit<Found, 'citation'>;

/** Everything by which the record says that one can reach a company. */
export function waysTo(party: Party): readonly string[] {
  if (party.kind !== 'entity') return [];
  const { legalName, tradingName, registeredOffice, dataPrivacyContact, dataProtectionOfficer } = party.record;
  const points = [dataPrivacyContact, dataProtectionOfficer].flatMap((point) =>
    point === undefined ? [] : [point.name, point.role, point.email, point.telephone, point.address],
  );
  return [legalName, tradingName, registeredOffice?.address, ...points].filter((way) => way !== undefined);
}

function isReached(told: string, ways: readonly string[]): boolean {
  // Two e-mail addresses of one company have most of their words in common.
  if (told.includes('@')) return ways.some((way) => way.toLowerCase().includes(told.toLowerCase()));
  const digits = told.replaceAll(/\D/g, '');
  return ways.some((way) => {
    const same = digits.length > 6 && way.replaceAll(/\D/g, '') === digits;
    return same || way.toLowerCase().includes(told.toLowerCase()) || sameMatter(way, told);
  });
}

/** 'Contact us at …': each address that a sentence gives is one by which the record says the company is reached. */
const contactPoint = tellingRule('notice.contact-point', 'Art 13(1)(a) and (b)', (context, telling) =>
  promisesOf(telling, 'contact-point').flatMap((made): readonly Tested[] => {
    const { promise, notice } = made;
    const companies = promise.parties.length > 0 ? promise.parties : [...telling.persons];
    const ways = companies.flatMap((id) => {
      const party = context.party(id);
      return party === undefined ? [] : waysTo(party);
    });
    const told = promise.details.filter((detail) => !isReached(detail, ways));
    if (told.length === 0) return [];
    return [
      {
        severity: 'mend',
        statement: say('checks.contact-differs', { ...sourceOf([made]), told }),
        records: [notice.id, ...companies],
        toDo: say('checks.do.correct-contact', { notice: notice.title }),
      },
    ];
  }),
);

/** 'You may complain to the ICO': where the law of another territory reaches an activity too, people there have an authority of their own. */
const complaints = tellingRule('notice.complaint-route', 'Art 13(2)(d) and 77', (context, telling) => {
  const made = promisesOf(telling, 'complaint-route');
  const named = made.filter(({ promise }) => promise.countries.length > 0);
  // A sentence that names companies sends people to the authority where the company is.
  const elsewhere = made.flatMap(({ promise }) => promise.parties.map((id) => context.party(id)?.record.country));
  const told = [...named.flatMap(({ promise }) => promise.countries), ...elsewhere].filter((one) => one !== undefined);
  if (named.length === 0) return [];
  const reached = new Set(telling.activities.flatMap(({ regimes }) => regimes));
  const missing = GDPR_REGIMES.filter(
    (regime) =>
      reached.has(regime) && !told.some((country) => liesInside(context.law, country, regime, context.on) === true),
  );
  if (missing.length === 0) return [];
  const source = sourceOf(named);
  return [
    {
      severity: 'mend',
      statement: say('checks.complaint-too-narrow', { ...source, regimes: missing }),
      records: [...new Set(named.map(({ notice }) => notice.id))],
      toDo: say('checks.do.widen-complaint', { notice: source.notice }),
    },
  ];
});

/** 'Outside the EEA': said on a day when the area was another, or of an area that leaves out the very companies that speak. */
const area = tellingRule('notice.area', 'Art 5(1)(a) and 12(1)', (context, telling) => {
  const { law, on, snapshot } = context;
  const homes = [...telling.persons].flatMap((id) =>
    context.regimesOfParty(id).length > 0 ? (context.party(id)?.record.country ?? []) : [],
  );
  const countries = new Set(['GB', ...snapshot.entities.map(({ country }) => country)]);
  return promisesOf(telling, 'transfers-outside-area-only-with').flatMap((made): readonly Tested[] => {
    const { area: meant, areaAsOf } = made.promise;
    if (meant === undefined) return [];
    const moved = [...countries].filter(
      (country) =>
        areaAsOf !== undefined && insideArea(law, country, meant, areaAsOf) !== insideArea(law, country, meant, on),
    );
    const leftOut = [...new Set(homes)].filter(
      (country) => areaAsOf === undefined && insideArea(law, country, meant, on) === false,
    );
    const places = [...moved, ...leftOut].map((country) => context.place(country));
    if (places.length === 0) return [];
    const source = sourceOf([made]);
    return [
      {
        severity: 'mend',
        statement:
          moved.length > 0
            ? say('checks.area-reads-otherwise', { ...source, area: meant, places, asOf: areaAsOf ?? '' })
            : say('checks.area-leaves-out-home', { ...source, area: meant, places }),
        records: [made.notice.id],
        toDo: say('checks.do.name-area', { notice: source.notice, numbers: source.numbers }),
      },
    ];
  });
});

/** Whom a notice tells people to write and to complain to, and an area that is no longer what it was. */
export const noticeContactRules: readonly Rule[] = [contactPoint, complaints, area];
