SELECT place.fid AS fid,
       place.geom AS geom,
       place.uid AS uid,
       place.project_uid AS project_uid,
       place.name AS name,
       project.title AS title,
       project.primary_goal AS primary_goal,
       project.status AS status,
       project.scope AS scope,
       place.location_precision AS location_precision,
       coalesce(project.start_actual, project.start_planned) AS began,
       :over AS over_on
FROM @:table@ AS place
JOIN (SELECT * FROM @project@ WHERE :projects) AS project ON project.uid = place.project_uid
