-- Of some terms of reference nobody knows when they were adopted, only that they are in force and where they can be read.
alter table bodies.mandate alter column on_date drop not null;
alter table bodies.mandate alter column precision drop not null;
alter table bodies.mandate add constraint mandate_day check ((on_date is null) = (precision is null));
alter table bodies.mandate add constraint mandate_day_or_source check (on_date is not null or source is not null);
