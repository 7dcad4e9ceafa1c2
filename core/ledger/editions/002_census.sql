-- Edition 2: the census. Exact dates are ISO text; codes are those of resources/code_tables; a figure that people
-- gave roughly carries its qualifier (余/近/超/约/多/来) beside it. Columns ending in _sealed are encrypted fields, and
-- the _key beside each is its blind key.

-- How many rows of an entry were taken out since, because a person was erased (PIPL art. 47).
ALTER TABLE ledger_history ADD COLUMN redacted INTEGER NOT NULL DEFAULT 0;
-- The label with the names of the persons it is about. Outside the chain, so that an erasure can take it away: what
-- then stays is `label`, which names nobody.
ALTER TABLE ledger_history ADD COLUMN named_label TEXT;

-- Two surveyors may enter the same place on the same day; that is for a person to settle, not for a constraint.
DROP INDEX place_name;
CREATE INDEX place_name ON place (name);
ALTER TABLE place ADD COLUMN latitude REAL;
ALTER TABLE place ADD COLUMN longitude REAL;

CREATE TABLE employer (
  id                  INTEGER PRIMARY KEY,
  name                TEXT    NOT NULL,
  kind                TEXT    NOT NULL,     -- employer_kind
  credit_code         TEXT,                 -- GB 32100-2015
  authority           TEXT,                 -- 行业主管部门
  place_id            INTEGER REFERENCES place (id),
  owner_is_member     INTEGER,              -- 0, 1, or NULL: not asked
  charter_work        INTEGER,              -- Party work in the charter: 0, 1 or NULL
  charter_on          TEXT,
  headcount           INTEGER,              -- as declared
  headcount_qualifier TEXT,
  closed_on           TEXT,
  note                TEXT
) STRICT;
CREATE INDEX employer_name ON employer (name);
CREATE INDEX employer_credit_code ON employer (credit_code);
CREATE INDEX employer_place ON employer (place_id);

-- 网点、站点: where people report for work; never a service station.
CREATE TABLE site (
  id                  INTEGER PRIMARY KEY,
  name                TEXT    NOT NULL,
  employer_id         INTEGER REFERENCES employer (id),
  place_id            INTEGER REFERENCES place (id),
  address             TEXT,
  contact             TEXT,
  phone_sealed        BLOB,
  phone_key           BLOB,
  headcount           INTEGER,
  headcount_qualifier TEXT,
  closed_on           TEXT,
  note                TEXT
) STRICT;
CREATE INDEX site_name ON site (name);
CREATE INDEX site_employer ON site (employer_id);
CREATE INDEX site_place ON site (place_id);

CREATE TABLE worker (
  id                   INTEGER PRIMARY KEY,
  name                 TEXT    NOT NULL,    -- as it is written here (系统用字)
  document_name        TEXT,                -- as on the document, where that differs (证件用字)
  sex                  TEXT,                -- GB/T 2261.1
  birth_date           TEXT,
  ethnicity            TEXT,                -- GB/T 3304
  education            TEXT,                -- GB/T 4658
  political_status     TEXT,                -- GB/T 4762, and P1 to P3
  occupation           TEXT,
  platform             TEXT,
  employer_id          INTEGER REFERENCES employer (id),
  site_id              INTEGER REFERENCES site (id),
  community_id         INTEGER REFERENCES place (id),
  native_place         TEXT,
  document_kind        TEXT    NOT NULL,
  identity_sealed      BLOB,
  identity_key         BLOB,
  phone_sealed         BLOB,
  phone_key            BLOB,
  phone_tail           TEXT,                -- the last four digits, in clear
  address_sealed       BLOB,
  started_on           TEXT,
  left_on              TEXT,
  state                TEXT    NOT NULL,    -- on_job, left, moved
  to_verify            INTEGER NOT NULL,
  skills               TEXT,
  relationship_at      TEXT,                -- where the Party relationship lies
  source               TEXT,                -- of the record
  verified_on          TEXT,
  consent_basis        TEXT,
  consent_on           TEXT,
  consent_way          TEXT,
  consent_withdrawn_on TEXT,
  note                 TEXT,
  joined_into          INTEGER REFERENCES worker (id)  -- this record is the same person as that one
) STRICT;
CREATE INDEX worker_identity ON worker (identity_key);
CREATE INDEX worker_phone ON worker (phone_key);
CREATE INDEX worker_phone_tail ON worker (phone_tail);
CREATE INDEX worker_name ON worker (name);
CREATE INDEX worker_employer ON worker (employer_id);
CREATE INDEX worker_site ON worker (site_id);
CREATE INDEX worker_community ON worker (community_id);
CREATE INDEX worker_verified ON worker (verified_on);
CREATE INDEX worker_joined ON worker (joined_into) WHERE joined_into IS NOT NULL;

