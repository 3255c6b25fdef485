// One entity or pair over time, and the sentences behind each of its numbers.

const SENTENCES_AT_FIRST = 5;
const SENTENCES_AT_ONCE = 20;
const NAMES_OFFERED = 30;

class Explorer {
  constructor() {
    this.part = (id) => document.getElementById(id);
    this.to = periods.length - 1;
    this.from = 0;
    ['choose-a', 'choose-b'].forEach((id) => {
      this.part(id).addEventListener('input', (event) => this.offer(event.target));
      this.part(id).addEventListener('focus', (event) => this.offer(event.target));
      this.part(id).addEventListener('change', () => this.readNames());
    });
    ['choose-from', 'choose-to'].forEach((id) => this.part(id).addEventListener('change', () => this.readPeriods()));
    this.part('chooser').addEventListener('submit', (event) => event.preventDefault());
    this.part('whole').addEventListener('click', () => this.setPeriods(0, periods.length - 1));
    this.part('more').addEventListener('click', () => {
      this.shown += SENTENCES_AT_ONCE;
      this.drawSentences();
    });
    this.part('points').addEventListener('toggle', () => this.drawPoints());
  }

  /** Opens what a number is about and brings its sentences into view. */
  open({ a, b, from, to }) {
    if (!numberOf.has(a)) return;
    this.isOpened = true;
    this.a = numberOf.get(a);
    this.b = b ? numberOf.get(b) : undefined;
    this.from = from ? periodOf(from) : 0;
    this.to = to ? periodOf(to) : periods.length - 1;
    this.draw();
    this.part('sentences').focus({ preventScroll: true });
    this.part('sentences').scrollIntoView();
  }

  /** Chooses without moving the reader, who has asked for nothing yet. */
  start(a, b) {
    this.a = a;
    this.b = b;
    this.draw();
  }

  offer(input) {
    const begun = input.value.trim().toLowerCase();
    const isOther = input.id === 'choose-b';
    const partners = isOther && this.a !== undefined
      ? (pairsOf.get(this.a) ?? []).map((pair) => entities[pair.a === this.a ? pair.b : pair.a])
      : entities;
    const found = [];
    for (const entity of partners) {
      if (entity.name.toLowerCase().includes(begun) || entity.id.toLowerCase() === begun) found.push(entity);
      if (found.length === NAMES_OFFERED) break;
    }
    this.part('names').replaceChildren(...found.map((entity) => element('option', { value: entity.name })));
  }

  /** The entity of that name or id, or the one name that has the text in it. */
  static find(text) {
    const wanted = text.trim().toLowerCase();
    const exact = entities.findIndex((entity) => entity.name.toLowerCase() === wanted || entity.id.toLowerCase() === wanted);
    return exact >= 0 ? exact : entities.findIndex((entity) => entity.name.toLowerCase().includes(wanted));
  }

  readNames() {
    const [a, b] = ['choose-a', 'choose-b'].map((id) => this.part(id).value);
    const found = a.trim() ? Explorer.find(a) : -1;
    const other = b.trim() ? Explorer.find(b) : undefined;
    if (found < 0 || other < 0) {
      this.part('chosen').textContent = `Nobody of the name “${found < 0 ? a : b}” is in this page.`;
      return;
    }
    this.a = found;
    this.b = other === found ? undefined : other;
    this.draw();
  }

  readPeriods() {
    const [from, to] = ['choose-from', 'choose-to'].map((id) => this.part(id).selectedIndex);
    this.setPeriods(Math.min(from, to), Math.max(from, to));
  }

  setPeriods(from, to) {
    this.from = from;
    this.to = to;
    this.draw();
  }

  /** The chosen entity, or pair; a pair that the page does not have is without numbers. */
  subject() {
    const none = { articles: 0, stories: 0, series: new Map(), sentences: [] };
    return this.b === undefined ? entities[this.a] : findPair(this.a, this.b) ?? none;
  }

  label() {
    const name = (end) => entities[end].name;
    return this.b === undefined ? name(this.a) : `${name(this.a)} and ${name(this.b)}`;
  }

  draw() {
    this.shown = this.isOpened ? SENTENCES_AT_ONCE : SENTENCES_AT_FIRST;
    this.part('choose-a').value = entities[this.a].name;
    this.part('choose-b').value = this.b === undefined ? '' : entities[this.b].name;
    this.part('choose-from').selectedIndex = this.from;
    this.part('choose-to').selectedIndex = this.to;
    this.drawSummary();
    this.drawSeries();
    this.drawPoints();
    this.drawSentences();
  }

  isWhole() {
    return this.from === 0 && this.to === periods.length - 1;
  }

  when() {
    const [from, to] = [periods[this.from].start, periods[this.to].start];
    return this.isWhole() ? 'the whole period' : `the ${data.bucket}s from ${from} to ${to}`;
  }

