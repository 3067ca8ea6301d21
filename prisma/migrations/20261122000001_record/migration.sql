-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMIN', 'ORGANIZER', 'CONTRIBUTOR', 'VIEWER');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('COALITION', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('AR', 'EN');

-- CreateEnum
CREATE TYPE "Theme" AS ENUM ('SYSTEM', 'LIGHT', 'DARK');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('STATED', 'INFERRED', 'STATED_IN_PART', 'NOT_STATED');

-- CreateEnum
CREATE TYPE "CampaignStatus" AS ENUM ('PROPOSED', 'ACTIVE', 'AWAITING_DECISION', 'STALLED', 'PAUSED', 'ACHIEVED', 'PARTLY_ACHIEVED', 'SUPERSEDED', 'REVERSED', 'CLOSED');

-- CreateEnum
CREATE TYPE "CampaignKind" AS ENUM ('LEGISLATION', 'ENFORCEMENT', 'HUMANITARIAN_AID', 'IMMIGRATION', 'ACCOUNTABILITY', 'CIVILIAN_PROTECTION', 'POLITICAL_PROCESS', 'CAPACITY');

-- CreateEnum
CREATE TYPE "BillType" AS ENUM ('HR', 'S', 'HJRES', 'SJRES', 'HCONRES', 'SCONRES', 'HRES', 'SRES');

-- CreateEnum
CREATE TYPE "VehicleStage" AS ENUM ('INTRODUCED', 'IN_COMMITTEE', 'REPORTED', 'PASSED_ONE_CHAMBER', 'RESOLVING_DIFFERENCES', 'TO_PRESIDENT', 'BECAME_LAW', 'AGREED_TO', 'FAILED_OR_VETOED');

