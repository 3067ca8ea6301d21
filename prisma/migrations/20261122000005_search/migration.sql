CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- ───────────────────────── Words ─────────────────────────

-- The words of a text as they are looked for, each also without what Arabic writes in front of it: the article,
-- and the letters that join a word to the one before. lib/domain/search/words.ts is its twin.
CREATE FUNCTION search_words(text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT form COLLATE "C"), '{}')
  FROM regexp_split_to_table(search_key($1) COLLATE "und-x-icu", '[^[:alnum:]]+') word,
    LATERAL unnest(ARRAY[
      word,
      substring(word FROM '^[وف]?(?:[بك]?ال|لل)(.{2,})$'),
      substring(word FROM '^[وف]?[بكل]?(.{3,})$')
    ]) form
  WHERE form <> ''
$$;

-- ───────────────────────── Spellings ─────────────────────────

-- Words that are one word when looked for, in either script. Kept by administrators.
CREATE TABLE spelling (
  id uuid PRIMARY KEY,
  forms text[] NOT NULL,
  -- The forms are how words begin, so that what is derived from them is found too.
  is_stem boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT spelling_forms_check CHECK (cardinality(forms) BETWEEN 2 AND 12 AND array_position(forms, NULL) IS NULL AND array_position(forms, '') IS NULL)
);
INSERT INTO spelling (id, forms, is_stem) SELECT gen_random_uuid(), forms, is_stem FROM (VALUES
  ('{كبتاغون,كبتاجون,كابتاغون,Captagon,Kaptagon}'::text[], false),
  ('{قيصر,Caesar,Cesar,Ceasar}', false),
  ('{سوريا,سورية,Syria}', false),
  ('{سوري,Syrian}', true),
  ('{أمريك,أميرك,America}', true),
  ('{كونغرس,كونغريس,كونجرس,Congress}', false),
  ('{TPS,الحماية المؤقتة,Temporary Protected Status}', false),
  ('{NDAA,تفويض الدفاع الوطني,National Defense Authorization}', false),
  ('{الأسد,Assad,Asad}', false),
  ('{إدلب,ادلب,Idlib}', false),
  ('{حلب,Aleppo}', false),
  ('{دمشق,Damascus}', false),
  ('{روسيا,Russia}', false),
  ('{إيران,Iran}', false),
  ('{تركيا,Turkey,Türkiye}', false),
  ('{قانون,Act,Law}', false),
  ('{عقوبات,Sanctions}', false),
  ('{مجلس الشيوخ,Senate}', false),
  ('{مجلس النواب,House of Representatives}', false),
  ('{البيت الأبيض,White House}', false),
  ('{وزارة الخارجية,State Department,Department of State}', false),
  ('{وزارة الخزانة,Treasury Department,Department of the Treasury}', false),
  ('{الأمم المتحدة,United Nations}', false),
  ('{الولايات المتحدة,United States}', false)
) known (forms, is_stem);
CREATE CONSTRAINT TRIGGER spelling_audited AFTER INSERT OR UPDATE OR DELETE ON spelling
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_event();

-- ───────────────────────── What can be found ─────────────────────────

