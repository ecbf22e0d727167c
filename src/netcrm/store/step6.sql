-- From version 5 to 6: communities with a kind, members and a rhythm, notes of them and contacts at them;
-- introductions with two sides, who knows whom, seats of the board, doubts that were answered. Foreign keys are off while tables are made anew. Never changed once it was released.

UPDATE pen SET deed_id = 0; -- no deed: what the step does is nothing to undo

DROP VIEW passage;
-- Communities made anew: their kind is checked

CREATE TEMP TABLE community_before AS SELECT id, uid, handle, name FROM community;
CREATE TEMP TABLE community_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'community';
DROP TABLE community;
CREATE TABLE community (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  handle TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT,
  every_days INTEGER,
  snoozed_until DATE,
  CONSTRAINT kind_is_known CHECK (kind IN ('association', 'programme', 'event', 'online', 'school', 'charity', 'peer group')),
  CONSTRAINT every_is_sane CHECK (every_days BETWEEN 0 AND 3650),
  CONSTRAINT snoozed_until_is_a_day CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT name_is_there CHECK (trim(name) <> ''),
  UNIQUE (uid),
  UNIQUE (handle)
);
INSERT INTO community (id, uid, handle, name)
  SELECT id, uid, handle, name FROM community_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'community';
INSERT INTO sqlite_sequence (name, seq) SELECT 'community', seq FROM community_sequence;
DROP TABLE community_before;
DROP TABLE community_sequence;
-- Who it was that made somebody known to you

ALTER TABLE person ADD COLUMN met_via_uid TEXT;
DROP TRIGGER journal_person_insert;
DROP TRIGGER journal_person_update;
DROP TRIGGER journal_person_delete;
-- Contacts made anew: at which community they were

CREATE TEMP TABLE interaction_before AS SELECT id, uid, day, kind, text, topics, place, private, keep_asked, planned FROM interaction;
CREATE TEMP TABLE interaction_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'interaction';
DROP TABLE interaction;
CREATE TABLE interaction (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  day DATE NOT NULL,
  kind TEXT DEFAULT 'other' NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  topics JSON DEFAULT '[]' NOT NULL,
  place TEXT,
  private BOOLEAN DEFAULT 0 NOT NULL,
  keep_asked BOOLEAN DEFAULT 0 NOT NULL,
  planned BOOLEAN DEFAULT 0 NOT NULL,
  community_id INTEGER,
  CONSTRAINT kind_is_known CHECK (kind IN ('meeting', 'call', 'coffee', 'meal', 'message', 'email', 'event', 'intro', 'other')),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(community_id) REFERENCES community (id) ON DELETE SET NULL
);
INSERT INTO interaction (id, uid, day, kind, text, topics, place, private, keep_asked, planned)
  SELECT id, uid, day, kind, text, topics, place, private, keep_asked, planned FROM interaction_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'interaction';
INSERT INTO sqlite_sequence (name, seq) SELECT 'interaction', seq FROM interaction_sequence;
DROP TABLE interaction_before;
DROP TABLE interaction_sequence;
CREATE INDEX ix_interaction_community_id ON interaction (community_id);
CREATE INDEX ix_interaction_day ON interaction (day);
CREATE INDEX interaction_keep ON interaction (day) WHERE keep_asked;
CREATE INDEX interaction_planned ON interaction (day) WHERE planned;
-- Notes made anew: about a person or a community