-- CreateEnum
CREATE TYPE "PositionValue" AS ENUM ('CHAMPION', 'SUPPORT', 'LEAN_SUPPORT', 'UNDECIDED', 'LEAN_OPPOSE', 'OPPOSE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "PositionEvidence" AS ENUM ('VOTE', 'COSPONSOR', 'SIGNED_LETTER', 'PUBLIC_STATEMENT', 'MEMBER_TOLD_US', 'STAFF_TOLD_US', 'INFERRED');

-- CreateEnum
CREATE TYPE "MeetingKind" AS ENUM ('STRATEGY_MEETING', 'CONGRESSIONAL_MEETING', 'HEARING', 'BRIEFING', 'AGENCY_MEETING', 'COALITION_MEETING', 'COMMUNITY_EVENT', 'CONFERENCE', 'DELEGATION_MEETING');

-- CreateEnum
CREATE TYPE "MeetingStatus" AS ENUM ('REQUESTED', 'SCHEDULED', 'CONFIRMED', 'HELD', 'NO_SHOW', 'CANCELLED', 'RESCHEDULED', 'DECLINED');

-- CreateEnum
CREATE TYPE "MeetingFormat" AS ENUM ('IN_PERSON', 'IN_DISTRICT', 'VIRTUAL', 'PHONE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "AskManner" AS ENUM ('ADOPTED', 'RAISED');

-- CreateEnum
CREATE TYPE "AskPartyRole" AS ENUM ('MADE_BY', 'ADDRESSED_TO', 'SUGGESTED_ADDRESSEE');

-- CreateEnum
CREATE TYPE "AskOutcome" AS ENUM ('AGREED', 'AGREED_IN_PRINCIPLE', 'WILL_CONSIDER', 'NEEDS_INFO', 'HEARD', 'DECLINED', 'NO_ANSWER');

-- CreateEnum
CREATE TYPE "CommitmentStatus" AS ENUM ('INTENDED', 'REQUESTED', 'CONDITIONAL', 'PROMISED', 'KEPT', 'BROKEN', 'LAPSED');

-- CreateEnum
CREATE TYPE "DelegationRole" AS ENUM ('LEAD', 'NOTE_TAKER', 'CONSTITUENT', 'EXPERT', 'ATTENDEE');

-- CreateEnum
CREATE TYPE "LetterLane" AS ENUM ('ORGANISATION', 'MEMBER');

-- CreateEnum
CREATE TYPE "LetterStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'OPEN_FOR_SIGNATURE', 'SIGNING_CLOSED', 'SENT', 'ANSWERED', 'NO_REPLY', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "SignatoryStatus" AS ENUM ('INVITED', 'REVIEWING', 'APPROVED', 'SIGNED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('MEMBER_ORGANISATION', 'PARTNER', 'GOVERNMENT', 'COMMITTEE', 'MEDIA', 'PAC', 'POLITICAL_BODY', 'INTERNATIONAL_BODY');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('SYRIAN_AMERICAN', 'SYRIAN_DIASPORA', 'SYRIAN_OPPOSITION', 'US_GOVERNMENT', 'INTERNATIONAL', 'MEDIA');

-- CreateEnum
CREATE TYPE "OfficeKind" AS ENUM ('MEMBER', 'COMMITTEE', 'AGENCY');

-- CreateEnum
CREATE TYPE "ContactKind" AS ENUM ('MEMBER_OF_CONGRESS', 'STAFFER', 'OFFICIAL', 'OTHER');

-- CreateEnum
CREATE TYPE "FollowUpStatus" AS ENUM ('OPEN', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "FigureExactness" AS ENUM ('EXACT', 'COUNTED', 'ABOUT', 'MORE_THAN', 'RANGE', 'ORDER_OF_MAGNITUDE');

-- CreateEnum
CREATE TYPE "MetricKind" AS ENUM ('ATTENDANCE', 'RESULT', 'DURATION', 'SCOPE', 'PLAN', 'CONTEXT');

-- CreateEnum
CREATE TYPE "MilestoneState" AS ENUM ('DONE', 'REPORTED', 'PENDING', 'EXPECTED');

-- CreateEnum
CREATE TYPE "ProvisionKind" AS ENUM ('REQUIRES', 'FILLS_GAP');

-- CreateEnum
CREATE TYPE "EvidenceChannelKind" AS ENUM ('EMAIL');

-- CreateEnum
CREATE TYPE "RecordType" AS ENUM ('WORKSPACE', 'USER', 'ORGANISATION', 'CONTACT', 'POST', 'OFFICE', 'CAMPAIGN', 'CAMPAIGN_STATUS_CHANGE', 'VEHICLE', 'PROVISION', 'MILESTONE', 'ASK', 'MEETING', 'MEETING_ORGANISATION', 'MEETING_PARTICIPANT', 'TOPIC', 'CLAIM', 'RESPONSE', 'COMMITMENT', 'FOLLOW_UP', 'LETTER', 'POSITION', 'METRIC', 'RECOMMENDATION', 'PLAN_ITEM', 'PLEDGE', 'EVIDENCE_CHANNEL', 'SOURCE', 'OPEN_QUESTION', 'PUBLIC_CONTEXT');

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ar" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'America/New_York',
    "coalition_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace_member" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "joined_on" DATE,
    "joined_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
    "left_on" DATE,
    "public_context_id" UUID,

    CONSTRAINT "workspace_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "organisation_id" UUID,
    "password_hash" TEXT,
    "locale" "Locale",
    "theme" "Theme" NOT NULL DEFAULT 'SYSTEM',
    "disabled_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idle_until" TIMESTAMPTZ(6) NOT NULL,
    "absolute_until" TIMESTAMPTZ(6) NOT NULL,
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "record_type" "RecordType",
    "record_id" UUID,
    "payload" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "transaction_id" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "record_type" "RecordType" NOT NULL,
    "record_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_link" (
    "sequence" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "previous_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_link_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "sequence" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("one")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name_en" TEXT,
    "name_ar" TEXT,
    "short_name" TEXT,
    "kind" "OrganisationKind" NOT NULL,
    "side" "Side" NOT NULL,
    "description_en" TEXT,
    "description_ar" TEXT,
    "name_basis_en" TEXT,
    "name_basis_ar" TEXT,
    "note_en" TEXT,
    "note_ar" TEXT,
    "parent_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" UUID NOT NULL,
    "kind" "ContactKind" NOT NULL,
    "name_en" TEXT,
    "name_ar" TEXT,
    "unnamed" BOOLEAN NOT NULL DEFAULT false,
    "bioguide_id" TEXT,
    "name_basis_en" TEXT,
    "name_basis_ar" TEXT,
    "note_en" TEXT,
    "note_ar" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "point_person_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "organisation_id" UUID,
    "office_id" UUID,
    "title_en" TEXT,
    "title_ar" TEXT,
    "starts_on" DATE,
    "start_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
    "ends_on" DATE,
    "end_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
    "as_of" DATE,
    "as_of_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "kind" "OfficeKind" NOT NULL,
    "name_en" TEXT,
    "name_ar" TEXT,
    "contact_id" UUID,
    "organisation_id" UUID,
    "address" TEXT,
    "phone" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alias" (
    "id" UUID NOT NULL,
    "contact_id" UUID,
    "organisation_id" UUID,
    "text" TEXT NOT NULL,

    CONSTRAINT "alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "kind" "CampaignKind" NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "summary_en" TEXT,
    "summary_ar" TEXT,
    "themes_en" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "themes_ar" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" "CampaignStatus" NOT NULL,
    "status_as_of" DATE NOT NULL,
    "status_as_of_precision" "DatePrecision" NOT NULL,
    "reported_status_en" TEXT,
    "reported_status_ar" TEXT,
    "priority_years" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "priority_years_basis_en" TEXT,
    "priority_years_basis_ar" TEXT,
    "recorded_years" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "lead_organisation_id" UUID,
    "lead_user_id" UUID,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_status_change" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "from_status" "CampaignStatus",
    "to_status" "CampaignStatus" NOT NULL,
    "reason_en" TEXT,
    "reason_ar" TEXT,
    "as_of" DATE NOT NULL,
    "as_of_precision" "DatePrecision" NOT NULL,
    "is_correction" BOOLEAN NOT NULL DEFAULT false,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "campaign_status_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vehicle" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "congress" INTEGER,
    "bill_type" "BillType",
    "number" INTEGER,
    "stage" "VehicleStage" NOT NULL,
    "stage_as_of" DATE,
    "stage_precision" "DatePrecision" NOT NULL DEFAULT 'UNKNOWN',
    "enacted_via_id" UUID,
    "successor_of_id" UUID,
    "public_context_id" UUID,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "vehicle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provision" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kind" "ProvisionKind" NOT NULL,
    "text_en" TEXT,
    "text_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "provision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sector" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "sector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "date" DATE,
    "date_precision" "DatePrecision" NOT NULL,
    "date_basis" "Basis" NOT NULL,
    "date_note_en" TEXT,
    "date_note_ar" TEXT,
    "state" "MilestoneState" NOT NULL,
    "note_en" TEXT,
    "note_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "reported_status_en" TEXT,
    "reported_status_ar" TEXT,
    "note_en" TEXT,
    "note_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask_party" (
    "id" UUID NOT NULL,
    "ask_id" UUID NOT NULL,
    "role" "AskPartyRole" NOT NULL,
    "organisation_id" UUID,
    "contact_id" UUID,
    "office_id" UUID,

    CONSTRAINT "ask_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask_related_campaign" (
    "ask_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,

    CONSTRAINT "ask_related_campaign_pkey" PRIMARY KEY ("ask_id","campaign_id")
);

-- CreateTable
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "kind" "MeetingKind" NOT NULL,
    "status" "MeetingStatus" NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,
    "date_precision" "DatePrecision" NOT NULL,
    "date_basis" "Basis" NOT NULL,
    "date_note_en" TEXT,
    "date_note_ar" TEXT,
    "start_time" TIME(0),
    "end_time" TIME(0),
    "time_zone" TEXT,
    "place_en" TEXT,
    "place_ar" TEXT,
    "place_basis" "Basis" NOT NULL,
    "format" "MeetingFormat" NOT NULL,
    "format_basis_en" TEXT,
    "format_basis_ar" TEXT,
    "organisations_note_en" TEXT,
    "organisations_note_ar" TEXT,
    "attendance_note_en" TEXT,
    "attendance_note_ar" TEXT,
    "assessment_en" TEXT,
    "assessment_ar" TEXT,
    "campaigns_basis_en" TEXT,
    "campaigns_basis_ar" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'COALITION',
    "organisation_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_organisation" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role_en" TEXT,
    "role_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_participant" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "role_en" TEXT,
    "role_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_delegate" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "user_id" UUID,
    "contact_id" UUID,
    "role" "DelegationRole" NOT NULL,

    CONSTRAINT "meeting_delegate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_campaign" (
    "meeting_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "suggested" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "meeting_campaign_pkey" PRIMARY KEY ("meeting_id","campaign_id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text_en" TEXT,
    "text_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_ask" (
    "meeting_id" UUID NOT NULL,
    "ask_id" UUID NOT NULL,
    "manner" "AskManner" NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "meeting_ask_pkey" PRIMARY KEY ("meeting_id","ask_id")
);

-- CreateTable
CREATE TABLE "response" (
    "id" UUID NOT NULL,
    "meeting_id" UUID,
    "letter_id" UUID,
    "organisation_id" UUID,
    "contact_id" UUID,
    "outcome" "AskOutcome",
    "manner_en" TEXT,
    "manner_ar" TEXT,
    "text_en" TEXT,
    "text_ar" TEXT,
    "note_en" TEXT,
    "note_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_ask" (
    "response_id" UUID NOT NULL,
    "ask_id" UUID NOT NULL,

    CONSTRAINT "response_ask_pkey" PRIMARY KEY ("response_id","ask_id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "meeting_id" UUID,
    "letter_id" UUID,
    "text_en" TEXT,
    "text_ar" TEXT,
    "status" "CommitmentStatus" NOT NULL,
    "reported_status_en" TEXT,
    "reported_status_ar" TEXT,
    "owner_text_en" TEXT,
    "owner_text_ar" TEXT,
    "owner_basis_en" TEXT,
    "owner_basis_ar" TEXT,
    "due_on" DATE,
    "due_precision" "DatePrecision" NOT NULL,
    "due_basis" "Basis" NOT NULL,
    "due_note_en" TEXT,
    "due_note_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_owner" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "organisation_id" UUID,
    "contact_id" UUID,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "commitment_owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_campaign" (
    "commitment_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,

    CONSTRAINT "commitment_campaign_pkey" PRIMARY KEY ("commitment_id","campaign_id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "contact_id" UUID,
    "by_text_en" TEXT,
    "by_text_ar" TEXT,
    "text_en" TEXT,
    "text_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "status" "FollowUpStatus" NOT NULL DEFAULT 'OPEN',
    "organisation_id" UUID NOT NULL,
    "assignee_id" UUID,
    "due_on" DATE NOT NULL,
    "campaign_id" UUID,
    "meeting_id" UUID,
    "letter_id" UUID,
    "commitment_id" UUID,
    "visibility" "Visibility" NOT NULL DEFAULT 'COALITION',
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "lane" "LetterLane",
    "status" "LetterStatus" NOT NULL,
    "subject_en" TEXT,
    "subject_ar" TEXT,
    "sender_organisation_id" UUID,
    "sender_basis" "Basis" NOT NULL,
    "sent_on" DATE,
    "sent_precision" "DatePrecision" NOT NULL,
    "sent_basis" "Basis" NOT NULL,
    "sent_note_en" TEXT,
    "sent_note_ar" TEXT,
    "deadline_on" DATE,
    "signatories_stated" BOOLEAN NOT NULL,
    "signatories_note_en" TEXT,
    "signatories_note_ar" TEXT,
    "reported_status_en" TEXT,
    "reported_status_ar" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'COALITION',
    "organisation_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_version" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "body_en" TEXT,
    "body_ar" TEXT,
    "frozen_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "letter_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_recipient" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "contact_id" UUID,
    "organisation_id" UUID,

    CONSTRAINT "letter_recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_signatory" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "organisation_id" UUID,
    "contact_id" UUID,
    "letter_version_id" UUID,
    "status" "SignatoryStatus" NOT NULL,
    "signer_name" TEXT,
    "official_name_en" TEXT,
    "official_name_ar" TEXT,
    "decided_at" TIMESTAMPTZ(6),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "letter_signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter_campaign" (
    "letter_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,

    CONSTRAINT "letter_campaign_pkey" PRIMARY KEY ("letter_id","campaign_id")
);

-- CreateTable
CREATE TABLE "letter_ask" (
    "letter_id" UUID NOT NULL,
    "ask_id" UUID NOT NULL,

    CONSTRAINT "letter_ask_pkey" PRIMARY KEY ("letter_id","ask_id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "contact_id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "value" "PositionValue" NOT NULL,
    "evidence" "PositionEvidence",
    "sentence_en" TEXT,
    "sentence_ar" TEXT,
    "happened_on" DATE NOT NULL,
    "visibility" "Visibility" NOT NULL DEFAULT 'COALITION',
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metric" (
    "id" UUID NOT NULL,
    "kind" "MetricKind" NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "exactness" "FigureExactness" NOT NULL,
    "value" DECIMAL(18,2),
    "value_max" DECIMAL(18,2),
    "magnitude_en" TEXT,
    "magnitude_ar" TEXT,
    "unit_en" TEXT,
    "unit_ar" TEXT,
    "period" DATE,
    "period_precision" "DatePrecision" NOT NULL,
    "period_basis" "Basis" NOT NULL,
    "period_note_en" TEXT,
    "period_note_ar" TEXT,
    "note_en" TEXT,
    "note_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "metric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metric_link" (
    "id" UUID NOT NULL,
    "metric_id" UUID NOT NULL,
    "campaign_id" UUID,
    "meeting_id" UUID,
    "letter_id" UUID,
    "organisation_id" UUID,
    "recommendation_id" UUID,

    CONSTRAINT "metric_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "meeting_id" UUID,
    "title_en" TEXT,
    "title_ar" TEXT,
    "horizon_months_min" INTEGER,
    "horizon_months_max" INTEGER,
    "window_start" DATE,
    "window_end" DATE,
    "window_basis" "Basis" NOT NULL,
    "window_note_en" TEXT,
    "window_note_ar" TEXT,
    "progress_en" TEXT,
    "progress_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_item" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "sort_order" INTEGER NOT NULL,
    "campaign_id" UUID NOT NULL,
    "ask_id" UUID,

    CONSTRAINT "plan_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge" (
    "id" UUID NOT NULL,
    "meeting_id" UUID,
    "campaign_id" UUID,
    "by_en" TEXT,
    "by_ar" TEXT,
    "text_en" TEXT,
    "text_ar" TEXT,
    "amount" DECIMAL(18,2),
    "currency" CHAR(3),
    "amount_note_en" TEXT,
    "amount_note_ar" TEXT,

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_channel" (
    "id" UUID NOT NULL,
    "kind" "EvidenceChannelKind" NOT NULL,
    "address" TEXT NOT NULL,
    "organisation_id" UUID,
    "run_by_basis_en" TEXT,
    "run_by_basis_ar" TEXT,
    "purpose_en" TEXT,
    "purpose_ar" TEXT,
    "open_to_en" TEXT,
    "open_to_ar" TEXT,
    "as_of" DATE,
    "as_of_precision" "DatePrecision" NOT NULL,
    "live_status_en" TEXT,
    "live_status_ar" TEXT,
    "campaign_id" UUID,
    "meeting_id" UUID,

    CONSTRAINT "evidence_channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title_en" TEXT,
    "title_ar" TEXT,
    "publisher_en" TEXT,
    "publisher_ar" TEXT,
    "publisher_basis" "Basis" NOT NULL,
    "publisher_note_en" TEXT,
    "publisher_note_ar" TEXT,
    "language" "Locale" NOT NULL,
    "published_on" DATE,
    "published_precision" "DatePrecision" NOT NULL,
    "published_basis" "Basis" NOT NULL,
    "published_note_en" TEXT,
    "published_note_ar" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "sha256" CHAR(64) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "loaded_at" TIMESTAMPTZ(6),

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_paragraph" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "gist_en" TEXT,
    "gist_ar" TEXT,
    "note_en" TEXT,
    "note_ar" TEXT,
    "text" TEXT,

    CONSTRAINT "source_paragraph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "record_type" "RecordType" NOT NULL,
    "record_id" UUID NOT NULL,
    "field" TEXT,
    "paragraph_id" UUID NOT NULL,
    "evidence" TEXT NOT NULL,
    "verified" BOOLEAN,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "open_question" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "paragraphs" INTEGER[],
    "question_en" TEXT,
    "question_ar" TEXT,
    "handled_en" TEXT,
    "handled_ar" TEXT,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "open_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "open_question_record" (
    "open_question_id" UUID NOT NULL,
    "record_type" "RecordType" NOT NULL,
    "record_id" UUID NOT NULL,

    CONSTRAINT "open_question_record_pkey" PRIMARY KEY ("open_question_id","record_type","record_id")
);

-- CreateTable
CREATE TABLE "public_context" (
    "id" UUID NOT NULL,
    "claim_en" TEXT,
    "claim_ar" TEXT,
    "source_title" TEXT,
    "source_url" TEXT,
    "verified" BOOLEAN NOT NULL,
    "sort_order" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "public_context_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_context_record" (
    "public_context_id" UUID NOT NULL,
    "record_type" "RecordType" NOT NULL,
    "record_id" UUID NOT NULL,

    CONSTRAINT "public_context_record_pkey" PRIMARY KEY ("public_context_id","record_type","record_id")
);

-- CreateIndex
CREATE INDEX "workspace_coalition_id_idx" ON "workspace"("coalition_id");

-- CreateIndex
CREATE INDEX "workspace_member_organisation_id_idx" ON "workspace_member"("organisation_id");

-- CreateIndex
CREATE INDEX "workspace_member_public_context_id_idx" ON "workspace_member"("public_context_id");

-- CreateIndex
CREATE UNIQUE INDEX "workspace_member_workspace_id_organisation_id_joined_on_key" ON "workspace_member"("workspace_id", "organisation_id", "joined_on");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "app_user_organisation_id_idx" ON "app_user"("organisation_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_absolute_until_idx" ON "session"("absolute_until");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "draft_user_id_form_record_type_record_id_key" ON "draft"("user_id", "form", "record_type", "record_id");

-- CreateIndex
CREATE INDEX "audit_event_record_type_record_id_at_idx" ON "audit_event"("record_type", "record_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "audit_event_transaction_id_idx" ON "audit_event"("transaction_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_idx" ON "audit_event"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_link_event_id_key" ON "audit_link"("event_id");

-- CreateIndex
CREATE INDEX "organisation_parent_id_idx" ON "organisation"("parent_id");

-- CreateIndex
CREATE INDEX "organisation_archived_at_name_en_id_idx" ON "organisation"("archived_at", "name_en", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_bioguide_id_key" ON "contact"("bioguide_id");

-- CreateIndex
CREATE INDEX "contact_point_person_id_idx" ON "contact"("point_person_id");

-- CreateIndex
CREATE INDEX "contact_archived_at_name_en_id_idx" ON "contact"("archived_at", "name_en", "id");

-- CreateIndex
CREATE INDEX "post_contact_id_idx" ON "post"("contact_id");

-- CreateIndex
CREATE INDEX "post_organisation_id_idx" ON "post"("organisation_id");

-- CreateIndex
CREATE INDEX "post_office_id_idx" ON "post"("office_id");

-- CreateIndex
CREATE INDEX "office_contact_id_idx" ON "office"("contact_id");

-- CreateIndex
CREATE INDEX "office_organisation_id_idx" ON "office"("organisation_id");

-- CreateIndex
CREATE INDEX "alias_contact_id_idx" ON "alias"("contact_id");

-- CreateIndex
CREATE INDEX "alias_organisation_id_idx" ON "alias"("organisation_id");

-- CreateIndex
CREATE INDEX "campaign_archived_at_sort_order_id_idx" ON "campaign"("archived_at", "sort_order", "id");

-- CreateIndex
CREATE INDEX "campaign_lead_organisation_id_idx" ON "campaign"("lead_organisation_id");

-- CreateIndex
CREATE INDEX "campaign_lead_user_id_idx" ON "campaign"("lead_user_id");

-- CreateIndex
CREATE INDEX "campaign_status_change_campaign_id_as_of_changed_at_idx" ON "campaign_status_change"("campaign_id", "as_of" DESC, "changed_at" DESC);

-- CreateIndex
CREATE INDEX "campaign_status_change_changed_by_id_idx" ON "campaign_status_change"("changed_by_id");

-- CreateIndex
CREATE INDEX "vehicle_enacted_via_id_idx" ON "vehicle"("enacted_via_id");

-- CreateIndex
CREATE INDEX "vehicle_successor_of_id_idx" ON "vehicle"("successor_of_id");

-- CreateIndex
CREATE INDEX "vehicle_public_context_id_idx" ON "vehicle"("public_context_id");

-- CreateIndex
CREATE UNIQUE INDEX "vehicle_campaign_id_congress_bill_type_number_key" ON "vehicle"("campaign_id", "congress", "bill_type", "number");

-- CreateIndex
CREATE INDEX "provision_campaign_id_idx" ON "provision"("campaign_id");

-- CreateIndex
CREATE INDEX "sector_campaign_id_idx" ON "sector"("campaign_id");

-- CreateIndex
CREATE INDEX "milestone_campaign_id_idx" ON "milestone"("campaign_id");

-- CreateIndex
CREATE INDEX "ask_campaign_id_idx" ON "ask"("campaign_id");

-- CreateIndex
CREATE INDEX "ask_party_ask_id_idx" ON "ask_party"("ask_id");

-- CreateIndex
CREATE INDEX "ask_party_organisation_id_idx" ON "ask_party"("organisation_id");

-- CreateIndex
CREATE INDEX "ask_party_contact_id_idx" ON "ask_party"("contact_id");

-- CreateIndex
CREATE INDEX "ask_party_office_id_idx" ON "ask_party"("office_id");

-- CreateIndex
CREATE INDEX "ask_related_campaign_campaign_id_idx" ON "ask_related_campaign"("campaign_id");

-- CreateIndex
CREATE INDEX "meeting_archived_at_starts_on_id_idx" ON "meeting"("archived_at", "starts_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "meeting_organisation_id_idx" ON "meeting"("organisation_id");

-- CreateIndex
CREATE INDEX "meeting_organisation_organisation_id_idx" ON "meeting_organisation"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_organisation_meeting_id_organisation_id_key" ON "meeting_organisation"("meeting_id", "organisation_id");

-- CreateIndex
CREATE INDEX "meeting_participant_contact_id_idx" ON "meeting_participant"("contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_participant_meeting_id_contact_id_key" ON "meeting_participant"("meeting_id", "contact_id");

-- CreateIndex
CREATE INDEX "meeting_delegate_meeting_id_idx" ON "meeting_delegate"("meeting_id");

-- CreateIndex
CREATE INDEX "meeting_delegate_user_id_idx" ON "meeting_delegate"("user_id");

-- CreateIndex
CREATE INDEX "meeting_delegate_contact_id_idx" ON "meeting_delegate"("contact_id");

-- CreateIndex
CREATE INDEX "meeting_campaign_campaign_id_idx" ON "meeting_campaign"("campaign_id");

-- CreateIndex
CREATE INDEX "topic_meeting_id_idx" ON "topic"("meeting_id");

-- CreateIndex
CREATE INDEX "meeting_ask_ask_id_idx" ON "meeting_ask"("ask_id");

-- CreateIndex
CREATE INDEX "response_meeting_id_idx" ON "response"("meeting_id");

-- CreateIndex
CREATE INDEX "response_letter_id_idx" ON "response"("letter_id");

-- CreateIndex
CREATE INDEX "response_organisation_id_idx" ON "response"("organisation_id");

-- CreateIndex
CREATE INDEX "response_contact_id_idx" ON "response"("contact_id");

-- CreateIndex
CREATE INDEX "response_ask_ask_id_idx" ON "response_ask"("ask_id");

-- CreateIndex
CREATE INDEX "commitment_meeting_id_idx" ON "commitment"("meeting_id");

-- CreateIndex
CREATE INDEX "commitment_letter_id_idx" ON "commitment"("letter_id");

-- CreateIndex
CREATE INDEX "commitment_archived_at_due_on_id_idx" ON "commitment"("archived_at", "due_on", "id");

-- CreateIndex
CREATE INDEX "commitment_owner_commitment_id_idx" ON "commitment_owner"("commitment_id");

-- CreateIndex
CREATE INDEX "commitment_owner_organisation_id_idx" ON "commitment_owner"("organisation_id");

-- CreateIndex
CREATE INDEX "commitment_owner_contact_id_idx" ON "commitment_owner"("contact_id");

-- CreateIndex
CREATE INDEX "commitment_campaign_campaign_id_idx" ON "commitment_campaign"("campaign_id");

-- CreateIndex
CREATE INDEX "claim_meeting_id_idx" ON "claim"("meeting_id");

-- CreateIndex
CREATE INDEX "claim_contact_id_idx" ON "claim"("contact_id");

-- CreateIndex
CREATE INDEX "follow_up_archived_at_status_due_on_id_idx" ON "follow_up"("archived_at", "status", "due_on", "id");

-- CreateIndex
CREATE INDEX "follow_up_organisation_id_idx" ON "follow_up"("organisation_id");

-- CreateIndex
CREATE INDEX "follow_up_assignee_id_idx" ON "follow_up"("assignee_id");

-- CreateIndex
CREATE INDEX "follow_up_campaign_id_idx" ON "follow_up"("campaign_id");

-- CreateIndex
CREATE INDEX "follow_up_meeting_id_idx" ON "follow_up"("meeting_id");

-- CreateIndex
CREATE INDEX "follow_up_letter_id_idx" ON "follow_up"("letter_id");

-- CreateIndex
CREATE INDEX "follow_up_commitment_id_idx" ON "follow_up"("commitment_id");

-- CreateIndex
CREATE INDEX "letter_archived_at_sent_on_id_idx" ON "letter"("archived_at", "sent_on" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "letter_sender_organisation_id_idx" ON "letter"("sender_organisation_id");

-- CreateIndex
CREATE INDEX "letter_organisation_id_idx" ON "letter"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_version_letter_id_number_key" ON "letter_version"("letter_id", "number");

-- CreateIndex
CREATE INDEX "letter_recipient_letter_id_idx" ON "letter_recipient"("letter_id");

-- CreateIndex
CREATE INDEX "letter_recipient_contact_id_idx" ON "letter_recipient"("contact_id");

-- CreateIndex
CREATE INDEX "letter_recipient_organisation_id_idx" ON "letter_recipient"("organisation_id");

-- CreateIndex
CREATE INDEX "letter_signatory_organisation_id_idx" ON "letter_signatory"("organisation_id");

-- CreateIndex
CREATE INDEX "letter_signatory_contact_id_idx" ON "letter_signatory"("contact_id");

-- CreateIndex
CREATE INDEX "letter_signatory_letter_version_id_idx" ON "letter_signatory"("letter_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_signatory_letter_id_organisation_id_key" ON "letter_signatory"("letter_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_signatory_letter_id_contact_id_key" ON "letter_signatory"("letter_id", "contact_id");

-- CreateIndex
CREATE INDEX "letter_campaign_campaign_id_idx" ON "letter_campaign"("campaign_id");

-- CreateIndex
CREATE INDEX "letter_ask_ask_id_idx" ON "letter_ask"("ask_id");

-- CreateIndex
CREATE INDEX "position_campaign_id_contact_id_happened_on_recorded_at_idx" ON "position"("campaign_id", "contact_id", "happened_on" DESC, "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "position_contact_id_idx" ON "position"("contact_id");

-- CreateIndex
CREATE INDEX "position_recorded_by_id_idx" ON "position"("recorded_by_id");

-- CreateIndex
CREATE INDEX "metric_archived_at_period_sort_order_idx" ON "metric"("archived_at", "period", "sort_order");

-- CreateIndex
CREATE INDEX "metric_link_metric_id_idx" ON "metric_link"("metric_id");

-- CreateIndex
CREATE INDEX "metric_link_campaign_id_idx" ON "metric_link"("campaign_id");

-- CreateIndex
CREATE INDEX "metric_link_meeting_id_idx" ON "metric_link"("meeting_id");

-- CreateIndex
CREATE INDEX "metric_link_letter_id_idx" ON "metric_link"("letter_id");

-- CreateIndex
CREATE INDEX "metric_link_organisation_id_idx" ON "metric_link"("organisation_id");

-- CreateIndex
CREATE INDEX "metric_link_recommendation_id_idx" ON "metric_link"("recommendation_id");

-- CreateIndex
CREATE INDEX "recommendation_campaign_id_idx" ON "recommendation"("campaign_id");

-- CreateIndex
CREATE INDEX "recommendation_meeting_id_idx" ON "recommendation"("meeting_id");

-- CreateIndex
CREATE INDEX "plan_item_campaign_id_idx" ON "plan_item"("campaign_id");

-- CreateIndex
CREATE INDEX "plan_item_ask_id_idx" ON "plan_item"("ask_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_item_year_sort_order_key" ON "plan_item"("year", "sort_order");

-- CreateIndex
CREATE INDEX "pledge_meeting_id_idx" ON "pledge"("meeting_id");

-- CreateIndex
CREATE INDEX "pledge_campaign_id_idx" ON "pledge"("campaign_id");

-- CreateIndex
CREATE INDEX "evidence_channel_organisation_id_idx" ON "evidence_channel"("organisation_id");

-- CreateIndex
CREATE INDEX "evidence_channel_campaign_id_idx" ON "evidence_channel"("campaign_id");

-- CreateIndex
CREATE INDEX "evidence_channel_meeting_id_idx" ON "evidence_channel"("meeting_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_number_key" ON "source"("number");

-- CreateIndex
CREATE UNIQUE INDEX "source_sha256_key" ON "source"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "source_paragraph_source_id_number_key" ON "source_paragraph"("source_id", "number");

-- CreateIndex
CREATE INDEX "citation_record_type_record_id_idx" ON "citation"("record_type", "record_id");

-- CreateIndex
CREATE INDEX "citation_record_id_idx" ON "citation"("record_id");

-- CreateIndex
CREATE INDEX "citation_paragraph_id_idx" ON "citation"("paragraph_id");

-- CreateIndex
CREATE INDEX "open_question_source_id_idx" ON "open_question"("source_id");

-- CreateIndex
CREATE INDEX "open_question_record_record_id_idx" ON "open_question_record"("record_id");

-- CreateIndex
CREATE INDEX "public_context_record_record_id_idx" ON "public_context_record"("record_id");

-- AddForeignKey
ALTER TABLE "workspace" ADD CONSTRAINT "workspace_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_member" ADD CONSTRAINT "workspace_member_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_member" ADD CONSTRAINT "workspace_member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workspace_member" ADD CONSTRAINT "workspace_member_public_context_id_fkey" FOREIGN KEY ("public_context_id") REFERENCES "public_context"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_link" ADD CONSTRAINT "audit_link_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "audit_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_point_person_id_fkey" FOREIGN KEY ("point_person_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias" ADD CONSTRAINT "alias_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_lead_organisation_id_fkey" FOREIGN KEY ("lead_organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_lead_user_id_fkey" FOREIGN KEY ("lead_user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_status_change" ADD CONSTRAINT "campaign_status_change_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_status_change" ADD CONSTRAINT "campaign_status_change_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vehicle" ADD CONSTRAINT "vehicle_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vehicle" ADD CONSTRAINT "vehicle_enacted_via_id_fkey" FOREIGN KEY ("enacted_via_id") REFERENCES "vehicle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vehicle" ADD CONSTRAINT "vehicle_successor_of_id_fkey" FOREIGN KEY ("successor_of_id") REFERENCES "vehicle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vehicle" ADD CONSTRAINT "vehicle_public_context_id_fkey" FOREIGN KEY ("public_context_id") REFERENCES "public_context"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provision" ADD CONSTRAINT "provision_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sector" ADD CONSTRAINT "sector_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_party" ADD CONSTRAINT "ask_party_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_party" ADD CONSTRAINT "ask_party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_party" ADD CONSTRAINT "ask_party_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_party" ADD CONSTRAINT "ask_party_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_related_campaign" ADD CONSTRAINT "ask_related_campaign_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask_related_campaign" ADD CONSTRAINT "ask_related_campaign_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_organisation" ADD CONSTRAINT "meeting_organisation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_organisation" ADD CONSTRAINT "meeting_organisation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participant" ADD CONSTRAINT "meeting_participant_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_participant" ADD CONSTRAINT "meeting_participant_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_delegate" ADD CONSTRAINT "meeting_delegate_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_delegate" ADD CONSTRAINT "meeting_delegate_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_delegate" ADD CONSTRAINT "meeting_delegate_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_campaign" ADD CONSTRAINT "meeting_campaign_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_campaign" ADD CONSTRAINT "meeting_campaign_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_ask" ADD CONSTRAINT "meeting_ask_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_ask" ADD CONSTRAINT "meeting_ask_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_ask" ADD CONSTRAINT "response_ask_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "response"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_ask" ADD CONSTRAINT "response_ask_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_owner" ADD CONSTRAINT "commitment_owner_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_campaign" ADD CONSTRAINT "commitment_campaign_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_campaign" ADD CONSTRAINT "commitment_campaign_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_sender_organisation_id_fkey" FOREIGN KEY ("sender_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_version" ADD CONSTRAINT "letter_version_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_recipient" ADD CONSTRAINT "letter_recipient_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_recipient" ADD CONSTRAINT "letter_recipient_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_recipient" ADD CONSTRAINT "letter_recipient_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_signatory" ADD CONSTRAINT "letter_signatory_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_signatory" ADD CONSTRAINT "letter_signatory_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_signatory" ADD CONSTRAINT "letter_signatory_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_signatory" ADD CONSTRAINT "letter_signatory_letter_version_id_fkey" FOREIGN KEY ("letter_version_id") REFERENCES "letter_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_campaign" ADD CONSTRAINT "letter_campaign_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_campaign" ADD CONSTRAINT "letter_campaign_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_ask" ADD CONSTRAINT "letter_ask_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_ask" ADD CONSTRAINT "letter_ask_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_link" ADD CONSTRAINT "metric_link_metric_id_fkey" FOREIGN KEY ("metric_id") REFERENCES "metric"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_link" ADD CONSTRAINT "metric_link_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_link" ADD CONSTRAINT "metric_link_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_link" ADD CONSTRAINT "metric_link_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_link" ADD CONSTRAINT "metric_link_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "metric_link" ADD CONSTRAINT "metric_link_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation" ADD CONSTRAINT "recommendation_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "ask"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_channel" ADD CONSTRAINT "evidence_channel_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_channel" ADD CONSTRAINT "evidence_channel_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_channel" ADD CONSTRAINT "evidence_channel_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_paragraph" ADD CONSTRAINT "source_paragraph_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_paragraph_id_fkey" FOREIGN KEY ("paragraph_id") REFERENCES "source_paragraph"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_question_record" ADD CONSTRAINT "open_question_record_open_question_id_fkey" FOREIGN KEY ("open_question_id") REFERENCES "open_question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_context_record" ADD CONSTRAINT "public_context_record_public_context_id_fkey" FOREIGN KEY ("public_context_id") REFERENCES "public_context"("id") ON DELETE CASCADE ON UPDATE CASCADE;


