-- What a figure is held against and how sure it is: the target of an indicator, the breaks of a series, the interval and the number behind
-- a figure. A target is what somebody else than the indicator's author has laid down, so that its source belongs to it.
alter table indicators.indicator
  add column target_aim text check (target_aim in ('at-least', 'at-most')),
  add column target_value numeric,
  add column target_on date,
  add column target_source text,
  add column target_wording jsonb,
  add check ((target_aim is null) = (target_value is null) and (target_aim is null) = (target_source is null)),
  add check (target_aim is not null or (target_on is null and target_wording is null));

-- Days from which something is counted in another way, each with its reason; part of the definition and edited with it.
alter table indicators.series add column breaks jsonb not null default '[]' check (jsonb_typeof(breaks) = 'array');

-- The interval as its source prints it, and how many people or cases the figure rests on.
alter table indicators.observation
  add column lower numeric,
  add column upper numeric,
  add column n integer check (n >= 0),
  add check ((lower is null) = (upper is null)),
  add check (lower is null or lower <= upper),
  add check (status = 'given' or (lower is null and n is null));
