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
