-- What was published, whole, in the order in which it was read.
CREATE TABLE report (
  number    INTEGER PRIMARY KEY,
  hash      TEXT NOT NULL UNIQUE,
  name      TEXT NOT NULL,
  title     TEXT,
  published TEXT,
  source    TEXT,
  url       TEXT,
  text      TEXT NOT NULL
) STRICT;

-- What each report says; reader is the version that read it.
CREATE TABLE reading (
  report INTEGER PRIMARY KEY REFERENCES report,
  reader TEXT NOT NULL,
  json   TEXT NOT NULL
) STRICT;

-- Which reports mention a contact of exactly these parties: their codes in order, with tabs between.
CREATE TABLE mention (
  parties TEXT NOT NULL,
  report  INTEGER NOT NULL REFERENCES report,
  PRIMARY KEY (parties, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_by_report ON mention (report);

-- Sets of parties whose contacts have to be reconciled again.
CREATE TABLE stale (
  parties TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The contacts, as an index: in full they are reconciled from the readings.
-- status is held, planned or not_held; the days are the first and the last that are possible.
CREATE TABLE contact (
  id        TEXT PRIMARY KEY,
  parties   TEXT NOT NULL,
  channel   TEXT NOT NULL,
  status    TEXT NOT NULL,
  first_day TEXT,
  last_day  TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX contact_by_parties ON contact (parties);
CREATE INDEX contact_by_day ON contact (first_day, last_day);

-- One row: the version of the reader and reconciler that keep the contacts.
CREATE TABLE keeper (
  one     INTEGER PRIMARY KEY CHECK (one = 1),
  version TEXT NOT NULL
) STRICT;

-- People's decisions; they are added to and never changed.
CREATE TABLE ruling (
  number  INTEGER PRIMARY KEY,
  made_on TEXT NOT NULL,
  made_by TEXT NOT NULL,
  why     TEXT NOT NULL,
  json    TEXT NOT NULL
) STRICT;

CREATE TRIGGER ruling_is_not_changed BEFORE UPDATE ON ruling
BEGIN
  SELECT RAISE(ABORT, 'a ruling is never changed; add another');
END;

CREATE TRIGGER ruling_is_not_deleted BEFORE DELETE ON ruling
BEGIN
  SELECT RAISE(ABORT, 'a ruling is never deleted; add another');
END;

-- Full text; the words themselves stay in report.
CREATE VIRTUAL TABLE words USING fts5 (
  title,
  text,
  content = 'report',
  content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2'
);