-- What each record says: names it goes by, and everything else that every role may read. A source is found by its
-- paragraphs.
CREATE VIEW searchable AS
  SELECT 'CAMPAIGN' AS kind, c.id, c.id AS record_id, c.title_en, c.title_ar, NULL::text AS names,
    concat_ws(E'\n', c.summary_en, array_to_string(c.themes_en, ', '), c.goal_en, c.reported_status_en,
      parts.en) AS body_en,
    concat_ws(E'\n', c.summary_ar, array_to_string(c.themes_ar, '، '), c.goal_ar, c.reported_status_ar,
      parts.ar) AS body_ar,
    ARRAY[c.id] AS campaign_ids, c.recorded_years AS years, c.status_as_of AS happened_on
    FROM campaign c, LATERAL (
      SELECT string_agg(part.en, E'\n') AS en, string_agg(part.ar, E'\n') AS ar FROM (
        SELECT title_en AS en, title_ar AS ar FROM milestone WHERE campaign_id = c.id AND archived_at IS NULL
        UNION ALL SELECT text_en, text_ar FROM provision WHERE campaign_id = c.id
        UNION ALL SELECT title_en, title_ar FROM sector WHERE campaign_id = c.id
        -- What a meeting recommended is as private as the meeting, and stands with it.
        UNION ALL SELECT title_en, title_ar FROM recommendation WHERE campaign_id = c.id AND meeting_id IS NULL) part) parts
  UNION ALL SELECT 'VEHICLE', v.id, v.id, v.title_en, v.title_ar,
    -- HR6265, HR 6265 and, as it is printed, H.R. 6265
    v.bill_type::text || v.number || ' ' || v.bill_type || ' ' || regexp_replace(v.bill_type::text, '^([HS])(J|CON)?(R|RES)?$', '\1 \2 \3') || ' ' || v.number,
    NULL, NULL,
    ARRAY[v.campaign_id], '{}', v.stage_as_of FROM vehicle v
  UNION ALL SELECT 'ASK', a.id, a.id, a.title_en, a.title_ar, NULL,
    concat_ws(E'\n', a.note_en, a.reported_status_en), concat_ws(E'\n', a.note_ar, a.reported_status_ar),
    ARRAY[a.campaign_id] || ARRAY(SELECT campaign_id FROM ask_related_campaign WHERE ask_id = a.id), '{}', NULL FROM ask a
  UNION ALL SELECT 'MEETING', m.id, m.id, m.title_en, m.title_ar, NULL,
    concat_ws(E'\n', m.assessment_en, m.place_en, m.organisations_note_en, m.attendance_note_en, m.status_note_en,
      (SELECT string_agg(text_en, E'\n') FROM claim WHERE meeting_id = m.id),
      (SELECT string_agg(title_en, E'\n') FROM recommendation WHERE meeting_id = m.id)),
    concat_ws(E'\n', m.assessment_ar, m.place_ar, m.organisations_note_ar, m.attendance_note_ar, m.status_note_ar,
      (SELECT string_agg(text_ar, E'\n') FROM claim WHERE meeting_id = m.id),
      (SELECT string_agg(title_ar, E'\n') FROM recommendation WHERE meeting_id = m.id)),
    ARRAY(SELECT campaign_id FROM meeting_campaign WHERE meeting_id = m.id),
    ARRAY[extract(year FROM m.starts_on)::int], m.starts_on FROM meeting m
  UNION ALL SELECT 'COMMITMENT', c.id, c.id, c.text_en, c.text_ar, NULL,
    concat_ws(E'\n', c.owner_text_en, c.reported_status_en), concat_ws(E'\n', c.owner_text_ar, c.reported_status_ar),
    ARRAY(SELECT campaign_id FROM commitment_campaign WHERE commitment_id = c.id),
    ARRAY[extract(year FROM c.due_on)::int], c.due_on FROM commitment c
  UNION ALL SELECT 'LETTER', l.id, l.id, l.subject_en, l.subject_ar, NULL,
    concat_ws(E'\n', text.body_en, l.reported_status_en, l.signatories_note_en),
    concat_ws(E'\n', text.body_ar, l.reported_status_ar, l.signatories_note_ar),
    ARRAY(SELECT campaign_id FROM letter_campaign WHERE letter_id = l.id),
    ARRAY[extract(year FROM l.sent_on)::int], coalesce(l.sent_on, l.deadline_on)
    FROM letter l LEFT JOIN LATERAL
      (SELECT body_en, body_ar FROM letter_version WHERE letter_id = l.id ORDER BY number DESC LIMIT 1) text ON true
  UNION ALL SELECT 'FOLLOW_UP', f.id, f.id, f.title_en, f.title_ar, NULL, f.note_en, f.note_ar,
    array_remove(ARRAY[f.campaign_id], NULL), ARRAY[extract(year FROM f.due_on)::int], f.due_on FROM follow_up f
  UNION ALL SELECT 'NOTE', n.id, n.id, n.text_en, n.text_ar, NULL, NULL, NULL,
    array_remove(ARRAY[n.campaign_id], NULL), ARRAY[extract(year FROM n.created_at)::int], n.created_at::date FROM note n
  UNION ALL SELECT 'CONTACT', c.id, c.id, c.name_en, c.name_ar,
    concat_ws(' ', c.bioguide_id, (SELECT string_agg(text, ' ') FROM alias WHERE contact_id = c.id)),
    (SELECT string_agg(title_en, E'\n') FROM post WHERE contact_id = c.id AND archived_at IS NULL),
    (SELECT string_agg(title_ar, E'\n') FROM post WHERE contact_id = c.id AND archived_at IS NULL),
    '{}', '{}', NULL FROM contact c
  UNION ALL SELECT 'ORGANISATION', o.id, o.id, o.name_en, o.name_ar,
    concat_ws(' ', o.short_name, (SELECT string_agg(text, ' ') FROM alias WHERE organisation_id = o.id)),
    concat_ws(E'\n', o.description_en, o.note_en), concat_ws(E'\n', o.description_ar, o.note_ar),
    '{}', '{}', NULL FROM organisation o
  UNION ALL SELECT 'SOURCE', p.id, s.id, s.title_en, s.title_ar, NULL,
    concat_ws(E'\n', p.gist_en, CASE s.language WHEN 'EN' THEN p.text END),
    concat_ws(E'\n', p.gist_ar, CASE s.language WHEN 'AR' THEN p.text END),
    '{}', ARRAY[extract(year FROM s.published_on)::int], s.published_on
    FROM source_paragraph p JOIN source s ON s.id = p.source_id;

