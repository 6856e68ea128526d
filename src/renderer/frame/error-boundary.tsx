import { Component } from 'react';
import type { ReactNode } from 'react';
import { frameWords } from '../../words/screens/frame.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './frame.module.css';

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Another one begins anew. */
  readonly location: string;
  /** Called before the screen is tried again: what it was drawn from may have been wrong. */
  readonly onRetry: () => void;
}

interface Broken {
  readonly error: Error | undefined;
}

/** Keeps a defect of one screen from taking the window down, and comes back where it was. Another location begins anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Broken> {
  override state: Broken = { error: undefined };

  static getDerivedStateFromError(error: unknown): Broken {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(former: { readonly location: string }): void {
    if (former.location !== this.props.location && this.state.error !== undefined) this.setState({ error: undefined });
  }

  retry = (): void => {
    this.props.onRetry();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div role="alert" className={styles.broken}>
        <EmptyState
          icon="warning"
          title={frameWords.brokeTitle}
          action={
            <>
              <Button variant="primary" onPress={this.retry}>
                {frameWords.tryAgain}
              </Button>
              <Button onPress={() => location.reload()}>{frameWords.loadAnew}</Button>
            </>
          }
        >
          <p>{frameWords.brokeText}</p>
          <p>
            <code>{error.message}</code>
          </p>
        </EmptyState>
      </div>
    );
  }
}
