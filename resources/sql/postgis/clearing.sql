-- Which version the map has, nobody else in it meanwhile, and away with all that is made anew from the declaration.
DO $$
DECLARE
    since int := (SELECT value::int FROM map_info WHERE key = 'schema_version');
    found record;
    needed_by text;
BEGIN
    IF since IS NULL OR since > @version@ THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE =
            'Bu harita eklentinin daha yeni bir sürümüyle yapılmış. Eklentiyi güncelleyip yeniden deneyin. / '
            'This map was made with a newer release of the plugin. Update the plugin, then try again.';
    END IF;
    IF since = @version@ THEN
        RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', MESSAGE =
            'Harita zaten bu sürümde; yapılacak bir şey yok. / The map is of this release already; there is nothing to do.';
    END IF;
    BEGIN
        SET LOCAL lock_timeout = '5s';
        EXECUTE (SELECT 'LOCK TABLE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' IN ACCESS EXCLUSIVE MODE'
            FROM pg_tables WHERE schemaname = '@schema@');
    EXCEPTION WHEN lock_not_available THEN
        RAISE EXCEPTION USING ERRCODE = 'lock_not_available', MESSAGE =
            'Haritada çalışan var; hiçbir şey değişmedi. Herkes haritayı kapatınca yeniden deneyin. / '
            'Somebody is working on the map; nothing was changed. Try again when everybody has closed it.';
    END;
    BEGIN
        FOR found IN SELECT t.tgname, c.oid::regclass AS of_table FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
            WHERE c.relnamespace = '@schema@'::regnamespace AND NOT t.tgisinternal
        LOOP
            EXECUTE format('DROP TRIGGER %I ON %s', found.tgname, found.of_table);
        END LOOP;
        FOR found IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = '@schema@' LOOP
            EXECUTE format('DROP POLICY %I ON @schema@.%I', found.policyname, found.tablename);
        END LOOP;
        FOR found IN SELECT viewname FROM pg_views WHERE schemaname = '@schema@' AND viewowner = '@owner@' LOOP
            EXECUTE format('DROP VIEW @schema@.%I', found.viewname);
        END LOOP;
        FOR found IN SELECT oid::regprocedure AS called FROM pg_proc
            WHERE pronamespace = '@schema@'::regnamespace AND proowner = '@owner@'::regrole
        LOOP
            EXECUTE format('DROP FUNCTION %s', found.called);
        END LOOP;
    EXCEPTION WHEN dependent_objects_still_exist THEN
        GET STACKED DIAGNOSTICS needed_by = PG_EXCEPTION_DETAIL;
        RAISE EXCEPTION USING ERRCODE = 'dependent_objects_still_exist', DETAIL = needed_by, MESSAGE =
            replace('Haritanın görünümlerini kullanan başka nesneler var; hiçbir şey değişmedi. Yöneticiniz onları '
                'kaldırıp yükseltmeden sonra yeniden kursun: @found@ / '
                'Other objects use the map''s views; nothing was changed. Let the administrator remove them and make '
                'them again after the upgrade: @found@', '@found@', needed_by);
    END;
END
$$;
REVOKE ALL ON ALL TABLES IN SCHEMA @schema@ FROM PUBLIC, @viewer@, @editor@, @coordinator@, @admin@;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA @schema@ FROM PUBLIC, @viewer@, @editor@, @coordinator@, @admin@;
