import { useEffect, useState } from 'react';
import { useMessages } from '../messages/messages.ts';

export interface CopyButtonProps {
  readonly text: string | (() => string);
  readonly label: string;
}

/** Puts a text on the clipboard and says so for a moment. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { entity } = useMessages();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
    setCopied(true);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? entity.copied : label}</span>
    </button>
  );
}
