SELECT row_number() OVER (ORDER BY anchor.code, badge.position, badge.part) AS fid,
       anchor.geom AS geom,
       anchor.code AS place,
       anchor.area_km2 AS area_km2,
       badge.mark AS mark,
       badge.projects AS projects,
       badge.position AS position,
       badge.badges AS badges,
       badge.part AS part,
       badge.began AS began,
       badge.over_on AS over_on
-- Where each district's badges stand, and the two rows at the map's edge: made when the map file is written.
FROM (:anchors) AS anchor
LEFT JOIN (
    WITH placed AS (
        SELECT CASE WHEN project.scope = 'city' THEN 'city'
                    ELSE coalesce(project_district.district, 'nowhere') END AS place,
               project.mark AS mark,
               coalesce(project.start_actual, project.start_planned) AS began,
               :over AS over_on
        FROM (SELECT *, :key AS mark FROM @project_flat@ WHERE :projects) AS project
        LEFT JOIN @project_district@ AS project_district
               ON project_district.project_uid = project.uid AND project.scope <> 'city'
        WHERE project.scope IN ('district', 'city')
           OR (project.geom IS NULL
               AND NOT EXISTS (SELECT 1 FROM @project_site@ AS s WHERE s.project_uid = project.uid)
               AND NOT EXISTS (SELECT 1 FROM @project_line@ AS s WHERE s.project_uid = project.uid)
               AND NOT EXISTS (SELECT 1 FROM @project_area@ AS s WHERE s.project_uid = project.uid))
    ),
    begun AS (
        SELECT place, mark, began, count(*) AS projects,
               CASE WHEN began IS NOT NULL THEN max(coalesce(over_on, '9999-12-31')) END AS over_on
        FROM placed
        GROUP BY place, mark, began
    ),
    counted AS (
        SELECT place, mark, CAST(sum(projects) AS integer) AS projects, max(over_on) AS over_on,
               row_number() OVER (PARTITION BY place ORDER BY mark = 0, sum(projects) DESC, mark) AS position,
               count(*) OVER (PARTITION BY place) AS badges
        FROM begun
        GROUP BY place, mark
    ),
    -- A badge is on view while any of its projects goes on. One row a stretch of time without a break, so that the
    -- temporal controller can play them; a still map draws only the first part of each badge. Projects without a
    -- start are never played and are a part of their own.
    joined AS (
        SELECT place, mark, began, max(over_on) OVER (PARTITION BY place, mark ORDER BY began
                                                      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS over_before
        FROM begun
    ),
    stretch AS (
        SELECT place, mark, began, row_number() OVER badge AS part, lead(over_before) OVER badge AS over_on,
               lead(1) OVER badge AS goes_on
        FROM joined
        WHERE over_before IS NULL OR began > over_before
        WINDOW badge AS (PARTITION BY place, mark ORDER BY began)
    )
    SELECT counted.place, counted.mark, counted.projects, counted.position, counted.badges, stretch.part, stretch.began,
           nullif(CASE WHEN stretch.goes_on = 1 THEN stretch.over_on
                       WHEN stretch.began IS NOT NULL THEN counted.over_on END, '9999-12-31') AS over_on
    FROM counted
    JOIN stretch ON stretch.place = counted.place AND stretch.mark = counted.mark
) AS badge ON badge.place = anchor.code
