-- Who is asking. The session's login counts, whatever role it has taken on and whichever function asks for it.
CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE SET search_path = @schema@, pg_temp AS $$
    SELECT pg_has_role(session_user, '@owner@', 'MEMBER')
$$;
CREATE FUNCTION is_admin() RETURNS boolean LANGUAGE sql STABLE SET search_path = @schema@, pg_temp AS $$
    SELECT is_owner() OR pg_has_role(session_user, '@admin@', 'MEMBER')
$$;
CREATE FUNCTION is_coordinator() RETURNS boolean LANGUAGE sql STABLE SET search_path = @schema@, pg_temp AS $$
    SELECT is_owner() OR pg_has_role(session_user, '@coordinator@', 'MEMBER')
$$;
CREATE FUNCTION is_member() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
    SELECT is_admin() OR EXISTS (SELECT FROM member WHERE login = session_user)
$$;
CREATE FUNCTION my_municipalities() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
    SELECT coalesce(array_agg(municipality ORDER BY fid), '{}') FROM membership WHERE login = session_user
$$;
CREATE FUNCTION may_approve() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
    SELECT is_owner() OR (is_coordinator() AND EXISTS (SELECT FROM member WHERE login = session_user AND NOT shared))
$$;

-- Guards: policies hide what is not to be seen, these refuse what is not one's own, with a sentence.
CREATE FUNCTION refuse(message text) RETURNS void LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = message;
END
$$;

CREATE FUNCTION guard_project() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    mine text[] := my_municipalities();
    own_before boolean := TG_OP <> 'INSERT' AND OLD.municipality = ANY (mine) OR is_admin();
    own_after boolean := TG_OP <> 'DELETE' AND NEW.municipality = ANY (mine) OR is_admin();
    approves boolean := may_approve();
    kept text[] := ARRAY['version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'edit_by', 'base_version'];
    before_row project;
    after_row project;
    same_place boolean;
BEGIN
    IF is_owner() THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    IF TG_OP = 'UPDATE' THEN
        same_place := OLD.geom::text IS NOT DISTINCT FROM NEW.geom::text;
        before_row := OLD;
        after_row := NEW;
        before_row.geom := NULL;
        after_row.geom := NULL;
    END IF;
    IF TG_OP <> 'INSERT' AND NOT own_before THEN
        IF TG_OP = 'DELETE' OR NOT is_coordinator() OR NOT same_place OR
            to_jsonb(before_row) - kept - 'approval' - 'approval_note'
                <> to_jsonb(after_row) - kept - 'approval' - 'approval_note' THEN
            PERFORM refuse('Bu projeyi yalnızca sahibi olan belediye değiştirebilir; siz okuyabilirsiniz. / '
                'Only the municipality that owns this project can change it; you can read it.');
        END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF NOT own_after AND (TG_OP = 'INSERT' OR NEW.municipality IS DISTINCT FROM OLD.municipality) THEN
        PERFORM refuse('Başka bir belediye adına proje kaydedemezsiniz; kendi belediyenizi seçin. / '
            'You cannot save a project in the name of another municipality; choose your own.');
    END IF;
    IF NOT approves THEN
        IF NEW.approval NOT IN ('draft', 'sent')
            AND (TG_OP = 'INSERT' OR NEW.approval IS DISTINCT FROM OLD.approval) THEN
            PERFORM refuse('Onayı yalnızca İZSA koordinatörleri kendi kişisel hesaplarıyla verir; projeyi gönderin. / '
                'Approval is given by İZSA''s coordinators alone, with their personal logins; send the project.');
        END IF;
        IF TG_OP = 'UPDATE' AND NEW.approval = 'approved' AND (NOT same_place OR
            to_jsonb(before_row) - kept - 'confirmed_on' <> to_jsonb(after_row) - kept - 'confirmed_on') THEN
            -- What was approved is not this any more.
            NEW.approval := 'sent';
        END IF;
    END IF;
    IF NOT is_coordinator() AND (
        (TG_OP = 'INSERT' AND (NEW.demo OR NEW.approval_note IS NOT NULL))
        OR (TG_OP = 'UPDATE' AND (NEW.demo IS DISTINCT FROM OLD.demo
            OR NEW.approval_note IS DISTINCT FROM OLD.approval_note))) THEN
        PERFORM refuse('İnceleme notunu ve tanıtım işaretini yalnızca İZSA koordinatörleri yazar. / '
            'The review note and the mark of a demo record are written by İZSA''s coordinators alone.');
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION guard_child() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    mine text[] := my_municipalities();
    owner_before text;
    owner_after text;
BEGIN
    IF is_admin() THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    IF TG_OP <> 'INSERT' THEN
        -- No owner: the project itself was deleted just before, by somebody who might.
        SELECT municipality INTO owner_before FROM project WHERE uid = OLD.project_uid;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        SELECT municipality INTO owner_after FROM project WHERE uid = NEW.project_uid;
        owner_after := coalesce(owner_after, '');
    END IF;
    IF NOT coalesce(owner_before = ANY (mine), true) OR NOT coalesce(owner_after = ANY (mine), true) THEN
        PERFORM refuse('Bu projeyi yalnızca sahibi olan belediye değiştirebilir; siz okuyabilirsiniz. / '
            'Only the municipality that owns this project can change it; you can read it.');
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;

CREATE FUNCTION approval_lapses() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
    -- At the end of the transaction: a save writes the children before the project that it sends again.
    IF NOT may_approve() THEN
        UPDATE project SET approval = 'sent'
        WHERE uid = coalesce(NEW.project_uid, OLD.project_uid) AND approval = 'approved';
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION guard_pair() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    mine text[] := my_municipalities();
    changed similarity_decision[] := CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW] WHEN 'DELETE' THEN ARRAY[OLD]
        ELSE ARRAY[OLD, NEW] END;
    pair similarity_decision;
