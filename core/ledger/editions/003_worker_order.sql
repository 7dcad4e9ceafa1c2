-- SPDX-License-Identifier: GPL-3.0-or-later
-- Edition 3: the order of strokes is kept as that of pinyin is, with an index of the search beside it; both are brought
-- up to date once a transaction, sorted, where edition 2 looked for every row's place by itself.
DROP TRIGGER derived_worker_added;
DROP TRIGGER derived_worker_removed;
DROP TRIGGER derived_worker_changed;
DROP TRIGGER derived_worker_moved;
DROP VIEW rebuild_worker_order;
DROP VIEW wrong_worker_order;
DROP VIEW rebuild_worker_search;
DROP VIEW rebuild_worker_pending;
DROP TABLE derived_worker_order;
DROP TABLE derived_worker_search;
DROP TABLE derived_worker_pending;
DROP INDEX worker_phone_tail;  -- the search index finds it

-- Derived: the roll in the order of pinyin, and in that of strokes. A position is pinyin_place(name) or
-- stroke_place(name), whose low 15 bits are 0, plus a serial number among those who share it; whoever finds no room
-- there stands behind everyone (9223231299366420480 on). The functions are those of core/ledger/sql_functions.h; a
-- program with newer tables of readings rebuilds all this (ledger_setting 'text_tables'). Joined records are not in it.
CREATE TABLE derived_worker_order (
  position        INTEGER PRIMARY KEY,
  id              INTEGER NOT NULL UNIQUE,
  stroke_position INTEGER NOT NULL,
  employer_id     INTEGER,
  site_id         INTEGER,
  platform        TEXT
) STRICT;
CREATE UNIQUE INDEX derived_worker_order_stroke ON derived_worker_order (stroke_position, id, employer_id, site_id,
  platform);
CREATE INDEX derived_worker_order_employer ON derived_worker_order (employer_id);
CREATE INDEX derived_worker_order_site ON derived_worker_order (site_id);
CREATE INDEX derived_worker_order_platform ON derived_worker_order (platform);
CREATE VIEW rebuild_worker_order AS
  WITH named AS MATERIALIZED (
    SELECT id, pinyin_place(name) AS place, stroke_place(name) AS stroke_place, employer_id, site_id,
           platform
    FROM worker WHERE joined_into IS NULL),
  numbered AS (
    SELECT *, row_number() OVER (PARTITION BY place ORDER BY id) AS serial,
           row_number() OVER (PARTITION BY stroke_place ORDER BY id) AS stroke_serial,
           row_number() OVER (ORDER BY id) AS serial_of_all
    FROM named)
  SELECT CASE WHEN serial <= 32768 THEN place + serial - 1 ELSE 9223231299366420480 + serial_of_all END AS position, id,
         CASE WHEN stroke_serial <= 32768 THEN stroke_place + stroke_serial - 1
              ELSE 9223231299366420480 + serial_of_all END AS stroke_position,
         employer_id, site_id, platform
  FROM numbered;
-- The serial numbers follow the order of entry; all else must be as a rebuild makes it.
CREATE VIEW wrong_worker_order AS
  SELECT worker.id FROM worker LEFT JOIN derived_worker_order AS held ON held.id = worker.id
  WHERE (worker.joined_into IS NULL) <> (held.id IS NOT NULL)
     OR (held.position >> 15 <> pinyin_place(worker.name) >> 15 AND held.position < 9223231299366420480)
     OR (held.stroke_position >> 15 <> stroke_place(worker.name) >> 15 AND held.stroke_position < 9223231299366420480)
     OR (held.id IS NOT NULL AND (held.employer_id IS NOT worker.employer_id OR held.site_id IS NOT worker.site_id
                                   OR held.platform IS NOT worker.platform))
  UNION ALL
  SELECT id FROM derived_worker_order WHERE id NOT IN (SELECT id FROM worker);

-- Derived: what a search box finds, by position and by stroke_position, so that whatever is found comes out in the order
-- of the roll.
CREATE VIRTUAL TABLE derived_worker_search
  USING fts5 (words, content = '', prefix = '1 2 3 4 5', tokenize = 'ascii', columnsize = 0);
CREATE VIEW rebuild_worker_search AS
  SELECT position, search_words(name, document_name, phone_tail) AS words
  FROM derived_worker_order JOIN worker USING (id);
CREATE VIRTUAL TABLE derived_worker_stroke_search
  USING fts5 (words, content = '', prefix = '1 2 3 4 5', tokenize = 'ascii', columnsize = 0);
CREATE VIEW rebuild_worker_stroke_search AS
  SELECT stroke_position, search_words(name, document_name, phone_tail) AS words
  FROM derived_worker_order JOIN worker USING (id);

-- What one large import brings is written once, not merged from many small pieces.
INSERT INTO derived_worker_search (derived_worker_search, rank) VALUES ('hashsize', 33554432);
INSERT INTO derived_worker_stroke_search (derived_worker_stroke_search, rank) VALUES ('hashsize', 33554432);

-- Sorted rows are written quickly, so changes wait here until the transaction ends: the words under which the indexes
-- still have a worker, and those under which they must have it. Empty between transactions. Whoever is added comes here
-- by DerivedUpkeep (core/ledger/derived.h): with a trigger on INSERT, SQLite would copy every page that a row touches,
-- in case the row is refused midway, and an import would take twice as long.
CREATE TABLE derived_worker_pending (
  id   INTEGER PRIMARY KEY,
  gone TEXT,
  came TEXT
) STRICT;
CREATE VIEW rebuild_worker_pending AS SELECT * FROM derived_worker_pending WHERE false;

CREATE TRIGGER derived_worker_removed AFTER DELETE ON worker WHEN old.joined_into IS NULL
BEGIN
  INSERT INTO derived_worker_pending (id, gone)
  VALUES (old.id, search_words(old.name, old.document_name, old.phone_tail))
  ON CONFLICT DO UPDATE SET came = NULL;
END;
CREATE TRIGGER derived_worker_changed AFTER UPDATE OF name, document_name, phone_tail, joined_into ON worker
WHEN old.name <> new.name OR old.document_name IS NOT new.document_name OR old.phone_tail IS NOT new.phone_tail
  OR old.joined_into IS NOT new.joined_into
BEGIN
  INSERT INTO derived_worker_pending (id, gone, came)
  VALUES (new.id,
          CASE WHEN old.joined_into IS NULL THEN search_words(old.name, old.document_name, old.phone_tail) END,
          CASE WHEN new.joined_into IS NULL THEN search_words(new.name, new.document_name, new.phone_tail) END)
  ON CONFLICT DO UPDATE SET came = excluded.came;
END;
CREATE TRIGGER derived_worker_moved AFTER UPDATE OF employer_id, site_id, platform ON worker
WHEN old.employer_id IS NOT new.employer_id OR old.site_id IS NOT new.site_id OR old.platform IS NOT new.platform
BEGIN
  UPDATE derived_worker_order SET employer_id = new.employer_id, site_id = new.site_id, platform = new.platform
  WHERE id = new.id;
END;
