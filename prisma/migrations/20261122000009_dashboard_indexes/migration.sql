-- What the dashboard counts is read from these alone: how many of each state, in which month, in whose sight.

CREATE INDEX "meeting_by_status" ON "meeting"("archived_at", "status", "starts_on", "ends_on", "date_precision", "visibility", "organisation_id", "id");
CREATE INDEX "letter_by_status" ON "letter"("archived_at", "status", "sent_on", "visibility", "organisation_id", "id");
CREATE INDEX "commitment_by_status" ON "commitment"("archived_at", "status", "due_on", "id");
CREATE INDEX "ask_party_by_role" ON "ask_party"("role", "ask_id", "contact_id", "organisation_id", "office_id");
