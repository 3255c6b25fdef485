#!/usr/bin/env python3
"""Makes a labelled set of edited copies for dups.sh: edits.py CORPUS.jsonl[.gz] ARTICLES SEED > SET.jsonl

Takes so many articles of a corpus (doc_id, date, title, text); a third get one or two copies, each with one or two of
the edits below. They are other edits than those of dups-dev.jsonl, so the set tells how general the rule is. Articles
that the corpus itself repeats are unlabelled: read recall and misses by operator, not precision.
"""
import gzip
import json
import random
import re
import sys

SYNONYMS = dict(pair.split(':') for pair in '''said:stated increase:rise increased:rose higher:greater lower:smaller
expected:forecast company:firm government:administration officials:authorities talks:negotiations agreement:deal
also:additionally however:but about:around new:fresh large:big major:leading plan:scheme decline:fall fell:dropped
announced:unveiled buy:purchase sell:divest last:previous made:produced market:marketplace price:cost help:aid'''.split())
STYLE = [(r'\bmln\b', 'million'), (r'\bdlrs?\b', 'dollars'), (r'\bpct\b', 'percent'), (r'\bcts\b', 'cents'),
         (r'\bU\.S\.', 'United States'), (r'\btonnes\b', 'metric tons'), (r'\bInc\b', 'Incorporated'),
         (r'\bCorp\b', 'Corporation'), (r'\bqtr\b', 'quarter'), (r'\bvs\b', 'versus')]
DIGITS = dict(zip('one two three four five six seven eight nine ten'.split(), map(str, range(1, 11))))


def sentences(text):
    return [s for s in re.split(r'(?<=[.!?"])\s+(?=[A-Z"])', re.sub(r'\s+', ' ', text).strip()) if s]


def paragraphs(text):
    return [re.sub(r'\s+', ' ', p).strip() for p in re.split(r'\n\s\s+|\n\n+', text) if p.strip()]


def style(text, rnd, others):
    for old, new in STYLE:
        text = re.sub(old, new, text)
    return text


def merged(text, rnd, others):
    s = sentences(text)
    pairs = [a.rstrip('.') + ', and ' + b[0].lower() + b[1:] for a, b in zip(s[::2], s[1::2])]
    return ' '.join(pairs + s[len(s) - len(s) % 2:])


def new_lead(text, rnd, others):
    s = sentences(text)
    return text if len(s) < 4 else ' '.join(['There was fresh news on the matter this week, closely watched.'] + s[1:])


def no_quotes(text, rnd, others):
    s = sentences(text)
    left = [x for x in s if '"' not in x]
    return ' '.join(left) if len(left) >= .6 * len(s) else text


def links(text, rnd, others):
    p = paragraphs(text)
    a, b = rnd.sample(others, 2)
    return '\n\n'.join(p[:1] + ['READ ALSO: ' + a['title']] + p[1:3] + ['RELATED: ' + b['title']] + p[3:])


def summary(text, rnd, others):
    points = '\n- '.join(' '.join(x.split()[:12]) for x in sentences(text)[:3])
    return 'KEY POINTS\n- ' + points + '\n\n' + text


def subheads(text, rnd, others):
    heads = ['WHAT NEXT', 'MARKET REACTION', 'Analysts divided', 'A long road ahead']
    return '\n\n'.join(x for i, q in enumerate(paragraphs(text)) for x in ([rnd.choice(heads)] if i % 2 else []) + [q])


def caption(text, rnd, others):
    p = paragraphs(text)
    return '\n\n'.join(p[:1] + ['A man walks past a sign in this picture taken last year. REUTERS/John Smith'] + p[1:])


def correction(text, rnd, others):
    return '(Corrects figure in second paragraph)\n\n' + text + '\n\nThis story has been corrected to mend a figure.'


EDITS = {
    'capitals': lambda t, r, o: t.upper(),
    'small': lambda t, r, o: t.lower(),
    'synonyms': lambda t, r, o: re.sub(r'\b[a-z]+\b', lambda m: SYNONYMS.get(m.group(0), m.group(0)), t),
    'style': style,
    'numerals': lambda t, r, o: re.sub(r'\b[a-z]+\b', lambda m: DIGITS.get(m.group(0), m.group(0)), t),
    'merged': merged,
    'split': lambda t, r, o: re.sub(r', (which|who|and|but) ', '. This ', t),
    'new-lead': new_lead,
    'no-quotes': no_quotes,
    'no-attribution': lambda t, r, o: re.sub(r',? (he|she|they|it|officials|sources|analysts|dealers) (said|added)\b', '', t),
    'charset': lambda t, r, o: t.replace("'", '\u00e2\u20ac\u2122').replace('"', '\u00e2\u20ac\u0153'),
    'caption': caption,
    'links': links,
    'summary': summary,
    'tickers': lambda t, r, o: re.sub(r'\s*<[^>]*>|\s*\([A-Z]+\)', '', t),
    'words-lost': lambda t, r, o: ' '.join(w for w in t.split(' ') if r.random() > .05),
    'words-changed': lambda t, r, o: ' '.join(w if r.random() > .07 else r.choice(['further', 'several', 'indeed']) for w in t.split(' ')),
    'words-added': lambda t, r, o: ' '.join(w if r.random() > .06 else w + ' ' + r.choice(['also', 'now', 'again']) for w in t.split(' ')),
    'live': lambda t, r, o: '\n'.join('%02d:%02d GMT - %s' % (r.randrange(24), r.randrange(60), p) for p in paragraphs(t)),
    'hyphens': lambda t, r, o: re.sub(r'\b(\w{4})(\w{4,})\b', lambda m: m.group(1) + '-\n' + m.group(2) if r.random() < .06 else m.group(0), t),
    'blanks-lost': lambda t, r, o: re.sub(' ', lambda m: '' if r.random() < .03 else ' ', t),
    'correction': correction,
    'subheads': subheads,
    'letters': lambda t, r, o: ''.join(r.choice('abcdefghilmnorstu') if c.isalpha() and r.random() < .012 else c for c in t),
    'head-third': lambda t, r, o: ' '.join(sentences(t)[:max(2, len(sentences(t)) // 3)]),
    'update': lambda t, r, o: ' '.join(sentences(t)) + ' Officials gave no further details late on Friday. A minister is due to speak later.',
}


def main():
    path, number, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rnd = random.Random(seed)
    with (gzip.open if path.endswith('.gz') else open)(path, 'rt', encoding='utf-8') as lines:
        corpus = [d for d in map(json.loads, lines) if len(d['text'].split()) >= 45]
    for k, d in enumerate(rnd.sample(corpus, number)):
        base = dict(doc_id='b%05d' % k, date=d['date'][:10], source='', title=d['title'], text=d['text'],
                    cluster='c%05d' % k, ops=[], neg=[])
        print(json.dumps(base))
        for copy in range(rnd.choice([1, 2]) if k % 3 == 0 else 0):
            ops = sorted(rnd.sample(list(EDITS), rnd.choice([1, 2])), key=list(EDITS).index)
            text = d['text']
            for op in ops:
                text = EDITS[op](text, rnd, corpus)
            print(json.dumps(dict(base, doc_id='p%05d-%d' % (k, copy), text=text, ops=ops)))


if __name__ == '__main__':
    main()
