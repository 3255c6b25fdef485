// Tables that sort, filter and grow: rows come from the page's own table or from its data.

const ROWS_AT_FIRST = 15;
const ROWS_AT_ONCE = 50;

/** Rows of the lists that the page shows only the head of: what each cell says, and what it opens. */
const lists = {
  states: () => entityRows((entity) => entity.type === 'country', false),
  others: () => entityRows((entity) => entity.type !== 'country', true),
  statePairs: () => pairRows((pair) => [pair.a, pair.b].every((end) => entities[end].type === 'country')),
  pairs: () => pairRows(() => true),
};

function entityRows(isWanted, withType) {
  return entities.filter((entity) => entity.articles > 0 && isWanted(entity)).map((entity) => ({
    opens: { a: entity.id, b: '' },
    cells: [
      entity.name, ...(withType ? [entity.type] : []), grouped(entity.articles),
      percent(entity.stories, storiesInAll), interval(entity.stories, storiesInAll),
    ],
  }));
}

function pairRows(isWanted) {
  return pairs.filter(isWanted).map((pair) => ({
    opens: { a: entities[pair.a].id, b: entities[pair.b].id },
    cells: [
      labelOf(pair), grouped(pair.articles), percent(pair.stories, data.stories), interval(pair.stories, data.stories),
      fixed(pair.lift), fixed(pair.npmi), whole(pair.llr), pair.first, pair.last,
    ],
  }));
}

function rowsOf(table) {
  return [...table.tBodies[0].rows].map((row) => ({
    opens: row.dataset.a ? { ...row.dataset } : null,
    cells: [...row.cells].map((cell) => cell.textContent),
  }));
}

/** The number that a cell begins with, as "1,204", "3.1 to 9.8 %" or "< 0.00001"; cells without one come last. */
function valueOf(text) {
  const value = Number.parseFloat(text.replace(/,|^< /g, '').replace('\u2212', '-'));
  return Number.isNaN(value) ? -Infinity : value;
}

const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const byWords = new Intl.Collator('en').compare;

class Grid {
  constructor(table, rows, open) {
    this.table = table;
    this.rows = rows;
    this.open = open;
    const isOf = (kind) => [...table.tHead.rows[0].cells].map((head) => head.classList.contains(kind));
    this.isNumber = isOf('number');
    this.isTotal = isOf('total');
    this.shown = ROWS_AT_FIRST;
    this.filter = '';
    this.addControls();
    this.draw();
  }

  addControls() {
    this.table.caption.textContent = this.table.caption.textContent.replace(/: the first \d+$/, '');
    const caption = this.table.caption.textContent;
    this.heads = [...this.table.tHead.rows[0].cells];
    this.heads.forEach((head, column) => {
      const button = element('button', { type: 'button', className: 'sort' }, head.textContent);
      button.addEventListener('click', () => this.sort(column));
      head.replaceChildren(button);
    });
    this.status = element('p', { className: 'small' });
    this.status.setAttribute('role', 'status');
    this.more = element('button', { type: 'button' }, 'Show more rows');
    this.more.addEventListener('click', () => {
      this.shown += ROWS_AT_ONCE;
      this.draw();
    });
    const scroll = this.table.parentElement;
    scroll.after(this.status, this.more);
    if (this.rows.length > 5) {
      const input = element('input', { type: 'search', className: 'filter', placeholder: 'Filter rows' });
      input.setAttribute('aria-label', `Filter: ${caption}`);
      input.addEventListener('input', () => {
        this.filter = input.value.trim().toLowerCase();
        this.shown = ROWS_AT_FIRST;
        this.draw();
      });
      scroll.before(input);
    }
  }

  /** Numbers begin with the greatest, words with the first; a second time turns the order. */
  sort(column) {
    const isTurned = this.column === column;
    this.down = isTurned ? !this.down : this.isNumber[column];
    this.column = column;
    const values = new Map(this.rows.map((row) => [row, valueOf(row.cells[column])]));
    const compare = this.isNumber[column]
      ? (x, y) => (values.get(x) < values.get(y) ? -1 : values.get(x) > values.get(y) ? 1 : 0)
      : (x, y) => byWords(x.cells[column], y.cells[column]);
    this.rows.sort((x, y) => (this.down ? compare(y, x) : compare(x, y)));
    this.heads.forEach((head, i) => head.removeAttribute('aria-sort', i));
    this.heads[column].setAttribute('aria-sort', this.down ? 'descending' : 'ascending');
    this.draw();
  }

  draw() {
    const words = this.filter.split(/\s+/);
    const found = this.filter
      ? this.rows.filter((row) => {
          const text = row.cells.join(' ').toLowerCase();
          return words.every((word) => text.includes(word));
        })
      : this.rows;
    this.table.tBodies[0].replaceChildren(...found.slice(0, this.shown).map((row) => this.rowElement(row)));
    this.more.hidden = found.length <= this.shown;
    const isWhole = found.length === this.rows.length && this.more.hidden;
    const isCut = Object.values(data.limits).includes(this.rows.length);
    this.status.textContent = isWhole && !isCut ? ''
      : `${grouped(Math.min(this.shown, found.length))} of ${grouped(found.length)} rows${isCut ? ', as many as this page holds' : ''}`;
  }

  rowElement(row) {
    return element('tr', {}, ...row.cells.map((text, column) => {
      const kind = this.isNumber[column] ? 'number' : isDate(text) ? 'date' : '';
      const cell = element(column === 0 ? 'th' : 'td', { className: kind });
      if (column === 0) cell.scope = 'row';
      const isOpening = row.opens && text && (column === 0 || (this.isNumber[column] && !this.isTotal[column]));
      cell.append(isOpening ? this.button(row, text) : element('bdi', {}, text));
      return cell;
    }));
  }

  button(row, text) {
    const button = element('button', { type: 'button', className: 'open', title: 'Show the sentences' }, element('bdi', {}, text));
    button.addEventListener('click', () => this.open(row.opens));
    return button;
  }
}
