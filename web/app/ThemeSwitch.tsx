import { useEffect, useState } from 'react';
import { useMessages } from '../messages/messages.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the system says; kept in this browser, not in the address. */
export function ThemeSwitch() {
  const { nav } = useMessages();
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((known) => known === localStorage.getItem('theme')) ?? 'system',
  );
  useEffect(() => {
    if (theme === 'system') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', theme);
    localStorage.setItem('theme', theme);
  }, [theme]);
  return (
    <select aria-label={nav.theme} value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
      {themes.map((name) => (
        <option key={name} value={name}>
          {nav.themes[name]}
        </option>
      ))}
    </select>
  );
}
