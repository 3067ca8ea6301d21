-- What the domain promises and a column type cannot say: check constraints, the append-only audit
-- trail with its chain, and the refusal of writes that leave no audit event.

-- ───────────────────────── Dates with a precision ─────────────────────────

-- A date is kept as the first day of what it names: 2022-12 is 2022-12-01 with precision MONTH.
CREATE FUNCTION date_fits_precision(day date, "precision" "DatePrecision") RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE "precision"
    WHEN 'UNKNOWN' THEN day IS NULL
    WHEN 'YEAR' THEN day IS NOT NULL AND extract(month FROM day) = 1 AND extract(day FROM day) = 1
    WHEN 'MONTH' THEN day IS NOT NULL AND extract(day FROM day) = 1
    ELSE day IS NOT NULL
  END
$$;

ALTER TABLE meeting
  ADD CONSTRAINT meeting_date_precision CHECK (date_fits_precision(starts_on, date_precision)),
  ADD CONSTRAINT meeting_ends_after_start CHECK (ends_on IS NULL OR (starts_on IS NOT NULL AND ends_on >= starts_on)),
  ADD CONSTRAINT meeting_time_needs_day CHECK (start_time IS NULL OR (date_precision = 'DAY' AND time_zone IS NOT NULL)),
  ADD CONSTRAINT meeting_title CHECK (title_en IS NOT NULL OR title_ar IS NOT NULL),
  ADD CONSTRAINT meeting_visibility_owner CHECK (visibility = 'COALITION' OR organisation_id IS NOT NULL);

ALTER TABLE milestone
  ADD CONSTRAINT milestone_date_precision CHECK (date_fits_precision(date, date_precision)),
  ADD CONSTRAINT milestone_title CHECK (title_en IS NOT NULL OR title_ar IS NOT NULL);

ALTER TABLE commitment
  ADD CONSTRAINT commitment_due_precision CHECK (date_fits_precision(due_on, due_precision)),
  ADD CONSTRAINT commitment_text CHECK (text_en IS NOT NULL OR text_ar IS NOT NULL);

ALTER TABLE letter
  ADD CONSTRAINT letter_sent_precision CHECK (date_fits_precision(sent_on, sent_precision)),
  ADD CONSTRAINT letter_subject CHECK (subject_en IS NOT NULL OR subject_ar IS NOT NULL),
  ADD CONSTRAINT letter_visibility_owner CHECK (visibility = 'COALITION' OR organisation_id IS NOT NULL);

ALTER TABLE campaign
  ADD CONSTRAINT campaign_status_as_of_known CHECK (status_as_of_precision <> 'UNKNOWN'),
  ADD CONSTRAINT campaign_status_as_of_precision CHECK (date_fits_precision(status_as_of, status_as_of_precision)),
  ADD CONSTRAINT campaign_title CHECK (title_en IS NOT NULL OR title_ar IS NOT NULL);

ALTER TABLE campaign_status_change
  ADD CONSTRAINT status_change_moves CHECK (from_status IS DISTINCT FROM to_status),
  ADD CONSTRAINT status_change_reason CHECK (reason_en IS NOT NULL OR reason_ar IS NOT NULL),
  ADD CONSTRAINT status_change_as_of_known CHECK (as_of_precision <> 'UNKNOWN'),
  ADD CONSTRAINT status_change_as_of_precision CHECK (date_fits_precision(as_of, as_of_precision)),
  ADD CONSTRAINT status_change_length CHECK (char_length(reason_en) <= 2000 AND char_length(reason_ar) <= 2000);

ALTER TABLE metric
  ADD CONSTRAINT metric_period_precision CHECK (date_fits_precision(period, period_precision)),
  -- An order of magnitude is words and no number; a range has both ends; the rest one number.
  ADD CONSTRAINT metric_figure CHECK (
    CASE exactness
      WHEN 'ORDER_OF_MAGNITUDE' THEN value IS NULL AND value_max IS NULL AND (magnitude_en IS NOT NULL OR magnitude_ar IS NOT NULL)
      WHEN 'RANGE' THEN value IS NOT NULL AND value_max IS NOT NULL AND value_max >= value
      ELSE value IS NOT NULL AND value_max IS NULL
    END
  );

ALTER TABLE post
  ADD CONSTRAINT post_start_precision CHECK (date_fits_precision(starts_on, start_precision)),
  ADD CONSTRAINT post_end_precision CHECK (date_fits_precision(ends_on, end_precision)),
  ADD CONSTRAINT post_as_of_precision CHECK (date_fits_precision(as_of, as_of_precision)),
  ADD CONSTRAINT post_ends_after_start CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on);

