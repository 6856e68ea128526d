export { daysIn } from '../../core/imports/days.ts';
