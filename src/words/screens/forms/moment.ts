import { britishDay } from '../../terms.ts';

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** An ISO instant in UTC as a British reader writes it, in the time of the machine: '22 November 2026, 14:05'. */
export function britishMoment(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${britishDay(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