ALTER TABLE workspace_member
  ADD CONSTRAINT workspace_member_joined_precision CHECK (date_fits_precision(joined_on, joined_precision)),
  ADD CONSTRAINT workspace_member_left_after_joined CHECK (left_on IS NULL OR joined_on IS NULL OR left_on >= joined_on);

ALTER TABLE source
  ADD CONSTRAINT source_published_precision CHECK (date_fits_precision(published_on, published_precision)),
  ADD CONSTRAINT source_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE evidence_channel
  ADD CONSTRAINT evidence_channel_as_of_precision CHECK (date_fits_precision(as_of, as_of_precision));

ALTER TABLE vehicle
  ADD CONSTRAINT vehicle_stage_precision CHECK (date_fits_precision(stage_as_of, stage_precision)),
  -- A number stands only together with its type and its Congress.
  ADD CONSTRAINT vehicle_number CHECK (number IS NULL OR (bill_type IS NOT NULL AND congress IS NOT NULL)),
  ADD CONSTRAINT vehicle_not_itself CHECK (enacted_via_id <> id AND successor_of_id <> id);

-- ───────────────────────── People, organisations, one workspace ─────────────────────────

CREATE UNIQUE INDEX workspace_one ON workspace ((true));

ALTER TABLE app_user
  ADD CONSTRAINT user_contributor_organisation CHECK (role <> 'CONTRIBUTOR' OR organisation_id IS NOT NULL),
  ADD CONSTRAINT user_email_canonical CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$');

ALTER TABLE organisation
  ADD CONSTRAINT organisation_name CHECK (name_en IS NOT NULL OR name_ar IS NOT NULL),
  ADD CONSTRAINT organisation_not_own_parent CHECK (parent_id <> id);

ALTER TABLE contact
  ADD CONSTRAINT contact_name CHECK (name_en IS NOT NULL OR name_ar IS NOT NULL),
  ADD CONSTRAINT contact_bioguide CHECK (bioguide_id ~ '^[A-Z][0-9]{6}$');

-- Exactly one target where a link can point to several kinds of record.
ALTER TABLE ask_party ADD CONSTRAINT ask_party_one CHECK (num_nonnulls(organisation_id, contact_id, office_id) = 1);
ALTER TABLE alias ADD CONSTRAINT alias_one CHECK (num_nonnulls(contact_id, organisation_id) = 1);
ALTER TABLE commitment_owner ADD CONSTRAINT commitment_owner_one CHECK (num_nonnulls(organisation_id, contact_id) = 1);
ALTER TABLE letter_recipient ADD CONSTRAINT letter_recipient_one CHECK (num_nonnulls(organisation_id, contact_id) = 1);
ALTER TABLE letter_signatory ADD CONSTRAINT letter_signatory_one CHECK (num_nonnulls(organisation_id, contact_id) = 1);
ALTER TABLE meeting_delegate ADD CONSTRAINT meeting_delegate_one CHECK (num_nonnulls(user_id, contact_id) = 1);
ALTER TABLE metric_link ADD CONSTRAINT metric_link_one CHECK (num_nonnulls(campaign_id, meeting_id, letter_id, organisation_id, recommendation_id) = 1);
ALTER TABLE response ADD CONSTRAINT response_one_occasion CHECK (num_nonnulls(meeting_id, letter_id) <= 1);
ALTER TABLE commitment ADD CONSTRAINT commitment_one_occasion CHECK (num_nonnulls(meeting_id, letter_id) <= 1);
ALTER TABLE claim ADD CONSTRAINT claim_speaker CHECK (contact_id IS NOT NULL OR by_text_en IS NOT NULL OR by_text_ar IS NOT NULL);
ALTER TABLE follow_up ADD CONSTRAINT follow_up_title CHECK (title_en IS NOT NULL OR title_ar IS NOT NULL);

-- Attending is not supporting: any position but UNKNOWN needs evidence, and an inferred one a sentence.
ALTER TABLE position
  ADD CONSTRAINT position_evidence CHECK (value = 'UNKNOWN' OR evidence IS NOT NULL),
  ADD CONSTRAINT position_inferred_sentence CHECK (evidence IS DISTINCT FROM 'INFERRED' OR sentence_en IS NOT NULL OR sentence_ar IS NOT NULL);

