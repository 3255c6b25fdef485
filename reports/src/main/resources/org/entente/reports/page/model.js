// The page's data by name, and numbers as the rest of the page writes them.

const data = JSON.parse(document.getElementById('data').textContent);

const entities = data.entities.map(([id, name, type, articles, stories, series]) => ({
  id, name, type, articles, stories, series: points(series),
}));

const pairs = data.pairs.map(([a, b, articles, stories, lift, npmi, llr, first, last, series, sentences]) => ({
  a, b, articles, stories, lift, npmi, llr, first, last, series: points(series), sentences,
}));

const periods = data.periods.map(([start, articles, stories]) => ({ start, articles, stories }));

/** Stories summed over the periods, as those of an entity are; data.stories has each of the range once, as those of a pair. */
const storiesInAll = periods.reduce((sum, period) => sum + period.stories, 0);

const numberOf = new Map(entities.map((entity, i) => [entity.id, i]));
const pairsOf = new Map();
pairs.forEach((pair) => [pair.a, pair.b].forEach((end) => pairsOf.set(end, [...(pairsOf.get(end) ?? []), pair])));

/** Of each entity the sentences in the page that name it, or somebody who counts for it. */
const sentencesOf = new Map();
data.sentences.forEach(([, , , , marks], sentence) => {
  const named = new Set(chunks(marks, 4).flatMap(([, , entity, via]) => [entity, via]));
  named.forEach((entity) => {
    if (!sentencesOf.has(entity)) sentencesOf.set(entity, []);
    sentencesOf.get(entity).push(sentence);
  });
});

function chunks(flat, size) {
  return Array.from({ length: flat.length / size }, (_, i) => flat.slice(i * size, (i + 1) * size));
}

function points(flat) {
  return new Map(chunks(flat, 4).map(([period, articles, stories, sentences]) => [period, { articles, stories, sentences }]));
}

function findPair(a, b) {
  return (pairsOf.get(a) ?? []).find((pair) => pair.a === b || pair.b === b);
}

function labelOf(pair) {
  return `${entities[pair.a].name} – ${entities[pair.b].name}`;
}

/** The number of the period in which a day lies; the last whose first day is not later. */
function periodOf(day) {
  const after = periods.findIndex((period) => period.start > day);
  return after < 0 ? periods.length - 1 : Math.max(0, after - 1);
}

/** The score interval of Wilson (1927) at 95 %. */
function wilson(hits, trials) {
  const z2 = 1.959963984540054 ** 2;
  const p = hits / trials;
  const reach = Math.sqrt(z2) * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials ** 2));
  const scale = 1 + z2 / trials;
  return {
    low: hits === 0 ? 0 : Math.max(0, (p + z2 / (2 * trials) - reach) / scale),
    high: hits === trials ? 1 : Math.min(1, (p + z2 / (2 * trials) + reach) / scale),
  };
}

const grouped = (count) => count.toLocaleString('en');
const fixed = (value) => (value === null ? '' : value.toFixed(2));
const whole = (value) => (value === null ? '' : grouped(Math.round(value)));

function hundredths(share) {
  if (share === 0) return '0';
  return share >= 0.0995 ? String(Math.round(share * 100)) : (share * 100).toPrecision(2);
}

const percent = (part, all) => (all > 0 ? `${hundredths(part / all)}\u00a0%` : '');

function interval(part, all) {
  if (!(all > 0) || part > all) return '';
  const { low, high } = wilson(part, all);
  return `${hundredths(low)} to ${hundredths(high)}\u00a0%`;
}

/** An element with properties and children; text stays text. */
function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A name inside text that runs the other way does not turn its neighbours, on a canvas too. */
const isolated = (name) => `\u2068${name}\u2069`;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