BEGIN
    IF NOT is_coordinator() THEN
        FOREACH pair IN ARRAY changed LOOP
            IF NOT EXISTS (SELECT FROM project WHERE uid IN (pair.project_a, pair.project_b) AND municipality = ANY (mine))
                -- One of the two was deleted just before.
                AND (SELECT count(*) FROM project WHERE uid IN (pair.project_a, pair.project_b)) = 2 THEN
                PERFORM refuse('Benzerlik kararını iki projeden birinin sahibi olan belediye ya da koordinatör verir. / '
                    'A decision on similarity is made by a municipality that owns one of the two, or by a coordinator.');
            END IF;
        END LOOP;
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;

-- Rows of one municipality; the first argument names its column, the second a column of the coordinators'.
CREATE FUNCTION guard_own() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    mine text[] := my_municipalities();
    before_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
    after_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
BEGIN
    IF is_coordinator() THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    IF NOT coalesce((before_row ->> TG_ARGV[0]) = ANY (mine), TG_OP = 'INSERT')
        OR NOT coalesce((after_row ->> TG_ARGV[0]) = ANY (mine), TG_OP = 'DELETE') THEN
        PERFORM refuse('Bu kayıt başka bir belediyenindir; siz okuyabilirsiniz. / '
            'This record belongs to another municipality; you can read it.');
    END IF;
    IF before_row ->> 'locked' = 'true' THEN
        PERFORM refuse('Bu dönem İZSA tarafından kilitlenmiş. Değişiklik gerekiyorsa koordinatöre yazın. / '
            'This period was locked by İZSA. Write to the coordinator if it has to change.');
    END IF;
    IF TG_OP <> 'DELETE' AND TG_ARGV[1] <> '' AND coalesce(after_row ->> TG_ARGV[1], 'false')
        <> coalesce(before_row ->> TG_ARGV[1], 'false') THEN
        PERFORM refuse('Bu alanı yalnızca İZSA koordinatörleri yazar. / '
            'This field is written by İZSA''s coordinators alone.');
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;

CREATE FUNCTION guard_coordinated() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
    IF NOT is_coordinator() THEN
        PERFORM refuse('Bunu yalnızca İZSA koordinatörleri değiştirir. / Only İZSA''s coordinators change this.');
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;

CREATE FUNCTION guard_administered() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
    IF NOT is_admin() THEN
        PERFORM refuse('Bunu yalnızca haritanın yöneticisi değiştirir. / Only the map''s administrator changes this.');
    END IF;
    RETURN coalesce(NEW, OLD);
END
$$;

CREATE FUNCTION history_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$
BEGIN
    PERFORM refuse('Geçmiş değiştirilemez ve silinemez. / History can be neither changed nor deleted.');
    RETURN NULL;
END
$$;
