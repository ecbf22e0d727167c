-- From version 6 to 7: who was there and what took place on which day are found without reading the rows themselves; a
-- side of an introduction keeps the answer that another one followed. Never changed once it was released.

UPDATE pen SET deed_id = 0; -- no deed: what the step does is nothing to undo

DROP INDEX ix_attendance_interaction_id;
CREATE INDEX attendance_of ON attendance (interaction_id, person_id);
DROP INDEX ix_interaction_day;
CREATE INDEX interaction_day ON interaction (day, planned);
-- Sides made anew: the earlier answer and its day are checked

CREATE TEMP TABLE side_before AS SELECT * FROM side;
CREATE TEMP TABLE side_sequence AS SELECT seq FROM sqlite_sequence WHERE name = 'side';
DROP TABLE side;
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
  earlier TEXT,
  earlier_on DATE,
  earlier_words TEXT,
  CONSTRAINT said_is_known CHECK (said IN ('yes', 'later', 'no')),
  CONSTRAINT earlier_is_known CHECK (earlier IN ('yes', 'later', 'no')),
  CONSTRAINT said_on_a_day CHECK ((said IS NULL) = (said_on IS NULL)),
  CONSTRAINT asked_on_is_a_day CHECK (asked_on IS NULL OR asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT said_on_is_a_day CHECK (said_on IS NULL OR said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT until_is_a_day CHECK (until IS NULL OR until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT earlier_on_is_a_day CHECK (earlier_on IS NULL OR earlier_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(introduction_id) REFERENCES introduction (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO side (id, uid, introduction_id, person_id, asked_on, said, said_on, until, words)
  SELECT id, uid, introduction_id, person_id, asked_on, said, said_on, until, words FROM side_before ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'side';
INSERT INTO sqlite_sequence (name, seq) SELECT 'side', seq FROM side_sequence;
DROP TABLE side_before;
DROP TABLE side_sequence;
CREATE INDEX ix_side_introduction_id ON side (introduction_id);
CREATE INDEX ix_side_person_id ON side (person_id);
CREATE TRIGGER journal_side_insert AFTER INSERT ON side BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'side', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_side_update AFTER UPDATE ON side WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.introduction_id IS NOT NEW.introduction_id OR OLD.person_id IS NOT NEW.person_id OR OLD.asked_on IS NOT NEW.asked_on OR OLD.said IS NOT NEW.said OR OLD.said_on IS NOT NEW.said_on OR OLD.until IS NOT NEW.until OR OLD.words IS NOT NEW.words OR OLD.earlier IS NOT NEW.earlier OR OLD.earlier_on IS NOT NEW.earlier_on OR OLD.earlier_words IS NOT NEW.earlier_words BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'side', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'introduction_id', OLD.introduction_id, 'person_id', OLD.person_id, 'asked_on', OLD.asked_on, 'said', OLD.said, 'said_on', OLD.said_on, 'until', OLD.until, 'words', OLD.words, 'earlier', OLD.earlier, 'earlier_on', OLD.earlier_on, 'earlier_words', OLD.earlier_words) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_side_delete AFTER DELETE ON side BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'side', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'introduction_id', OLD.introduction_id, 'person_id', OLD.person_id, 'asked_on', OLD.asked_on, 'said', OLD.said, 'said_on', OLD.said_on, 'until', OLD.until, 'words', OLD.words, 'earlier', OLD.earlier, 'earlier_on', OLD.earlier_on, 'earlier_words', OLD.earlier_words) FROM pen WHERE deed_id > 0;
END;

UPDATE pen SET deed_id = NULL;
