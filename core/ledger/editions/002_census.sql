-- Edition 2: the census. Exact dates are ISO text; codes are those of resources/code_tables; a figure that people
-- gave roughly carries its qualifier (余/近/超/约/多/来) beside it. Columns ending in _sealed are encrypted fields, and
-- the _key beside each is its blind key.

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

-- One person, many dated roles. Kinds are data.
CREATE TABLE role_kind (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL,                       -- grid_assistant, part_time_grid_member …
  name TEXT NOT NULL
) STRICT;

CREATE TABLE worker_role (
  id         INTEGER PRIMARY KEY,
  worker_id  INTEGER NOT NULL REFERENCES worker (id),
  kind_id    INTEGER NOT NULL REFERENCES role_kind (id),
  place_id   INTEGER REFERENCES place (id), -- the area it is for
  team       TEXT,
  started_on TEXT,
  ended_on   TEXT,
  note       TEXT
) STRICT;
CREATE INDEX worker_role_worker ON worker_role (worker_id);
CREATE INDEX worker_role_place ON worker_role (kind_id, place_id);

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

-- How a sender's columns were mapped last time.
CREATE TABLE import_mapping (
  id          INTEGER PRIMARY KEY,
  sender      TEXT NOT NULL,                -- a fingerprint of the head row
  description TEXT NOT NULL,                -- workers, employers …
  columns     TEXT NOT NULL                 -- JSON: head → field
) STRICT;

-- Derived: names in order, and what a search box finds. The functions are those of core/text, so a program with newer
-- tables of readings rebuilds both (see ledger_setting 'text_tables').
CREATE TABLE derived_worker_order (
  id         INTEGER PRIMARY KEY,
  pinyin_key BLOB NOT NULL,
  stroke_key BLOB NOT NULL
) STRICT;
CREATE INDEX derived_worker_order_pinyin ON derived_worker_order (pinyin_key);
CREATE INDEX derived_worker_order_stroke ON derived_worker_order (stroke_key);
CREATE VIEW rebuild_worker_order AS
  SELECT id, pinyin_key(name) AS pinyin_key, stroke_key(name) AS stroke_key FROM worker;

CREATE VIRTUAL TABLE derived_worker_search USING fts5 (words, content = '', prefix = '1 2 3', tokenize = 'unicode61');

CREATE TRIGGER derived_worker_added AFTER INSERT ON worker
BEGIN
  INSERT INTO derived_worker_order (id, pinyin_key, stroke_key)
  VALUES (new.id, pinyin_key(new.name), stroke_key(new.name));
  INSERT INTO derived_worker_search (rowid, words) VALUES (new.id, search_words(new.name, new.document_name, new.phone_tail));
END;
CREATE TRIGGER derived_worker_removed AFTER DELETE ON worker
BEGIN
  DELETE FROM derived_worker_order WHERE id = old.id;
  INSERT INTO derived_worker_search (derived_worker_search, rowid, words)
  VALUES ('delete', old.id, search_words(old.name, old.document_name, old.phone_tail));
END;
CREATE TRIGGER derived_worker_renamed AFTER UPDATE OF name, document_name, phone_tail ON worker
WHEN old.name <> new.name OR old.document_name IS NOT new.document_name OR old.phone_tail IS NOT new.phone_tail
BEGIN
  UPDATE derived_worker_order SET pinyin_key = pinyin_key(new.name), stroke_key = stroke_key(new.name)
  WHERE id = new.id;
  INSERT INTO derived_worker_search (derived_worker_search, rowid, words)
  VALUES ('delete', old.id, search_words(old.name, old.document_name, old.phone_tail));
  INSERT INTO derived_worker_search (rowid, words) VALUES (new.id, search_words(new.name, new.document_name, new.phone_tail));
END;
