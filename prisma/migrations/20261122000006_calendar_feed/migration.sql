-- Links at which calendar programs read what somebody may see.

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "mine" BOOLEAN NOT NULL,
    "campaign_id" UUID,
    "with_people" BOOLEAN NOT NULL,
    "with_notes" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "linked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_user_id_idx" ON "calendar_feed"("user_id");

-- CreateIndex
CREATE INDEX "calendar_feed_campaign_id_idx" ON "calendar_feed"("campaign_id");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is theirs, or a campaign's: not both.
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_one_scope" CHECK (NOT "mine" OR "campaign_id" IS NULL);

-- What is looked for by its day.
CREATE INDEX "letter_calendar" ON "letter"("deadline_on") WHERE "archived_at" IS NULL AND "deadline_on" IS NOT NULL;
CREATE INDEX "follow_up_calendar" ON "follow_up"("due_on") WHERE "archived_at" IS NULL;
CREATE INDEX "milestone_calendar" ON "milestone"("date") WHERE "archived_at" IS NULL AND "date" IS NOT NULL;

CREATE CONSTRAINT TRIGGER "calendar_feed_audited" AFTER INSERT OR UPDATE OR DELETE ON "calendar_feed"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_event();