ALTER TABLE plan_item ADD CONSTRAINT plan_item_year CHECK (year BETWEEN 1900 AND 2200);
ALTER TABLE pledge ADD CONSTRAINT pledge_currency CHECK (amount IS NULL OR currency IS NOT NULL);
ALTER TABLE citation ADD CONSTRAINT citation_evidence CHECK (evidence <> '' AND array_length(regexp_split_to_array(btrim(evidence), '\s+'), 1) <= 6);

-- ───────────────────────── Append-only ─────────────────────────

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', tg_table_name, tg_op USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_link_append_only BEFORE UPDATE OR DELETE ON audit_link FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_link_no_truncate BEFORE TRUNCATE ON audit_link FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER status_change_append_only BEFORE UPDATE OR DELETE ON campaign_status_change FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER position_append_only BEFORE UPDATE OR DELETE ON position FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which transaction wrote an event is not the writer's to say: it is what the refusal of unaudited writes goes by.
CREATE FUNCTION stamp_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  new.transaction_id := pg_current_xact_id()::text::bigint;
  RETURN new;
END $$;

CREATE TRIGGER audit_event_stamp BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION stamp_audit_event();

-- ───────────────────────── The chain over the audit trail ─────────────────────────

INSERT INTO audit_head (one, sequence, hash) VALUES (true, 0, sha256('munasara'::bytea));
ALTER TABLE audit_head ADD CONSTRAINT audit_head_one CHECK (one);

-- What an event says, as bytes; time in UTC, whatever the session's zone.
CREATE FUNCTION audit_event_bytes(event audit_event, sequence bigint) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT convert_to(jsonb_build_array(sequence, event.id, to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    event.actor_id, event.actor_name, event.action, event.record_type, event.record_id, event.before, event.after)::text, 'UTF8')
$$;

-- Deferred to commit: a row trigger that locks the head while row locks are still to be taken deadlocks.
-- pg_temp stands last in these search paths, so that a temporary table cannot take the place of a real one.
CREATE FUNCTION link_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  head audit_head;
  next_hash bytea;
BEGIN
  SELECT * INTO head FROM audit_head FOR UPDATE;
  next_hash := sha256(head.hash || audit_event_bytes(new, head.sequence + 1));
  INSERT INTO audit_link (sequence, event_id, previous_hash, hash) VALUES (head.sequence + 1, new.id, head.hash, next_hash);
  UPDATE audit_head SET sequence = head.sequence + 1, hash = next_hash;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER audit_event_link AFTER INSERT ON audit_event
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_audit_event();

-- Recomputes the chain: the first sequence that does not hold, null when all do. An event without a link counts
-- as the sequence after the last, and so does a head that the last link does not reach.
CREATE FUNCTION audit_chain_break() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
  SELECT min(sequence) FROM (
    SELECT link.sequence
    FROM audit_link link
    JOIN audit_event event ON event.id = link.event_id
    LEFT JOIN audit_link previous ON previous.sequence = link.sequence - 1
    WHERE link.hash <> sha256(link.previous_hash || audit_event_bytes(event, link.sequence))
       OR link.previous_hash <> coalesce(previous.hash, sha256('munasara'::bytea))
    UNION ALL
    SELECT head.sequence + 1 FROM audit_head head
    WHERE EXISTS (SELECT 1 FROM audit_event event WHERE NOT EXISTS (SELECT 1 FROM audit_link WHERE event_id = event.id))
    UNION ALL
    SELECT head.sequence FROM audit_head head
    WHERE head.hash <> coalesce((SELECT hash FROM audit_link WHERE sequence = head.sequence), sha256('munasara'::bytea))
       OR head.sequence <> (SELECT count(*) FROM audit_link)
  ) AS breaks
$$;

-- ───────────────────────── No write without an audit event ─────────────────────────

-- At commit, a change to a record is refused unless the same transaction wrote an audit event.
CREATE FUNCTION require_audit_event() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM audit_event WHERE transaction_id = pg_current_xact_id()::text::bigint) THEN
    RAISE EXCEPTION 'unaudited % of %', lower(tg_op), tg_table_name USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT tablename FROM pg_tables
    WHERE schemaname = current_schema()
      AND tablename NOT IN ('_prisma_migrations', 'session', 'rate_limit', 'draft', 'audit_event', 'audit_link', 'audit_head')
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_audit_event()', name || '_audited', name);
  END LOOP;
END $$;
