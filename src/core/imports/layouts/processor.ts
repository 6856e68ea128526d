import { PROCESSOR_LAYOUT } from '../../views/processor-layout.ts';
import type { ProcessorField } from '../../views/processor-layout.ts';
import type { ImportLayout } from '../layout.ts';

const USUAL: Readonly<Partial<Record<ProcessorField, readonly string[]>>> = {
  processor: ['processor', 'name of processor', 'data processor'],
  processorRepresentative: ['processor representative', 'representative of processor'],
  dataProtectionOfficer: ['data protection officer', 'dpo'],
  controller: [
    'controller',
    'name of controller',
    'name and contact details of each controller',
    'on behalf of',
    'client',
    'customer',
  ],
  controllerRepresentative: ['controller representative', 'representative of controller'],
  categoriesOfProcessing: ['categories of processing carried out', 'processing carried out', 'category of processing'],
  thirdCountries: ['third countries', 'third countries or international organisations', 'international transfers'],
  exceptionalSafeguards: ['safeguards', 'safeguards for exceptional transfers'],
  security: ['security measures', 'technical and organisational security measures', 'security'],
  activity: ['activity', 'processing activity', 'service', 'name of activity', 'title'],
  contract: ['contract with controller', 'contract', 'link to contract'],
};

/** The record of a processor, by the letters of Art 30(2), and as the Information Commissioner's layout is known to be. */
export const PROCESSOR_IMPORT: ImportLayout = {
  id: 'article-30-processor',
  kind: 'activity',
  needs: ['categoriesOfProcessing'],
  fields: PROCESSOR_LAYOUT.columns.map(({ field, heading }) => ({
    id: field,
    headings: [heading, ...(USUAL[field] ?? [])],
  })),
};
