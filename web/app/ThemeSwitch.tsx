import { useEffect, useState } from 'react';
import { useMessages } from '../messages/messages.ts';
import styles from './ThemeSwitch.module.css';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the system says, one after the other; kept in this browser, not in the address. */
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
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const label = `${nav.theme}: ${nav.themes[theme]}`;
  return (
    <button
      type="button"
      className={styles.switch}
      aria-label={label}
      title={label}
      onClick={() => setTheme(next)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {theme === 'light' ? <Sun /> : theme === 'dark' ? <Moon /> : <HalfDisc />}
      </svg>
    </button>
  );
}

const Sun = () => (
  <>
    <circle cx="10" cy="10" r="3.5" />
    <path d="M10 1.5v3M10 15.5v3M1.5 10h3M15.5 10h3M4 4l2.1 2.1M13.9 13.9L16 16M4 16l2.1-2.1M13.9 6.1L16 4" />
  </>
);

const Moon = () => <path d="M16.5 12A7 7 0 0 1 8 3.5A7 7 0 1 0 16.5 12z" />;

const HalfDisc = () => (
  <>
    <circle cx="10" cy="10" r="7" />
    <path className={styles.filled} d="M10 3a7 7 0 0 1 0 14z" />
  </>
);
