PRAGMA application_id=1852011117;
PRAGMA user_version=8;
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
CREATE TABLE apart (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  CONSTRAINT in_order CHECK (one < other)
);
CREATE TABLE attendance (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  interaction_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
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
CREATE TABLE deed (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  undoes INTEGER,
  undone_by INTEGER
);
CREATE TABLE doubt (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  "key" TEXT NOT NULL,
  day DATE NOT NULL,
  answer TEXT DEFAULT '' NOT NULL,
  CONSTRAINT day_is_a_day CHECK (day IS NULL OR day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
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
CREATE TABLE give_receiver (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  give_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  FOREIGN KEY(give_id) REFERENCES give (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE gone (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  tbl TEXT NOT NULL,
  "key" TEXT NOT NULL,
  UNIQUE (tbl, "key")
);
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
CREATE TABLE journal (
  id INTEGER NOT NULL,
  deed_id INTEGER NOT NULL,
  tbl TEXT NOT NULL,
  op TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  old TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY(deed_id) REFERENCES deed (id) ON DELETE CASCADE
);
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
CREATE TABLE loop (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  person_id INTEGER NOT NULL,
  interaction_id INTEGER,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  due DATE,
  opened DATE NOT NULL,
  closed DATE,
  outcome TEXT,
  said TEXT,
  snoozed_until DATE,
  private BOOLEAN DEFAULT 0 NOT NULL,
  CONSTRAINT kind_is_known CHECK (kind IN ('promise', 'waiting')),
  CONSTRAINT outcome_is_known CHECK (outcome IN ('done', 'dropped')),
  CONSTRAINT closed_with_an_outcome CHECK ((closed IS NULL) = (outcome IS NULL)),
  CONSTRAINT due_is_a_day CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT opened_is_a_day CHECK (opened IS NULL OR opened GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT closed_is_a_day CHECK (closed IS NULL OR closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CONSTRAINT snoozed_until_is_a_day CHECK (snoozed_until IS NULL OR snoozed_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  UNIQUE (uid),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
  FOREIGN KEY(interaction_id) REFERENCES interaction (id) ON DELETE SET NULL
);
CREATE TABLE meaning (
  person_id INTEGER NOT NULL,
  vector BLOB NOT NULL,
  PRIMARY KEY (person_id),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
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
CREATE TABLE meta (
  "key" TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY ("key")
);
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
CREATE TABLE origin (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL,
  source TEXT NOT NULL,
  "key" TEXT NOT NULL,
  seen JSON DEFAULT '{}' NOT NULL,
  CONSTRAINT key_is_there CHECK (key <> ''),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE partner (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  uid TEXT DEFAULT (lower(hex(randomblob(8)))),
  challenge_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  UNIQUE (uid),
  FOREIGN KEY(challenge_id) REFERENCES challenge (id) ON DELETE CASCADE,
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE pen (
  id INTEGER NOT NULL,
  deed_id INTEGER,
  PRIMARY KEY (id),
  CONSTRAINT one_pen CHECK (id = 1)
);
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
  met_via_uid TEXT,
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
CREATE TABLE role (
  person_id INTEGER NOT NULL,
  role TEXT NOT NULL,
  because TEXT NOT NULL,
  share FLOAT NOT NULL,
  PRIMARY KEY (person_id, role),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
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
CREATE TABLE setting (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  "key" TEXT NOT NULL,
  value TEXT NOT NULL,
  UNIQUE ("key")
);
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
CREATE TABLE stale (
  person_id INTEGER NOT NULL,
  PRIMARY KEY (person_id),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE tie (
  person_id INTEGER NOT NULL,
  n INTEGER NOT NULL,
  first_on DATE,
  last_on DATE,
  pace FLOAT NOT NULL,
  half_life FLOAT NOT NULL,
  gaps FLOAT NOT NULL,
  gap_days FLOAT NOT NULL,
  due_on DATE,
  recheck_on DATE,
  PRIMARY KEY (person_id),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
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
CREATE TABLE unread (
  person_id INTEGER NOT NULL,
  PRIMARY KEY (person_id),
  FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE VIEW happened AS SELECT * FROM interaction WHERE NOT planned;
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
CREATE VIEW person_text AS SELECT id,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name || ' ' || coalesce(nickname, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') AS name,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(coalesce(title, '') || ' · ' || coalesce(company, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') AS role,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(topics, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') AS topics,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(wants, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') AS wants,
  replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(emails || phones || urls || coalesce(location, '') || ' ' || coalesce(met_where, '') || ' '
    || coalesce(met_via, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss') AS reach
FROM person;
CREATE VIRTUAL TABLE passage_index USING fts5(
  text, content='passage', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE person_index USING fts5(
  name, role, topics, wants, reach, content='person_text', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2");
CREATE INDEX advice_open ON advice (day) WHERE told_on IS NULL AND closed IS NULL;
CREATE UNIQUE INDEX apart_once ON apart (one, other);
CREATE INDEX attendance_of ON attendance (interaction_id, person_id);
CREATE UNIQUE INDEX attendance_once ON attendance (person_id, interaction_id);
CREATE INDEX challenge_open ON challenge (day) WHERE closed IS NULL;
CREATE UNIQUE INDEX doubt_once ON doubt (kind, key);
CREATE UNIQUE INDEX give_receiver_once ON give_receiver (person_id, give_id);
CREATE INDEX interaction_day ON interaction (day, planned);
CREATE INDEX interaction_keep ON interaction (day) WHERE keep_asked;
CREATE INDEX interaction_planned ON interaction (day) WHERE planned;
CREATE INDEX introduction_open ON introduction (day) WHERE met_on IS NULL AND closed IS NULL;
CREATE INDEX ix_acquaintance_interaction_id ON acquaintance (interaction_id);
CREATE INDEX ix_acquaintance_other_id ON acquaintance (other_id);
CREATE INDEX ix_acquaintance_person_id ON acquaintance (person_id);
CREATE INDEX ix_advice_challenge_id ON advice (challenge_id);
CREATE INDEX ix_advice_interaction_id ON advice (interaction_id);
CREATE INDEX ix_advice_person_id ON advice (person_id);
CREATE INDEX ix_further_answer_advice_id ON further_answer (advice_id);
CREATE INDEX ix_give_community_id ON give (community_id);
CREATE INDEX ix_give_person_id ON give (person_id);
CREATE INDEX ix_give_receiver_give_id ON give_receiver (give_id);
CREATE INDEX ix_hearer_lesson_id ON hearer (lesson_id);
CREATE INDEX ix_hearer_person_id ON hearer (person_id);
CREATE INDEX ix_interaction_community_id ON interaction (community_id);
CREATE INDEX ix_introduction_give_id ON introduction (give_id);
CREATE INDEX ix_introduction_interaction_id ON introduction (interaction_id);
CREATE INDEX ix_introduction_via_id ON introduction (via_id);
CREATE INDEX ix_journal_deed_id ON journal (deed_id);
CREATE INDEX ix_lesson_challenge_id ON lesson (challenge_id);
CREATE INDEX ix_lesson_person_id ON lesson (person_id);
CREATE INDEX ix_loop_interaction_id ON loop (interaction_id);
CREATE INDEX ix_loop_person_id ON loop (person_id);
CREATE INDEX ix_member_community_id ON member (community_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_merged_person_id ON merged (person_id);
CREATE INDEX ix_note_community_id ON note (community_id);
CREATE INDEX ix_note_person_id ON note (person_id);
CREATE INDEX ix_origin_key ON origin ("key");
CREATE INDEX ix_origin_person_id ON origin (person_id);
CREATE INDEX ix_partner_challenge_id ON partner (challenge_id);
CREATE INDEX ix_partner_person_id ON partner (person_id);
CREATE INDEX ix_person_stage ON person (stage);
CREATE INDEX ix_role_role ON role (role);
CREATE INDEX ix_seat_person_id ON seat (person_id);
CREATE INDEX ix_side_introduction_id ON side (introduction_id);
CREATE INDEX ix_side_person_id ON side (person_id);
CREATE INDEX ix_tie_due_on ON tie (due_on);
CREATE INDEX ix_tie_last_on ON tie (last_on);
CREATE INDEX ix_tie_recheck_on ON tie (recheck_on);
CREATE INDEX ix_trace_interaction_id ON trace (interaction_id);
CREATE INDEX loop_open ON loop (due) WHERE closed IS NULL;
CREATE INDEX note_hard ON note (day) WHERE hard;
CREATE INDEX note_occasion ON note (about_on) WHERE about_on IS NOT NULL;
CREATE UNIQUE INDEX origin_once ON origin (source, key);
CREATE INDEX person_birthday ON person (birthday) WHERE birthday IS NOT NULL;
CREATE UNIQUE INDEX trace_once ON trace (source, key);
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
CREATE TRIGGER journal_acquaintance_delete AFTER DELETE ON acquaintance BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'acquaintance', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'other_id', OLD.other_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'knows', OLD.knows, 'how', OLD.how) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_advice_delete AFTER DELETE ON advice BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'advice', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'challenge_id', OLD.challenge_id, 'day', OLD.day, 'question', OLD.question, 'asked_on', OLD.asked_on, 'answer_by', OLD.answer_by, 'text', OLD.text, 'answered_on', OLD.answered_on, 'did', OLD.did, 'declined', OLD.declined, 'did_on', OLD.did_on, 'helped', OLD.helped, 'told_on', OLD.told_on, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_apart_delete AFTER DELETE ON apart BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'apart', 'D', OLD.id, json_object('id', OLD.id, 'one', OLD.one, 'other', OLD.other) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_attendance_delete AFTER DELETE ON attendance BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'attendance', 'D', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'attendance', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_attendance_update AFTER UPDATE ON attendance WHEN OLD.id IS NOT NEW.id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.person_id IS NOT NEW.person_id BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'attendance', 'U', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_challenge_delete AFTER DELETE ON challenge BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'challenge', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'title', OLD.title, 'text', OLD.text, 'decided_on', OLD.decided_on, 'decision', OLD.decision, 'because', OLD.because, 'expect', OLD.expect, 'sure', OLD.sure, 'review_on', OLD.review_on, 'outcome_on', OLD.outcome_on, 'outcome', OLD.outcome, 'as_expected', OLD.as_expected, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_community_delete AFTER DELETE ON community BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'community', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'kind', OLD.kind, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until) FROM pen WHERE deed_id > 0;
END;
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
CREATE TRIGGER journal_doubt_delete AFTER DELETE ON doubt BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'doubt', 'D', OLD.id, json_object('id', OLD.id, 'kind', OLD.kind, 'key', OLD.key, 'day', OLD.day, 'answer', OLD.answer) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_forgotten_delete AFTER DELETE ON forgotten BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'forgotten', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'who', OLD.who, 'day', OLD.day, 'salt', OLD.salt, 'mark', OLD.mark) FROM pen WHERE deed_id > 0;
END;
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
CREATE TRIGGER journal_further_answer_delete AFTER DELETE ON further_answer BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'further_answer', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'advice_id', OLD.advice_id, 'day', OLD.day, 'text', OLD.text) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_give_delete AFTER DELETE ON give BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'hours', OLD.hours, 'person_id', OLD.person_id, 'community_id', OLD.community_id, 'outcome', OLD.outcome, 'outcome_on', OLD.outcome_on) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_insert AFTER INSERT ON give BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_give_receiver_delete AFTER DELETE ON give_receiver BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give_receiver', 'D', OLD.id, json_object('id', OLD.id, 'give_id', OLD.give_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_give_update AFTER UPDATE ON give WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.day IS NOT NEW.day OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.hours IS NOT NEW.hours OR OLD.person_id IS NOT NEW.person_id OR OLD.community_id IS NOT NEW.community_id OR OLD.outcome IS NOT NEW.outcome OR OLD.outcome_on IS NOT NEW.outcome_on BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'give', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'hours', OLD.hours, 'person_id', OLD.person_id, 'community_id', OLD.community_id, 'outcome', OLD.outcome, 'outcome_on', OLD.outcome_on) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_gone_delete AFTER DELETE ON gone BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'gone', 'D', OLD.id, json_object('id', OLD.id, 'tbl', OLD.tbl, 'key', OLD.key) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_hearer_delete AFTER DELETE ON hearer BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'hearer', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'lesson_id', OLD.lesson_id, 'person_id', OLD.person_id, 'day', OLD.day) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_interaction_delete AFTER DELETE ON interaction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'interaction', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'day', OLD.day, 'kind', OLD.kind, 'text', OLD.text, 'topics', OLD.topics, 'place', OLD.place, 'private', OLD.private, 'keep_asked', OLD.keep_asked, 'planned', OLD.planned, 'community_id', OLD.community_id) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_introduction_delete AFTER DELETE ON introduction BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'introduction', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'via_id', OLD.via_id, 'give_id', OLD.give_id, 'interaction_id', OLD.interaction_id, 'day', OLD.day, 'because', OLD.because, 'for_me', OLD.for_me, 'made_on', OLD.made_on, 'met_on', OLD.met_on, 'outcome', OLD.outcome, 'closed', OLD.closed, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_lesson_delete AFTER DELETE ON lesson BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'lesson', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'challenge_id', OLD.challenge_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_loop_delete AFTER DELETE ON loop BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'loop', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'kind', OLD.kind, 'text', OLD.text, 'due', OLD.due, 'opened', OLD.opened, 'closed', OLD.closed, 'outcome', OLD.outcome, 'said', OLD.said, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_loop_insert AFTER INSERT ON loop BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'loop', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_loop_update AFTER UPDATE ON loop WHEN OLD.id IS NOT NEW.id OR OLD.uid IS NOT NEW.uid OR OLD.person_id IS NOT NEW.person_id OR OLD.interaction_id IS NOT NEW.interaction_id OR OLD.kind IS NOT NEW.kind OR OLD.text IS NOT NEW.text OR OLD.due IS NOT NEW.due OR OLD.opened IS NOT NEW.opened OR OLD.closed IS NOT NEW.closed OR OLD.outcome IS NOT NEW.outcome OR OLD.said IS NOT NEW.said OR OLD.snoozed_until IS NOT NEW.snoozed_until OR OLD.private IS NOT NEW.private BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'loop', 'U', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'interaction_id', OLD.interaction_id, 'kind', OLD.kind, 'text', OLD.text, 'due', OLD.due, 'opened', OLD.opened, 'closed', OLD.closed, 'outcome', OLD.outcome, 'said', OLD.said, 'snoozed_until', OLD.snoozed_until, 'private', OLD.private) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_member_delete AFTER DELETE ON member BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'member', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'community_id', OLD.community_id, 'person_id', OLD.person_id, 'part', OLD.part, 'competitor', OLD.competitor) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_merged_delete AFTER DELETE ON merged BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'merged', 'D', OLD.id, json_object('id', OLD.id, 'person_id', OLD.person_id, 'day', OLD.day, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'person', OLD.person, 'moved', OLD.moved, 'gained', OLD.gained) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_note_delete AFTER DELETE ON note BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'note', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'community_id', OLD.community_id, 'day', OLD.day, 'text', OLD.text, 'private', OLD.private, 'about_on', OLD.about_on, 'hard', OLD.hard) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_origin_delete AFTER DELETE ON origin BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'origin', 'D', OLD.id, json_object('id', OLD.id, 'person_id', OLD.person_id, 'source', OLD.source, 'key', OLD.key, 'seen', OLD.seen) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_origin_insert AFTER INSERT ON origin BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'origin', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_origin_update AFTER UPDATE ON origin WHEN OLD.id IS NOT NEW.id OR OLD.person_id IS NOT NEW.person_id OR OLD.source IS NOT NEW.source OR OLD.key IS NOT NEW.key OR OLD.seen IS NOT NEW.seen BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'origin', 'U', OLD.id, json_object('id', OLD.id, 'person_id', OLD.person_id, 'source', OLD.source, 'key', OLD.key, 'seen', OLD.seen) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_partner_delete AFTER DELETE ON partner BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'partner', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'challenge_id', OLD.challenge_id, 'person_id', OLD.person_id) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_person_delete AFTER DELETE ON person BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'person', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'handle', OLD.handle, 'name', OLD.name, 'nickname', OLD.nickname, 'kind', OLD.kind, 'stage', OLD.stage, 'title', OLD.title, 'company', OLD.company, 'location', OLD.location, 'emails', OLD.emails, 'phones', OLD.phones, 'urls', OLD.urls, 'topics', OLD.topics, 'wants', OLD.wants, 'confidant', OLD.confidant, 'birthday', OLD.birthday, 'met_on', OLD.met_on, 'met_where', OLD.met_where, 'met_via', OLD.met_via, 'created_on', OLD.created_on, 'every_days', OLD.every_days, 'snoozed_until', OLD.snoozed_until, 'language', OLD.language, 'met_via_uid', OLD.met_via_uid) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_seat_delete AFTER DELETE ON seat BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'seat', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'person_id', OLD.person_id, 'seat', OLD.seat, 'holds', OLD.holds, 'until', OLD.until) FROM pen WHERE deed_id > 0;
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
CREATE TRIGGER journal_setting_delete AFTER DELETE ON setting BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'setting', 'D', OLD.id, json_object('id', OLD.id, 'key', OLD.key, 'value', OLD.value) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_setting_insert AFTER INSERT ON setting BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'setting', 'I', NEW.id, NULL FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_setting_update AFTER UPDATE ON setting WHEN OLD.id IS NOT NEW.id OR OLD.key IS NOT NEW.key OR OLD.value IS NOT NEW.value BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'setting', 'U', OLD.id, json_object('id', OLD.id, 'key', OLD.key, 'value', OLD.value) FROM pen WHERE deed_id > 0;
END;
CREATE TRIGGER journal_side_delete AFTER DELETE ON side BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'side', 'D', OLD.id, json_object('id', OLD.id, 'uid', OLD.uid, 'introduction_id', OLD.introduction_id, 'person_id', OLD.person_id, 'asked_on', OLD.asked_on, 'said', OLD.said, 'said_on', OLD.said_on, 'until', OLD.until, 'words', OLD.words, 'earlier', OLD.earlier, 'earlier_on', OLD.earlier_on, 'earlier_words', OLD.earlier_words) FROM pen WHERE deed_id > 0;
END;
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
CREATE TRIGGER journal_trace_delete AFTER DELETE ON trace BEGIN
  INSERT INTO deed (at, what) SELECT strftime('%Y-%m-%dT%H:%M:%S', 'now', 'localtime'),
    'a change made outside netcrm' FROM pen WHERE deed_id IS NULL;
  UPDATE pen SET deed_id = last_insert_rowid() WHERE deed_id IS NULL;
  INSERT INTO journal (deed_id, tbl, op, row_id, old)
  SELECT deed_id, 'trace', 'D', OLD.id, json_object('id', OLD.id, 'interaction_id', OLD.interaction_id, 'source', OLD.source, 'key', OLD.key, 'seen', OLD.seen) FROM pen WHERE deed_id > 0;
END;
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
CREATE TRIGGER passage_advice_delete AFTER DELETE ON advice BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (4 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.question || ' ' || OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_advice_insert AFTER INSERT ON advice BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((4 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.question || ' ' || NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_advice_update AFTER UPDATE OF question, text ON advice BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (4 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.question || ' ' || OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((4 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.question || ' ' || NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_challenge_delete AFTER DELETE ON challenge BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (6 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.title || ' ' || OLD.text || ' ' || coalesce(OLD.decision, '') || ' ' || coalesce(OLD.because, '') || ' ' || coalesce(OLD.expect, '') || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_challenge_insert AFTER INSERT ON challenge BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((6 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.title || ' ' || NEW.text || ' ' || coalesce(NEW.decision, '') || ' ' || coalesce(NEW.because, '') || ' ' || coalesce(NEW.expect, '') || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_challenge_update AFTER UPDATE OF title, text, decision, because, expect, outcome ON challenge BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (6 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.title || ' ' || OLD.text || ' ' || coalesce(OLD.decision, '') || ' ' || coalesce(OLD.because, '') || ' ' || coalesce(OLD.expect, '') || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((6 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.title || ' ' || NEW.text || ' ' || coalesce(NEW.decision, '') || ' ' || coalesce(NEW.because, '') || ' ' || coalesce(NEW.expect, '') || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_further_answer_delete AFTER DELETE ON further_answer BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (5 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_further_answer_insert AFTER INSERT ON further_answer BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((5 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_further_answer_update AFTER UPDATE OF text ON further_answer BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (5 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((5 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_give_delete AFTER DELETE ON give BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (3 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_give_insert AFTER INSERT ON give BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((3 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_give_update AFTER UPDATE OF text ON give BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (3 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((3 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_interaction_delete AFTER DELETE ON interaction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (0 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text || ' ' || OLD.topics || ' ' || coalesce(OLD.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_interaction_insert AFTER INSERT ON interaction BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((0 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text || ' ' || NEW.topics || ' ' || coalesce(NEW.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_interaction_update AFTER UPDATE OF text, topics, place ON interaction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (0 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text || ' ' || OLD.topics || ' ' || coalesce(OLD.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((0 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text || ' ' || NEW.topics || ' ' || coalesce(NEW.place, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_introduction_delete AFTER DELETE ON introduction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (8 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.because || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_introduction_insert AFTER INSERT ON introduction BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((8 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.because || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_introduction_update AFTER UPDATE OF because, outcome ON introduction BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (8 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.because || ' ' || coalesce(OLD.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((8 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.because || ' ' || coalesce(NEW.outcome, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_lesson_delete AFTER DELETE ON lesson BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (7 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_lesson_insert AFTER INSERT ON lesson BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((7 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_lesson_update AFTER UPDATE OF text ON lesson BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (7 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((7 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_loop_delete AFTER DELETE ON loop BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (2 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text || ' ' || coalesce(OLD.said, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_loop_insert AFTER INSERT ON loop BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((2 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text || ' ' || coalesce(NEW.said, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_loop_update AFTER UPDATE OF text, said ON loop BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (2 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text || ' ' || coalesce(OLD.said, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((2 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text || ' ' || coalesce(NEW.said, ''), 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_note_delete AFTER DELETE ON note BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (1 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_note_insert AFTER INSERT ON note BEGIN
  INSERT INTO passage_index (rowid, text) VALUES ((1 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER passage_note_update AFTER UPDATE OF text ON note BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', (1 << 40) | OLD.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(OLD.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
  INSERT INTO passage_index (rowid, text) VALUES ((1 << 40) | NEW.id, replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(NEW.text, 'ł', 'l'), 'ø', 'o'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'ı', 'i'), 'Ł', 'l'), 'Ø', 'o'), 'Đ', 'd'), 'Ð', 'd'), 'Þ', 'th'), 'Æ', 'ae'), 'Œ', 'oe'), 'ẞ', 'ss'));
END;
CREATE TRIGGER person_index_after_update
AFTER UPDATE OF name, nickname, title, company, topics, wants, emails, phones, urls, location, met_where, met_via
ON person BEGIN
  INSERT INTO person_index (rowid, name, role, topics, wants, reach)
  SELECT id, name, role, topics, wants, reach FROM person_text WHERE id = NEW.id;
END;
CREATE TRIGGER person_index_before_update
BEFORE UPDATE OF name, nickname, title, company, topics, wants, emails, phones, urls, location, met_where, met_via
ON person BEGIN
  INSERT INTO person_index (person_index, rowid, name, role, topics, wants, reach)
  SELECT 'delete', id, name, role, topics, wants, reach FROM person_text WHERE id = OLD.id;
END;
CREATE TRIGGER person_index_delete BEFORE DELETE ON person BEGIN
  INSERT INTO person_index (person_index, rowid, name, role, topics, wants, reach)
  SELECT 'delete', id, name, role, topics, wants, reach FROM person_text WHERE id = OLD.id;
END;
CREATE TRIGGER person_index_insert AFTER INSERT ON person BEGIN
  INSERT INTO person_index (rowid, name, role, topics, wants, reach)
  SELECT id, name, role, topics, wants, reach FROM person_text WHERE id = NEW.id;
END;
CREATE TRIGGER stale_attendance_delete AFTER DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO stale VALUES (OLD.person_id);
END;
CREATE TRIGGER stale_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT OR IGNORE INTO stale VALUES (NEW.person_id);
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
CREATE TRIGGER stale_setting_delete AFTER DELETE ON setting WHEN OLD.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
CREATE TRIGGER stale_setting_insert AFTER INSERT ON setting WHEN NEW.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
CREATE TRIGGER stale_setting_update AFTER UPDATE ON setting WHEN NEW.key LIKE 'every.%' BEGIN
  INSERT OR IGNORE INTO stale SELECT person_id FROM tie;
END;
CREATE TRIGGER unread_advice_delete AFTER DELETE ON advice BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER unread_advice_helped AFTER UPDATE OF helped ON advice WHEN OLD.helped IS NOT NEW.helped BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_advice_insert AFTER INSERT ON advice BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_advice_update AFTER UPDATE OF text, person_id ON advice BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_attendance_delete AFTER DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO unread VALUES (OLD.person_id);
END;
CREATE TRIGGER unread_attendance_insert AFTER INSERT ON attendance BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.person_id);
END;
CREATE TRIGGER unread_further_answer_delete AFTER DELETE ON further_answer BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person
    WHERE id IN (SELECT person_id FROM advice WHERE id = OLD.advice_id);
END;
CREATE TRIGGER unread_further_answer_insert AFTER INSERT ON further_answer BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person
    WHERE id IN (SELECT person_id FROM advice WHERE id = NEW.advice_id);
END;
CREATE TRIGGER unread_further_answer_update AFTER UPDATE OF text, advice_id ON further_answer BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person
    WHERE id IN (SELECT person_id FROM advice WHERE id IN (OLD.advice_id, NEW.advice_id));
END;
CREATE TRIGGER unread_give_delete AFTER DELETE ON give BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER unread_give_insert AFTER INSERT ON give BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_give_receiver_delete AFTER DELETE ON give_receiver
WHEN EXISTS (SELECT 1 FROM person WHERE id = OLD.person_id) BEGIN
  INSERT OR IGNORE INTO unread VALUES (OLD.person_id);
END;
CREATE TRIGGER unread_give_receiver_insert AFTER INSERT ON give_receiver BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.person_id);
END;
CREATE TRIGGER unread_give_update AFTER UPDATE OF text, person_id ON give BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_interaction AFTER UPDATE OF text, topics, planned ON interaction BEGIN
  INSERT OR IGNORE INTO unread SELECT person_id FROM attendance WHERE interaction_id = NEW.id;
END;
CREATE TRIGGER unread_note_delete AFTER DELETE ON note BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
END;
CREATE TRIGGER unread_note_insert AFTER INSERT ON note BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_note_update AFTER UPDATE OF text, person_id ON note BEGIN
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = OLD.person_id;
  INSERT OR IGNORE INTO unread SELECT id FROM person WHERE id = NEW.person_id;
END;
CREATE TRIGGER unread_person_insert AFTER INSERT ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
END;
CREATE TRIGGER unread_person_update AFTER UPDATE OF title, company, topics, wants, kind ON person BEGIN
  INSERT OR IGNORE INTO unread VALUES (NEW.id);
END;
