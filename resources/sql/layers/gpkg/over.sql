-- The first day on which a project is over: a date known to the year or month lasts until that is past.
CASE WHEN project.end_actual IS NOT NULL
     THEN date(project.end_actual,
               CASE project.end_actual_precision WHEN 'year' THEN 'start of year' WHEN 'month' THEN 'start of month'
                                                 ELSE 'start of day' END,
               CASE project.end_actual_precision WHEN 'year' THEN '+1 year' WHEN 'month' THEN '+1 month'
                                                 ELSE '+1 day' END)
     ELSE date(project.end_planned,
               CASE project.end_planned_precision WHEN 'year' THEN 'start of year' WHEN 'month' THEN 'start of month'
                                                  ELSE 'start of day' END,
               CASE project.end_planned_precision WHEN 'year' THEN '+1 year' WHEN 'month' THEN '+1 month'
                                                  ELSE '+1 day' END)
END
