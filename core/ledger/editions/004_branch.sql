-- SPDX-License-Identifier: GPL-3.0-or-later
-- Edition 4: the branch. Whatever holds as of a day is a row with started_on and ended_on; an empty end means it still
-- holds, and a date of a month or a year counts from its last day. Codes are those of core/branch and of resources.

ALTER TABLE employer ADD COLUMN owner_name TEXT;  -- 出资人

-- Members on the job, for the verdicts: a hundredth of the roll, and all that is asked of it.
CREATE INDEX worker_member ON worker (employer_id, site_id, political_status, name)
  WHERE political_status IN ('01', '02') AND state = 'on_job' AND joined_into IS NULL;

CREATE TABLE organisation (
  id             INTEGER PRIMARY KEY,
  name           TEXT    NOT NULL,
  kind           TEXT    NOT NULL,          -- committee, general_branch, branch, joint_branch …
  formed_by      TEXT,                      -- forming_way
  superior_id    INTEGER REFERENCES organisation (id),
  place_id       INTEGER REFERENCES place (id),
  employer_id    INTEGER REFERENCES employer (id),
  host_authority TEXT,                      -- 依托部门
  founded_on     TEXT,
  approval       TEXT,
  is_village     INTEGER NOT NULL,
  dissolved_on   TEXT,
  note           TEXT
) STRICT;
CREATE INDEX organisation_name ON organisation (name);
CREATE INDEX organisation_superior ON organisation (superior_id);
CREATE INDEX organisation_place ON organisation (place_id);
CREATE INDEX organisation_employer ON organisation (employer_id);

-- 届: from one election to the next.
CREATE TABLE organisation_term (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  elected_on      TEXT    NOT NULL,
  years           INTEGER,                  -- as approved; NULL: by the edition of the rule
  edition         TEXT,                     -- of the rule, as it was when elected
  extended_until  TEXT,
  note            TEXT
) STRICT;
CREATE INDEX organisation_term_organisation ON organisation_term (organisation_id, elected_on);

-- While a branch has a committee (支委会); a branch without one owes no committee meeting.
CREATE TABLE branch_committee (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  started_on      TEXT,
  ended_on        TEXT
) STRICT;
CREATE INDEX branch_committee_organisation ON branch_committee (organisation_id);

CREATE TABLE party_group (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  name            TEXT    NOT NULL,
  started_on      TEXT,
  ended_on        TEXT
) STRICT;
CREATE INDEX party_group_organisation ON party_group (organisation_id);

-- An employer that a joint branch covers.
CREATE TABLE covered_unit (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  employer_id     INTEGER NOT NULL REFERENCES employer (id),
  started_on      TEXT,
  ended_on        TEXT
) STRICT;
CREATE INDEX covered_unit_organisation ON covered_unit (organisation_id);
CREATE INDEX covered_unit_employer ON covered_unit (employer_id);

CREATE TABLE organisation_post (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  kind            TEXT    NOT NULL,         -- secretary, deputy_secretary, committee_member
  source          TEXT    NOT NULL,         -- within, seconded
  worker_id       INTEGER REFERENCES worker (id),
  name            TEXT,                     -- of a person who is not on the roll
  duty            TEXT,                     -- 组织委员
  started_on      TEXT,
  ended_on        TEXT
) STRICT;
CREATE INDEX organisation_post_organisation ON organisation_post (organisation_id);
CREATE INDEX organisation_post_worker ON organisation_post (worker_id);

-- 党建指导员.
CREATE TABLE instructor (
  id         INTEGER PRIMARY KEY,
  name       TEXT    NOT NULL,
  sent_by    TEXT,                          -- 选派单位
  started_on TEXT,
  ended_on   TEXT,
  note       TEXT
) STRICT;

CREATE TABLE instructor_duty (
  id              INTEGER PRIMARY KEY,
  instructor_id   INTEGER NOT NULL REFERENCES instructor (id),
  employer_id     INTEGER REFERENCES employer (id),
  organisation_id INTEGER REFERENCES organisation (id),
  started_on      TEXT,
  ended_on        TEXT
) STRICT;
CREATE INDEX instructor_duty_instructor ON instructor_duty (instructor_id);
CREATE INDEX instructor_duty_employer ON instructor_duty (employer_id);
CREATE INDEX instructor_duty_organisation ON instructor_duty (organisation_id);

-- A member on the roll takes name and number from there. One who is not has them here.
CREATE TABLE member (
  id              INTEGER PRIMARY KEY,
  worker_id       INTEGER REFERENCES worker (id),
  name            TEXT,
  document_kind   TEXT,
  identity_sealed BLOB,
  identity_key    BLOB,
  joined_on       TEXT,                     -- 入党时间: the branch meeting that admitted
  became_full_on  TEXT,                     -- 转正时间
  is_full         INTEGER NOT NULL,         -- 1: a full member, where nobody knows since when
  left_on         TEXT,
  finding         TEXT,                     -- organisation_found_member …; NULL: known from the start
  found_on        TEXT,
  made_known_on   TEXT,
  note            TEXT
) STRICT;
CREATE INDEX member_worker ON member (worker_id);
CREATE INDEX member_identity ON member (identity_key) WHERE identity_key IS NOT NULL;

