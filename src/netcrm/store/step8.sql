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
-- What the journal tells: deletions by commands that still stand, of what is not there again

INSERT OR IGNORE INTO gone (tbl, key) SELECT 'people', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'person' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM person);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'communities', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'community' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM community);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'members', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'member' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM member);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'interactions', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'interaction' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM interaction);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'notes', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'note' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM note);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'loops', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'loop' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM loop);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'challenges', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'challenge' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM challenge);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'partners', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'partner' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM partner);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'advice', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'advice' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM advice);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'further_answers', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'further_answer' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM further_answer);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'lessons', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'lesson' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM lesson);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'hearers', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'hearer' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM hearer);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'gives', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'give' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM give);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'introductions', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'introduction' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM introduction);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'sides', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'side' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM side);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'acquaintances', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'acquaintance' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM acquaintance);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'seats', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'seat' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM seat);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'doubts', told FROM (SELECT json_extract(old, '$.kind') || ' ' || json_extract(old, '$.key') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'doubt' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT kind || ' ' || "key" FROM doubt);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'merged', told FROM (SELECT json_extract(old, '$.uid') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'merged' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT uid FROM merged);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'apart', told FROM (SELECT json_extract(old, '$.one') || ' ' || json_extract(old, '$.other') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'apart' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT one || ' ' || other FROM apart);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'settings', told FROM (SELECT json_extract(old, '$.key') AS told
  FROM journal JOIN deed ON deed.id = deed_id WHERE tbl = 'setting' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL)
  WHERE told IS NOT NULL AND told NOT IN (SELECT "key" FROM setting);
INSERT OR IGNORE INTO gone (tbl, key) SELECT 'seats', i.uid || ' ' || p.uid
  FROM journal JOIN deed ON deed.id = deed_id
  JOIN interaction i ON i.id = json_extract(old, '$.interaction_id')
  JOIN person p ON p.id = json_extract(old, '$.person_id')
  WHERE tbl = 'attendance' AND op = 'D' AND undoes IS NULL AND undone_by IS NULL
  AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.interaction_id = i.id AND a.person_id = p.id);
-- From now on triggers write it

CREATE TRIGGER gone_person_delete AFTER DELETE ON person WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('people', OLD.uid);
END;
CREATE TRIGGER gone_person_insert AFTER INSERT ON person BEGIN
  DELETE FROM gone WHERE tbl = 'people' AND key = NEW.uid;
END;
CREATE TRIGGER gone_community_delete AFTER DELETE ON community WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('communities', OLD.uid);
END;
CREATE TRIGGER gone_community_insert AFTER INSERT ON community BEGIN
  DELETE FROM gone WHERE tbl = 'communities' AND key = NEW.uid;
END;
CREATE TRIGGER gone_member_delete AFTER DELETE ON member WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('members', OLD.uid);
END;
CREATE TRIGGER gone_member_insert AFTER INSERT ON member BEGIN
  DELETE FROM gone WHERE tbl = 'members' AND key = NEW.uid;
END;
CREATE TRIGGER gone_interaction_delete AFTER DELETE ON interaction WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('interactions', OLD.uid);
END;
CREATE TRIGGER gone_interaction_insert AFTER INSERT ON interaction BEGIN
  DELETE FROM gone WHERE tbl = 'interactions' AND key = NEW.uid;
END;
CREATE TRIGGER gone_note_delete AFTER DELETE ON note WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('notes', OLD.uid);
END;
CREATE TRIGGER gone_note_insert AFTER INSERT ON note BEGIN
  DELETE FROM gone WHERE tbl = 'notes' AND key = NEW.uid;
END;
CREATE TRIGGER gone_loop_delete AFTER DELETE ON loop WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('loops', OLD.uid);
END;
CREATE TRIGGER gone_loop_insert AFTER INSERT ON loop BEGIN
  DELETE FROM gone WHERE tbl = 'loops' AND key = NEW.uid;
END;
CREATE TRIGGER gone_challenge_delete AFTER DELETE ON challenge WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('challenges', OLD.uid);
END;
CREATE TRIGGER gone_challenge_insert AFTER INSERT ON challenge BEGIN
  DELETE FROM gone WHERE tbl = 'challenges' AND key = NEW.uid;
END;
CREATE TRIGGER gone_partner_delete AFTER DELETE ON partner WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('partners', OLD.uid);
END;
CREATE TRIGGER gone_partner_insert AFTER INSERT ON partner BEGIN
  DELETE FROM gone WHERE tbl = 'partners' AND key = NEW.uid;
END;
CREATE TRIGGER gone_advice_delete AFTER DELETE ON advice WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('advice', OLD.uid);
END;
CREATE TRIGGER gone_advice_insert AFTER INSERT ON advice BEGIN
  DELETE FROM gone WHERE tbl = 'advice' AND key = NEW.uid;
