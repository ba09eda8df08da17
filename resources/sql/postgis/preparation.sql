-- What the server has to offer, and the map's roles. Each later role may what the earlier ones may.
DO $$
BEGIN
    IF current_setting('server_version_num')::int < 150000 THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE =
            'PostgreSQL 15 ya da daha yenisi gerekiyor. / PostgreSQL 15 or newer is needed.';
    END IF;
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE =
            'Veritabanının karakter kodlaması UTF8 olmalı. Yöneticinizden ENCODING ''UTF8'' ile yeni bir veritabanı isteyin. / '
            'The database has to be encoded in UTF8. Ask its administrator for a new one made with ENCODING ''UTF8''.';
    END IF;
    IF to_regnamespace('@schema@') IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = 'duplicate_schema', MESSAGE =
            '«@schema@» şeması zaten var. Başka bir ad seçin ya da o haritayı açın. / '
            'The schema “@schema@” exists already. Choose another name, or open that map.';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'postgis') THEN
        BEGIN
            CREATE EXTENSION postgis;
        EXCEPTION WHEN OTHERS THEN
            RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE =
                'Bu veritabanında PostGIS yok. Yöneticinizden «CREATE EXTENSION postgis» çalıştırmasını isteyin. / '
                'This database lacks PostGIS. Ask its administrator to run “CREATE EXTENSION postgis”.';
        END;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
        BEGIN
            CREATE EXTENSION pg_trgm;
        EXCEPTION WHEN OTHERS THEN
            RAISE NOTICE 'pg_trgm is not available; searches read the whole list.';
        END;
    END IF;
    IF NOT has_database_privilege(current_database(), 'CREATE') THEN
        RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE =
            'Bu veritabanında şema oluşturma hakkınız yok. Yöneticinizden CREATE hakkı isteyin ya da haritayı o kursun. / '
            'You may not make a schema in this database. Ask its administrator for the CREATE right, or to install the map.';
    END IF;
END
$$;

DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['@owner@', '@viewer@', '@editor@', '@coordinator@', '@admin@'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN insufficient_privilege THEN
                RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE =
                    'Haritanın rollerini oluşturma hakkınız yok. Yöneticinizden CREATEROLE hakkı isteyin ya da haritayı o kursun. / '
                    'You may not make the map''s roles. Ask the administrator for the CREATEROLE right, or to install the map.';
            END;
        END IF;
    END LOOP;
    GRANT @viewer@ TO @editor@;
    GRANT @editor@ TO @coordinator@;
    GRANT @viewer@, @editor@, @coordinator@ TO @admin@ WITH ADMIN OPTION;
    -- Since PostgreSQL 16 whoever makes a role may administer it, but not act as it before saying so.
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE format('GRANT @owner@ TO %I', current_user);
    END IF;
END
$$;

CREATE SCHEMA @schema@ AUTHORIZATION @owner@;
