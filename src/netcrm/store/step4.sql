-- From version 3 to 4: meetings that lie ahead, days that notes tell of, advice, gives to several people, and handles
-- that read like the id of a row. `:today` is the day of the migration. Never changed once it was released.

UPDATE pen SET deed_id = 0; -- no deed: what the step does is nothing to undo

-- Interactions that are planned

ALTER TABLE interaction ADD COLUMN planned BOOLEAN DEFAULT 0 NOT NULL;
DROP TRIGGER journal_interaction_insert;
DROP TRIGGER journal_interaction_update;
DROP TRIGGER journal_interaction_delete;
DROP TRIGGER stale_interaction;
DROP TRIGGER unread_interaction;
CREATE INDEX interaction_planned ON interaction (day) WHERE planned;
CREATE VIEW happened AS SELECT * FROM interaction WHERE NOT planned;
CREATE TRIGGER journal_interaction_insert AFTER INSERT ON interaction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_interaction_update AFTER UPDATE ON interaction WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.day IS NOT NEW.day OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.topics IS NOT NEW.topics OR OLD.place IS NOT NEW.place OR OLD.private IS NOT NEW.private OR OLD.keep_asked IS NOT NEW.keep_asked OR OLD.planned IS NOT NEW.planned BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'topics', OLD.topics, 'place', OLD.place, 'private', OLD.private, 'keep_asked', OLD.keep_asked, 'planned', OLD.planned) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_interaction_delete AFTER DELETE ON interaction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'topics', OLD.topics, 'place', OLD.place, 'private', OLD.private, 'keep_asked', OLD.keep_asked, 'planned', OLD.planned) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER stale_interaction AFTER UPDATE OF day, planned ON interaction BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;
CREATE TRIGGER unread_interaction AFTER UPDATE OF text, topics, planned ON interaction BEGIN
  INSERT OR IGNORE INTO unread SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;

-- Notes made anew: a day is checked

DROP VIEW passage;
CREATE TEMP TABLE note_before AS SELECT id, uid, person_id, day, text, private FROM note;
CREATE TEMP TABLE note_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'note';
DROP TABLE note;
CREATE TABLE note (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER NOT NULL,
  day DATE NOT NULL,
  text TEXT NOT NULL,
  private BOOLEAN DEFAULT 0 NOT NULL,
  about_on DATE,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT about_on_is_a_day CHECK (about_on IS NULL OR about_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO note (id, uid, person_id, day, text, private)
  SELECT id, uid, person_id, day, text, private FROM note_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'note';
INSERT INTO sqlite_sequence (name, seq) SELECT 'note', seq FROM note_sequence;
DROP TABLE note_before;
DROP TABLE note_sequence;
CREATE INDEX ix_note_person_id ON note (person_id);
CREATE INDEX note_occasion ON note (about_on) WHERE about_on IS NOT NULL;
CREATE TRIGGER journal_note_insert AFTER INSERT ON note BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_note_update AFTER UPDATE ON note WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.day IS NOT NEW.day OR OLD.text IS NOT NEW.text OR OLD.private IS NOT NEW.private OR OLD.about_on IS NOT NEW.about_on BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private, 'about_on', OLD.about_on) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_note_delete AFTER DELETE ON note BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private, 'about_on', OLD.about_on) FROM pen WHERE deed_id > 0;
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

-- Advice, and further receivers of a give

CREATE TABLE advice (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER NOT NULL,
  interaction_id INTEGER,
  day DATE NOT NULL,
  text TEXT NOT NULL,
  private BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE SET NULL
);
CREATE INDEX ix_advice_interaction_id ON advice (interaction_id);
CREATE INDEX ix_advice_person_id ON advice (person_id);
CREATE TABLE give_receiver (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  give_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  FOREIGN KEY(give_id) REFERENCES give (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_give_receiver_give_id ON give_receiver (give_id);
CREATE UNIQUE INDEX give_receiver_once ON give_receiver (person_id, give_id);
CREATE TRIGGER journal_advice_insert AFTER INSERT ON advice BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'advice', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_advice_update AFTER UPDATE ON advice WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.day IS NOT NEW.day OR OLD.text IS NOT NEW.text OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'advice', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_advice_delete AFTER DELETE ON advice BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'advice', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_receiver_insert AFTER INSERT ON give_receiver BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give_receiver', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_receiver_update AFTER UPDATE ON give_receiver WHEN OLD.id IS NOT NEW.id OR OLD.give_id IS NOT NEW.give_id OR OLD.person_id IS NOT NEW.person_id BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give_receiver', 'U', OLD.id, json_object('id', OLD.id, 'give_id', OLD.give_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_receiver_delete AFTER DELETE ON give_receiver BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give_receiver', 'D', OLD.id, json_object('id', OLD.id, 'give_id', OLD.give_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
END;
CREATE VIEW passage AS
  SELECT id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text || ' ' || topics || ' ' || coalesce(place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') AS text FROM interaction
  UNION ALL SELECT (1 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM note
  UNION ALL SELECT (2 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text || ' ' || coalesce(said, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM loop
  UNION ALL SELECT (3 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM give
  UNION ALL SELECT (4 << 40) | id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') FROM advice;
CREATE TRIGGER passage_advice_insert AFTER INSERT ON advice BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((4 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_advice_update AFTER UPDATE OF text ON advice BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (4 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((4 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_advice_delete AFTER DELETE ON advice BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (4 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
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
CREATE TRIGGER unread_give_receiver_insert AFTER INSERT ON give_receiver BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.person_id);
END;
CREATE TRIGGER unread_give_receiver_delete AFTER DELETE ON give_receiver
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO unread VALUES (OLD.person_id);
END;

-- What lies ahead is planned

UPDATE interaction SET planned = 1 WHERE day > :today;

-- Handles that read like the id of a row: the old one still answers, as the key of an origin

INSERT OR IGNORE INTO origin (person_id, source, key, seen)
  SELECT id, 'handle', handle, '{}' FROM person
  WHERE handle GLOB '[lnogacis][0-9]*' AND substr(handle, 2) NOT GLOB '*[^0-9]*';
UPDATE person SET handle = (
  WITH RECURSIVE number (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM number LIMIT 10000)
  SELECT person.handle || '-' || n FROM number
  WHERE person.handle || '-' || n NOT IN (SELECT handle FROM person AS other UNION ALL SELECT handle FROM merged)
  LIMIT 1)
  WHERE handle GLOB '[lnogacis][0-9]*' AND substr(handle, 2) NOT GLOB '*[^0-9]*';
UPDATE community SET handle = (
  WITH RECURSIVE number (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM number LIMIT 10000)
  SELECT community.handle || '-' || n FROM number
  WHERE community.handle || '-' || n NOT IN (SELECT handle FROM community AS other)
  LIMIT 1)
  WHERE handle GLOB '[lnogacis][0-9]*' AND substr(handle, 2) NOT GLOB '*[^0-9]*';

UPDATE pen SET deed_id = NULL;
