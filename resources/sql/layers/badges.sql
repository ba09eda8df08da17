SELECT row_number() OVER (ORDER BY anchor.code, badge.position, badge.part) AS fid,
       anchor.geom AS geom,
       anchor.code AS place,
       anchor.area_km2 AS area_km2,
       badge.goal AS goal,
       badge.projects AS projects,
       badge.position AS position,
       badge.badges AS badges,
       badge.part AS part,
       badge.began AS began,
       badge.over_on AS over_on
-- Where each district's badges stand, and the two rows at the map's edge: made when the map file is written.
FROM (:anchors) AS anchor
LEFT JOIN (
    SELECT ranked.*, max(position) OVER (PARTITION BY place) AS badges
    FROM (
        SELECT counted.*, dense_rank() OVER (PARTITION BY place ORDER BY projects DESC, goal) AS position
        FROM (
            -- One row a place, goal and span of time, so that the temporal controller can play them; a still map
            -- draws only the first part of each badge.
            SELECT place, goal, began, over_on,
                   sum(count(*)) OVER (PARTITION BY place, goal) AS projects,
                   row_number() OVER (PARTITION BY place, goal ORDER BY began, over_on) AS part
            FROM (
                SELECT CASE WHEN project.scope = 'city' THEN 'city'
                            ELSE coalesce(project_district.district, 'nowhere') END AS place,
                       coalesce(project.primary_goal, 0) AS goal,
                       coalesce(project.start_actual, project.start_planned) AS began,
                       :over AS over_on
                FROM (SELECT * FROM project WHERE :projects) AS project
                LEFT JOIN project_district
                       ON project_district.project_uid = project.uid AND project.scope <> 'city'
                WHERE project.scope IN ('district', 'city')
                   OR (project.geom IS NULL
                       AND NOT EXISTS (SELECT 1 FROM project_site AS s WHERE s.project_uid = project.uid)
                       AND NOT EXISTS (SELECT 1 FROM project_line AS s WHERE s.project_uid = project.uid)
                       AND NOT EXISTS (SELECT 1 FROM project_area AS s WHERE s.project_uid = project.uid))
            ) AS placed
            GROUP BY place, goal, began, over_on
        ) AS counted
    ) AS ranked
) AS badge ON badge.place = anchor.code
