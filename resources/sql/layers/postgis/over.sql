-- The first day on which a project is over: a date known to the year or month lasts until that is past.
CASE WHEN project.end_actual IS NOT NULL
     THEN CAST(CASE project.end_actual_precision
                    WHEN 'year' THEN date_trunc('year', project.end_actual) + interval '1 year'
                    WHEN 'month' THEN date_trunc('month', project.end_actual) + interval '1 month'
                    ELSE project.end_actual + interval '1 day' END AS date)
     ELSE CAST(CASE project.end_planned_precision
                    WHEN 'year' THEN date_trunc('year', project.end_planned) + interval '1 year'
                    WHEN 'month' THEN date_trunc('month', project.end_planned) + interval '1 month'
                    ELSE project.end_planned + interval '1 day' END AS date)
END
