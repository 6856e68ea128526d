import type { GroupEntity } from '../records/entity.ts';
import type { Statement } from '../statement.ts';
import { nameOfPlace } from './ground.ts';
import type { Ground, Jurisdiction } from './ground.ts';
import { say } from './statements.ts';

/** The authority's name as people see it that day; empty where the law pack names none. */
function authorityOf(ground: Ground, { code, zone }: Jurisdiction): string {
  return ground.law.authority(code, zone, ground.day)?.displayName ?? '';
}

/**
 * Where the person may complain: to us first, then to the home controller's authority; to the person's own authority where EU law applies there;
 * else to the authority of the place where the entity is with which they registered.
 */
export function complaintRoutes(
  jurisdiction: Jurisdiction,
  home: GroupEntity,
  registeredWith: GroupEntity | undefined,
  ground: Ground,
): readonly Statement[] {
  const homePlace = { code: home.country, zone: home.zone };
  const routes = [
    say('routing.complain-to-us', { home: home.legalName }),
    say('routing.complain-home-authority', {
      authority: authorityOf(ground, homePlace),
      place: nameOfPlace(ground, homePlace),
    }),
  ];
  const underEuLaw = ground.law.side(jurisdiction.code, 'eu', ground.day)?.side === 'inside';
  if (underEuLaw && jurisdiction.code !== home.country) {
    routes.push(
      say('routing.complain-own-authority', {
        authority: authorityOf(ground, jurisdiction),
        place: nameOfPlace(ground, jurisdiction),
      }),
    );
  } else if (!underEuLaw && registeredWith !== undefined && registeredWith.country !== home.country) {
    const place = { code: registeredWith.country, zone: registeredWith.zone };
    routes.push(
      say('routing.complain-where-registered', {
        authority: authorityOf(ground, place),
        entity: registeredWith.legalName,
        place: nameOfPlace(ground, place),
      }),
    );
  }
  return routes;
}
