// The backbone of the network, laid out beforehand, to be dragged; its groups in colour and in marks.

const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'path://M0 0H10L5 9Z', 'roundRect', 'arrow'];
const LABELS = 40;
const LABELS_ON_A_PHONE = 12;

function drawNetwork(plot, open) {
  const degree = new Map();
  data.ties.forEach(([a, b, stories]) => [a, b].forEach((end) => degree.set(end, (degree.get(end) ?? 0) + stories)));
  const ranked = [...degree.keys()].sort((x, y) => degree.get(y) - degree.get(x) || x - y);
  const labelled = new Set(ranked.slice(0, plot.clientWidth < 500 ? LABELS_ON_A_PHONE : LABELS));
  const greatest = Math.max(...data.ties.map(([, , stories]) => stories));
  const group = new Map(data.nodes);
  const place = new Map(data.nodes.map(([number, , across, down]) => [number, [across / 1000, down / 1000]]));
  const chart = echarts.init(plot);
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', 'Network of the entities named together. The tables below give its groups and ties.');
  const margin = { left: 55, right: 55, top: 20, bottom: 40 };
  const [width, height] = [plot.clientWidth - 110, plot.clientHeight - 60];
  const scale = Math.min(1, Math.sqrt((width * height) / ranked.length) / 45);
  const option = () => ({
    animation: false,
    tooltip: {
      renderMode: 'richText', confine: true,
      backgroundColor: colour('--card'), borderColor: colour('--rule'), textStyle: { color: colour('--ink'), fontSize: 13 },
      formatter: ({ dataType, data: item }) => (dataType === 'edge'
        ? `${isolated(entities[item.a].name)} and ${isolated(entities[item.b].name)}: ${grouped(item.stories)} stories`
        : `${isolated(item.name)}, group ${group.get(item.number) || 'none'}`),
    },
    series: [{
      type: 'graph', layout: 'none', draggable: true, roam: 'move', ...margin,
      emphasis: { focus: 'adjacency' },
      labelLayout: { hideOverlap: true },
      lineStyle: { color: colour('--axis'), opacity: 0.55, curveness: 0 },
      data: ranked.map((number) => ({
        id: String(number), number, name: entities[number].name,
        x: place.get(number)[0] * width, y: place.get(number)[1] * height,
        symbol: MARKS[((group.get(number) || 1) - 1) % MARKS.length],
        symbolSize: scale * (9 + 15 * Math.sqrt(degree.get(number) / degree.get(ranked[0]))),
        itemStyle: { color: groupColour(group.get(number)) },
        label: {
          show: labelled.has(number), position: 'bottom', distance: 3, width: 110, overflow: 'break', lineHeight: 13,
          color: colour('--ink'), fontSize: 12, textBorderColor: colour('--card'), textBorderWidth: 2, formatter: ({ name }) => isolated(name),
        },
      })),
      links: data.ties.map(([a, b, stories]) => ({
        source: String(a), target: String(b), a, b, stories, lineStyle: { width: 1 + 5 * Math.sqrt(stories / greatest) },
      })),
    }],
  });
  chart.setOption(option());
  chart.on('click', ({ dataType, data: item }) => open(dataType === 'edge'
    ? { a: entities[item.a].id, b: entities[item.b].id }
    : { a: entities[item.number].id, b: '' }));
  new ResizeObserver(() => chart.resize()).observe(plot);
  return () => chart.setOption(option());
}

function groupColour(group) {
  return group >= 1 && group <= 6 ? colour(`--group-${group}`) : colour('--group-other');
}