-- What is looked in: a row for each live record, kept by triggers, so that a search reads indexes only.
CREATE TABLE search_entry (
  kind text NOT NULL,
  id uuid NOT NULL,
  record_id uuid NOT NULL,
  private_to uuid[] NOT NULL,
  campaign_ids uuid[] NOT NULL,
  years int[] NOT NULL,
  happened_on date,
  title_key text NOT NULL,
  text_key text NOT NULL,
  title_words text[] NOT NULL,
  words tsvector NOT NULL,
  -- The words again, for likeness of spelling.
  word_list text NOT NULL,
  PRIMARY KEY (id, kind)
);
CREATE INDEX search_entry_words_idx ON search_entry USING gin (words);
CREATE INDEX search_entry_happened_on_idx ON search_entry (happened_on);
CREATE INDEX search_entry_word_list_idx ON search_entry USING gin (word_list gin_trgm_ops);

CREATE VIEW search_entry_now AS
  SELECT s.kind, s.id, s.record_id, r.private_to, s.campaign_ids, array_remove(s.years, NULL) AS years, s.happened_on,
    title.key AS title_key, text.key AS text_key, search_words(title.key) AS title_words,
    array_to_tsvector(all_words.list) AS words, array_to_string(all_words.list, ' ') AS word_list
  FROM searchable s
    JOIN record r ON r.id = s.record_id AND r.type = s.kind::"RecordType" AND r.archived_at IS NULL,
    LATERAL (SELECT search_key(concat_ws(' ', s.title_en, s.title_ar, s.names)) AS key) title,
    LATERAL (SELECT search_key(concat_ws(' ', s.title_en, s.title_ar, s.names, s.body_en, s.body_ar)) AS key) text,
    LATERAL (SELECT ARRAY(SELECT left(word, 100) FROM unnest(search_words(text.key)) word) AS list) all_words;

-- One plan for all rows: to plan it takes longer than to run it.
CREATE FUNCTION refresh_search_entry(entry uuid) RETURNS void LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  DELETE FROM search_entry WHERE id = entry;
  -- Whoever wrote another part of the record meanwhile may have written its entry too.
  INSERT INTO search_entry SELECT * FROM search_entry_now WHERE id = entry
    ON CONFLICT (id, kind) DO UPDATE SET (record_id, private_to, campaign_ids, years, happened_on, title_key, text_key, title_words, words, word_list)
      = (excluded.record_id, excluded.private_to, excluded.campaign_ids, excluded.years, excluded.happened_on, excluded.title_key,
         excluded.text_key, excluded.title_words, excluded.words, excluded.word_list);
END $$;

-- Arguments: the column that names the entry.
CREATE FUNCTION refresh_search() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was jsonb := to_jsonb(OLD);
  is_now jsonb := to_jsonb(NEW);
  entry uuid;
BEGIN
  FOR entry IN SELECT DISTINCT touched::uuid FROM unnest(ARRAY[was ->> TG_ARGV[0], is_now ->> TG_ARGV[0]]) touched
    WHERE touched IS NOT NULL
  LOOP
    PERFORM refresh_search_entry(entry);
  END LOOP;
  -- Its parts are as private and as archived as it is.
  IF TG_OP = 'UPDATE' AND (was -> 'archived_at', was -> 'visibility', was -> 'organisation_id')
    IS DISTINCT FROM (is_now -> 'archived_at', is_now -> 'visibility', is_now -> 'organisation_id') THEN
    PERFORM refresh_search_entry(part.id) FROM search_part part WHERE part.parent_id = (is_now ->> 'id')::uuid;
  END IF;
  RETURN NULL;
END $$;

-- Whatever is a part of another record.
CREATE VIEW search_part AS
  SELECT id, campaign_id AS parent_id FROM vehicle
  UNION ALL SELECT id, campaign_id FROM ask
  UNION ALL SELECT id, meeting_id FROM commitment
  UNION ALL SELECT id, letter_id FROM commitment
  UNION ALL SELECT id, coalesce(campaign_id, meeting_id, letter_id, contact_id, office_id, about_organisation_id) FROM note;

DO $$
DECLARE
  told record;
BEGIN
  FOR told IN SELECT * FROM (VALUES
    ('campaign', 'id'), ('vehicle', 'id'), ('ask', 'id'), ('meeting', 'id'), ('commitment', 'id'), ('letter', 'id'),
    ('follow_up', 'id'), ('note', 'id'), ('contact', 'id'), ('organisation', 'id'), ('source_paragraph', 'id'),
    ('milestone', 'campaign_id'), ('provision', 'campaign_id'), ('sector', 'campaign_id'), ('recommendation', 'campaign_id'), ('recommendation', 'meeting_id'),
    ('ask_related_campaign', 'ask_id'), ('claim', 'meeting_id'), ('meeting_campaign', 'meeting_id'),
    ('commitment_campaign', 'commitment_id'), ('letter_version', 'letter_id'), ('letter_campaign', 'letter_id'),
    ('alias', 'contact_id'), ('alias', 'organisation_id'), ('post', 'contact_id')
  ) told (name, entry)
  LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refresh_search(%L)',
      told.name || '_searched_by_' || told.entry, told.name, told.entry);
  END LOOP;
END $$;
INSERT INTO search_entry SELECT * FROM search_entry_now;
