-- What the working record promises and a column type cannot say, and the one list of all records that
-- pickers, activity and the archive read.

-- ───────────────────────── Checks ─────────────────────────

ALTER TABLE note
  ADD CONSTRAINT note_text CHECK (text_en IS NOT NULL OR text_ar IS NOT NULL),
  ADD CONSTRAINT note_one_record CHECK (
    num_nonnulls(campaign_id, meeting_id, letter_id, contact_id, office_id, about_organisation_id) = 1
  ),
  ADD CONSTRAINT note_visibility_owner CHECK (visibility = 'COALITION' OR organisation_id IS NOT NULL);

ALTER TABLE position ADD CONSTRAINT position_visibility_owner CHECK (visibility = 'COALITION' OR organisation_id IS NOT NULL);

ALTER TABLE meeting_former_date
  ADD CONSTRAINT meeting_former_date_precision CHECK (date_fits_precision(starts_on, date_precision));

ALTER TABLE campaign
  ADD CONSTRAINT campaign_goal_precision CHECK (date_fits_precision(goal_on, goal_precision)),
  ADD CONSTRAINT campaign_goal_number CHECK (goal_number >= 0);

ALTER TABLE letter
  ADD CONSTRAINT letter_answered_precision CHECK (date_fits_precision(answered_on, answered_precision)),
  ADD CONSTRAINT letter_target CHECK (target_signatures > 0);

ALTER TABLE congress_term
  ADD CONSTRAINT congress_term_ends_after_start CHECK (ends_on > starts_on),
  ADD CONSTRAINT congress_term_district CHECK (chamber = 'HOUSE' OR district IS NULL);

ALTER TABLE invitation
  ADD CONSTRAINT invitation_contributor_organisation CHECK (role <> 'CONTRIBUTOR' OR organisation_id IS NOT NULL),
  ADD CONSTRAINT invitation_email_canonical CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  ADD CONSTRAINT invitation_one_end CHECK (num_nonnulls(used_at, revoked_at) <= 1);

ALTER TABLE plan_year ADD CONSTRAINT plan_year_range CHECK (year BETWEEN 1900 AND 2200);
ALTER TABLE saved_view ADD CONSTRAINT saved_view_length CHECK (char_length(name) <= 80 AND char_length(query) <= 2000);

-- One office in the Capitol a Member: the directory keeps it up to date.
CREATE UNIQUE INDEX office_one_a_member ON office (contact_id) WHERE kind = 'MEMBER';
-- A draft of something new has no record yet, and there is one of it all the same.
DROP INDEX draft_user_id_form_record_type_record_id_key;
CREATE UNIQUE INDEX draft_user_id_form_record_type_record_id_key ON draft (user_id, form, record_type, record_id) NULLS NOT DISTINCT;

CREATE TRIGGER meeting_former_date_append_only BEFORE UPDATE OR DELETE ON meeting_former_date
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- ───────────────────────── No write without an audit event ─────────────────────────

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['note', 'invitation', 'saved_view', 'plan_year', 'meeting_office', 'meeting_former_date', 'congress_term']
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_event()', name || '_audited', name);
  END LOOP;
END $$;

-- ───────────────────────── Spelling ─────────────────────────

-- A text as it is looked for: compatibility forms, bidi controls, marks over and under letters, tatweel and soft
-- hyphens gone; one alef, one yeh, one kaf, heh for teh marbuta; Western digits; lower case; single spaces. The
-- collation and the spaces are named, so that every server answers alike; lib/domain/search/key.ts is its twin.
CREATE FUNCTION search_key(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(
    translate(
      lower(regexp_replace(normalize($1, NFKD),
        '[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]',
        '', 'g') COLLATE "und-x-icu"),
      'ٱةىیےکς٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'اهيييكσ01234567890123456789'),
    '[\t\n\v\f\r \u0085\u1680\u2028\u2029]+', ' ', 'g'))
$$;

-- ───────────────────────── All records, one list ─────────────────────────

-- The organisations among which a record stays; nobody's is everybody's.
CREATE FUNCTION private_to("visibility" "Visibility", organisation uuid) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE "visibility" WHEN 'ORGANISATION' THEN ARRAY[organisation] ELSE '{}'::uuid[] END
$$;

-- Each record by what it is called and where it stands. Somebody sees it when `private_to` holds no organisation
-- but theirs; a part of a record (parent) is as private and as archived as the record it is part of.
CREATE VIEW record AS
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
    FROM note part LEFT JOIN meeting ON meeting.id = part.meeting_id LEFT JOIN letter ON letter.id = part.letter_id;
