// Puts the parts together: without this script the page is whole, but for what is marked "scripted".

document.querySelectorAll('.scripted').forEach((part) => { part.hidden = false; });

const explorer = new Explorer();
const open = (opens) => explorer.open(opens);
const redraws = [() => explorer.drawSeries()];

document.querySelectorAll('main table').forEach((table) => {
  const rows = table.dataset.list ? lists[table.dataset.list]() : rowsOf(table);
  if (rows.length > 0) new Grid(table, rows, open);
});

document.querySelectorAll('.findings li[data-a]').forEach((item) => {
  const button = element('button', { type: 'button', className: 'open' }, 'Show the sentences');
  button.addEventListener('click', () => open(item.dataset));
  item.append(button);
});

const first = pairs.find((pair) => entities[pair.a].type === 'country' && entities[pair.b].type === 'country') ?? pairs[0];
if (first) explorer.start(first.a, first.b);
else if (entities.length > 0 && periods.length > 0) explorer.start(0);
else document.getElementById('explore').closest('section').hidden = true;

const network = document.getElementById('network');
if (network && data.ties.length > 0) {
  new IntersectionObserver((seen, observer) => {
    if (!seen.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    redraws.push(drawNetwork(network.querySelector('.plot'), open));
  }, { rootMargin: '300px' }).observe(network);
} else if (network) {
  network.hidden = true;
}

const theme = document.getElementById('theme');
const system = matchMedia('(prefers-color-scheme: dark)');
function setTheme(isDark) {
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  theme.setAttribute('aria-pressed', String(isDark));
  if (explorer.chart) redraws.forEach((redraw) => redraw());
}
theme.addEventListener('click', () => setTheme(document.documentElement.dataset.theme !== 'dark'));
system.addEventListener('change', ({ matches }) => setTheme(matches));
setTheme(system.matches);
document.documentElement.dataset.ready = 'true';
