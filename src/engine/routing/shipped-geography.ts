import { readFileSync } from 'node:fs';
import { gazetteerOf, NotJurisdictionsFile, TerritoriesFile } from '../../core/routing/gazetteer.ts';
import type { Geography } from '../../core/routing/measures.ts';
import { OutlinesFile, outlinesOf } from '../../core/routing/outlines.ts';
import { resourcePath } from '../resources.ts';

function read(name: string): unknown {
  return JSON.parse(readFileSync(resourcePath('geography', name), 'utf8'));
}

let geography: Geography | undefined;

/** Names, capitals and outlines of all territories, as they come with the program. Read once. */
export function shippedGeography(): Geography {
  geography ??= {
    gazetteer: gazetteerOf(
      TerritoriesFile.parse(read('territories.json')),
      NotJurisdictionsFile.parse(read('not-jurisdictions.json')),
    ),
    outlines: outlinesOf(OutlinesFile.parse(read('outlines.json'))),
  };
  return geography;
}
