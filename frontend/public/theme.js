// Before the first paint, and not inline: the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('thriveline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's preference holds.
}
