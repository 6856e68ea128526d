import { sentence } from '../../../words/catalogue.ts';
import type { Author } from '../../register/append.ts';
import type { Connection } from '../../register/connection.ts';
import type { RegisterPorts } from '../../register/ports.ts';
import { standingsOf, takePart } from '../../register/take-in.ts';
import type { TakenOutcome } from '../../register/take-in.ts';
import type { TakenPart } from '../../register/taken-part.ts';
import { RoutingFileError } from '../../routing/routing-file-error.ts';
import { sayTakeIn } from './row-person.ts';
import type { Taker } from './take-in.ts';

/**
 * What a part that was refused is told as.
 * @throws RoutingFileError where the part was refused
 */
export function acceptedPart(outcome: TakenOutcome): Extract<TakenOutcome, { problems?: undefined }> {
  if (outcome.problems === undefined) return outcome;
  const [first] = outcome.problems;
  const why = first === undefined ? '' : sentence(first.statement);
  throw new RoutingFileError(sayTakeIn('take-in.refused', { count: outcome.problems.length, first: why }));
}

/** Takes contacts into a register that is open for writing here. */
export function registerTaker(
  connection: Connection,
  ports: RegisterPorts,
  author: Author,
  part: Omit<TakenPart, 'contacts'>,
): Taker {
  return {
    take: (contacts) =>
      Promise.resolve().then(() => acceptedPart(takePart(connection, ports, author, part, contacts)).standings),
  };
}

/** Takes nothing, and tells what would become of it. */
export function dryTaker(connection: Connection): Taker {
  return { take: (contacts) => Promise.resolve().then(() => standingsOf(connection, contacts)) };
}
