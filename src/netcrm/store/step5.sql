-- From version 4 to 5: challenges, what was asked, answered, done and told of advice, lessons; mentees, the language of
-- a person, hard news, and what came of a give. Foreign keys are off while tables are made anew. Never changed once it
-- was released.

UPDATE pen SET deed_id = 0; -- no deed: what the step does is nothing to undo

DROP VIEW passage;
-- People made anew: mentees, and a language is checked

CREATE TEMP TABLE person_before AS SELECT id, uid, handle, name, nickname, kind, stage, title, company, location, emails, phones, urls, topics, wants, confidant, birthday, met_on, met_where, met_via, created_on, every_days, snoozed_until FROM person;
CREATE TEMP TABLE person_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'person';
DROP TABLE person;
CREATE TABLE person (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  handle TEXT NOT NULL,
  name TEXT NOT NULL,
  nickname TEXT,
  kind TEXT DEFAULT 'other' NOT NULL,
  stage TEXT DEFAULT 'followed' NOT NULL,
  title TEXT,
  company TEXT,
  location TEXT,
  emails JSON DEFAULT '[]' NOT NULL,
  phones JSON DEFAULT '[]' NOT NULL,
  urls JSON DEFAULT '[]' NOT NULL,
  topics JSON DEFAULT '[]' NOT NULL,
  wants JSON DEFAULT '[]' NOT NULL,
  confidant BOOLEAN DEFAULT 0 NOT NULL,
  birthday TEXT,
  met_on DATE,
  met_where TEXT,
  met_via TEXT,
  created_on DATE NOT NULL,
  every_days INTEGER,
  snoozed_until DATE,
  language TEXT,
  CONSTRAINT kind_is_known CHECK (kind IN ('mentor', 'mentee', 'advisor', 'peer', 'investor', 'customer', 'partner', 'team', 'friend', 'family', 'other')),
  CONSTRAINT stage_is_known CHECK (stage IN ('followed', 'potential', 'known', 'archived')),
  CONSTRAINT language_is_known CHECK (language IN ('de', 'en', 'es', 'fr', 'pt')),
  CONSTRAINT met_on_is_a_day CHECK (met_on IS NULL OR met_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT created_on_is_a_day CHECK (created_on IS NULL OR created_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT snoozed_until_is_a_day CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT every_is_sane CHECK (every_days BETWEEN 0 AND 3650),
  CONSTRAINT name_is_there CHECK (trim(name) <> ''),
  UNIQUE (uid),
  UNIQUE (handle)
);
INSERT INTO person (id, uid, handle, name, nickname, kind, stage, title, company, location, emails, phones, urls, topics, wants, confidant, birthday, met_on, met_where, met_via, created_on, every_days, snoozed_until)
  SELECT id, uid, handle, name, nickname, kind, stage, title, company, location, emails, phones, urls, topics, wants, confidant, birthday, met_on, met_where, met_via, created_on, every_days, snoozed_until FROM person_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'person';
INSERT INTO sqlite_sequence (name, seq) SELECT 'person', seq FROM person_sequence;
DROP TABLE person_before;
DROP TABLE person_sequence;
CREATE INDEX ix_person_stage ON person (stage);
CREATE INDEX person_birthday ON person (birthday) WHERE birthday IS NOT NULL;
-- Hard news

ALTER TABLE note ADD COLUMN hard BOOLEAN DEFAULT 0 NOT NULL;
DROP TRIGGER journal_note_insert;
DROP TRIGGER journal_note_update;
DROP TRIGGER journal_note_delete;
CREATE INDEX note_hard ON note (day) WHERE hard;
-- Challenges and lessons, and with whom

CREATE TABLE challenge (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  day DATE NOT NULL,
  title TEXT NOT NULL,
  text TEXT DEFAULT '' NOT NULL,
  decided_on DATE,
  decision TEXT,
  because TEXT,
  expect TEXT,
  sure INTEGER,
  review_on DATE,
  outcome_on DATE,
  outcome TEXT,
  as_expected TEXT,
  closed DATE,
  snoozed_until DATE,
  private BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT title_is_there CHECK (trim(title) <> ''),
  CONSTRAINT decided_with_a_decision CHECK ((decided_on IS NULL) = (decision IS NULL)),
  CONSTRAINT ended_with_an_outcome CHECK ((outcome_on IS NULL) = (outcome IS NULL)),
  CONSTRAINT as_expected_is_known CHECK (as_expected IN ('yes', 'partly', 'no')),
  CONSTRAINT sure_is_a_percentage CHECK (sure BETWEEN 0 AND 100),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT decided_on_is_a_day CHECK (decided_on IS NULL OR decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT review_on_is_a_day CHECK (review_on IS NULL OR review_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT outcome_on_is_a_day CHECK (outcome_on IS NULL OR outcome_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT closed_is_a_day CHECK (closed IS NULL OR closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT snoozed_until_is_a_day CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid)
);
CREATE INDEX challenge_open ON challenge (day) WHERE closed IS NULL;
CREATE TABLE partner (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  challenge_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  UNIQUE (uid),
  FOREIGN KEY(challenge_id) REFERENCES challenge (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_partner_challenge_id ON partner (challenge_id);
CREATE INDEX ix_partner_person_id ON partner (person_id);
-- Advice made anew: what was said was answered

CREATE TEMP TABLE advice_before AS SELECT id, uid, person_id, interaction_id, day, text, private FROM advice;
CREATE TEMP TABLE advice_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'advice';
DROP TABLE advice;
CREATE TABLE advice (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER NOT NULL,
  interaction_id INTEGER,
  challenge_id INTEGER,
  day DATE NOT NULL,
  question TEXT DEFAULT '' NOT NULL,
  asked_on DATE,
  answer_by DATE,
  text TEXT DEFAULT '' NOT NULL,
  answered_on DATE,
  did TEXT,
  declined BOOLEAN DEFAULT 0 NOT NULL,
  did_on DATE,
  helped TEXT,
  told_on DATE,
  closed DATE,
  snoozed_until DATE,
  private BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT helped_is_known CHECK (helped IN ('yes', 'partly', 'no')),
  CONSTRAINT something_is_there CHECK (trim(question) <> '' OR trim(text) <> ''),
  CONSTRAINT answered_with_an_answer CHECK ((text = '') = (answered_on IS NULL)),
  CONSTRAINT done_with_a_deed CHECK (did_on IS NULL OR did IS NOT NULL),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT asked_on_is_a_day CHECK (asked_on IS NULL OR asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT answer_by_is_a_day CHECK (answer_by IS NULL OR answer_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT answered_on_is_a_day CHECK (answered_on IS NULL OR answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT did_on_is_a_day CHECK (did_on IS NULL OR did_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT told_on_is_a_day CHECK (told_on IS NULL OR told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT closed_is_a_day CHECK (closed IS NULL OR closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT snoozed_until_is_a_day CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE SET NULL,
  FOREIGN KEY(challenge_id) REFERENCES challenge (id) ON DELETE SET NULL
);
INSERT INTO advice (id, uid, person_id, interaction_id, day, text, private, answered_on)
  SELECT id, uid, person_id, interaction_id, day, text, private, day FROM advice_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'advice';
INSERT INTO sqlite_sequence (name, seq) SELECT 'advice', seq FROM advice_sequence;
DROP TABLE advice_before;
DROP TABLE advice_sequence;
CREATE INDEX ix_advice_challenge_id ON advice (challenge_id);
CREATE INDEX ix_advice_interaction_id ON advice (interaction_id);
CREATE INDEX ix_advice_person_id ON advice (person_id);
CREATE INDEX advice_open ON advice (day) WHERE told_on IS NULL AND closed IS NULL;
CREATE TABLE further_answer (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  advice_id INTEGER NOT NULL,
  day DATE NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT text_is_there CHECK (trim(text) <> ''),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(advice_id) REFERENCES advice (id) ON DELETE CASCADE
);
CREATE INDEX ix_further_answer_advice_id ON further_answer (advice_id);
CREATE TABLE lesson (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER,
  challenge_id INTEGER,
  day DATE NOT NULL,
  text TEXT NOT NULL,
  private BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT text_is_there CHECK (trim(text) <> ''),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL,
  FOREIGN KEY(challenge_id) REFERENCES challenge (id) ON DELETE SET NULL
);
CREATE INDEX ix_lesson_challenge_id ON lesson (challenge_id);
CREATE INDEX ix_lesson_person_id ON lesson (person_id);
CREATE TABLE hearer (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  lesson_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  day DATE NOT NULL,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(lesson_id) REFERENCES lesson (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_hearer_lesson_id ON hearer (lesson_id);
CREATE INDEX ix_hearer_person_id ON hearer (person_id);
-- Gives made anew: what came of them

CREATE TEMP TABLE give_before AS SELECT id, uid, day, kind, text, hours, person_id, community_id FROM give;
CREATE TEMP TABLE give_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'give';
DROP TABLE give;
CREATE TABLE give (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  day DATE NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  hours FLOAT,
  person_id INTEGER,
  community_id INTEGER,
  outcome TEXT,
  outcome_on DATE,
  CONSTRAINT kind_is_known CHECK (kind IN ('intro', 'feedback', 'knowledge', 'mentoring', 'volunteering', 'referral', 'resource', 'encouragement')),
  CONSTRAINT to_one_receiver CHECK ((person_id IS NULL) <> (community_id IS NULL)),
  CONSTRAINT hours_are_positive CHECK (hours > 0),
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT outcome_on_is_a_day CHECK (outcome_on IS NULL OR outcome_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  FOREIGN KEY(community_id) REFERENCES community (id) ON DELETE CASCADE
);
INSERT INTO give (id, uid, day, kind, text, hours, person_id, community_id)
  SELECT id, uid, day, kind, text, hours, person_id, community_id FROM give_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'give';
INSERT INTO sqlite_sequence (name, seq) SELECT 'give', seq FROM give_sequence;
DROP TABLE give_before;
DROP TABLE give_sequence;
CREATE INDEX ix_give_community_id ON give (community_id);
CREATE INDEX ix_give_person_id ON give (person_id);
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
  UNION ALL SELECT (7 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM lesson;
CREATE TRIGGER journal_person_insert AFTER INSERT ON person BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_person_update AFTER UPDATE ON person WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.handle IS NOT NEW.handle OR OLD.name IS NOT NEW.name OR OLD.nickname IS NOT NEW.nickname OR OLD.kind IS NOT NEW.kind OR OLD.stage IS NOT NEW.stage OR OLD.title IS NOT NEW.title OR OLD.company IS NOT NEW.company OR OLD.location IS NOT NEW.location OR OLD.emails IS NOT NEW.emails OR OLD.phones IS NOT NEW.phones OR OLD.urls IS NOT NEW.urls OR OLD.topics IS NOT NEW.topics OR OLD.wants IS NOT NEW.wants OR OLD.confidant IS NOT NEW.confidant OR OLD.birthday IS NOT NEW.birthday OR OLD.met_on IS NOT NEW.met_on OR OLD.met_where IS NOT NEW.met_where OR OLD.met_via IS NOT NEW.met_via OR OLD.created_on IS NOT NEW.created_on OR OLD.every_days IS NOT NEW.every_days OR OLD.snoozed_until IS NOT NEW.snoozed_until OR OLD.language IS NOT NEW.language BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'nickname', OLD.nickname, 'kind', OLD.kind, 'stage', OLD.stage, 'title', OLD.title, 'company', OLD.company, 'location', OLD.location, 'emails', OLD.emails, 'phones', OLD.phones, 'urls', OLD.urls, 'topics', OLD.topics, 'wants', OLD.wants, 'confidant', OLD.confidant, 'birthday', OLD.birthday, 'met_on', OLD.met_on, 'met_where', OLD.met_where, 'met_via', OLD.met_via, 'created_on', OLD.created_on, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until, 'language', OLD.language) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_person_delete AFTER DELETE ON person BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'nickname', OLD.nickname, 'kind', OLD.kind, 'stage', OLD.stage, 'title', OLD.title, 'company', OLD.company, 'location', OLD.location, 'emails', OLD.emails, 'phones', OLD.phones, 'urls', OLD.urls, 'topics', OLD.topics, 'wants', OLD.wants, 'confidant', OLD.confidant, 'birthday', OLD.birthday, 'met_on', OLD.met_on, 'met_where', OLD.met_where, 'met_via', OLD.met_via, 'created_on', OLD.created_on, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until, 'language', OLD.language) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER person_index_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_index (rowid, name, role, topics, wants, reach)
  SELECT id, name, role, topics, wants, reach FROM person_text WHERE id = NEW.id;
END;
CREATE TRIGGER person_index_before_update
BEFORE UPDATE OF name, nickname, title, company, topics, wants, emails, phones, urls, location, met_where, met_via
ON person BEGIN
  INSERT INTO person_index (person_index, rowid, name, role, topics, wants, reach)
  SELECT 'delete', id, name, role, topics, wants, reach FROM person_text WHERE id = OLD.id;
END;
CREATE TRIGGER person_index_after_update
AFTER UPDATE OF name, nickname, title, company, topics, wants, emails, phones, urls, location, met_where, met_via
ON person BEGIN
  INSERT INTO person_index (rowid, name, role, topics, wants, reach)
  SELECT id, name, role, topics, wants, reach FROM person_text WHERE id = NEW.id;
END;
CREATE TRIGGER person_index_delete BEFORE DELETE ON person BEGIN
  INSERT INTO person_index (person_index, rowid, name, role, topics, wants, reach)
  SELECT 'delete', id, name, role, topics, wants, reach FROM person_text WHERE id = OLD.id;
END;
CREATE TRIGGER stale_person_insert AFTER INSERT ON person WHEN NEW.stage IN ('followed', 'potential') BEGIN
  INSERT OR IGNORE INTO stale VALUES (NEW.id);
END;
CREATE TRIGGER stale_person_update AFTER UPDATE OF kind, stage, every_days, confidant, created_on ON person BEGIN
  INSERT OR IGNORE INTO stale VALUES (NEW.id);
END;
CREATE TRIGGER unread_person_insert AFTER INSERT ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
END;
CREATE TRIGGER unread_person_update AFTER UPDATE OF title, company, topics, wants, kind ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
END;
CREATE TRIGGER journal_note_insert AFTER INSERT ON note BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_note_update AFTER UPDATE ON note WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.day IS NOT NEW.day OR OLD.text IS NOT NEW.text OR OLD.private IS NOT NEW.private OR OLD.about_on IS NOT NEW.about_on OR OLD.hard IS NOT NEW.hard BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private, 'about_on', OLD.about_on, 'hard', OLD.hard) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_note_delete AFTER DELETE ON note BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private, 'about_on', OLD.about_on, 'hard', OLD.hard) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_challenge_insert AFTER INSERT ON challenge BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'challenge', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_challenge_update AFTER UPDATE ON challenge WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.day IS NOT NEW.day OR OLD.title IS NOT NEW.title OR OLD.text IS NOT NEW.text OR OLD.decided_on IS NOT NEW.decided_on OR OLD.decision IS NOT NEW.decision OR OLD.because IS NOT NEW.because OR OLD.expect IS NOT NEW.expect OR OLD.sure IS NOT NEW.sure OR OLD.review_on IS NOT NEW.review_on OR OLD.outcome_on IS NOT NEW.outcome_on OR OLD.outcome IS NOT NEW.outcome OR OLD.as_expected IS NOT NEW.as_expected OR OLD.closed IS NOT NEW.closed OR OLD.snoozed_until IS NOT NEW.snoozed_until OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'challenge', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'title', OLD.title, 'text', OLD.text, 'decided_on', OLD.decided_on, 'decision', OLD.decision, 'because', OLD.because, 'expect', OLD.expect, 'sure', OLD.sure, 'review_on', OLD.review_on, 'outcome_on', OLD.outcome_on, 'outcome', OLD.outcome, 'as_expected', OLD.as_expected, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_challenge_delete AFTER DELETE ON challenge BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'challenge', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'title', OLD.title, 'text', OLD.text, 'decided_on', OLD.decided_on, 'decision', OLD.decision, 'because', OLD.because, 'expect', OLD.expect, 'sure', OLD.sure, 'review_on', OLD.review_on, 'outcome_on', OLD.outcome_on, 'outcome', OLD.outcome, 'as_expected', OLD.as_expected, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_challenge_insert AFTER INSERT ON challenge BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((6 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.title || ' ' || NEW.text || ' ' || coalesce(NEW.decision, '') || ' ' || coalesce(NEW.because, '') || ' ' || coalesce(NEW.expect, '') || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_challenge_update AFTER UPDATE OF title, text, decision, because, expect, outcome ON challenge BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (6 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.title || ' ' || OLD.text || ' ' || coalesce(OLD.decision, '') || ' ' || coalesce(OLD.because, '') || ' ' || coalesce(OLD.expect, '') || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((6 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.title || ' ' || NEW.text || ' ' || coalesce(NEW.decision, '') || ' ' || coalesce(NEW.because, '') || ' ' || coalesce(NEW.expect, '') || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_challenge_delete AFTER DELETE ON challenge BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (6 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.title || ' ' || OLD.text || ' ' || coalesce(OLD.decision, '') || ' ' || coalesce(OLD.because, '') || ' ' || coalesce(OLD.expect, '') || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER journal_partner_insert AFTER INSERT ON partner BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'partner', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_partner_update AFTER UPDATE ON partner WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.challenge_id IS NOT NEW.challenge_id OR OLD.person_id IS NOT NEW.person_id BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'partner', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'challenge_id', OLD.challenge_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_partner_delete AFTER DELETE ON partner BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'partner', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'challenge_id', OLD.challenge_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_advice_insert AFTER INSERT ON advice BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'advice', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_advice_update AFTER UPDATE ON advice WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.challenge_id IS NOT NEW.challenge_id OR OLD.day IS NOT NEW.day OR OLD.question IS NOT NEW.question OR OLD.asked_on IS NOT NEW.asked_on OR OLD.answer_by IS NOT NEW.answer_by OR OLD.text IS NOT NEW.text OR OLD.answered_on IS NOT NEW.answered_on OR OLD.did IS NOT NEW.did OR OLD.declined IS NOT NEW.declined OR OLD.did_on IS NOT NEW.did_on OR OLD.helped IS NOT NEW.helped OR OLD.told_on IS NOT NEW.told_on OR OLD.closed IS NOT NEW.closed OR OLD.snoozed_until IS NOT NEW.snoozed_until OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'advice', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'challenge_id', OLD.challenge_id, 'day', OLD.day, 'question', OLD.question, 'asked_on', OLD.asked_on, 'answer_by', OLD.answer_by, 'text', OLD.text, 'answered_on', OLD.answered_on, 'did', OLD.did, 'declined', OLD.declined, 'did_on', OLD.did_on, 'helped', OLD.helped, 'told_on', OLD.told_on, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_advice_delete AFTER DELETE ON advice BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'advice', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'challenge_id', OLD.challenge_id, 'day', OLD.day, 'question', OLD.question, 'asked_on', OLD.asked_on, 'answer_by', OLD.answer_by, 'text', OLD.text, 'answered_on', OLD.answered_on, 'did', OLD.did, 'declined', OLD.declined, 'did_on', OLD.did_on, 'helped', OLD.helped, 'told_on', OLD.told_on, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_advice_insert AFTER INSERT ON advice BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((4 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.question || ' ' || NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_advice_update AFTER UPDATE OF question, text ON advice BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (4 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.question || ' ' || OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((4 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.question || ' ' || NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_advice_delete AFTER DELETE ON advice BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (4 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.question || ' ' || OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER unread_advice_insert AFTER INSERT ON advice BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_advice_update AFTER UPDATE OF text, person_id ON advice BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_advice_delete AFTER DELETE ON advice BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER unread_advice_helped AFTER UPDATE OF helped ON advice WHEN OLD.helped IS NOT NEW.helped BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER journal_further_answer_insert AFTER INSERT ON further_answer BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'further_answer', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_further_answer_update AFTER UPDATE ON further_answer WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.advice_id IS NOT NEW.advice_id OR OLD.day IS NOT NEW.day OR OLD.text IS NOT NEW.text BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'further_answer', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'advice_id', OLD.advice_id, 'day', OLD.day, 'text', OLD.text) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_further_answer_delete AFTER DELETE ON further_answer BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'further_answer', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'advice_id', OLD.advice_id, 'day', OLD.day, 'text', OLD.text) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_further_answer_insert AFTER INSERT ON further_answer BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((5 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_further_answer_update AFTER UPDATE OF text ON further_answer BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (5 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((5 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_further_answer_delete AFTER DELETE ON further_answer BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (5 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER unread_further_answer_insert AFTER INSERT ON further_answer BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person
    WHERE id IN (SELECT person_id FROM advice WHERE id = NEW.advice_id);
END;
CREATE TRIGGER unread_further_answer_update AFTER UPDATE OF text, advice_id ON further_answer BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person
    WHERE id IN (SELECT person_id FROM advice WHERE id IN (OLD.advice_id, NEW.advice_id));
END;
CREATE TRIGGER unread_further_answer_delete AFTER DELETE ON further_answer BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person
    WHERE id IN (SELECT person_id FROM advice WHERE id = OLD.advice_id);
END;
CREATE TRIGGER journal_lesson_insert AFTER INSERT ON lesson BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'lesson', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_lesson_update AFTER UPDATE ON lesson WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.challenge_id IS NOT NEW.challenge_id OR OLD.day IS NOT NEW.day OR OLD.text IS NOT NEW.text OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'lesson', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'challenge_id', OLD.challenge_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_lesson_delete AFTER DELETE ON lesson BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'lesson', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'challenge_id', OLD.challenge_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_lesson_insert AFTER INSERT ON lesson BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((7 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_lesson_update AFTER UPDATE OF text ON lesson BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (7 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((7 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_lesson_delete AFTER DELETE ON lesson BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (7 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER journal_hearer_insert AFTER INSERT ON hearer BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'hearer', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_hearer_update AFTER UPDATE ON hearer WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.lesson_id IS NOT NEW.lesson_id OR OLD.person_id IS NOT NEW.person_id OR OLD.day IS NOT NEW.day BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'hearer', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'lesson_id', OLD.lesson_id, 'person_id', OLD.person_id, 'day', OLD.day) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_hearer_delete AFTER DELETE ON hearer BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'hearer', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'lesson_id', OLD.lesson_id, 'person_id', OLD.person_id, 'day', OLD.day) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_insert AFTER INSERT ON give BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_update AFTER UPDATE ON give WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.day IS NOT NEW.day OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.hours IS NOT NEW.hours OR OLD.person_id IS NOT NEW.person_id OR OLD.community_id IS NOT NEW.community_id OR OLD.outcome IS NOT NEW.outcome OR OLD.outcome_on IS NOT NEW.outcome_on BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'hours', OLD.hours, 'person_id', OLD.person_id, 'community_id', OLD.community_id, 'outcome', OLD.outcome, 'outcome_on', OLD.outcome_on) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_delete AFTER DELETE ON give BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'hours', OLD.hours, 'person_id', OLD.person_id, 'community_id', OLD.community_id, 'outcome', OLD.outcome, 'outcome_on', OLD.outcome_on) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER passage_give_insert AFTER INSERT ON give BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((3 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_give_update AFTER UPDATE OF text ON give BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (3 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((3 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_give_delete AFTER DELETE ON give BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (3 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER unread_give_insert AFTER INSERT ON give BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_give_update AFTER UPDATE OF text, person_id ON give BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_give_delete AFTER DELETE ON give BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
END;
-- Paces are worked out anew: a gap of less than a week counts by its share

INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
UPDATE pen SET deed_id = NULL;
