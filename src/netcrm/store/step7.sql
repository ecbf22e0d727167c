-- From version 6 to 7: who was there and what took place on which day are found without reading the rows themselves.
-- Never changed once it was released.

DROP INDEX ix_attendance_interaction_id;
CREATE INDEX attendance_of ON attendance (interaction_id, person_id);
CREATE INDEX interaction_happened ON interaction (day) WHERE NOT planned;
