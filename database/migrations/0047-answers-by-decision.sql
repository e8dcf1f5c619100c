-- A decision of the meeting may be the body's answer to a question that was asked there.
alter table meetings.question_answer add column decision integer;
alter table meetings.question_answer add foreign key (city_id, meeting_id, decision) references meetings.decision not valid;

-- Then it became an answer, to the question of this number.
alter table meetings.follow_up drop constraint follow_up_kind_check;
alter table meetings.follow_up add constraint follow_up_kind_check
  check (kind in ('recommendation', 'advice', 'matter', 'answer'));
