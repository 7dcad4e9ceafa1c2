-- Edition 1: the file's own books, the office, and the tree of places.
-- ledger_* tables never enter a changeset; everything else does.

CREATE TABLE ledger_setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a change, in the order of a hybrid logical clock (the id). The chain is kept per node:
-- digest = BLAKE2b(changeset), chain = BLAKE2b(chain of the node's entry before, id, at, user, label, kind, digest).
CREATE TABLE ledger_history (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,               -- UTC, ms
  node      INTEGER NOT NULL,
  user_name TEXT    NOT NULL,
  label     TEXT    NOT NULL,
  kind      INTEGER NOT NULL,               -- 0 change, 1 undo, 2 redo, 3 administrative
  reverses  INTEGER REFERENCES ledger_history (id),
  undone    INTEGER NOT NULL DEFAULT 0,
  row_count INTEGER NOT NULL,
  digest    BLOB    NOT NULL,
  chain     BLOB    NOT NULL,
  changeset BLOB    NOT NULL
) STRICT;
CREATE INDEX ledger_history_node ON ledger_history (node, id);
CREATE INDEX ledger_history_kind ON ledger_history (kind, undone, id);

CREATE TABLE ledger_user (
  id           INTEGER PRIMARY KEY,
  name         TEXT    NOT NULL UNIQUE,
  role         INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),
  disabled     INTEGER NOT NULL DEFAULT 0,
  salt         BLOB    NOT NULL,
  operations   INTEGER NOT NULL,            -- Argon2id cost of this wrap
  kibibytes    INTEGER NOT NULL,
  wrapped_key  BLOB    NOT NULL,            -- the ledger key under this user's password
  failed_tries INTEGER NOT NULL DEFAULT 0,
  locked_until INTEGER NOT NULL DEFAULT 0,  -- UTC, ms
  last_opened  INTEGER                      -- UTC, ms
) STRICT;

-- The ledger key once more, under the printed recovery key. One row.
CREATE TABLE ledger_recovery (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  salt        BLOB NOT NULL,
  wrapped_key BLOB NOT NULL
) STRICT;

CREATE TABLE ledger_draft (
  user_id      INTEGER NOT NULL REFERENCES ledger_user (id),
  form         TEXT    NOT NULL,
  record       INTEGER NOT NULL,            -- 0: a new record
  form_edition INTEGER NOT NULL,
  at           INTEGER NOT NULL,
  body         BLOB    NOT NULL,            -- sealed JSON
  PRIMARY KEY (user_id, form, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_export (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  user_name TEXT    NOT NULL,
  what      TEXT    NOT NULL,
  file      TEXT    NOT NULL,
  columns   TEXT    NOT NULL,               -- one a line
  row_count INTEGER NOT NULL,
  to_whom   TEXT    NOT NULL,
  why       TEXT    NOT NULL,
  unmasked  INTEGER NOT NULL,
  sha256    BLOB    NOT NULL
) STRICT;

CREATE TABLE ledger_reveal (
  id         INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL,
  user_name  TEXT    NOT NULL,
  table_name TEXT    NOT NULL,
  column     TEXT    NOT NULL,
  row        INTEGER NOT NULL,
  why        TEXT    NOT NULL
) STRICT;

CREATE TABLE office (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  name  TEXT    NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4)
) STRICT;

-- District, street or town, community or village, grid (区县、街道镇、社区村、网格).
CREATE TABLE place (
  id        INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES place (id),
  level     INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
  name      TEXT    NOT NULL,
  code      TEXT,                           -- GB/T 2260 or the 12-digit statistical code
  note      TEXT
) STRICT;
CREATE INDEX place_parent ON place (parent_id);
CREATE UNIQUE INDEX place_name ON place (ifnull(parent_id, 0), name);
