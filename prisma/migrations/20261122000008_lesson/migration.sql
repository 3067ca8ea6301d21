-- What a year taught about a campaign: one lesson for each campaign and year, in the annual review.

CREATE TABLE "lesson" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "text_en" TEXT,
    "text_ar" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "lesson_campaign_id_year_key" ON "lesson"("campaign_id", "year");

ALTER TABLE "lesson" ADD CONSTRAINT "lesson_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE lesson
  ADD CONSTRAINT lesson_text CHECK (text_en IS NOT NULL OR text_ar IS NOT NULL),
  ADD CONSTRAINT lesson_year CHECK (year BETWEEN 1900 AND 2200);

CREATE CONSTRAINT TRIGGER lesson_audited AFTER INSERT OR UPDATE OR DELETE ON lesson
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_event();

-- The list of all records, with lessons in it.
CREATE OR REPLACE VIEW record AS
  SELECT 'CAMPAIGN'::"RecordType" AS type, id, title_en, title_ar, NULL::text AS hint, '{}'::uuid[] AS private_to,
    archived_at, NULL::"RecordType" AS parent_type, NULL::uuid AS parent_id FROM campaign
  UNION ALL SELECT 'MEETING', id, title_en, title_ar, starts_on::text, private_to(visibility, organisation_id), archived_at, NULL, NULL FROM meeting
  UNION ALL SELECT 'LETTER', id, subject_en, subject_ar, sent_on::text, private_to(visibility, organisation_id), archived_at, NULL, NULL FROM letter
  UNION ALL SELECT 'FOLLOW_UP', id, title_en, title_ar, due_on::text, private_to(visibility, organisation_id), archived_at, NULL, NULL FROM follow_up
  UNION ALL SELECT 'CONTACT', contact.id, name_en, name_ar,
      (SELECT term.state || CASE WHEN term.chamber = 'HOUSE' THEN '-' || term.district ELSE '' END
       FROM congress_term term WHERE term.contact_id = contact.id ORDER BY term.starts_on DESC LIMIT 1),
      '{}', archived_at, NULL, NULL FROM contact
  UNION ALL SELECT 'ORGANISATION', id, name_en, name_ar, short_name, '{}', archived_at, NULL, NULL FROM organisation
  UNION ALL SELECT 'OFFICE', office.id, coalesce(office.name_en, member.name_en, owner.name_en), coalesce(office.name_ar, member.name_ar, owner.name_ar),
      NULL, '{}', coalesce(office.archived_at, member.archived_at), NULL, NULL
    FROM office LEFT JOIN contact member ON member.id = office.contact_id LEFT JOIN organisation owner ON owner.id = office.organisation_id
  UNION ALL SELECT 'USER', id, name, name, NULL, '{}', disabled_at, NULL, NULL FROM app_user
  UNION ALL SELECT 'WORKSPACE', id, name_en, name_ar, NULL, '{}', NULL, NULL, NULL FROM workspace
  UNION ALL SELECT 'SOURCE', id, title_en, title_ar, number::text, '{}', NULL, NULL, NULL FROM source
  UNION ALL SELECT 'PLAN_YEAR', id, year::text, year::text, NULL, '{}', NULL, NULL, NULL FROM plan_year
  UNION ALL SELECT 'VEHICLE', part.id, part.title_en, part.title_ar, NULL, '{}', coalesce(part.archived_at, whole.archived_at), 'CAMPAIGN', whole.id
    FROM vehicle part JOIN campaign whole ON whole.id = part.campaign_id
  UNION ALL SELECT 'ASK', part.id, part.title_en, part.title_ar, NULL, '{}', coalesce(part.archived_at, whole.archived_at), 'CAMPAIGN', whole.id
    FROM ask part JOIN campaign whole ON whole.id = part.campaign_id
  UNION ALL SELECT 'MILESTONE', part.id, part.title_en, part.title_ar, NULL, '{}', coalesce(part.archived_at, whole.archived_at), 'CAMPAIGN', whole.id
    FROM milestone part JOIN campaign whole ON whole.id = part.campaign_id
  UNION ALL SELECT 'METRIC', part.id, part.title_en, part.title_ar, NULL, '{}', part.archived_at, 'CAMPAIGN',
      (SELECT link.campaign_id FROM metric_link link WHERE link.metric_id = part.id AND link.campaign_id IS NOT NULL LIMIT 1)
    FROM metric part
  UNION ALL SELECT 'POST', part.id, coalesce(part.title_en, whole.name_en), coalesce(part.title_ar, whole.name_ar), NULL, '{}',
      coalesce(part.archived_at, whole.archived_at), 'CONTACT', whole.id
    FROM post part JOIN contact whole ON whole.id = part.contact_id
  UNION ALL SELECT 'POSITION', part.id, whole.name_en, whole.name_ar, NULL, private_to(part.visibility, part.organisation_id),
      whole.archived_at, 'CONTACT', whole.id
    FROM position part JOIN contact whole ON whole.id = part.contact_id
  UNION ALL SELECT 'RESPONSE', part.id, part.text_en, part.text_ar, NULL,
      private_to(meeting.visibility, meeting.organisation_id) || private_to(letter.visibility, letter.organisation_id),
      coalesce(part.archived_at, meeting.archived_at, letter.archived_at),
      CASE WHEN part.meeting_id IS NOT NULL THEN 'MEETING'::"RecordType" WHEN part.letter_id IS NOT NULL THEN 'LETTER' END,
      coalesce(part.meeting_id, part.letter_id)
    FROM response part LEFT JOIN meeting ON meeting.id = part.meeting_id LEFT JOIN letter ON letter.id = part.letter_id
  UNION ALL SELECT 'COMMITMENT', part.id, part.text_en, part.text_ar, part.due_on::text,
      private_to(meeting.visibility, meeting.organisation_id) || private_to(letter.visibility, letter.organisation_id),
      coalesce(part.archived_at, meeting.archived_at, letter.archived_at),
      CASE WHEN part.meeting_id IS NOT NULL THEN 'MEETING'::"RecordType" WHEN part.letter_id IS NOT NULL THEN 'LETTER' END,
      coalesce(part.meeting_id, part.letter_id)
    FROM commitment part LEFT JOIN meeting ON meeting.id = part.meeting_id LEFT JOIN letter ON letter.id = part.letter_id
  UNION ALL SELECT 'NOTE', part.id, part.text_en, part.text_ar, NULL,
      private_to(part.visibility, part.organisation_id) || private_to(meeting.visibility, meeting.organisation_id)
        || private_to(letter.visibility, letter.organisation_id),
      coalesce(part.archived_at, meeting.archived_at, letter.archived_at),
      CASE WHEN part.campaign_id IS NOT NULL THEN 'CAMPAIGN'::"RecordType" WHEN part.meeting_id IS NOT NULL THEN 'MEETING'
        WHEN part.letter_id IS NOT NULL THEN 'LETTER' WHEN part.contact_id IS NOT NULL THEN 'CONTACT'
        WHEN part.office_id IS NOT NULL THEN 'OFFICE' ELSE 'ORGANISATION' END,
      coalesce(part.campaign_id, part.meeting_id, part.letter_id, part.contact_id, part.office_id, part.about_organisation_id)
    FROM note part LEFT JOIN meeting ON meeting.id = part.meeting_id LEFT JOIN letter ON letter.id = part.letter_id
  UNION ALL SELECT 'LESSON', part.id, part.text_en, part.text_ar, part.year::text, '{}', coalesce(part.archived_at, whole.archived_at), 'CAMPAIGN', whole.id
    FROM lesson part JOIN campaign whole ON whole.id = part.campaign_id;
