-- The salted commitments by which the public record names who was placed and who left, beside the person whom they are to.
alter table departments.place
  add column person bytea check (octet_length(person) = 32),
  add column ended_person bytea check (octet_length(ended_person) = 32);
