-- What the map keeps by itself, whoever writes: keys, versions, authors, history, deletions, the list of projects.

-- Arguments: the key's column; the column whose ticks the table holds, or nothing.
CREATE FUNCTION keep_row() RETURNS trigger LANGUAGE plpgsql SET search_path = @schema@, pg_temp AS $$
DECLARE
    same_key boolean := true;
BEGIN
    IF TG_OP = 'INSERT' THEN
        NEW.version := 1;
        NEW.created_at := now();
        NEW.created_by := session_user;
    ELSE
        IF NEW.base_version <> OLD.version THEN
            RAISE EXCEPTION USING ERRCODE = 'serialization_failure', MESSAGE =
                'Siz düzenlerken bu kaydı başkası değiştirdi. Katmanı yenileyip değişikliğinizi yeniden yapın. / '
                'While you were editing, somebody else changed this record. Reload the layer and make your change again.';
        END IF;
        NEW.version := OLD.version + 1;
        NEW.created_at := OLD.created_at;
        NEW.created_by := OLD.created_by;
    END IF;
    NEW.updated_at := now();
    NEW.updated_by := session_user;
    NEW.edit_by := NULL;
    NEW.base_version := NULL;
    IF TG_ARGV[1] <> '' THEN
        NEW.uid := NEW.project_uid || ':' || (to_jsonb(NEW) ->> TG_ARGV[1]);
    ELSIF TG_ARGV[0] = 'uid' THEN
        NEW.uid := coalesce(NEW.uid, gen_random_uuid()::text);
        same_key := TG_OP = 'INSERT' OR NEW.uid = OLD.uid;
    ELSIF TG_OP = 'UPDATE' THEN
        same_key := to_jsonb(NEW) -> TG_ARGV[0] = to_jsonb(OLD) -> TG_ARGV[0];
    END IF;
    IF NOT same_key THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE =
            'Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın. / '
            'The key of a record cannot be changed. Make a new record.';
    END IF;
    RETURN NEW;
END
$$;

-- Arguments: the key's column; the column that names the project, or nothing; whether there is a geometry.
CREATE FUNCTION keep_history() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    kept text[] := ARRAY['fid', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'edit_by',
        'base_version', TG_ARGV[0]];
    spatial boolean := TG_ARGV[2] = 'spatial';
    before_row record := OLD;
    after_row record := NEW;
    before_values jsonb;
    after_values jsonb;
    place text;
    row_key text;
    of_project text;
    owner text;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        IF spatial THEN
            place := OLD.geom::text;
            before_row.geom := NULL;
        END IF;
        before_values := to_jsonb(before_row);
        IF spatial THEN
            before_values := before_values || jsonb_build_object('geom', place);
        END IF;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        IF spatial THEN
            place := NEW.geom::text;
            after_row.geom := NULL;
        END IF;
        after_values := to_jsonb(after_row);
        IF spatial THEN
            after_values := after_values || jsonb_build_object('geom', place);
        END IF;
    END IF;
    row_key := coalesce(after_values, before_values) ->> TG_ARGV[0];
    IF TG_ARGV[1] <> '' THEN
        of_project := coalesce(after_values, before_values) ->> TG_ARGV[1];
        IF TG_TABLE_NAME = 'project' THEN
            owner := coalesce(after_values, before_values) ->> 'municipality';
        ELSE
            SELECT municipality INTO owner FROM project WHERE uid = of_project;
            IF NOT FOUND THEN
                SELECT municipality INTO owner FROM tombstone
                WHERE row_uid = of_project AND table_name = 'project' ORDER BY fid DESC LIMIT 1;
            END IF;
        END IF;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by, municipality)
        SELECT TG_TABLE_NAME, row_key, of_project, 'update', n.key, as_told(o.value), as_told(n.value), session_user, owner
        FROM jsonb_each(after_values - kept) AS n JOIN jsonb_each(before_values) AS o USING (key)
        WHERE n.value <> o.value;
    ELSE
        -- A Turkish server's lower() would make a dotless i of the I in INSERT.
        INSERT INTO audit (table_name, row_uid, project_uid, action, by, municipality)
        VALUES (
            TG_TABLE_NAME, row_key, of_project, CASE TG_OP WHEN 'INSERT' THEN 'insert' ELSE 'delete' END, session_user,
            owner
        );
    END IF;
    IF TG_OP = 'DELETE' THEN
        INSERT INTO tombstone (table_name, row_uid, row, by, municipality)
        VALUES (TG_TABLE_NAME, row_key, (before_values - 'fid' - 'base_version')::text, session_user, owner);
    END IF;
    -- Equal ones of a transaction come as one: a project each, or nothing for what belongs to none.
    PERFORM pg_notify('izsa_@schema@', coalesce(of_project, ''));
    RETURN coalesce(NEW, OLD);
