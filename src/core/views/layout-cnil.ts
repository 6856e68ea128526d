import type { ControllerField } from './article30-fields.ts';
import type { ColumnGroup, Layout } from './layout.ts';

const HEAD: ColumnGroup = { title: 'The activity', required: true };
const WHY: ColumnGroup = { title: 'Objectives and people', required: true };
const DATA: ColumnGroup = { title: 'Data and time limits', required: true };
const TO: ColumnGroup = { title: 'Recipients', required: true };
const ABROAD: ColumnGroup = { title: 'Transfers outside the Union', required: true };
const SECURITY: ColumnGroup = { title: 'Security measures', required: true };

/**
 * The fields of the basic register (registre de base) of the French authority, in its order: one form for each activity, here one row. What it asks in French is
 * told in English; its tick boxes are free text here.
 */
export const CNIL_LAYOUT: Layout<ControllerField> = {
  name: 'Basic register of the CNIL (registre de base)',
  source:
    'CNIL, registre de base: fields and order as read in a copy of 2019; headings in English, not the authority’s own words; tick boxes answered in words',
  columns: [
    { heading: 'Name of the activity', group: HEAD, field: 'title', width: 34 },
    { heading: 'Date created', group: HEAD, field: 'created', width: 20 },
    { heading: 'Date last updated', group: HEAD, field: 'lastReviewed', width: 24 },
    { heading: 'Joint controller', group: HEAD, field: 'jointControllers', width: 44 },
    { heading: 'Software or application', group: HEAD, field: 'location', width: 28 },
    { heading: 'Objectives', group: WHY, field: 'purposes', width: 44 },
    { heading: 'Categories of people', group: WHY, field: 'individuals', width: 28 },
    { heading: 'Categories of data', group: DATA, field: 'personalData', width: 40 },
    { heading: 'Sensitive data', group: DATA, field: 'sensitiveData', width: 24 },
    { heading: 'Retention by category', group: DATA, field: 'retention', width: 36 },
    { heading: 'Internal recipients', group: TO, field: 'recipientsInside', width: 28 },
    { heading: 'External organisations', group: TO, field: 'recipientsOutside', width: 40 },
    { heading: 'Processors', group: TO, field: 'processors', width: 40 },
    { heading: 'Transfers outside the EU, and to which countries', group: ABROAD, field: 'transfersAbroad', width: 36 },
    { heading: 'Security measures', group: SECURITY, field: 'security', width: 40 },
  ],
};
