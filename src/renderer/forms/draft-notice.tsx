import { formWords } from '../../words/screens/forms/form.ts';
import { britishMoment } from '../../words/screens/forms/moment.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Says that what stands in the form was typed earlier and is not saved, with a way to be rid of it. */
export function DraftNotice({
  keptAt,
  changedSince,
  onDiscard,
}: {
  readonly keptAt: string;
  /** The record was changed after the typing began. */
  readonly changedSince: boolean;
  readonly onDiscard: () => void;
}) {
  return (
    <Callout
      tone={changedSince ? 'warning' : 'note'}
      title={formWords.restoredTitle}
      action={
        <Button size="small" onPress={onDiscard}>
          {formWords.discard}
        </Button>
      }
    >
      <p>{formWords.restoredText(britishMoment(keptAt))}</p>
      {changedSince ? <p>{formWords.restoredChanged}</p> : null}
    </Callout>
  );
}
