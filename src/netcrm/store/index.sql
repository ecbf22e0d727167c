-- The text index and the marks on ties, written by hand; tests/tools/make_schema.py joins them to the tables in
-- schema.sql. fold(x) is spelled out there, since the text index folds accents by itself but not letters such as ł and ø;
-- each(table, kind, words, columns) becomes the three triggers that keep that table's passages, unread(table) those
-- that mark whom a row is about.

CREATE UNIQUE INDEX origin_once ON origin (source, key);
CREATE UNIQUE INDEX trace_once ON trace (source, key);
CREATE UNIQUE INDEX apart_once ON apart (one, other);
CREATE UNIQUE INDEX attendance_once ON attendance (person_id, interaction_id);
CREATE INDEX attendance_of ON attendance (interaction_id, person_id);
CREATE UNIQUE INDEX give_receiver_once ON give_receiver (person_id, give_id);
CREATE INDEX loop_open ON loop (due) WHERE closed IS NULL;
CREATE INDEX interaction_keep ON interaction (day) WHERE keep_asked;
CREATE INDEX interaction_planned ON interaction (day) WHERE planned;
CREATE INDEX interaction_day ON interaction (day, planned);
CREATE INDEX advice_open ON advice (day) WHERE told_on IS NULL AND closed IS NULL;
CREATE INDEX challenge_open ON challenge (day) WHERE closed IS NULL;
CREATE INDEX note_hard ON note (day) WHERE hard;
CREATE INDEX note_occasion ON note (about_on) WHERE about_on IS NOT NULL;
CREATE INDEX introduction_open ON introduction (day) WHERE met_on IS NULL AND closed IS NULL;
CREATE UNIQUE INDEX doubt_once ON doubt (kind, key);
CREATE INDEX person_birthday ON person (birthday) WHERE birthday IS NOT NULL;

-- What took place: all that counts reads this and not the table, in which plans are too -----------------------------

CREATE VIEW happened AS SELECT * FROM interaction WHERE NOT planned;

-- People: one row of words a person ---------------------------------------------------------------------------------

CREATE VIEW person_text AS SELECT id,
  fold(name || ' ' || coalesce(nickname, '')) AS name,
  fold(coalesce(title, '') || ' · ' || coalesce(company, '')) AS role,
  fold(topics) AS topics,
  fold(wants) AS wants,
  fold(emails || phones || urls || coalesce(location, '') || ' ' || coalesce(met_where, '') || ' '
    || coalesce(met_via, '')) AS reach
FROM person;

CREATE VIRTUAL TABLE person_index USING fts5(
  name, role, topics, wants, reach, content='person_text', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2");

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

-- Passages: what was said, one number range a kind (kind << 40 | id), so that the newest of a kind are found flat ----

CREATE VIEW passage AS
  SELECT id, fold(text || ' ' || topics || ' ' || coalesce(place, '')) AS text FROM interaction
  UNION ALL SELECT (1 << 40) | id, fold(text) FROM note
  UNION ALL SELECT (2 << 40) | id, fold(text || ' ' || coalesce(said, '')) FROM loop
  UNION ALL SELECT (3 << 40) | id, fold(text) FROM give
  UNION ALL SELECT (4 << 40) | id, fold(question || ' ' || text) FROM advice
  UNION ALL SELECT (5 << 40) | id, fold(text) FROM further_answer
  UNION ALL SELECT (6 << 40) | id, fold(title || ' ' || text || ' ' || coalesce(decision, '') || ' '
    || coalesce(because, '') || ' ' || coalesce(expect, '') || ' ' || coalesce(outcome, '')) FROM challenge
  UNION ALL SELECT (7 << 40) | id, fold(text) FROM lesson
  UNION ALL SELECT (8 << 40) | id, fold(because || ' ' || coalesce(outcome, '')) FROM introduction;

CREATE VIRTUAL TABLE passage_index USING fts5(
  text, content='passage', content_rowid='id', tokenize="unicode61 remove_diacritics 2");

each(interaction, 0, text || ' ' || topics || ' ' || coalesce(place, ''), text topics place)
each(note, 1, text, text)
each(loop, 2, text || ' ' || coalesce(said, ''), text said)
each(give, 3, text, text)
each(advice, 4, question || ' ' || text, question text)
each(further_answer, 5, text, text)
each(challenge, 6, title || ' ' || text || ' ' || coalesce(decision, '') || ' ' || coalesce(because, '') || ' ' || coalesce(expect, '') || ' ' || coalesce(outcome, ''), title text decision because expect outcome)
each(lesson, 7, text, text)
each(introduction, 8, because || ' ' || coalesce(outcome, ''), because outcome)

-- Ties whose history changed ----------------------------------------------------------------------------------------

CREATE TRIGGER stale_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT OR IGNORE INTO stale VALUES (NEW.person_id);
END;
CREATE TRIGGER stale_attendance_delete AFTER DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO stale VALUES (OLD.person_id);
END;
CREATE TRIGGER stale_attendance_update AFTER UPDATE ON attendance BEGIN
  INSERT OR IGNORE INTO stale VALUES (NEW.person_id);
  INSERT OR IGNORE INTO stale SELECT id FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER stale_interaction AFTER UPDATE OF day, planned ON interaction BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;
CREATE TRIGGER stale_person_insert AFTER INSERT ON person WHEN NEW.stage IN ('followed', 'potential') BEGIN
  INSERT OR IGNORE INTO stale VALUES (NEW.id);
END;
CREATE TRIGGER stale_person_update AFTER UPDATE OF kind, stage, every_days, confidant, created_on ON person BEGIN
  INSERT OR IGNORE INTO stale VALUES (NEW.id);
END;
CREATE TRIGGER stale_setting_insert AFTER INSERT ON setting WHEN NEW.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
CREATE TRIGGER stale_setting_update AFTER UPDATE ON setting WHEN NEW.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
CREATE TRIGGER stale_setting_delete AFTER DELETE ON setting WHEN OLD.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;

-- People whose texts changed, so that roles and meaning must be worked out again ------------------------------------

CREATE TRIGGER unread_person_insert AFTER INSERT ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
END;
CREATE TRIGGER unread_person_update AFTER UPDATE OF title, company, topics, wants, kind ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
END;
unread(note)
unread(give)
unread(advice)
CREATE TRIGGER unread_advice_helped AFTER UPDATE OF helped ON advice WHEN OLD.helped IS NOT NEW.helped BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
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
CREATE TRIGGER unread_give_receiver_insert AFTER INSERT ON give_receiver BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.person_id);
END;
CREATE TRIGGER unread_give_receiver_delete AFTER DELETE ON give_receiver
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO unread VALUES (OLD.person_id);
END;
CREATE TRIGGER unread_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.person_id);
END;
CREATE TRIGGER unread_attendance_delete AFTER DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO unread VALUES (OLD.person_id);
END;
CREATE TRIGGER unread_interaction AFTER UPDATE OF text, topics, planned ON interaction BEGIN
  INSERT OR IGNORE INTO unread SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;

INSERT INTO pen (id, deed_id) VALUES (1, NULL);
INSERT INTO meta (key, value) VALUES ('book', lower(hex(randomblob(8))));