-- What a roster said that could not be taken: the field stays empty, the text is kept here until someone settles it.
CREATE TABLE worker_problem (
  id              INTEGER PRIMARY KEY,
  worker_id       INTEGER NOT NULL REFERENCES worker (id),
  field           TEXT    NOT NULL,
  code            TEXT    NOT NULL,         -- identity_damaged …
  original_sealed BLOB,
  source          TEXT,
  settled_on      TEXT
) STRICT;
CREATE INDEX worker_problem_worker ON worker_problem (worker_id);

-- Two records that may be one person. 0 open, 1 joined, 2 different persons.
CREATE TABLE possible_duplicate (
  id       INTEGER PRIMARY KEY,
  first_id INTEGER NOT NULL REFERENCES worker (id),
  other_id INTEGER NOT NULL REFERENCES worker (id),
  reasons  TEXT    NOT NULL,                -- codes, one a line
  decision INTEGER NOT NULL
) STRICT;
CREATE INDEX possible_duplicate_first ON possible_duplicate (first_id);
CREATE INDEX possible_duplicate_other ON possible_duplicate (other_id);

-- A join, and all it takes to part the two again: the references that were moved, and each column of the kept record
-- as it was and as the join left it.
CREATE TABLE worker_join (
  id        INTEGER PRIMARY KEY,
  kept_id   INTEGER NOT NULL REFERENCES worker (id),
  joined_id INTEGER NOT NULL REFERENCES worker (id),
  joined_on TEXT    NOT NULL,
  parted_on TEXT
) STRICT;
CREATE INDEX worker_join_kept ON worker_join (kept_id);
CREATE INDEX worker_join_joined ON worker_join (joined_id);

CREATE TABLE worker_join_reference (
  id          INTEGER PRIMARY KEY,
  join_id     INTEGER NOT NULL REFERENCES worker_join (id),
  table_name  TEXT    NOT NULL,
  column_name TEXT    NOT NULL,
  row_id      INTEGER NOT NULL
) STRICT;
CREATE INDEX worker_join_reference_join ON worker_join_reference (join_id);

CREATE TABLE worker_join_field (
  id          INTEGER PRIMARY KEY,
  join_id     INTEGER NOT NULL REFERENCES worker_join (id),
  column_name TEXT    NOT NULL,
  before      ANY,
  after       ANY
) STRICT;
CREATE INDEX worker_join_field_join ON worker_join_field (join_id);

