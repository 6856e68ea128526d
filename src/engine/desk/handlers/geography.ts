import type { Handlers } from '../context.ts';

const order = new Intl.Collator('en-GB', { sensitivity: 'base' });

export const geographyHandlers: Handlers<'geography.countries'> = {
  'geography.countries': (_request, { law }) => ({
    countries: law.pack.territories
      .map(({ code }) => ({ code, name: law.nameOf(code) }))
      .toSorted((a, b) => order.compare(a.name, b.name)),
    zones: law.pack.zones.map(({ code, name, country }) => ({ code, name, country })),
  }),
};
