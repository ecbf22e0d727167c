-- From version 2 to 3: where interactions came from, who was merged and who is not the same. Never changed once it was
-- released.

CREATE TABLE apart (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  CONSTRAINT in_order CHECK (one < other)
);
CREATE TABLE merged (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL,
  day DATE NOT NULL,
  uid TEXT NOT NULL,
  handle TEXT NOT NULL,
  name TEXT NOT NULL,
  person JSON NOT NULL,
  moved JSON NOT NULL,
  gained JSON NOT NULL,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  UNIQUE (uid),
  UNIQUE (handle)
);
CREATE TABLE trace (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  interaction_id INTEGER,
  source TEXT NOT NULL,
  "key" TEXT NOT NULL,
  seen JSON DEFAULT '{}' NOT NULL,
  CONSTRAINT key_is_there CHECK (key <> ''),
  FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE SET NULL
);
CREATE INDEX ix_merged_person_id ON merged (person_id);
CREATE INDEX ix_trace_interaction_id ON trace (interaction_id);
CREATE UNIQUE INDEX trace_once ON trace (source, key);
CREATE UNIQUE INDEX apart_once ON apart (one, other);
CREATE TRIGGER journal_trace_insert AFTER INSERT ON trace BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'trace', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_trace_update AFTER UPDATE ON trace WHEN OLD.id IS NOT NEW.id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.source IS NOT NEW.source OR OLD.key IS NOT NEW.key OR OLD.seen IS NOT NEW.seen BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'trace', 'U', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'source', OLD.source, 'key', OLD.key, 'seen', OLD.seen) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_trace_delete AFTER DELETE ON trace BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'trace', 'D', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'source', OLD.source, 'key', OLD.key, 'seen', OLD.seen) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_merged_insert AFTER INSERT ON merged BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'merged', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_merged_update AFTER UPDATE ON merged WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.day IS NOT NEW.day OR OLD.uid IS NOT NEW.uid OR OLD.handle IS NOT NEW.handle OR OLD.name IS NOT NEW.name OR OLD.person IS NOT NEW.person OR OLD.moved IS NOT NEW.moved OR OLD.gained IS NOT NEW.gained BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'merged', 'U', OLD.id, json_object('id', OLD.id, 'person_id', OLD.person_id, 'day', OLD.day, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'person', OLD.person, 'moved', OLD.moved, 'gained', OLD.gained) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_merged_delete AFTER DELETE ON merged BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'merged', 'D', OLD.id, json_object('id', OLD.id, 'person_id', OLD.person_id, 'day', OLD.day, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'person', OLD.person, 'moved', OLD.moved, 'gained', OLD.gained) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_apart_insert AFTER INSERT ON apart BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'apart', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_apart_update AFTER UPDATE ON apart WHEN OLD.id IS NOT NEW.id OR OLD.one IS NOT NEW.one OR OLD.other IS NOT NEW.other BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'apart', 'U', OLD.id, json_object('id', OLD.id, 'one', OLD.one, 'other', OLD.other) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_apart_delete AFTER DELETE ON apart BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'apart', 'D', OLD.id, json_object('id', OLD.id, 'one', OLD.one, 'other', OLD.other) FROM pen WHERE deed_id > 0;
END;
