-- From version 7 to 8: what was deleted is kept in mind in a table of its own, which the journal told until now, and
-- so is, as a hash, who asked to be forgotten. Never changed once it was released.

UPDATE pen SET deed_id = 0; -- no deed: what the step does is nothing to undo

CREATE TABLE forgotten (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  who TEXT NOT NULL,
  day DATE NOT NULL,
  salt TEXT NOT NULL,
  mark TEXT NOT NULL,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid)
);
CREATE TABLE gone (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  tbl TEXT NOT NULL,
  "key" TEXT NOT NULL,
  UNIQUE (tbl, "key")
);
CREATE TRIGGER journal_forgotten_insert AFTER INSERT ON forgotten BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'forgotten', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_forgotten_update AFTER UPDATE ON forgotten WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.who IS NOT NEW.who OR OLD.day IS NOT NEW.day OR OLD.salt IS NOT NEW.salt OR OLD.mark IS NOT NEW.mark BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'forgotten', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'who', OLD.who, 'day', OLD.day, 'salt', OLD.salt, 'mark', OLD.mark) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_forgotten_delete AFTER DELETE ON forgotten BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'forgotten', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'who', OLD.who, 'day', OLD.day, 'salt', OLD.salt, 'mark', OLD.mark) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_gone_insert AFTER INSERT ON gone BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'gone', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_gone_update AFTER UPDATE ON gone WHEN OLD.id IS NOT NEW.id OR OLD.tbl IS NOT NEW.tbl OR OLD.key IS NOT NEW.key BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'gone', 'U', OLD.id, json_object('id', OLD.id, 'tbl', OLD.tbl, 'key', OLD.key) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_gone_delete AFTER DELETE ON gone BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'gone', 'D', OLD.id, json_object('id', OLD.id, 'tbl', OLD.tbl, 'key', OLD.key) FROM pen WHERE deed_id > 0;
END;

-- What the journal tells: rows that were deleted by commands that still stand; undo of those takes it back

CREATE TEMP TABLE told AS SELECT tbl, key, min(deed_id) AS deed_id FROM (
  SELECT deed_id, tbl, CASE tbl
    WHEN 'doubt' THEN json_extract(old, '$.kind') || ' ' || json_extract(old, '$.key')
    WHEN 'apart' THEN json_extract(old, '$.one') || ' ' || json_extract(old, '$.other')
    WHEN 'setting' THEN json_extract(old, '$.key')
    ELSE json_extract(old, '$.uid') END AS key
  FROM journal JOIN deed ON deed.id = deed_id
  WHERE op = 'D' AND tbl NOT IN ('origin', 'trace', 'attendance', 'give_receiver', 'gone')
  AND undoes IS NULL AND undone_by IS NULL
  UNION ALL
  SELECT deed_id, tbl, i.uid || ' ' || p.uid FROM journal JOIN deed ON deed.id = deed_id
  JOIN interaction i ON i.id = json_extract(old, '$.interaction_id')
  JOIN person p ON p.id = json_extract(old, '$.person_id')
  WHERE op = 'D' AND tbl = 'attendance' AND undoes IS NULL AND undone_by IS NULL)
  WHERE key IS NOT NULL GROUP BY tbl, key ORDER BY deed_id;
INSERT INTO gone (tbl, key) SELECT tbl, key FROM told;
INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'gone', 'I', gone.id, NULL FROM told JOIN gone ON gone.tbl = told.tbl AND gone.key = told.key;
DROP TABLE told;

-- From now on triggers write it

CREATE TRIGGER gone_row AFTER INSERT ON journal WHEN NEW.op = 'D' AND NEW.tbl NOT IN ('origin', 'trace', 'attendance', 'give_receiver', 'gone') BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) SELECT NEW.tbl, CASE NEW.tbl
    WHEN 'doubt' THEN json_extract(NEW.old, '$.kind') || ' ' || json_extract(NEW.old, '$.key')
    WHEN 'apart' THEN json_extract(NEW.old, '$.one') || ' ' || json_extract(NEW.old, '$.other')
    WHEN 'setting' THEN json_extract(NEW.old, '$.key')
    ELSE json_extract(NEW.old, '$.uid') END WHERE (SELECT undoes FROM deed WHERE id = NEW.deed_id) IS NULL;
END;
CREATE TRIGGER gone_seat AFTER INSERT ON journal WHEN NEW.op = 'D' AND NEW.tbl = 'attendance' BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) SELECT 'attendance', i.uid || ' ' || p.uid FROM interaction i, person p WHERE i.id = json_extract(NEW.old, '$.interaction_id') AND p.id = json_extract(NEW.old, '$.person_id')
    AND (SELECT undoes FROM deed WHERE id = NEW.deed_id) IS NULL;
END;

UPDATE pen SET deed_id = NULL;