-- 组织关系, 报到 and 流动党员活动证 are three facts, never one.
CREATE TABLE relationship (
  id              INTEGER PRIMARY KEY,
  member_id       INTEGER NOT NULL REFERENCES member (id),
  organisation_id INTEGER REFERENCES organisation (id),
  elsewhere       TEXT,                     -- where it lies outside this ledger
  started_on      TEXT,
  ended_on        TEXT
) STRICT;
CREATE INDEX relationship_member ON relationship (member_id);
CREATE INDEX relationship_organisation ON relationship (organisation_id, member_id, started_on, ended_on);

CREATE TABLE check_in_point (
  id              INTEGER PRIMARY KEY,
  name            TEXT    NOT NULL,
  place_id        INTEGER REFERENCES place (id),
  organisation_id INTEGER REFERENCES organisation (id),
  contact         TEXT,
  started_on      TEXT,
  ended_on        TEXT
) STRICT;
CREATE INDEX check_in_point_place ON check_in_point (place_id);
CREATE INDEX check_in_point_organisation ON check_in_point (organisation_id);

CREATE TABLE check_in (
  id          INTEGER PRIMARY KEY,
  member_id   INTEGER NOT NULL REFERENCES member (id),
  point_id    INTEGER NOT NULL REFERENCES check_in_point (id),
  expected_by TEXT,
  started_on  TEXT,                         -- NULL: expected, and has not come
  ended_on    TEXT
) STRICT;
CREATE INDEX check_in_member ON check_in (member_id);
CREATE INDEX check_in_place ON check_in (point_id, started_on);

CREATE TABLE mobile_certificate (
  id          INTEGER PRIMARY KEY,
  member_id   INTEGER NOT NULL REFERENCES member (id),
  number      TEXT    NOT NULL,
  issued_on   TEXT,
  valid_until TEXT,
  issued_by   TEXT,
  returned_on TEXT
) STRICT;
CREATE INDEX mobile_certificate_member ON mobile_certificate (member_id);

-- 组织关系接转, from one side to the other, and the steps it has gone.
CREATE TABLE transfer (
  id                   INTEGER PRIMARY KEY,
  member_id            INTEGER NOT NULL REFERENCES member (id),
  from_organisation_id INTEGER REFERENCES organisation (id),
  from_elsewhere       TEXT,
  to_organisation_id   INTEGER REFERENCES organisation (id),
  to_elsewhere         TEXT,
  reason               TEXT,
  cancelled_on         TEXT,
  note                 TEXT
) STRICT;
CREATE INDEX transfer_member ON transfer (member_id);
CREATE INDEX transfer_from ON transfer (from_organisation_id);
CREATE INDEX transfer_to ON transfer (to_organisation_id);

CREATE TABLE transfer_step (
  id          INTEGER PRIMARY KEY,
  transfer_id INTEGER NOT NULL REFERENCES transfer (id),
  step        TEXT    NOT NULL,             -- requested, letter_issued, received, receipt_returned
  happened_on TEXT    NOT NULL,
  note        TEXT
) STRICT;
CREATE INDEX transfer_step_transfer ON transfer_step (transfer_id);

-- Development files (发展党员): only those with Permission::Develop look here.
CREATE TABLE development (
  id               INTEGER PRIMARY KEY,
  worker_id        INTEGER NOT NULL REFERENCES worker (id),
  organisation_id  INTEGER REFERENCES organisation (id),
  publicised_from  TEXT,                    -- 公示 before a candidate is named
  publicised_until TEXT,
  leaves_on        TEXT,
  stopped_on       TEXT,
  note             TEXT
) STRICT;
CREATE INDEX development_worker ON development (worker_id);
CREATE INDEX development_organisation ON development (organisation_id);

CREATE TABLE development_step (
  id             INTEGER PRIMARY KEY,
  development_id INTEGER NOT NULL REFERENCES development (id),
  step           TEXT    NOT NULL,          -- of resources/rules/development_*.tsv
  happened_on    TEXT,
  planned_on     TEXT,                      -- the branch's own plan
  entitled       INTEGER,                   -- the vote of a branch meeting
  present        INTEGER,
  in_favour      INTEGER,
  persons        INTEGER,                   -- contacts, introducers
  days           INTEGER,                   -- of training
  hours          INTEGER,
  note           TEXT
) STRICT;
CREATE INDEX development_step_development ON development_step (development_id);

