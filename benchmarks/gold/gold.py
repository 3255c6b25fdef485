#!/usr/bin/env python3
"""Brings Entente's tables into the columns of a labelled set's scorer, and back. Standard library only.

  gold.py input  GOLD.jsonl ARTICLES.jsonl     labelled documents as Entente reads them
  gold.py focus  CORPUS.jsonl.gz ARTICLES.jsonl  dated items with their titles, as newspapers print them
  gold.py mentions RUN PRED.csv                mentions.csv of a run as score.py takes it

A set's text is read as the body, without its title, so that offsets are those of the text. For the
focus of items a dateline ("LONDON, March 3 -") stands before the text.
"""
import csv, gzip, json, os, sys

csv.field_size_limit(1 << 30)
DEFAULT_DATE = "2015-01-01"


def records(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def to_input(gold, articles):
    """A document's doc_id travels as source_id; a set without dates is read as of one day."""
    with open(articles, "w", encoding="utf-8") as out:
        for record in records(gold):
            date = record.get("published") or record.get("date") or record.get("dct") or DEFAULT_DATE
            out.write(json.dumps({"doc_id": record["doc_id"], "date": date[:10], "text": record["text"]}) + "\n")


def to_focus(corpus, articles):
    """Items with a text; one that is a title only has no opening."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines, open(articles, "w", encoding="utf-8") as out:
        for record in filter(lambda item: item["text"], map(json.loads, lines)):
            text = f"{record['dateline'].strip()} {record['text']}".strip()
            item = {"doc_id": record["doc_id"], "date": record["date"][:10], "title": record["title"], "text": text}
            out.write(json.dumps(item) + "\n")


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def documents(run):
    """article_id -> the doc_ids with that text: documents of the same text are read once."""
    ids = {}
    for row in rows(os.path.join(run, "data", "articles.csv")):
        ids.setdefault(row["article_id"], []).append(row["source_id"])
    for row in rows(os.path.join(run, "data", "duplicates.csv")):
        ids.setdefault(row["article_id"], []).append(row["source_id"])
    return ids


def mentions(run):
    ids = documents(run)
    for row in rows(os.path.join(run, "data", "mentions.csv")):
        for doc in ids[row["article_id"]]:
            yield doc, row


def to_mentions(run, pred):
    kinds = {"demonym": "demonym", "metonym": "metonym"}
    with open(pred, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["doc_id", "start", "end", "surface", "entity_id", "entity_type"])
        for doc, row in mentions(run):
            if row["entity_type"] == "country" and row["kind"] == "capital":
                kind, entity = "place", row["entity_id"]
            elif row["entity_type"] == "country":
                kind, entity = kinds.get(row["kind"], "country"), row["entity_id"].replace("iso3:", "")
            elif row["entity_type"] == "person":
                kind, entity = "person", row["entity_id"].replace("wd:", "")
            elif row["entity_type"] == "region":
                kind, entity = "place", row["entity_id"].replace("wd:", "")
            else:
                kind, entity = "org", row["entity_id"].replace("wd:", "")
            if row["entity_id"]:
                out.writerow([doc, row["char_start"], row["char_end"], row["surface"], entity, kind])


def main(arguments):
    if len(arguments) == 3 and arguments[0] == "input":
        to_input(*arguments[1:])
    elif len(arguments) == 3 and arguments[0] == "focus":
        to_focus(*arguments[1:])
    elif len(arguments) == 3 and arguments[0] == "mentions":
        to_mentions(*arguments[1:])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
