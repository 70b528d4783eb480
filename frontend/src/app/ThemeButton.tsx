import { useTheme } from '../look/theme';

/** Turns the page from light to dark and back. */
export function ThemeButton() {
  const [theme, choose] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        choose(other);
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'}
    </button>
  );
}