CREATE TABLE development_review (
  id             INTEGER PRIMARY KEY,
  development_id INTEGER NOT NULL REFERENCES development (id),
  reviewed_on    TEXT    NOT NULL
) STRICT;
CREATE INDEX development_review_development ON development_review (development_id);

CREATE TABLE development_extension (
  id             INTEGER PRIMARY KEY,
  development_id INTEGER NOT NULL REFERENCES development (id),
  decided_on     TEXT    NOT NULL,
  months         INTEGER NOT NULL
) STRICT;
CREATE INDEX development_extension_development ON development_extension (development_id);

CREATE TABLE development_quota (
  id              INTEGER PRIMARY KEY,
  organisation_id INTEGER NOT NULL REFERENCES organisation (id),
  year            INTEGER NOT NULL,
  places          INTEGER NOT NULL
) STRICT;
CREATE INDEX development_quota_organisation ON development_quota (organisation_id, year);

-- Years of the work calendar that the office has entered; they stand in place of the shipped ones.
CREATE TABLE work_calendar_year (
  id     INTEGER PRIMARY KEY,
  year   INTEGER NOT NULL,
  notice TEXT
) STRICT;

CREATE TABLE work_calendar_day (
  id      INTEGER PRIMARY KEY,
  year_id INTEGER NOT NULL REFERENCES work_calendar_year (id),
  day     TEXT    NOT NULL,
  works   INTEGER NOT NULL
) STRICT;
CREATE INDEX work_calendar_day_year ON work_calendar_day (year_id);

CREATE TABLE meeting (
  id             INTEGER PRIMARY KEY,
  kind           TEXT    NOT NULL,          -- branch_assembly …
  held_on        TEXT    NOT NULL,
  place          TEXT,
  chair          TEXT,
  minute_taker   TEXT,
  agenda         TEXT,
  minutes        TEXT,
  party_group_id INTEGER REFERENCES party_group (id),
  entitled       INTEGER NOT NULL,          -- persons, of all hosts
  present        INTEGER NOT NULL,
  excused        INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_held ON meeting (held_on);
CREATE INDEX meeting_group ON meeting (party_group_id);

-- Held by several, it counts once in the total and once for each host.
CREATE TABLE meeting_host (
  id              INTEGER PRIMARY KEY,
  meeting_id      INTEGER NOT NULL REFERENCES meeting (id),
  organisation_id INTEGER NOT NULL REFERENCES organisation (id)
) STRICT;
CREATE INDEX meeting_host_meeting ON meeting_host (meeting_id);
CREATE INDEX meeting_host_organisation ON meeting_host (organisation_id);

CREATE TABLE meeting_attendance (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  member_id  INTEGER NOT NULL REFERENCES member (id),
  presence   TEXT    NOT NULL,              -- present, excused, absent
  reason     TEXT
) STRICT;
CREATE INDEX meeting_attendance_meeting ON meeting_attendance (meeting_id);
CREATE INDEX meeting_attendance_member ON meeting_attendance (member_id);

CREATE TABLE meeting_decision (
  id         INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  decision   TEXT    NOT NULL,
  owner      TEXT,
  due_on     TEXT,
  done_on    TEXT
) STRICT;
CREATE INDEX meeting_decision_meeting ON meeting_decision (meeting_id);

-- Dues. Money is fen, a month is 2026-03.
CREATE TABLE dues_base (
  id         INTEGER PRIMARY KEY,
  member_id  INTEGER NOT NULL REFERENCES member (id),
  payer      TEXT    NOT NULL,              -- wage, self_employed …
  from_month TEXT    NOT NULL,
  fen        INTEGER NOT NULL
) STRICT;
CREATE INDEX dues_base_member ON dues_base (member_id);

-- Of the self-employed, whose dues follow the quarter before.
CREATE TABLE dues_income (
  id        INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id),
  month     TEXT    NOT NULL,
  fen       INTEGER NOT NULL
) STRICT;
CREATE INDEX dues_income_member ON dues_income (member_id, month);

CREATE TABLE dues_relief (
  id          INTEGER PRIMARY KEY,
  member_id   INTEGER NOT NULL REFERENCES member (id),
  from_month  TEXT    NOT NULL,
  until_month TEXT,
  fen         INTEGER NOT NULL,
  decided_on  TEXT
) STRICT;
CREATE INDEX dues_relief_member ON dues_relief (member_id);

CREATE TABLE dues_payment (
  id           INTEGER PRIMARY KEY,
  member_id    INTEGER NOT NULL REFERENCES member (id),
  month        TEXT    NOT NULL,            -- paid for
  fen          INTEGER NOT NULL,
  paid_on      TEXT,
  is_voluntary INTEGER NOT NULL
) STRICT;
CREATE INDEX dues_payment_member ON dues_payment (member_id, month);
CREATE INDEX dues_payment_month ON dues_payment (month, member_id);
