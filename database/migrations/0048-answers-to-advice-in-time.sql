-- Within how many days the city answers a body's advice, and by which day: stored with the advice, when the time begins to run. Of what was
-- said before, no day is known.
alter table bodies.mandate add column answer_days integer;
alter table bodies.mandate add constraint mandate_answer_days_check check (answer_days between 1 and 730);
alter table bodies.hearing add column answer_due_on date;
alter table bodies.hearing add constraint hearing_answer_due check (answer_due_on is null or kind = 'heard' and answer_due_on >= on_date);