-- One person, many dated roles. Kinds are those of resources/code_tables/role_kind.tsv and the office's own.
CREATE TABLE role_kind (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE worker_role (
  id         INTEGER PRIMARY KEY,
  worker_id  INTEGER NOT NULL REFERENCES worker (id),
  kind       TEXT    NOT NULL,              -- role_kind: grid_assistant, part_time_grid_member …
  place_id   INTEGER REFERENCES place (id), -- the area it is for
  team       TEXT,
  started_on TEXT,
  ended_on   TEXT,
  note       TEXT
) STRICT;
CREATE INDEX worker_role_worker ON worker_role (worker_id);
CREATE INDEX worker_role_kind ON worker_role (kind, place_id);
CREATE INDEX worker_role_place ON worker_role (place_id);

CREATE TABLE survey_round (
  id         INTEGER PRIMARY KEY,
  name       TEXT NOT NULL,
  period     TEXT NOT NULL,                 -- 2026H1
  started_on TEXT,
  ended_on   TEXT,
  note       TEXT
) STRICT;

CREATE TABLE collection_unit (
  id          INTEGER PRIMARY KEY,
  round_id    INTEGER NOT NULL REFERENCES survey_round (id),
  place_id    INTEGER NOT NULL REFERENCES place (id),
  reporter    TEXT,
  reported_on TEXT,                         -- NULL: has not reported
  note        TEXT
) STRICT;
CREATE INDEX collection_unit_round ON collection_unit (round_id);
CREATE INDEX collection_unit_place ON collection_unit (place_id);

CREATE TABLE visit (
  id         INTEGER PRIMARY KEY,
  round_id   INTEGER NOT NULL REFERENCES survey_round (id),
  worker_id  INTEGER REFERENCES worker (id),
  site_id    INTEGER REFERENCES site (id),
  visitor    TEXT,
  visited_on TEXT    NOT NULL,
  outcome    TEXT    NOT NULL,              -- new, verified, changed, left, refused, not_met
  note       TEXT
) STRICT;
CREATE INDEX visit_round ON visit (round_id);
CREATE INDEX visit_worker ON visit (worker_id);
CREATE INDEX visit_site ON visit (site_id);

-- Facts about a place that are not about persons: parking bays, counters, a business district's profile.
CREATE TABLE place_fact (
  id        INTEGER PRIMARY KEY,
  place_id  INTEGER NOT NULL REFERENCES place (id),
  name      TEXT    NOT NULL,
  value     INTEGER NOT NULL,
  qualifier TEXT,
  unit      TEXT    NOT NULL,
  as_of     TEXT    NOT NULL,
  note      TEXT
) STRICT;
CREATE INDEX place_fact_place ON place_fact (place_id);

-- A frozen return never changes again.
CREATE TABLE half_year_return (
  id        INTEGER PRIMARY KEY,
  period    TEXT    NOT NULL,               -- 2026H1
  as_of     TEXT    NOT NULL,
  frozen_at INTEGER NOT NULL,
  frozen_by TEXT    NOT NULL,
  body      TEXT    NOT NULL                -- JSON
) STRICT;
CREATE TRIGGER half_year_return_is_frozen BEFORE UPDATE ON half_year_return
BEGIN
  SELECT raise(ABORT, 'a frozen return does not change');
END;
CREATE TRIGGER half_year_return_stays BEFORE DELETE ON half_year_return
BEGIN
  SELECT raise(ABORT, 'a frozen return does not change');
END;

-- How a sender's columns were mapped last time.
CREATE TABLE import_mapping (
  id          INTEGER PRIMARY KEY,
  sender      TEXT NOT NULL,                -- a fingerprint of the head row
  description TEXT NOT NULL,                -- workers, employers …
  columns     TEXT NOT NULL                 -- JSON: head → field
) STRICT;

-- Derived: the roll in the order of pinyin. A position is pinyin_place(name), whose low 15 bits are 0, plus a serial
-- number among those who share it; whoever finds no room there stands behind everyone (9223231299366420480 on).
-- The functions are those of core/ledger/sql_functions.h; a program with newer tables of readings rebuilds all this
-- (ledger_setting 'text_tables'). Joined records are not in it.
CREATE TABLE derived_worker_order (
  position    INTEGER PRIMARY KEY,
  id          INTEGER NOT NULL UNIQUE,
  stroke_key  BLOB    NOT NULL,
  employer_id INTEGER,
  site_id     INTEGER,
  platform    TEXT
) STRICT;
CREATE INDEX derived_worker_order_stroke ON derived_worker_order (stroke_key, id, employer_id, site_id, platform);
CREATE INDEX derived_worker_order_employer ON derived_worker_order (employer_id);
CREATE INDEX derived_worker_order_site ON derived_worker_order (site_id);
CREATE INDEX derived_worker_order_platform ON derived_worker_order (platform);
CREATE VIEW rebuild_worker_order AS
  SELECT CASE WHEN serial <= 32768 THEN place + serial - 1 ELSE 9223231299366420480 + row_number() OVER (ORDER BY id)
         END AS position,
         id, stroke_key(name) AS stroke_key, employer_id, site_id, platform
  FROM (SELECT id, name, employer_id, site_id, platform, place,
               row_number() OVER (PARTITION BY place ORDER BY id) AS serial
        FROM (SELECT id, name, employer_id, site_id, platform, pinyin_place(name) AS place FROM worker
              WHERE joined_into IS NULL));
-- The serial numbers follow the order of entry; all else must be as a rebuild makes it.
CREATE VIEW wrong_worker_order AS
  SELECT worker.id FROM worker LEFT JOIN derived_worker_order AS held ON held.id = worker.id
  WHERE (worker.joined_into IS NULL) <> (held.id IS NOT NULL) OR held.stroke_key <> stroke_key(worker.name)
     OR (held.position >> 15 <> pinyin_place(worker.name) >> 15 AND held.position < 9223231299366420480)
     OR (held.id IS NOT NULL AND (held.employer_id IS NOT worker.employer_id OR held.site_id IS NOT worker.site_id
                                   OR held.platform IS NOT worker.platform))
  UNION ALL
  SELECT id FROM derived_worker_order WHERE id NOT IN (SELECT id FROM worker);

-- Derived: what a search box finds, by position, so that whatever is found comes out in the order of the roll.
CREATE VIRTUAL TABLE derived_worker_search USING fts5 (words, content = '', prefix = '1 2 3 4 5', tokenize = 'ascii');
CREATE VIEW rebuild_worker_search AS
  SELECT position, search_words(name, document_name, phone_tail) AS words
  FROM derived_worker_order JOIN worker USING (id);

-- FTS5 writes quickly only in the order of row ids, so changes wait here until the transaction ends: by position, the
-- words that the index still holds and those that it must hold. Empty between transactions.
CREATE TABLE derived_worker_pending (
  position INTEGER PRIMARY KEY,
  gone     TEXT,
  came     TEXT
) STRICT;
CREATE VIEW rebuild_worker_pending AS SELECT * FROM derived_worker_pending WHERE false;

CREATE TRIGGER derived_worker_added AFTER INSERT ON worker WHEN new.joined_into IS NULL
BEGIN
  INSERT INTO derived_worker_order (position, id, stroke_key, employer_id, site_id, platform)
  SELECT CASE WHEN last IS NULL THEN place WHEN last < place + 32767 THEN last + 1
              ELSE max(9223231299366420480, (SELECT max(position) FROM derived_worker_order)) + 1 END,
         new.id, stroke_key(new.name), new.employer_id, new.site_id, new.platform
  FROM (SELECT place, (SELECT position FROM derived_worker_order WHERE position BETWEEN place AND place + 32767
                       ORDER BY position DESC LIMIT 1) AS last
        FROM (SELECT pinyin_place(new.name) AS place LIMIT 1) LIMIT 1);
  INSERT INTO derived_worker_pending (position, came)
  SELECT position, search_words(new.name, new.document_name, new.phone_tail) FROM derived_worker_order WHERE id = new.id
  ON CONFLICT DO UPDATE SET came = excluded.came;
END;
CREATE TRIGGER derived_worker_removed AFTER DELETE ON worker WHEN old.joined_into IS NULL
BEGIN
  INSERT INTO derived_worker_pending (position, gone)
  SELECT position, search_words(old.name, old.document_name, old.phone_tail) FROM derived_worker_order WHERE id = old.id
  ON CONFLICT DO UPDATE SET came = NULL;
  DELETE FROM derived_worker_order WHERE id = old.id;
END;
CREATE TRIGGER derived_worker_changed AFTER UPDATE OF name, document_name, phone_tail, joined_into ON worker
WHEN old.name <> new.name OR old.document_name IS NOT new.document_name OR old.phone_tail IS NOT new.phone_tail
  OR old.joined_into IS NOT new.joined_into
BEGIN
  INSERT INTO derived_worker_pending (position, gone)
  SELECT position, search_words(old.name, old.document_name, old.phone_tail) FROM derived_worker_order WHERE id = old.id
  ON CONFLICT DO UPDATE SET came = NULL;
  DELETE FROM derived_worker_order WHERE id = old.id;
  INSERT INTO derived_worker_order (position, id, stroke_key, employer_id, site_id, platform)
  SELECT CASE WHEN last IS NULL THEN place WHEN last < place + 32767 THEN last + 1
              ELSE max(9223231299366420480, (SELECT max(position) FROM derived_worker_order)) + 1 END,
         new.id, stroke_key(new.name), new.employer_id, new.site_id, new.platform
  FROM (SELECT place, (SELECT position FROM derived_worker_order WHERE position BETWEEN place AND place + 32767
                       ORDER BY position DESC LIMIT 1) AS last
        FROM (SELECT pinyin_place(new.name) AS place LIMIT 1) LIMIT 1)
  WHERE new.joined_into IS NULL;
  INSERT INTO derived_worker_pending (position, came)
  SELECT position, search_words(new.name, new.document_name, new.phone_tail) FROM derived_worker_order WHERE id = new.id
  ON CONFLICT DO UPDATE SET came = excluded.came;
END;
CREATE TRIGGER derived_worker_moved AFTER UPDATE OF employer_id, site_id, platform ON worker
WHEN old.employer_id IS NOT new.employer_id OR old.site_id IS NOT new.site_id OR old.platform IS NOT new.platform
BEGIN
  UPDATE derived_worker_order SET employer_id = new.employer_id, site_id = new.site_id, platform = new.platform
  WHERE id = new.id;
END;

-- Derived: employers and sites by what a search box may call them. Ids of both come from one source and never meet.
CREATE VIRTUAL TABLE derived_workplace_search USING fts5 (words, content = '', prefix = '1 2 3 4 5', tokenize = 'ascii');
CREATE VIEW rebuild_workplace_search AS
  SELECT id, search_words(name) AS words FROM employer UNION ALL SELECT id, search_words(name) FROM site;

CREATE TRIGGER derived_employer_added AFTER INSERT ON employer
BEGIN
  INSERT INTO derived_workplace_search (rowid, words) VALUES (new.id, search_words(new.name));
END;
CREATE TRIGGER derived_employer_removed AFTER DELETE ON employer
BEGIN
  INSERT INTO derived_workplace_search (derived_workplace_search, rowid, words)
  VALUES ('delete', old.id, search_words(old.name));
END;
CREATE TRIGGER derived_employer_renamed AFTER UPDATE OF name ON employer WHEN old.name <> new.name
BEGIN
  INSERT INTO derived_workplace_search (derived_workplace_search, rowid, words)
  VALUES ('delete', old.id, search_words(old.name));
  INSERT INTO derived_workplace_search (rowid, words) VALUES (new.id, search_words(new.name));
END;
CREATE TRIGGER derived_site_added AFTER INSERT ON site
BEGIN
  INSERT INTO derived_workplace_search (rowid, words) VALUES (new.id, search_words(new.name));
END;
CREATE TRIGGER derived_site_removed AFTER DELETE ON site
BEGIN
  INSERT INTO derived_workplace_search (derived_workplace_search, rowid, words)
  VALUES ('delete', old.id, search_words(old.name));
END;
CREATE TRIGGER derived_site_renamed AFTER UPDATE OF name ON site WHEN old.name <> new.name
BEGIN
  INSERT INTO derived_workplace_search (derived_workplace_search, rowid, words)
  VALUES ('delete', old.id, search_words(old.name));
  INSERT INTO derived_workplace_search (rowid, words) VALUES (new.id, search_words(new.name));
END;
