-- Whether what was said before its day settles it: the measure is done, or nothing more is to come. What is said on the day or later does.
alter table assessments.follow_up add column is_final boolean not null default false;
alter table assessments.follow_up alter column is_final drop default;