  drawSummary() {
    const { series, articles, stories } = this.subject();
    const inside = periods.map((period, i) => ({ ...period, ...{ at: series.get(i) } })).slice(this.from, this.to + 1);
    const sum = (value) => inside.reduce((total, period) => total + value(period), 0);
    const isCounted = series.size > 0 || articles === 0;
    const isOfRange = !isCounted || this.isWhole();
    const [n, k] = isOfRange ? [articles, stories] : [sum((p) => p.at?.articles ?? 0), sum((p) => p.at?.stories ?? 0)];
    const inRange = this.b === undefined ? storiesInAll : data.stories;
    const all = isOfRange ? inRange : sum((p) => p.stories);
    const how = this.b === undefined ? 'is named' : 'are named together';
    const share = all > 0 ? `, ${percent(k, all)} of stories (95 % interval ${interval(k, all)})` : '';
    const rest = isCounted ? '' : ' Its series is not in this page; it is in data/.';
    this.part('chosen').replaceChildren(
      element('bdi', {}, this.label()), ` ${how} in ${grouped(n)} article${n === 1 ? '' : 's'} of ${this.when()}${share}.${rest}`);
  }

  rowsInside() {
    const { series } = this.subject();
    return periods
      .map((period, i) => ({ ...period, number: i, named: series.get(i)?.articles ?? 0, part: series.get(i)?.stories ?? 0 }))
      .filter((row) => row.number >= this.from && row.number <= this.to);
  }

  drawPoints() {
    if (!this.part('points').open) return;
    const head = ['Period', 'Articles', 'Stories', 'Stories in all', 'Share', '95 % interval'];
    const kinds = ['', 'number', 'number', 'number total', 'number', 'number'];
    const rows = this.rowsInside().map((row) => ({
      opens: { a: entities[this.a].id, b: this.b === undefined ? '' : entities[this.b].id, from: row.start, to: row.start },
      cells: [row.start, grouped(row.named), grouped(row.part), grouped(row.stories), percent(row.part, row.stories), interval(row.part, row.stories)],
    }));
    const table = element('table', {},
      element('caption', {}, `${this.label()} by ${data.bucket}`),
      element('thead', {}, element('tr', {}, ...head.map((text, i) => element('th', { scope: 'col', className: kinds[i] }, text)))),
      element('tbody'));
    const scroll = element('div', { className: 'scroll', tabIndex: 0 }, table);
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', `${this.label()} by ${data.bucket}`);
    this.part('points').querySelector('.rows').replaceChildren(scroll);
    new Grid(table, rows, (opens) => this.open(opens));
  }

  /** Sentences of the chosen entity or pair, newest first. */
  sentencesInside() {
    const numbers = this.b === undefined ? sentencesOf.get(this.a) ?? [] : this.subject().sentences;
    return numbers
      .map((i) => data.sentences[i])
      .filter(([, , day]) => periodOf(day) >= this.from && periodOf(day) <= this.to)
      .sort((x, y) => (x[2] < y[2] ? 1 : x[2] > y[2] ? -1 : x[0] - y[0] || x[1] - y[1]));
  }

  drawSentences() {
    const found = this.sentencesInside();
    this.part('found').replaceChildren(...found.slice(0, this.shown).map((sentence) => this.sentenceElement(sentence)));
    this.part('more').hidden = found.length <= this.shown;
    this.part('remainder').replaceChildren(...this.remainder(found.length));
  }

  /** "5 of 1,204 sentences (50 in this page) that name China of the whole period, all in data/mentions.csv …" */
  remainder(found) {
    const isPair = this.b !== undefined;
    const table = isPair ? 'evidence' : 'mentions';
    let total = 0;
    this.subject().series.forEach(({ sentences }, period) => {
      if (period >= this.from && period <= this.to) total += sentences;
    });
    const all = Math.max(total, found);
    const atLeast = data.cut.includes(table) || this.subject().series.size === 0 ? 'at least ' : '';
    const inPage = all > found ? ` (${grouped(found)} in this page)` : '';
    return [
      `${grouped(Math.min(this.shown, found))} of ${atLeast}${grouped(all)} sentence${all === 1 ? '' : 's'}${inPage} `,
      isPair ? 'behind ' : `that name${all === 1 ? 's' : ''} `, element('bdi', {}, this.label()), ` of ${this.when()}, all in `,
      element('a', { href: `data/${table}.csv` }, `data/${table}.csv`),
      ...(isPair ? [] : [' by place, and in words by ', element('code', {}, `entente explain RUN ${entities[this.a].id}`)]),
    ];
  }