CREATE TEMP TABLE note_before AS SELECT id, uid, person_id, day, text, private, about_on, hard FROM note;
CREATE TEMP TABLE note_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'note';
DROP TABLE note;
CREATE TABLE note (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER,
  community_id INTEGER,
  day DATE NOT NULL,
  text TEXT NOT NULL,
  private BOOLEAN DEFAULT 0 NOT NULL,
  about_on DATE,
  hard BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT about_something CHECK (person_id IS NOT NULL OR community_id IS NOT NULL),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT about_on_is_a_day CHECK (about_on IS NULL OR about_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  FOREIGN KEY(community_id) REFERENCES community (id) ON DELETE CASCADE
);
INSERT INTO note (id, uid, person_id, day, text, private, about_on, hard)
  SELECT id, uid, person_id, day, text, private, about_on, hard FROM note_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'note';
INSERT INTO sqlite_sequence (name, seq) SELECT 'note', seq FROM note_sequence;
DROP TABLE note_before;
DROP TABLE note_sequence;
CREATE INDEX ix_note_community_id ON note (community_id);
CREATE INDEX ix_note_person_id ON note (person_id);
CREATE INDEX note_hard ON note (day) WHERE hard;
CREATE INDEX note_occasion ON note (about_on) WHERE about_on IS NOT NULL;
-- Members, introductions and their sides, who knows whom, seats, doubts

CREATE TABLE member (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  community_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  part TEXT,
  competitor BOOLEAN DEFAULT 0 NOT NULL,
  UNIQUE (uid),
  FOREIGN KEY(community_id) REFERENCES community (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_member_community_id ON member (community_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE TABLE introduction (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  via_id INTEGER,
  give_id INTEGER,
  interaction_id INTEGER,
  day DATE NOT NULL,
  because TEXT DEFAULT '' NOT NULL,
  for_me BOOLEAN DEFAULT 0 NOT NULL,
  made_on DATE,
  met_on DATE,
  outcome TEXT,
  closed DATE,
  snoozed_until DATE,
  private BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT met_after_it_was_made CHECK ((met_on IS NULL) OR (made_on IS NOT NULL)),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT made_on_is_a_day CHECK (made_on IS NULL OR made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT met_on_is_a_day CHECK (met_on IS NULL OR met_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT closed_is_a_day CHECK (closed IS NULL OR closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT snoozed_until_is_a_day CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(via_id) REFERENCES person (id) ON DELETE SET NULL,
  FOREIGN KEY(give_id) REFERENCES give (id) ON DELETE SET NULL,
  FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE SET NULL
);
CREATE INDEX ix_introduction_give_id ON introduction (give_id);
CREATE INDEX ix_introduction_interaction_id ON introduction (interaction_id);
CREATE INDEX ix_introduction_via_id ON introduction (via_id);
CREATE INDEX introduction_open ON introduction (day) WHERE met_on IS NULL AND closed IS NULL;
CREATE TABLE side (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  introduction_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  asked_on DATE,
  said TEXT,
  said_on DATE,
  until DATE,
  words TEXT,
  CONSTRAINT said_is_known CHECK (said IN ('yes', 'later', 'no')),
  CONSTRAINT said_on_a_day CHECK ((said IS NULL) = (said_on IS NULL)),
  CONSTRAINT asked_on_is_a_day CHECK (asked_on IS NULL OR asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT said_on_is_a_day CHECK (said_on IS NULL OR said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT until_is_a_day CHECK (until IS NULL OR until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(introduction_id) REFERENCES introduction (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_side_introduction_id ON side (introduction_id);
CREATE INDEX ix_side_person_id ON side (person_id);
CREATE TABLE acquaintance (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER NOT NULL,
  other_id INTEGER NOT NULL,
  interaction_id INTEGER,
  day DATE NOT NULL,
  knows BOOLEAN DEFAULT 1 NOT NULL,
  how TEXT,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  FOREIGN KEY(other_id) REFERENCES person (id) ON DELETE CASCADE,
  FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE SET NULL
);
CREATE INDEX ix_acquaintance_interaction_id ON acquaintance (interaction_id);
CREATE INDEX ix_acquaintance_other_id ON acquaintance (other_id);
CREATE INDEX ix_acquaintance_person_id ON acquaintance (person_id);
CREATE TABLE seat (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER NOT NULL,
  seat TEXT NOT NULL,
  holds BOOLEAN DEFAULT 1 NOT NULL,
  until DATE,
  CONSTRAINT seat_is_there CHECK (trim(seat) <> ''),
  CONSTRAINT until_is_a_day CHECK (until IS NULL OR until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE TABLE doubt (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  "key" TEXT NOT NULL,
  day DATE NOT NULL,
  answer TEXT DEFAULT '' NOT NULL,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
CREATE UNIQUE INDEX doubt_once ON doubt (kind, key);
-- What keeps the journal, the text index and the marks

CREATE VIEW passage AS
  SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text || ' ' || topics || ' ' || coalesce(place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') AS text FROM interaction
  UNION ALL SELECT (1 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM note
  UNION ALL SELECT (2 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text || ' ' || coalesce(said, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM loop
  UNION ALL SELECT (3 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM give
  UNION ALL SELECT (4 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(question || ' ' || text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM advice
  UNION ALL SELECT (5 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM further_answer
  UNION ALL SELECT (6 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(title || ' ' || text || ' ' || coalesce(decision, '') || ' '
    || coalesce(because, '') || ' ' || coalesce(expect, '') || ' ' || coalesce(outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM challenge
  UNION ALL SELECT (7 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM lesson
  UNION ALL SELECT (8 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(because || ' ' || coalesce(outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM introduction;
CREATE TRIGGER journal_community_insert AFTER INSERT ON community BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'community', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_community_update AFTER UPDATE ON community WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.handle IS NOT NEW.handle OR OLD.name IS NOT NEW.name OR OLD.kind IS NOT NEW.kind OR OLD.every_days IS NOT NEW.every_days OR OLD.snoozed_until IS NOT NEW.snoozed_until BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'community', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'kind', OLD.kind, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_community_delete AFTER DELETE ON community BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'community', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'kind', OLD.kind, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_person_insert AFTER INSERT ON person BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_person_update AFTER UPDATE ON person WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.handle IS NOT NEW.handle OR OLD.name IS NOT NEW.name OR OLD.nickname IS NOT NEW.nickname OR OLD.kind IS NOT NEW.kind OR OLD.stage IS NOT NEW.stage OR OLD.title IS NOT NEW.title OR OLD.company IS NOT NEW.company OR OLD.location IS NOT NEW.location OR OLD.emails IS NOT NEW.emails OR OLD.phones IS NOT NEW.phones OR OLD.urls IS NOT NEW.urls OR OLD.topics IS NOT NEW.topics OR OLD.wants IS NOT NEW.wants OR OLD.confidant IS NOT NEW.confidant OR OLD.birthday IS NOT NEW.birthday OR OLD.met_on IS NOT NEW.met_on OR OLD.met_where IS NOT NEW.met_where OR OLD.met_via IS NOT NEW.met_via OR OLD.created_on IS NOT NEW.created_on OR OLD.every_days IS NOT NEW.every_days OR OLD.snoozed_until IS NOT NEW.snoozed_until OR OLD.language IS NOT NEW.language OR OLD.met_via_uid IS NOT NEW.met_via_uid BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'nickname', OLD.nickname, 'kind', OLD.kind, 'stage', OLD.stage, 'title', OLD.title, 'company', OLD.company, 'location', OLD.location, 'emails', OLD.emails, 'phones', OLD.phones, 'urls', OLD.urls, 'topics', OLD.topics, 'wants', OLD.wants, 'confidant', OLD.confidant, 'birthday', OLD.birthday, 'met_on', OLD.met_on, 'met_where', OLD.met_where, 'met_via', OLD.met_via, 'created_on', OLD.created_on, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until, 'language', OLD.language, 'met_via_uid', OLD.met_via_uid) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_person_delete AFTER DELETE ON person BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'nickname', OLD.nickname, 'kind', OLD.kind, 'stage', OLD.stage, 'title', OLD.title, 'company', OLD.company, 'location', OLD.location, 'emails', OLD.emails, 'phones', OLD.phones, 'urls', OLD.urls, 'topics', OLD.topics, 'wants', OLD.wants, 'confidant', OLD.confidant, 'birthday', OLD.birthday, 'met_on', OLD.met_on, 'met_where', OLD.met_where, 'met_via', OLD.met_via, 'created_on', OLD.created_on, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until, 'language', OLD.language, 'met_via_uid', OLD.met_via_uid) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_interaction_insert AFTER INSERT ON interaction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_interaction_update AFTER UPDATE ON interaction WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.day IS NOT NEW.day OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.topics IS NOT NEW.topics OR OLD.place IS NOT NEW.place OR OLD.private IS NOT NEW.private OR OLD.keep_asked IS NOT NEW.keep_asked OR OLD.planned IS NOT NEW.planned OR OLD.community_id IS NOT NEW.community_id BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'topics', OLD.topics, 'place', OLD.place, 'private', OLD.private, 'keep_asked', OLD.keep_asked, 'planned', OLD.planned, 'community_id', OLD.community_id) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_interaction_delete AFTER DELETE ON interaction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'topics', OLD.topics, 'place', OLD.place, 'private', OLD.private, 'keep_asked', OLD.keep_asked, 'planned', OLD.planned, 'community_id', OLD.community_id) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_interaction_insert AFTER INSERT ON interaction BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((0 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text || ' ' || NEW.topics || ' ' || coalesce(NEW.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_interaction_update AFTER UPDATE OF text, topics, place ON interaction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (0 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text || ' ' || OLD.topics || ' ' || coalesce(OLD.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((0 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text || ' ' || NEW.topics || ' ' || coalesce(NEW.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_interaction_delete AFTER DELETE ON interaction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (0 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text || ' ' || OLD.topics || ' ' || coalesce(OLD.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER stale_interaction AFTER UPDATE OF day, planned ON interaction BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;
CREATE TRIGGER unread_interaction AFTER UPDATE OF text, topics, planned ON interaction BEGIN
  INSERT OR IGNORE INTO unread SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;
CREATE TRIGGER journal_note_insert AFTER INSERT ON note BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_note_update AFTER UPDATE ON note WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.community_id IS NOT NEW.community_id OR OLD.day IS NOT NEW.day OR OLD.text IS NOT NEW.text OR OLD.private IS NOT NEW.private OR OLD.about_on IS NOT NEW.about_on OR OLD.hard IS NOT NEW.hard BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'community_id', OLD.community_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private, 'about_on', OLD.about_on, 'hard', OLD.hard) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_note_delete AFTER DELETE ON note BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'community_id', OLD.community_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private, 'about_on', OLD.about_on, 'hard', OLD.hard) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_note_insert AFTER INSERT ON note BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((1 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_note_update AFTER UPDATE OF text ON note BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (1 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((1 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_note_delete AFTER DELETE ON note BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (1 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER unread_note_insert AFTER INSERT ON note BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_note_update AFTER UPDATE OF text, person_id ON note BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_note_delete AFTER DELETE ON note BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER journal_member_insert AFTER INSERT ON member BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'member', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_member_update AFTER UPDATE ON member WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.community_id IS NOT NEW.community_id OR OLD.person_id IS NOT NEW.person_id OR OLD.part IS NOT NEW.part OR OLD.competitor IS NOT NEW.competitor BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'member', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'community_id', OLD.community_id, 'person_id', OLD.person_id, 'part', OLD.part, 'competitor', OLD.competitor) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_member_delete AFTER DELETE ON member BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'member', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'community_id', OLD.community_id, 'person_id', OLD.person_id, 'part', OLD.part, 'competitor', OLD.competitor) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_introduction_insert AFTER INSERT ON introduction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'introduction', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_introduction_update AFTER UPDATE ON introduction WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.via_id IS NOT NEW.via_id OR OLD.give_id IS NOT NEW.give_id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.day IS NOT NEW.day OR OLD.because IS NOT NEW.because OR OLD.for_me IS NOT NEW.for_me OR OLD.made_on IS NOT NEW.made_on OR OLD.met_on IS NOT NEW.met_on OR OLD.outcome IS NOT NEW.outcome OR OLD.closed IS NOT NEW.closed OR OLD.snoozed_until IS NOT NEW.snoozed_until OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'introduction', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'via_id', OLD.via_id, 'give_id', OLD.give_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'because', OLD.because, 'for_me', OLD.for_me, 'made_on', OLD.made_on, 'met_on', OLD.met_on, 'outcome', OLD.outcome, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_introduction_delete AFTER DELETE ON introduction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'introduction', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'via_id', OLD.via_id, 'give_id', OLD.give_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'because', OLD.because, 'for_me', OLD.for_me, 'made_on', OLD.made_on, 'met_on', OLD.met_on, 'outcome', OLD.outcome, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_introduction_insert AFTER INSERT ON introduction BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((8 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.because || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_introduction_update AFTER UPDATE OF because, outcome ON introduction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (8 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.because || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((8 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.because || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_introduction_delete AFTER DELETE ON introduction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (8 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.because || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER journal_side_insert AFTER INSERT ON side BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'side', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_side_update AFTER UPDATE ON side WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.introduction_id IS NOT NEW.introduction_id OR OLD.person_id IS NOT NEW.person_id OR OLD.asked_on IS NOT NEW.asked_on OR OLD.said IS NOT NEW.said OR OLD.said_on IS NOT NEW.said_on OR OLD.until IS NOT NEW.until OR OLD.words IS NOT NEW.words BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'side', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'introduction_id', OLD.introduction_id, 'person_id', OLD.person_id, 'asked_on', OLD.asked_on, 'said', OLD.said, 'said_on', OLD.said_on, 'until', OLD.until, 'words', OLD.words) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_side_delete AFTER DELETE ON side BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'side', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'introduction_id', OLD.introduction_id, 'person_id', OLD.person_id, 'asked_on', OLD.asked_on, 'said', OLD.said, 'said_on', OLD.said_on, 'until', OLD.until, 'words', OLD.words) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_acquaintance_insert AFTER INSERT ON acquaintance BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'acquaintance', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_acquaintance_update AFTER UPDATE ON acquaintance WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.other_id IS NOT NEW.other_id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.day IS NOT NEW.day OR OLD.knows IS NOT NEW.knows OR OLD.how IS NOT NEW.how BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'acquaintance', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'other_id', OLD.other_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'knows', OLD.knows, 'how', OLD.how) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_acquaintance_delete AFTER DELETE ON acquaintance BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'acquaintance', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'other_id', OLD.other_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'knows', OLD.knows, 'how', OLD.how) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_seat_insert AFTER INSERT ON seat BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'seat', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_seat_update AFTER UPDATE ON seat WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.seat IS NOT NEW.seat OR OLD.holds IS NOT NEW.holds OR OLD.until IS NOT NEW.until BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'seat', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'seat', OLD.seat, 'holds', OLD.holds, 'until', OLD.until) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_seat_delete AFTER DELETE ON seat BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'seat', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'seat', OLD.seat, 'holds', OLD.holds, 'until', OLD.until) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_doubt_insert AFTER INSERT ON doubt BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'doubt', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_doubt_update AFTER UPDATE ON doubt WHEN OLD.id IS NOT NEW.id OR OLD.kind IS NOT NEW.kind OR OLD.key IS NOT NEW.key OR OLD.day IS NOT NEW.day OR OLD.answer IS NOT NEW.answer BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'doubt', 'U', OLD.id, json_object('id', OLD.id, 'kind', OLD.kind, 'key', OLD.key, 'day', OLD.day, 'answer', OLD.answer) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_doubt_delete AFTER DELETE ON doubt BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'doubt', 'D', OLD.id, json_object('id', OLD.id, 'kind', OLD.kind, 'key', OLD.key, 'day', OLD.day, 'answer', OLD.answer) FROM pen WHERE deed_id > 0;
END;
UPDATE pen SET deed_id = NULL;
