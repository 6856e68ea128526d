import { useMemo } from 'react';
import { useQuery } from '../client/use-query.ts';
import type { Choice } from '../ui/select.tsx';
import { countryName } from '../ui/country.ts';

/** Countries and zones, as the law pack knows them. */
export interface Geography {
  readonly countries: readonly Choice[];
  readonly zonesOf: (country: string) => readonly Choice[];
  readonly countryOfZone: (zone: string) => string | undefined;
  /** The name of a territory by its code. */
  readonly nameOf: (code: string) => string;
}

/** What forms and views need to know of places. Until the engine has answered, names come from the machine's own list. */
export function useGeography(): Geography {
  const { value } = useQuery('geography.countries', {});
  return useMemo(() => {
    const names = new Map(value?.countries.map(({ code, name }) => [code, name]));
    const zones = value?.zones ?? [];
    const zoneChoice = ({ code, name }: { code: string; name: string }): Choice => ({
      id: code,
      label: code,
      detail: name,
    });
    return {
      countries: [...names].map(([code, name]) => ({ id: code, label: name, detail: code })),
      zonesOf: (country) =>
        zones.filter((zone) => country === '' || zone.country === country).map((zone) => zoneChoice(zone)),
      countryOfZone: (code) => zones.find((zone) => zone.code === code)?.country,
      nameOf: (code) => names.get(code) ?? countryName(code),
    };
  }, [value]);
}