  sentenceElement([article, number, day, text, marks]) {
    const [title, source, address, file, record] = data.articles[article];
    const quote = element('blockquote', { dir: 'auto' }, ...this.marked(text, marks));
    const origin = element('p', { className: 'small' }, element('time', { dateTime: day }, day));
    const name = title || 'without title';
    const link = address
      ? element('a', { href: address, rel: 'noopener noreferrer nofollow', target: '_blank' }, name)
      : document.createTextNode(name);
    origin.append(' · ', element('bdi', {}, link));
    if (source) origin.append(' · ', element('bdi', {}, source));
    if (file) origin.append(' · ', element('code', {}, file), `, record ${record}`);
    origin.append(number === 0 ? ', title' : `, sentence ${number}`);
    return element('li', {}, quote, origin);
  }

  marked(text, marks) {
    const parts = [];
    let at = 0;
    chunks(marks, 4).forEach(([start, end, entity, via]) => {
      const isChosen = [entity, via].some((each) => each >= 0 && (each === this.a || each === this.b));
      if (isChosen && start >= at) {
        parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
        at = end;
      }
    });
    return [...parts, text.slice(at)];
  }

  drawSeries() {
    const plot = this.part('series');
    if (!this.chart) {
      this.chart = echarts.init(plot);
      this.chart.on('datazoom', () => this.readBrush());
      this.chart.on('click', ({ dataIndex }) => this.setPeriods(dataIndex, dataIndex));
      new ResizeObserver(() => this.chart.resize()).observe(plot);
    }
    plot.setAttribute('role', 'img');
    plot.setAttribute('aria-label', `Share of stories by ${data.bucket}: ${this.label()}. The numbers are in the table below.`);
    this.chart.setOption(seriesOption(this.subject().series, this.from, this.to, this.label()), { replaceMerge: ['series'] });
  }

  /** The brush under the chart sets the period; it reports many times while it is moved. */
  readBrush() {
    const [zoom] = this.chart.getOption().dataZoom;
    if (zoom.startValue === this.from && zoom.endValue === this.to) return;
    clearTimeout(this.brushed);
    this.brushed = setTimeout(() => this.setPeriods(zoom.startValue, zoom.endValue), 150);
  }
}

/** A line of shares in a band of their intervals; a period without articles is a gap. */
function seriesOption(series, from, to, label) {
  const shares = periods.map((period, i) => (period.stories > 0 ? (series.get(i)?.stories ?? 0) / period.stories : null));
  const bounds = periods.map((period, i) => (period.stories > 0 ? wilson(series.get(i)?.stories ?? 0, period.stories) : null));
  const axis = { axisLine: { lineStyle: { color: colour('--axis') } }, axisLabel: { color: colour('--muted') }, axisTick: { show: false } };
  const band = { type: 'line', stack: 'band', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, animation: false };
  return {
    animation: false,
    aria: { enabled: false },
    textStyle: { fontFamily: 'inherit' },
    grid: { left: 52, right: 42, top: 22, bottom: 74 },
    xAxis: { type: 'category', data: periods.map((period) => period.start), ...axis },
    yAxis: {
      type: 'value', min: 0, ...axis, splitLine: { lineStyle: { color: colour('--rule') } },
      axisLabel: { color: colour('--muted'), formatter: (value) => `${Number((value * 100).toPrecision(3))} %` },
    },
    dataZoom: [{
      type: 'slider', startValue: from, endValue: to, height: 26, bottom: 14, borderColor: colour('--rule'), filterMode: 'none',
      fillerColor: colour('--brush'), handleStyle: { color: colour('--accent') }, moveHandleStyle: { color: colour('--accent') },
      textStyle: { color: colour('--muted') }, brushSelect: true,
    }],
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true,
      backgroundColor: colour('--card'), borderColor: colour('--rule'), textStyle: { color: colour('--ink'), fontSize: 13 },
      formatter: ([{ dataIndex: i }]) => periods[i].stories === 0
        ? `${periods[i].start}\nno articles`
        : `${isolated(label)}\n${periods[i].start}: ${percent(series.get(i)?.stories ?? 0, periods[i].stories)}` +
          ` (${interval(series.get(i)?.stories ?? 0, periods[i].stories)})\n` +
          `${grouped(series.get(i)?.stories ?? 0)} of ${grouped(periods[i].stories)} stories`,
    },
    series: [
      { ...band, data: bounds.map((bound) => bound?.low ?? null) },
      { ...band, data: bounds.map((bound) => (bound ? bound.high - bound.low : null)), areaStyle: { color: colour('--series'), opacity: 0.16 } },
      {
        type: 'line', data: shares, symbolSize: 7, symbol: 'circle', showSymbol: periods.length < 80, connectNulls: false, triggerLineEvent: true,
        lineStyle: { color: colour('--series'), width: 2 }, itemStyle: { color: colour('--series') },
      },
    ],
  };
}
