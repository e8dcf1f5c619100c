-- Of a closed meeting everybody learns when it is and why it is closed; of those called before this was kept, only when.
alter table meetings.meeting add column closed_for jsonb not null default '{}';
alter table meetings.meeting alter column closed_for drop default;
alter table meetings.meeting add constraint meeting_closed_for check (not is_public or closed_for = '{}');
