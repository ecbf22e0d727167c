-- From version 1 to 2: what people's titles and texts tell is kept beside them. Never changed once it was released.

CREATE TABLE meaning (
  person_id INTEGER NOT NULL,
  vector BLOB NOT NULL,
  PRIMARY KEY (person_id),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE role (
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL,
  because TEXT NOT NULL,
  share FLOAT NOT NULL,
  PRIMARY KEY (person_id, role),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_role_role ON role (role);
CREATE TABLE unread (
  person_id INTEGER NOT NULL,
  PRIMARY KEY (person_id),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TRIGGER unread_person_insert AFTER INSERT ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
END;
CREATE TRIGGER unread_person_update AFTER UPDATE OF title, company, topics, wants, kind ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
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
CREATE TRIGGER unread_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.person_id);
END;
CREATE TRIGGER unread_attendance_delete AFTER DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO unread VALUES (OLD.person_id);
END;
CREATE TRIGGER unread_interaction AFTER UPDATE OF text, topics ON interaction BEGIN
  INSERT OR IGNORE INTO unread SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;

INSERT INTO unread SELECT id FROM person;

-- Books of the first days of version 1 wrote rows that stayed as they were into the journal, marked no background people
-- as stale, and found attendance by interaction first.
DROP INDEX IF EXISTS ix_attendance_person_id;
DROP INDEX attendance_once;
CREATE UNIQUE INDEX attendance_once ON attendance (person_id, interaction_id);
DROP TRIGGER journal_person_update;
CREATE TRIGGER journal_person_update AFTER UPDATE ON person WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.handle IS NOT NEW.handle OR OLD.name IS NOT NEW.name OR OLD.nickname IS NOT NEW.nickname OR OLD.kind IS NOT NEW.kind OR OLD.stage IS NOT NEW.stage OR OLD.title IS NOT NEW.title OR OLD.company IS NOT NEW.company OR OLD.location IS NOT NEW.location OR OLD.emails IS NOT NEW.emails OR OLD.phones IS NOT NEW.phones OR OLD.urls IS NOT NEW.urls OR OLD.topics IS NOT NEW.topics OR OLD.wants IS NOT NEW.wants OR OLD.confidant IS NOT NEW.confidant OR OLD.birthday IS NOT NEW.birthday OR OLD.met_on IS NOT NEW.met_on OR OLD.met_where IS NOT NEW.met_where OR OLD.met_via IS NOT NEW.met_via OR OLD.created_on IS NOT NEW.created_on OR OLD.every_days IS NOT NEW.every_days OR OLD.snoozed_until IS NOT NEW.snoozed_until BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'nickname', OLD.nickname, 'kind', OLD.kind, 'stage', OLD.stage, 'title', OLD.title, 'company', OLD.company, 'location', OLD.location, 'emails', OLD.emails, 'phones', OLD.phones, 'urls', OLD.urls, 'topics', OLD.topics, 'wants', OLD.wants, 'confidant', OLD.confidant, 'birthday', OLD.birthday, 'met_on', OLD.met_on, 'met_where', OLD.met_where, 'met_via', OLD.met_via, 'created_on', OLD.created_on, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_community_update;
CREATE TRIGGER journal_community_update AFTER UPDATE ON community WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.handle IS NOT NEW.handle OR OLD.name IS NOT NEW.name BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'community', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_interaction_update;
CREATE TRIGGER journal_interaction_update AFTER UPDATE ON interaction WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.day IS NOT NEW.day OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.topics IS NOT NEW.topics OR OLD.place IS NOT NEW.place OR OLD.private IS NOT NEW.private OR OLD.keep_asked IS NOT NEW.keep_asked BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'topics', OLD.topics, 'place', OLD.place, 'private', OLD.private, 'keep_asked', OLD.keep_asked) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_attendance_update;
CREATE TRIGGER journal_attendance_update AFTER UPDATE ON attendance WHEN OLD.id IS NOT NEW.id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.person_id IS NOT NEW.person_id BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'attendance', 'U', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_note_update;
CREATE TRIGGER journal_note_update AFTER UPDATE ON note WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.day IS NOT NEW.day OR OLD.text IS NOT NEW.text OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_loop_update;
CREATE TRIGGER journal_loop_update AFTER UPDATE ON loop WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.due IS NOT NEW.due OR OLD.opened IS NOT NEW.opened OR OLD.closed IS NOT NEW.closed OR OLD.outcome IS NOT NEW.outcome OR OLD.said IS NOT NEW.said OR OLD.snoozed_until IS NOT NEW.snoozed_until OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'loop', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'kind', OLD.kind, 'text', OLD.text, 'due', OLD.due, 'opened', OLD.opened, 'closed', OLD.closed, 'outcome', OLD.outcome, 'said', OLD.said, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_give_update;
CREATE TRIGGER journal_give_update AFTER UPDATE ON give WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.day IS NOT NEW.day OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.hours IS NOT NEW.hours OR OLD.person_id IS NOT NEW.person_id OR OLD.community_id IS NOT NEW.community_id BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'hours', OLD.hours, 'person_id', OLD.person_id, 'community_id', OLD.community_id) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_origin_update;
CREATE TRIGGER journal_origin_update AFTER UPDATE ON origin WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.source IS NOT NEW.source OR OLD.key IS NOT NEW.key OR OLD.seen IS NOT NEW.seen BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'origin', 'U', OLD.id, json_object('id', OLD.id, 'person_id', OLD.person_id, 'source', OLD.source, 'key', OLD.key, 'seen', OLD.seen) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER journal_setting_update;
CREATE TRIGGER journal_setting_update AFTER UPDATE ON setting WHEN OLD.id IS NOT NEW.id OR OLD.key IS NOT NEW.key OR OLD.value IS NOT NEW.value BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'setting', 'U', OLD.id, json_object('id', OLD.id, 'key', OLD.key, 'value', OLD.value) FROM pen WHERE deed_id > 0;
END;
DROP TRIGGER stale_setting_insert;
CREATE TRIGGER stale_setting_insert AFTER INSERT ON setting WHEN NEW.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
DROP TRIGGER stale_setting_update;
CREATE TRIGGER stale_setting_update AFTER UPDATE ON setting WHEN NEW.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
DROP TRIGGER stale_setting_delete;
CREATE TRIGGER stale_setting_delete AFTER DELETE ON setting WHEN OLD.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
