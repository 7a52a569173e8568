import { Component, type ReactNode } from 'react';
import { useMessages } from '../messages/messages.ts';
import { Notice } from './Notice.tsx';

/** Keeps an error of a page from taking the shell with it, and says so. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? (
      this.props.children
    ) : (
      <Crashed onAgain={() => location.reload()} />
    );
  }
}

function Crashed({ onAgain }: { readonly onAgain: () => void }) {
  const { errors, again } = useMessages();
  return (
    <Notice kind="error" title={errors.title} action={{ label: again, run: onAgain }}>
      {errors.crashed}
    </Notice>
  );
}
