-- No more columns than the table itself has: QGIS looks them up there too, and reports those beyond.
SELECT place.fid AS fid,
       place.geom AS geom,
       place.project_uid AS project_uid,
       project.title || coalesce(' – ' || place.name, '') AS title,
       project.primary_goal AS primary_goal,
       project.goals AS goals,
       project.audiences AS audiences,
       project.confirmed_on AS confirmed_on,
       project.status AS status,
       place.location_precision AS location_precision,
       coalesce(project.start_actual, project.start_planned) AS began,
       :over AS over_on
FROM @:table@ AS place
JOIN (SELECT * FROM @project_flat@ WHERE :projects) AS project ON project.uid = place.project_uid
