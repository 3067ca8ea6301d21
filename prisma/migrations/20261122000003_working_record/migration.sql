-- CreateEnum
CREATE TYPE "Chamber" AS ENUM ('HOUSE', 'SENATE');

-- CreateEnum
CREATE TYPE "LetterDelivery" AS ENUM ('EMAIL', 'BY_HAND', 'POST', 'WEB_FORM', 'OTHER');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "RecordType" ADD VALUE 'NOTE';
ALTER TYPE "RecordType" ADD VALUE 'INVITATION';
ALTER TYPE "RecordType" ADD VALUE 'PLAN_YEAR';
ALTER TYPE "RecordType" ADD VALUE 'SAVED_VIEW';

-- AlterTable
ALTER TABLE "session" DROP COLUMN "revoked_at";

-- AlterTable
ALTER TABLE "audit_event" DROP COLUMN "request_id";

-- AlterTable
ALTER TABLE "post" ADD COLUMN     "archived_at" TIMESTAMPTZ(6),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "goal_ar" TEXT,
ADD COLUMN     "goal_en" TEXT,
ADD COLUMN     "goal_number" INTEGER,
ADD COLUMN     "goal_on" DATE,
ADD COLUMN     "goal_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN';

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "status_note_ar" TEXT,
ADD COLUMN     "status_note_en" TEXT;

-- AlterTable
ALTER TABLE "meeting_participant" ADD COLUMN     "attended" BOOLEAN;

-- AlterTable
ALTER TABLE "meeting_delegate" ADD COLUMN     "attended" BOOLEAN,
ADD COLUMN     "sort_order" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "response" ADD COLUMN     "archived_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "follow_up" ADD COLUMN     "done_at" TIMESTAMPTZ(6),
ADD COLUMN     "note_ar" TEXT,
ADD COLUMN     "note_en" TEXT,
ADD COLUMN     "snoozed_until" DATE;

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "answered_on" DATE,
ADD COLUMN     "answered_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
ADD COLUMN     "lead_user_id" UUID,
ADD COLUMN     "sent_via" "LetterDelivery",
ADD COLUMN     "status_note_ar" TEXT,
ADD COLUMN     "status_note_en" TEXT,
ADD COLUMN     "target_signatures" INTEGER;

-- AlterTable
ALTER TABLE "letter_version" ADD COLUMN     "created_by_id" UUID;

-- AlterTable
ALTER TABLE "letter_signatory" ADD COLUMN     "asked_by_id" UUID,
ADD COLUMN     "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(6),
ADD COLUMN     "signer_title_ar" TEXT,
ADD COLUMN     "signer_title_en" TEXT;

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "letter_id" UUID,
ADD COLUMN     "meeting_id" UUID,
ADD COLUMN     "organisation_id" UUID,
ADD COLUMN     "source" TEXT;

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "organisation_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "congress_term" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "chamber" "Chamber" NOT NULL,
    "state" CHAR(2) NOT NULL,
    "district" INTEGER,
    "party" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "congress_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_office" (
    "meeting_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,

    CONSTRAINT "meeting_office_pkey" PRIMARY KEY ("meeting_id","office_id")
);

-- CreateTable
CREATE TABLE "meeting_former_date" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "date_precision" "DatePrecision" NOT NULL,
    "start_time" TIME(0),
    "end_time" TIME(0),
    "time_zone" TEXT,
    "reason_en" TEXT,
    "reason_ar" TEXT,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "meeting_former_date_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "text_en" TEXT,
    "text_ar" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'COALITION',
    "organisation_id" UUID,
    "author_id" UUID,
    "campaign_id" UUID,
    "meeting_id" UUID,
    "letter_id" UUID,
    "contact_id" UUID,
    "office_id" UUID,
    "about_organisation_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_year" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "ranked_by_id" UUID,
    "ranked_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "plan_year_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_user_id_idx" ON "invitation"("user_id");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_created_by_id_idx" ON "invitation"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_list_name_key" ON "saved_view"("user_id", "list", "name");

-- CreateIndex
CREATE INDEX "congress_term_ends_on_idx" ON "congress_term"("ends_on");

-- CreateIndex
CREATE UNIQUE INDEX "congress_term_contact_id_starts_on_key" ON "congress_term"("contact_id", "starts_on");

-- CreateIndex
CREATE INDEX "meeting_office_office_id_idx" ON "meeting_office"("office_id");

-- CreateIndex
CREATE INDEX "meeting_former_date_meeting_id_changed_at_idx" ON "meeting_former_date"("meeting_id", "changed_at");

-- CreateIndex
CREATE INDEX "meeting_former_date_changed_by_id_idx" ON "meeting_former_date"("changed_by_id");

-- CreateIndex
CREATE INDEX "note_organisation_id_idx" ON "note"("organisation_id");

-- CreateIndex
CREATE INDEX "note_author_id_idx" ON "note"("author_id");

-- CreateIndex
CREATE INDEX "note_campaign_id_created_at_idx" ON "note"("campaign_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "note_meeting_id_created_at_idx" ON "note"("meeting_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "note_letter_id_created_at_idx" ON "note"("letter_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "note_contact_id_created_at_idx" ON "note"("contact_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "note_office_id_created_at_idx" ON "note"("office_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "note_about_organisation_id_created_at_idx" ON "note"("about_organisation_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "plan_year_year_key" ON "plan_year"("year");

-- CreateIndex
CREATE INDEX "plan_year_ranked_by_id_idx" ON "plan_year"("ranked_by_id");

-- CreateIndex
CREATE INDEX "letter_lead_user_id_idx" ON "letter"("lead_user_id");

-- CreateIndex
CREATE INDEX "letter_version_created_by_id_idx" ON "letter_version"("created_by_id");

-- CreateIndex
CREATE INDEX "letter_signatory_asked_by_id_idx" ON "letter_signatory"("asked_by_id");

-- CreateIndex
CREATE INDEX "position_organisation_id_idx" ON "position"("organisation_id");

-- CreateIndex
CREATE INDEX "position_meeting_id_idx" ON "position"("meeting_id");

-- CreateIndex
CREATE INDEX "position_letter_id_idx" ON "position"("letter_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "congress_term" ADD CONSTRAINT "congress_term_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_office" ADD CONSTRAINT "meeting_office_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_office" ADD CONSTRAINT "meeting_office_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_former_date" ADD CONSTRAINT "meeting_former_date_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_former_date" ADD CONSTRAINT "meeting_former_date_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_about_organisation_id_fkey" FOREIGN KEY ("about_organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_lead_user_id_fkey" FOREIGN KEY ("lead_user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_version" ADD CONSTRAINT "letter_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_signatory" ADD CONSTRAINT "letter_signatory_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The years planned so far, in the order of mention.
INSERT INTO "plan_year" ("id", "year") SELECT gen_random_uuid(), "year" FROM (SELECT DISTINCT "year" FROM "plan_item") AS planned;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_year_fkey" FOREIGN KEY ("year") REFERENCES "plan_year"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_year" ADD CONSTRAINT "plan_year_ranked_by_id_fkey" FOREIGN KEY ("ranked_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;