END;
CREATE TRIGGER gone_further_answer_delete AFTER DELETE ON further_answer WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('further_answers', OLD.uid);
END;
CREATE TRIGGER gone_further_answer_insert AFTER INSERT ON further_answer BEGIN
  DELETE FROM gone WHERE tbl = 'further_answers' AND key = NEW.uid;
END;
CREATE TRIGGER gone_lesson_delete AFTER DELETE ON lesson WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('lessons', OLD.uid);
END;
CREATE TRIGGER gone_lesson_insert AFTER INSERT ON lesson BEGIN
  DELETE FROM gone WHERE tbl = 'lessons' AND key = NEW.uid;
END;
CREATE TRIGGER gone_hearer_delete AFTER DELETE ON hearer WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('hearers', OLD.uid);
END;
CREATE TRIGGER gone_hearer_insert AFTER INSERT ON hearer BEGIN
  DELETE FROM gone WHERE tbl = 'hearers' AND key = NEW.uid;
END;
CREATE TRIGGER gone_give_delete AFTER DELETE ON give WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('gives', OLD.uid);
END;
CREATE TRIGGER gone_give_insert AFTER INSERT ON give BEGIN
  DELETE FROM gone WHERE tbl = 'gives' AND key = NEW.uid;
END;
CREATE TRIGGER gone_introduction_delete AFTER DELETE ON introduction WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('introductions', OLD.uid);
END;
CREATE TRIGGER gone_introduction_insert AFTER INSERT ON introduction BEGIN
  DELETE FROM gone WHERE tbl = 'introductions' AND key = NEW.uid;
END;
CREATE TRIGGER gone_side_delete AFTER DELETE ON side WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('sides', OLD.uid);
END;
CREATE TRIGGER gone_side_insert AFTER INSERT ON side BEGIN
  DELETE FROM gone WHERE tbl = 'sides' AND key = NEW.uid;
END;
CREATE TRIGGER gone_acquaintance_delete AFTER DELETE ON acquaintance WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('acquaintances', OLD.uid);
END;
CREATE TRIGGER gone_acquaintance_insert AFTER INSERT ON acquaintance BEGIN
  DELETE FROM gone WHERE tbl = 'acquaintances' AND key = NEW.uid;
END;
CREATE TRIGGER gone_seat_delete AFTER DELETE ON seat WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('seats', OLD.uid);
END;
CREATE TRIGGER gone_seat_insert AFTER INSERT ON seat BEGIN
  DELETE FROM gone WHERE tbl = 'seats' AND key = NEW.uid;
END;
CREATE TRIGGER gone_doubt_delete AFTER DELETE ON doubt WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('doubts', OLD.kind || ' ' || OLD.key);
END;
CREATE TRIGGER gone_doubt_insert AFTER INSERT ON doubt BEGIN
  DELETE FROM gone WHERE tbl = 'doubts' AND key = NEW.kind || ' ' || NEW.key;
END;
CREATE TRIGGER gone_merged_delete AFTER DELETE ON merged WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('merged', OLD.uid);
END;
CREATE TRIGGER gone_merged_insert AFTER INSERT ON merged BEGIN
  DELETE FROM gone WHERE tbl = 'merged' AND key = NEW.uid;
END;
CREATE TRIGGER gone_apart_delete AFTER DELETE ON apart WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('apart', OLD.one || ' ' || OLD.other);
END;
CREATE TRIGGER gone_apart_insert AFTER INSERT ON apart BEGIN
  DELETE FROM gone WHERE tbl = 'apart' AND key = NEW.one || ' ' || NEW.other;
END;
CREATE TRIGGER gone_setting_delete AFTER DELETE ON setting WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('settings', OLD.key);
END;
CREATE TRIGGER gone_setting_insert AFTER INSERT ON setting BEGIN
  DELETE FROM gone WHERE tbl = 'settings' AND key = NEW.key;
END;
CREATE TRIGGER gone_forgotten_delete AFTER DELETE ON forgotten WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) VALUES ('forgotten', OLD.uid);
END;
CREATE TRIGGER gone_forgotten_insert AFTER INSERT ON forgotten BEGIN
  DELETE FROM gone WHERE tbl = 'forgotten' AND key = NEW.uid;
END;
CREATE TRIGGER gone_attendance_delete AFTER DELETE ON attendance WHEN NOT EXISTS (SELECT 1 FROM pen LEFT JOIN deed ON deed.id = pen.deed_id WHERE pen.deed_id = 0 OR deed.undoes IS NOT NULL) BEGIN
  INSERT OR IGNORE INTO gone (tbl, key) SELECT 'seats', i.uid || ' ' || p.uid FROM interaction i, person p WHERE i.id = OLD.interaction_id AND p.id = OLD.person_id;
END;
CREATE TRIGGER gone_attendance_insert AFTER INSERT ON attendance BEGIN
  DELETE FROM gone WHERE (tbl, key) IN (SELECT 'seats', i.uid || ' ' || p.uid FROM interaction i, person p WHERE i.id = NEW.interaction_id AND p.id = NEW.person_id);
END;

UPDATE pen SET deed_id = NULL;