END
$$;

CREATE FUNCTION as_told(value jsonb) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = @schema@, pg_temp AS $$
    SELECT CASE jsonb_typeof(value) WHEN 'boolean' THEN value::boolean::int::text ELSE value #>> '{}' END
$$;

CREATE FUNCTION dated(actual date, actual_precision text, planned date, planned_precision text) RETURNS text
LANGUAGE sql STABLE SET search_path = @schema@, pg_temp AS $$
    SELECT left(to_char(coalesce(actual, planned), 'YYYY-MM-DD'),
        CASE CASE WHEN actual IS NULL THEN planned_precision ELSE actual_precision END
            WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)
$$;

-- The joined texts of one project, or of all when none is named.
CREATE FUNCTION refresh_list(of_project text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
    -- Two who change different children at a time would each miss what the other adds.
    PERFORM FROM project WHERE uid = of_project FOR NO KEY UPDATE;
    DELETE FROM project_list WHERE uid = of_project OR of_project IS NULL;
    INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)
    SELECT
        p.uid,
        nullif(concat_ws(';', p.primary_goal, (
            SELECT string_agg(c.goal::text, ';' ORDER BY c.goal) FROM project_goal AS c
            WHERE c.project_uid = p.uid AND c.goal IS DISTINCT FROM p.primary_goal)), ''),
        (SELECT string_agg(c.target, ';' ORDER BY t.position)
            FROM project_target AS c JOIN target AS t ON t.code = c.target WHERE c.project_uid = p.uid),
        (SELECT string_agg(c.audience, ';' ORDER BY a.position)
            FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid),
        (SELECT string_agg(c.district, ';' ORDER BY c.district COLLATE "C")
            FROM project_district AS c WHERE c.project_uid = p.uid),
        dated(p.start_actual, p.start_actual_precision, p.start_planned, p.start_planned_precision),
        dated(p.end_actual, p.end_actual_precision, p.end_planned, p.end_planned_precision),
        sort_key(coalesce(p.title, '')),
        fold(concat_ws(' ', p.title, p.title_en, p.code, p.unit, p.neighbourhood, p.purpose, p.description,
            (SELECT m.name FROM municipality AS m WHERE m.code = p.municipality),
            (SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal),
            (SELECT string_agg(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district
                WHERE c.project_uid = p.uid),
            (SELECT string_agg(a.label_tr || ' ' || a.label_en, ' ')
                FROM project_audience AS c JOIN list_audience AS a ON a.code = c.audience
                WHERE c.project_uid = p.uid)))
    FROM project AS p
    WHERE p.uid = of_project OR of_project IS NULL;
END
$$;

CREATE FUNCTION list_project() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM project_list WHERE uid = OLD.uid;
    ELSE
        PERFORM refresh_list(NEW.uid);
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION list_child() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        PERFORM refresh_list(OLD.project_uid);
    END IF;
    IF TG_OP = 'INSERT' OR (TG_OP = 'UPDATE' AND NEW.project_uid <> OLD.project_uid) THEN
        PERFORM refresh_list(NEW.project_uid);
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION obey_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    problem text := project_problem(NEW);
BEGIN
    IF problem IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = problem;
    END IF;
    RETURN NEW;
END
$$;

-- What was needed to send a project may not be taken from under it; deleting the project itself is allowed.
CREATE FUNCTION still_obey_rules() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = @schema@, pg_temp AS $$
DECLARE
    problem text := (SELECT project_problem(p) FROM project AS p WHERE p.uid = OLD.project_uid);
BEGIN
    IF problem IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'integrity_constraint_violation', MESSAGE = problem;
    END IF;
    RETURN NULL;
END
$$;
