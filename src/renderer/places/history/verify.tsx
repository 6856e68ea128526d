import { useState } from 'react';
import type { VerificationReport } from '../../../contract/reports.ts';
import { historyWords as words } from '../../../words/screens/history.ts';
import { useApp } from '../../state/app.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { said, saidProblem } from '../../ui/said.ts';

/** Asks the engine to follow the whole history, link by link, and says what it found. */
export function useVerification() {
  const { door } = useApp();
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<VerificationReport>();
  const [problem, setProblem] = useState<string>();
  const verify = async (): Promise<void> => {
    setBusy(true);
    const outcome = await door.call['register.verify']({});
    setBusy(false);
    setReport(outcome.ok ? outcome.value : undefined);
    setProblem(outcome.ok ? undefined : saidProblem(outcome.problem));
  };
  return {
    button: (
      <Button icon="seal" isPending={busy} onPress={() => void verify()}>
        {busy ? words.verifying : words.verify}
      </Button>
    ),
    report: (
      <>
        {problem === undefined ? null : <Callout tone="problem">{problem}</Callout>}
        {report === undefined ? null : <Report report={report} />}
      </>
    ),
  };
}

function Report({ report }: { readonly report: VerificationReport }) {
  return report.holds ? (
    <div role="status">
      <Callout tone="good">{words.holds(report.rows, report.seal ?? '')}</Callout>
    </div>
  ) : (
    <Callout tone="problem" title={words.broken(report.problems.length)}>
      <ul>
        {report.problems.map((problem, index) => (
          <li key={index}>{said(problem)}</li>
        ))}
      </ul>
    </Callout>
  );
}
